import type { ConsultationContent } from '../consultation-content.js';

const aboutMarko = { case: 'marko', client: 'marko', workspace: 'adultTeam' } as const;

/** Asked, claimed and answered in 38 minutes. */
export const MARKO_CONSULTATIONS: readonly ConsultationContent[] = [
  {
    key: 'marko-drinking',
    expertise: 'substance',
    urgency: 'same_day',
    question:
      'Asiakas juo unen vuoksi 6–8 annosta viitenä iltana viikossa ja haluaa vähentää, ei lopettaa kerralla. Onko vähentäminen kotona turvallista, ja mitä voimme tehdä unen eteen jo tällä viikolla ilman lääkäriaikaa?',
    askedBy: 'aino',
    askedWhen: [3, '09:12'],
    about: aboutMarko,
    attachments: [
      { item: 1, voice: 'client' },
      { item: 1, voice: 'professional' },
    ],
    steps: [
      { move: 'claim', by: 'eero', when: [3, '09:17'] },
      { move: 'answer', by: 'eero', when: [3, '09:50'] },
      { move: 'close', by: 'aino', when: [3, '11:30'] },
    ],
    thread: [
      {
        by: 'eero',
        when: [3, '09:21'],
        body: 'Onko aiemmin ollut kouristuksia tai sekavuutta, kun juominen on loppunut? Entä muita lääkkeitä käytössä?',
      },
      {
        by: 'aino',
        when: [3, '09:29'],
        body: 'Kysyin juuri puhelimessa: ei kouristuksia, ei sekavuutta. Särkylääkettä silloin tällöin, ei muuta.',
      },
      { by: 'eero', when: [3, '09:31'], body: 'Kiitos. Kirjoitan vastauksen nyt.' },
    ],
    answer: {
      text: 'Näillä tiedoilla asteittainen vähentäminen kotona on turvallista: yksi annos vähemmän iltaa kohti joka kolmas päivä ja ensin yksi juomaton arki-ilta, sitten toinen. Jos tulee vapinaa, hikoilua tai sekavuutta, päivystykseen heti. Uneen: sama heräämisaika joka aamu, kahvi vain aamupäivällä, sängystä ylös, jos uni ei tule puolessa tunnissa. Särkylääkettä ei alkoholin kanssa: pyytäkää lääkäriltä ohje selkäkivun lääkitykseen. Voin tavata asiakkaan Kaisan kanssa, jos hän haluaa.',
      advice: 'change_plan',
    },
    outcome: { usefulness: 5, changedPlan: true, avoidedVisit: true },
  },
];
