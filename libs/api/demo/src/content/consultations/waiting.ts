import type { ConsultationContent } from '../consultation-content.js';

/** Questions that wait for someone, or are being answered now. */
export const WAITING_CONSULTATIONS: readonly ConsultationContent[] = [
  {
    key: 'salla-tonight',
    expertise: 'mentalHealth',
    urgency: 'urgent',
    question:
      'Asiakas kertoi puhelimessa, että itsetuhoiset ajatukset ovat lisääntyneet viikonlopun jälkeen. Hän on nyt siskonsa kanssa, asteikolla seitsemän, ei suunnitelmaa eikä välineitä. Turvasuunnitelma on tehty. Tarvitaanko tänään päivystysarvio, vai riittääkö illan tiivistetty tuki, ja mitä minun pitää kysyä seuraavassa puhelussa?',
    askedBy: 'kaisa',
    askedWhen: { minutesAgo: 7 },
    about: { case: 'salla', client: 'salla', workspace: 'adultTeam' },
    attachments: [
      { item: 1, voice: 'client' },
      { item: 1, voice: 'professional' },
      { item: 9, voice: 'client' },
    ],
    steps: [],
  },
  {
    key: 'tuomas-reducing',
    expertise: 'substance',
    urgency: 'same_day',
    question:
      'Nuori mies haluaa vähentää päivittäistä kannabista ennen tarkkaavuuden tutkimuksia. Kuinka pitkä käyttämätön jakso tarvitaan, ja mitä vieroitusoireita meidän pitäisi osata ennakoida, kun hän vähentää aamuista alkaen?',
    askedBy: 'aino',
    askedWhen: { minutesAgo: 96 },
    about: { case: 'tuomas', client: 'tuomas', workspace: 'adultTeam' },
    attachments: [
      { item: 1, voice: 'client' },
      { item: 1, voice: 'professional' },
    ],
    steps: [{ move: 'claim', by: 'eero', when: { minutesAgo: 61 } }],
    thread: [
      {
        by: 'eero',
        when: { minutesAgo: 58 },
        body: 'Otin tämän. Kuinka paljon hän arvioi polttavansa päivässä, ja onko unilääkkeitä tai alkoholia mukana?',
      },
      {
        by: 'aino',
        when: { minutesAgo: 44 },
        body: 'Noin kaksi grammaa, pääosin iltaisin. Ei unilääkkeitä, olutta viikonloppuisin. Uni on huonoa, jos jättää väliin.',
      },
      { by: 'eero', when: { minutesAgo: 39 }, body: 'Hyvä tietää. Kirjoitan vastauksen iltapäivän aikana.' },
    ],
  },
  {
    key: 'ilona-hours',
    expertise: 'medicine',
    urgency: 'same_day',
    question:
      'Korvaushoidossa oleva asiakas suunnittelee raskautta ja tekee iltavuoroa. Voiko annostelun siirtää iltapäivään, ja mitä lääkityksestä pitää ottaa huomioon ennen raskautta?',
    askedBy: 'riikka',
    askedWhen: [1, '13:40'],
    about: { case: 'ilona', client: 'ilona', workspace: 'mindTeam' },
    attachments: [{ item: 2, voice: 'professional' }],
    steps: [
      { move: 'claim', by: 'timo', when: [1, '14:15'] },
      { move: 'ask_more', by: 'timo', when: [1, '14:40'] },
    ],
    thread: [
      {
        by: 'timo',
        when: [1, '14:40'],
        body: 'Mikä valmiste ja annos on nyt käytössä, ja onko muita pitkäaikaislääkkeitä? Tarkistan vasta sen jälkeen.',
      },
    ],
  },
  {
    key: 'helvi-dizziness',
    expertise: 'memory',
    urgency: 'normal',
    question:
      '86-vuotias asiakas on kaatunut kolmesti ja kertoo välillä, ettei muista illan käyntejä. Lääkitys tarkistettiin kuukausi sitten. Kannattaako muistitesti tehdä nyt vai vasta, kun verenpaine on vakaa?',
    askedBy: 'heidi',
    askedWhen: [1, '10:30'],
    about: { case: 'helvi', client: 'helvi', workspace: 'homeSupport' },
    attachments: [{ item: 1, voice: 'professional' }],
    steps: [],
  },
  {
    key: 'kaarlo-detox',
    expertise: 'substance',
    urgency: 'normal',
    question:
      'Klienten dricker dagligen men är rädd för kramper om han minskar. Boendet håller. Kan vi börja hemma, och vem ringer vi en fredagskväll?',
    askedBy: 'jenni',
    askedWhen: [2, '14:20'],
    about: { case: 'kaarlo', client: 'kaarlo', workspace: 'housing' },
    attachments: [{ item: 1, voice: 'client' }],
    steps: [
      { move: 'claim', by: 'ville', when: [2, '15:10'] },
      {
        move: 'release',
        by: 'ville',
        when: [1, '09:05'],
        reason: 'Kouristusriski ylittää osaamiseni, tähän tarvitaan sairaanhoitaja tai lääkäri.',
      },
    ],
    thread: [
      {
        by: 'ville',
        when: [1, '09:04'],
        body: 'Jätän tämän jollekulle, joka voi ottaa kantaa kouristusriskiin. Hän voi soittaa minulle asumisen puolesta.',
      },
    ],
  },
  {
    key: 'oksana-school',
    expertise: 'familyWork',
    urgency: 'normal',
    question:
      'Äiti ja 11-vuotias tytär: tytär on tulkannut kaikki asiat. Miten puhumme tyttärelle siitä, että tulkkaus siirtyy tulkille, niin ettei se kuulosta moitteelta?',
    askedBy: 'amira',
    askedWhen: [1, '15:05'],
    about: { case: 'oksana', client: 'oksana', workspace: 'integration' },
    steps: [{ move: 'claim', by: 'satu', when: [1, '15:50'] }],
  },
];
