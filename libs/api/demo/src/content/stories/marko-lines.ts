import type { PlanContent } from '../case-content.js';

/** Goals, services and responsibilities of Marko's plan: a line in every status there is. */
export const MARKO_LINES: Pick<PlanContent, 'goals' | 'services' | 'responsibilities'> = {
  goals: [
    {
      key: 'letters',
      title: 'Avaan postini enkä jää laskujen kanssa yksin',
      description:
        'Sovittu taso: kaikki kirjeet on avattu yhdessä ja sähkölaskusta on maksusuunnitelma. Alussa avaamatta oli 31 kirjettä.',
      ratings: [
        {
          level: -2,
          note: 'Lähtötilanne: muovikassillinen avaamatonta postia.',
          by: 'aino',
          when: [4, '13:40'],
        },
        { level: -1, note: 'Puolet kirjeistä avattiin Kaisan kanssa.', by: 'kaisa', when: [2, '10:50'] },
        {
          level: 0,
          note: 'Kaikki on avattu, maksusuunnitelma on allekirjoitettu.',
          by: 'aino',
          when: [1, '15:20'],
        },
      ],
    },
    {
      key: 'evenings',
      title: 'Arki-illat ilman alkoholia niin, että nukun',
      description:
        'Sovittu taso: vähintään kolme juomatonta arki-iltaa viikossa. Asiakas merkitsee illat itse kalenteriin.',
      ratings: [
        { level: -2, note: 'Viikolla ei yhtään juomatonta arki-iltaa.', by: 'aino', when: [4, '13:45'] },
        {
          level: -1,
          note: 'Kaksi iltaa. Uni oli katkonaista, mutta aamu helpompi.',
          by: 'kaisa',
          when: [2, '10:55'],
        },
        { level: 0, note: 'Kolme iltaa toteutui kalenterin mukaan.', by: 'aino', when: [1, '15:25'] },
      ],
    },
  ],
  services: [
    {
      service: 'social_guidance',
      description: 'Postien avaaminen yhdessä, hakemukset ja asioinnit kaksi kertaa viikossa.',
      provider: 'Kaislarannan aikuispalvelut',
      startsInDays: -6,
      duration: '3 kuukautta, sitten arvio',
      clientProposal: 'Sama työntekijä koko ajan, mieluiten kotona.',
    },
    {
      service: 'substance_work',
      description:
        'Keskustelut juomisen vähentämisestä ja unesta, psykiatrinen sairaanhoitaja tukee työntekijää.',
      provider: 'Hauenkosken mielenterveys- ja päihdepalvelut',
      startsInDays: 5,
      duration: '3 kuukautta',
      clientProposal: 'Kahden kesken, ei ryhmässä.',
    },
    {
      service: 'social_rehabilitation',
      description:
        'Työpajajakso metalliverstaalla kahtena päivänä viikossa, kun selän toimintakyky on arvioitu.',
      startsInDays: 60,
      duration: '6 kuukautta',
    },
    {
      service: 'day_centre',
      description: 'Päiväkeskuksen avoin ryhmä maanantaisin.',
      startsInDays: 3,
      when: [4, '14:00'],
      withdrawn: {
        reason: 'Asiakas ei halua ryhmään, ja rivi oli kirjattu ennen kuin häneltä oli kysytty.',
        by: 'aino',
        when: [3, '09:05'],
      },
    },
    // Signed among the rest, and found wrong since.
    {
      service: 'support_services',
      description: 'Ateriapalvelu arkisin.',
      startsInDays: 7,
      by: 'kaisa',
      when: [2, '13:10'],
      withdrawn: {
        reason: 'Ateriapalvelu oli sovittu toisen asiakkaan kanssa ja kirjattu Markolle.',
        by: 'kaisa',
        when: { minutesAgo: 95 },
      },
    },
  ],
  responsibilities: [
    {
      key: 'power',
      what: 'Sovi sähköyhtiön kanssa maksusuunnitelma ja pyydä katkaisun siirtoa',
      owner: 'aino',
      goal: 'letters',
      dueInDays: -1,
      status: 'done',
      statusWhen: [1, '15:10'],
    },
    {
      key: 'income-support',
      what: 'Laske kotitalouden menot ja tee hakemus täydentävästä toimeentulotuesta asiakkaan kanssa',
      owner: 'aino',
      goal: 'letters',
      dueInDays: 3,
      status: 'in_progress',
      statusWhen: [2, '11:20'],
    },
    {
      key: 'back',
      what: 'Tee selän alkukartoitus kotikäynnillä ja kirjaa toimintakykyarvio lääkäriä varten',
      owner: 'helmi',
      dueInDays: 1,
      status: 'accepted',
      statusWhen: [3, '08:40'],
      correctedFrom: {
        what: 'Tee selän alkukartoitus vastaanotolla ja kirjaa toimintakykyarvio lääkäriä varten',
        reason: 'Hissi on rikki ja istuminen vaikeaa: käynti tehdään kotona.',
        by: 'aino',
        when: [2, '10:20'],
      },
    },
    {
      key: 'benefit',
      what: 'Selvitä Kelasta, miksi työmarkkinatuen maksu on katkennut, ja kerro asiakkaalle',
      owner: 'aino',
      goal: 'letters',
      dueInDays: 2,
      status: 'proposed',
      by: 'kaisa',
      when: { minutesAgo: 52 },
    },
    {
      key: 'home-aids',
      what: 'Arvioi, tarvitaanko kotiin apuvälineitä selän vuoksi',
      owner: 'ilmari',
      dueInDays: 6,
      status: 'declined',
      statusWhen: [3, '12:15'],
      statusReason: 'Fysioterapeutti arvioi tämän samalla kotikäynnillä. Tulen mukaan, jos Helmi pyytää.',
    },
    {
      key: 'debts-first',
      what: 'Kokoa velkaluettelo ja varaa aika talous- ja velkaneuvontaan',
      owner: 'kaisa',
      goal: 'letters',
      dueInDays: 4,
      status: 'handed_over',
      statusWhen: [3, '10:00'],
      statusReason: 'Velkaluettelo on tullut isommaksi kuin luultiin, Olli tuntee velkaneuvonnan käytännöt.',
    },
    {
      key: 'debts',
      what: 'Kokoa velkaluettelo ja varaa aika talous- ja velkaneuvontaan',
      owner: 'olli',
      goal: 'letters',
      dueInDays: 4,
      status: 'accepted',
      by: 'kaisa',
      when: [3, '10:00'],
      statusWhen: [3, '13:30'],
      handedOverFrom: 'debts-first',
    },
    {
      key: 'workshop',
      what: 'Sovi tutustumiskäynti metallityöpajalle ja kysy kevennetyistä tehtävistä',
      owner: 'kaisa',
      dueInDays: -2,
      status: 'accepted',
      statusWhen: [3, '15:45'],
    },
    {
      key: 'lift',
      what: 'Kysy isännöitsijältä, milloin hissi korjataan',
      owner: 'kaisa',
      dueInDays: 1,
      status: 'proposed',
      when: [4, '14:10'],
      withdrawn: {
        reason: 'Kirjattu kahteen kertaan, sama asia on jo asiakkaan sisarella hoidettavana.',
        by: 'aino',
        when: [4, '14:30'],
      },
    },
  ],
};
