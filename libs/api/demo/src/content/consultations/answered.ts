import type { ConsultationContent } from '../consultation-content.js';

/** Questions that were answered, some of them not closed yet. */
export const ANSWERED_CONSULTATIONS: readonly ConsultationContent[] = [
  {
    key: 'sofia-therapy',
    expertise: 'mentalHealth',
    urgency: 'normal',
    question:
      'Klienten har väntat på rehabiliterande psykoterapi utan vårdkontakt. Räcker tre månader hos sjukskötare som underlag, eller behöver hon träffa läkare redan nu? Hon vill ha allt på svenska.',
    askedBy: 'aino',
    askedWhen: [2, '10:10'],
    about: { case: 'sofia', client: 'sofia', workspace: 'adultTeam' },
    attachments: [
      { item: 1, voice: 'client' },
      { item: 2, voice: 'professional' },
    ],
    steps: [
      { move: 'claim', by: 'mikael', when: [2, '11:35'] },
      { move: 'answer', by: 'mikael', when: [1, '09:15'] },
    ],
    answer: {
      text: 'Tre månaders fortlöpande vårdkontakt krävs, och läkarutlåtandet skrivs först därefter. Boka ändå läkartiden redan nu, kön är lång. Jag kan ta de första bedömningssamtalen på svenska med start om två veckor. Om självmordstankar nämns gäller samma dag, inte kö.',
      advice: 'book_appointment',
    },
  },
  {
    key: 'aatos-nights',
    expertise: 'memory',
    urgency: 'same_day',
    question:
      'Muistisairas mies lähtee öisin ulos maantielle. Ovihälytin on tilattu, vaimo ei enää nuku. Mitä voimme tehdä yölevottomuudelle ennen kuin lääkitystä harkitaan?',
    askedBy: 'kaisa',
    askedWhen: [15, '09:20'],
    about: { case: 'aatos-and-lempi', client: 'aatos', workspace: 'homeSupport' },
    attachments: [{ item: 1, voice: 'professional' }],
    steps: [
      { move: 'claim', by: 'markku', when: [15, '09:42'] },
      { move: 'answer', by: 'markku', when: [15, '12:05'] },
      { move: 'close', by: 'kaisa', when: [14, '08:40'] },
    ],
    thread: [
      { by: 'markku', when: [15, '09:55'], body: 'Milloin lähdöt ovat olleet, ja onko päivällä nukuttu?' },
      {
        by: 'kaisa',
        when: [15, '10:20'],
        body: 'Molemmat kello kahden jälkeen, ja päiväunet ovat venyneet kahteen tuntiin.',
      },
    ],
    answer: {
      text: 'Ensin rytmi: päiväunet enintään puoli tuntia ennen kello kahta, iltapäivällä puutöitä ulkona, yövalo eteiseen ja takki pois näkyvistä. Kipu ja virtsaamisen tarve on tarkistettava. Lääkitystä harkitaan vasta, jos kaksi viikkoa tätä ei auta. Lempin yö on turvattava samaan aikaan.',
      advice: 'change_plan',
    },
    outcome: { usefulness: 5, changedPlan: true, avoidedVisit: true },
  },
  {
    key: 'reijo-knee',
    expertise: 'physiotherapy',
    urgency: 'normal',
    question:
      'Polven leikkausta odottava mies tekee raivausta kumarassa. Mitä liikkeitä pitäisi välttää, ettei kunto huonone ennen leikkausta?',
    askedBy: 'jussi',
    askedWhen: [24, '13:00'],
    about: { case: 'reijo', client: 'reijo', workspace: 'adultTeam' },
    steps: [
      { move: 'answer', by: 'helmi', when: [24, '14:10'] },
      { move: 'close', by: 'jussi', when: [23, '09:00'] },
    ],
    answer: {
      text: 'Kyykkyyn ja kierroille ei kuormaa. Nostot lantion korkeudelta, istuen lajittelu pöydällä, enintään puoli tuntia kerrallaan. Ohjaan harjoitteet samalla kotikäynnillä.',
      advice: 'continue',
    },
    outcome: { usefulness: 4, changedPlan: true, avoidedVisit: true },
  },
  {
    key: 'annika-debt',
    expertise: 'money',
    urgency: 'normal',
    question:
      'Klienten överväger delinvalidpension men har bostadslån. Hur räknar vi hushållets marginal innan hon ansöker?',
    askedBy: 'petra',
    askedWhen: [6, '09:30'],
    about: { case: 'annika', client: 'annika', workspace: 'adultTeam' },
    steps: [
      { move: 'claim', by: 'olli', when: [6, '10:05'] },
      { move: 'answer', by: 'olli', when: [5, '11:20'] },
      { move: 'close', by: 'petra', when: [5, '13:00'] },
    ],
    answer: {
      text: 'Laskekaa kolme tilannetta: nykyinen palkka, osatyökyvyttömyyseläke ja halvin asumiskulu lainan lyhennysvapaalla. Pankki antaa yleensä puoli vuotta lyhennysvapaata, jos sitä pyydetään ennen hakemusta. Lähetin laskentapohjan.',
      advice: 'continue',
    },
    outcome: { usefulness: 4, changedPlan: false, avoidedVisit: false },
  },
  {
    key: 'roni-before-school',
    expertise: 'youth',
    urgency: 'normal',
    question:
      'Poissaoloja 140 tuntia, kotona isän päihdeongelma. Onko tehostettu tuki koulussa riittävä, vai pitääkö hakea ryhmäpaikkaa?',
    askedBy: 'noora',
    askedWhen: [9, '08:45'],
    about: { case: 'roni', client: 'roni', workspace: 'youthTeam' },
    steps: [
      {
        move: 'decline',
        by: 'joonas',
        when: [9, '09:20'],
        reason: 'Arvio kuuluu koulun monialaiselle ryhmälle. Kutsukaa se koolle, tulen mukaan.',
      },
      { move: 'close', by: 'noora', when: [8, '10:00'] },
    ],
  },
];
