import type { ConsultationContent } from '../consultation-content.js';

/** Without a case and a client, declined, or cancelled. */
export const OTHER_CONSULTATIONS: readonly ConsultationContent[] = [
  {
    key: 'anonymous-refugee',
    expertise: 'migration',
    urgency: 'normal',
    question:
      'Perhe on tullut maahan kaksi vuotta sitten, ja lapsi tulkkaa kaikki asiat. Onko olemassa mallia, jolla tulkkaus siirretään aikuiselle ilman, että lapsi kokee menettävänsä tehtävän?',
    askedBy: 'aino',
    askedWhen: [4, '14:30'],
    about: null,
    steps: [
      { move: 'claim', by: 'amira', when: [4, '15:20'] },
      { move: 'answer', by: 'amira', when: [3, '09:40'] },
      { move: 'close', by: 'aino', when: [3, '12:00'] },
    ],
    answer: {
      text: 'Kertokaa lapselle, että hänen työnsä on onnistunut ja siksi aikuinen ottaa vastuun. Ensimmäisellä kerralla lapsi saa esitellä tulkin. Sopikaa, että lapsi kertoo, jos jokin meni väärin. Meillä on tästä lyhyt ohje perheille.',
      advice: 'continue',
    },
    outcome: { usefulness: 5, changedPlan: false, avoidedVisit: true },
  },
  {
    key: 'anonymous-sleep',
    expertise: 'mentalHealth',
    urgency: 'normal',
    question:
      'Kolmekymppinen asiakas kertoo heräävänsä joka yö kolmelta ja miettivänsä rahaa. Ei muita oireita. Millä merkillä tiedän, että uniongelma on muuttunut hoidettavaksi masennukseksi?',
    askedBy: 'sari',
    askedWhen: { minutesAgo: 180 },
    about: null,
    steps: [],
  },
  {
    key: 'nina-therapy',
    expertise: 'occupationalTherapy',
    urgency: 'normal',
    question:
      'Asiakas eristäytyy, mutta ompelee paljon. Voiko ompeluryhmä olla toimintaterapiaa, vai pitääkö tehdä lähete?',
    askedBy: 'aino',
    askedWhen: [6, '11:00'],
    about: { case: 'nina', client: 'nina', workspace: 'adultTeam' },
    steps: [
      {
        move: 'decline',
        by: 'ilmari',
        when: [5, '08:20'],
        reason:
          'Tähän ei tarvita toimintaterapiaa: ryhmätoiminta riittää ja voi alkaa heti. Palaan, jos arki ei lähde liikkeelle.',
      },
    ],
  },
  {
    key: 'arvi-wrong-client',
    expertise: 'mentalHealth',
    urgency: 'same_day',
    question:
      'Asiakas on kaatunut kolmesti ja vaikuttaa sekavalta aamuisin. Pitääkö hoidon kiireellisyys arvioida tänään?',
    askedBy: 'aino',
    askedWhen: [2, '12:35'],
    about: { case: 'arvi', client: 'arvi', workspace: 'adultTeam' },
    attachments: [{ item: 1, voice: 'professional' }],
    steps: [
      {
        move: 'cancel',
        by: 'aino',
        when: [2, '12:41'],
        reason: 'Kysymys lähti väärälle osaamiselle: asia kuuluu lääkärille ja muistiasiantuntijalle.',
      },
    ],
  },
];
