import { someone, type ToldContent } from './told.js';

/** Shorter stories of families, young people and those who have moved here. */
export const TOLD_OF_FAMILIES: readonly ToldContent[] = [
  {
    key: 'hilla',
    client: someone('Hilla', 'Nurminiemi', 9, '03-05'),
    siblings: {
      'hilla-brother': someone('Aatu', 'Nurminiemi', 6, '10-11'),
      'hilla-sister': someone('Iina', 'Nurminiemi', 3, '06-20'),
    },
    workspace: 'earlyFamily',
    serviceFunction: 'families_with_children',
    topic: 'Kolmen lapsen perhe ja äidin väsymys',
    worker: 'iida',
    team: ['satu'],
    status: 'service',
    workdaysAgo: [45, 43, 30, 21],
    own: {
      1: 'Hillan sanoin: "Mä autan äitiä, koska äiti väsyy." Äidin sanoin: kolme lasta, kaksi työpaikkaa, yksi minä.',
      2: 'Äiti toivoo, että joku olisi tunnin jokaisessa illassa. Hilla toivoo kaverisynttäreitä.',
      5: 'Ruokapöydässä jokainen kertoo päivänsä parhaan asian.',
      10: 'Kaksi työtä ja vuoropäivähoito, joka vaihtuu kolmen viikon välein.',
      11: 'Perhetyö niinä iltoina, kun äidillä on myöhäinen vuoro.',
    },
    pro: {
      1: 'Äidin kuormitus on suuri, lasten perusarki kunnossa. Hillan vastuu pienemmistä on kasvanut yli hänen ikänsä.',
      2: 'Kotipalvelu kahdesti viikossa, varhaiskasvatuksen yhteistyö ja äidin työvuorojen sovitus.',
      4: 'Kotikäynti kahden viikon välein, kouluikäinen tavataan erikseen.',
      5: 'Lapset ovat avoimia ja huolehtivat toisistaan; äiti ottaa tukea vastaan.',
      7: 'Puoli vuotta.',
      9: 'Arvioidaan kuuden viikon kuluttua yhdessä päiväkodin ja koulun kanssa.',
    },
    goals: [
      {
        title: 'Hilla saa olla lapsi',
        agreed: 'Kolmena iltana viikossa joku muu huolehtii pienemmistä.',
        ratings: [[-1, 'Kaksi iltaa toteutuu, kolmas jää vajaaksi.', 9]],
      },
    ],
    services: [
      [
        'home_service_for_families',
        'Lapsiperheen kotipalvelu tiistaisin ja torstaisin klo 16–20.',
        '6 kuukautta',
      ],
    ],
    tasks: [
      ['iida', 'Neuvottele päiväkodin kanssa vuorohoidon ajat syksylle', 3, 'in_progress'],
      ['satu', 'Pidä kaverisynttärit yhdessä perheen kanssa', 7, 'accepted'],
    ],
  },
  {
    key: 'roni',
    client: someone('Roni Julius', 'Kallioinen', 15, '09-27'),
    siblings: { 'roni-sister': someone('Alli', 'Kallioinen', 12, '02-03') },
    workspace: 'youthTeam',
    serviceFunction: 'families_with_children',
    topic: 'Koulusta pois ja isän alkoholi',
    worker: 'noora',
    // A psychologist of the other register would need the permission of each child.
    team: ['aleksi'],
    status: 'planning',
    workdaysAgo: [30, 28, 12],
    own: {
      1: 'En jaksa mennä, kun yöllä kuuluu huutoa. Koulussa mä vain esitän, että kaikki on ok.',
      2: 'Paikka, missä saa tehdä läksyt rauhassa. Siskolle sama.',
      5: 'Osaan korjata mopon. Siskon kanssa me pysytään yhdessä.',
      9: 'Jos en vastaa kahteen viestiin, kysy siskolta.',
      11: 'Ei kotona. Nuorisotila tai auto käy.',
    },
    pro: {
      1: 'Poissaoloja 140 tuntia. Kodin turvallisuus arvioitu; isän päihdehoito on alkanut. Sisarusten yhteinen tilanne huomioidaan.',
      2: 'Kuraattorin tuki, nuorten oma ryhmä ja isän päihdehoidon seuranta suostumuksella.',
      4: 'Tapaaminen viikoittain nuorisotilalla.',
      10: 'Kodin meteli ja epävarmuus heikentävät unta. Isovanhempien luona on rauhallista.',
    },
    goals: [
      {
        title: 'Neljä päivää koulussa',
        agreed: 'Neljä kokonaista koulupäivää viikossa kuukauden ajan.',
        ratings: [[-2, 'Yksi kokonainen päivä viikossa.', 10]],
      },
    ],
    tasks: [
      ['noora', 'Järjestä läksypaikka nuorisotilalta Ronille ja Allille', 2, 'in_progress'],
      ['noora', 'Pyydä lupa arvioida ahdistus ja unen katkonaisuus', 5, 'accepted'],
      ['aleksi', 'Pidä yhteys isän päihdehoitoon perheen luvalla', -2, 'accepted'],
    ],
  },
  {
    key: 'venla',
    client: someone('Venla Emilia', 'Torppa', 19, '04-13', { isNonDisclosed: true }),
    workspace: 'aftercare',
    serviceFunction: 'child_welfare',
    topic: 'Ensimmäinen oma koti ja velaksi elämisen loppu',
    worker: 'aleksi',
    team: ['noora'],
    status: 'service',
    workdaysAgo: [66, 64, 51, 36],
    own: {
      1: 'Sain itsenäistymisvarat ja ostin kaikille lahjoja. Nyt vuokra on myöhässä ja silti hävettää vähemmän kuin yksinäisyys.',
      2: 'Joku kävisi torstaisin. Silloin se alkaa, yksinäisyys.',
      5: 'Kokkaan hyvin ja teen hienoja hiuksia. Koulussa menee.',
      10: 'Naapurit ovat iäkkäitä ja ystävällisiä. Bussipysäkki on oven edessä.',
      11: 'Torstai-illat ja ruokaa yhdessä, siitä se lähtee.',
    },
    pro: {
      1: 'Itsenäinen asuminen alkanut hyvin. Rahankäyttö ja yksinäisyys ovat ydin. Vuokravelka on pieni ja sovittavissa.',
      2: 'Talousohjaus, vuokranmaksun automatisointi ja ryhmä samanikäisille.',
      4: 'Torstaisin kotona.',
      5: 'Lämmin, avoin ja nopea oppimaan.',
      7: 'Jälkihuollon ikärajaan saakka.',
    },
    goals: [
      {
        title: 'Vuokra lähtee itsestään',
        agreed: 'Kolme vuokraa maksettu ajallaan.',
        ratings: [[0, 'Kaksi maksettu, kolmas automaatilla.', 5]],
      },
    ],
    services: [['social_guidance', 'Talousohjaus ja arjen tuki torstaisin.', '1 vuosi', 'Ruokaa tehden.']],
    tasks: [
      ['aleksi', 'Sovi vuokravelan maksusuunnitelma', -3, 'in_progress'],
      ['noora', 'Kutsu Venla samanikäisten ruokaryhmään', 4, 'accepted'],
    ],
  },
  {
    key: 'sanni',
    client: someone('Sanni Johanna', 'Kivirinta', 23, '08-30', {
      specialSupport: { document: 'Ennakollisen lastensuojelun arvio', workdaysAgo: 26 },
    }),
    workspace: 'beforeBirth',
    serviceFunction: 'child_welfare',
    topic: 'Odotusaika ja päihteettömyyden tuki',
    worker: 'iida',
    team: ['minna', 'satu', 'johanna'],
    status: 'service',
    workdaysAgo: [31, 30, 22, 15],
    own: {
      1: 'Lopetin, kun näin viivan. Pelkään, että joku soittaa minusta sairaalaan.',
      2: 'Haluan valokuvan ultrasta ja ihmisen, jolle saan näyttää sen.',
      5: 'Äitini lopetti juomisen, kun sai minut. Minulla on siitä malli.',
      9: 'Seulat saa kertoa minulle ensin ja sitten muille.',
      11: 'Neuvola ja tämä samana päivänä, jotta bussilla pääsee kerralla.',
    },
    pro: {
      1: 'Raskausviikko 20. Seulat puhtaat kahdeksan viikkoa. Kasvatusneuvonta alkaa ennen synnytystä, suunnitelma synnytyssairaalaan tehdään yhdessä.',
      2: 'Neuvolan yhteistyö, odottavien ryhmä ja tuen jatkuminen synnytyksen jälkeen.',
      4: 'Viikoittain neuvolakäynnin yhteydessä.',
      7: 'Synnytyksen jälkeen puoli vuotta ja sen jälkeen arvio.',
    },
    goals: [
      {
        title: 'Kotiin vauvan kanssa',
        agreed: 'Suunnitelma synnytyksestä kotiin on hyväksytty kaikkien toimijoiden kanssa.',
        ratings: [[-1, 'Ensimmäinen verkostotapaaminen pidetty.', 6]],
      },
    ],
    services: [
      ['special_substance_services', 'Odottavien avokuntoutusryhmä kahdesti viikossa.', 'synnytykseen asti'],
      ['family_work', 'Odotusajan ja vauvaperheen perhetyö.', 'vauvan puolivuotispäivään'],
    ],
    tasks: [
      ['minna', 'Sovi synnytyssairaalan tutustumiskäynti äidin luvalla', 8, 'in_progress'],
      ['johanna', 'Kutsu verkosto koolle ennen 30. raskausviikkoa', 10, 'accepted'],
      ['satu', 'Tee vauvaperhetyön aloituskäynti', 6, 'proposed'],
    ],
  },
  {
    key: 'oksana',
    client: someone('Oksana', 'Melnyk', 35, '05-29', { language: 'other' }),
    children: { 'oksana-daughter': someone('Daria', 'Melnyk', 11, '07-15', { language: 'other' }) },
    workspace: 'integration',
    serviceFunction: 'working_age',
    topic: 'Yksin lapsen kanssa uuteen maahan',
    worker: 'amira',
    team: ['tarja'],
    status: 'planning',
    workdaysAgo: [33, 31, 9],
    own: {
      1: 'Olen tilintarkastaja. Täällä en osaa edes täyttää lomaketta. Tytär tulkkaa, eikä se ole lapsen työ. (tulkattu)',
      2: 'Kurssi aamupäivisin ja lapselle oma tuki koulussa.',
      5: 'Opin kielen, kun on tarve. Kirjanpito on samanlaista joka maassa.',
      10: 'Asumme pienessä huoneistossa hiljaisella kylällä. Kaupungissa olisi töitä.',
    },
    pro: {
      1: 'Kielitaso on A2 ja kasvaa nopeasti. Lapsen tulkkaus lopetetaan virallisissa asioissa. Tutkinto tunnustetaan vuoden kuluessa.',
      2: 'Kielikoulutus, lapsen omakielinen tuki ja tutkinnon tunnustaminen.',
      4: 'Kahden viikon välein, tulkki aina paikalla.',
    },
    goals: [{ title: 'Työ omalla alalla', agreed: 'Kielitutkinto tasolla B1 ja yksi haastattelu.' }],
    tasks: [
      ['amira', 'Varaa tulkki koulun vanhempainvarttiin', 1, 'in_progress'],
      ['tarja', 'Tee lausunto asunnon vaihtamisesta', 12, 'accepted'],
    ],
  },
];
