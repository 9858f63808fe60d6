import { someone, type ToldContent } from './told.js';

/** Shorter stories of mental health, substance use and rehabilitation. */
export const TOLD_OF_MIND_AND_REHABILITATION: readonly ToldContent[] = [
  {
    key: 'ilona',
    client: someone('Ilona Maaria', 'Purhonen', 33, '02-25', {
      specialSupport: { document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta', workdaysAgo: 55 },
    }),
    workspace: 'mindTeam',
    serviceFunction: 'substance_abuse',
    topic: 'Korvaushoidon aloitus ja raskauden toive',
    worker: 'riikka',
    team: ['hanna', 'ville', 'jenni'],
    status: 'service',
    workdaysAgo: [60, 58, 44, 31],
    own: {
      1: 'Olen käyttänyt opioideja yhdeksän vuotta. Haluan lapsen enkä halua, että se syntyy vieroitusoireisiin.',
      2: 'Joku, joka sanoo suoraan, mikä on mahdollista ja mikä ei.',
      5: 'Olen ollut töissä koko ajan. Lopetin kerran itse kokonaan.',
      9: 'Kertokaa tulokset minulle ensin.',
      11: 'Annostelu mieluiten iltavuoron jälkeen.',
    },
    pro: {
      1: 'Korvaushoito on aloitettu. Työssäkäynti tukee vakautta. Ehkäisystä ja raskaudesta on puhuttu avoimesti.',
      2: 'Korvaushoito, sosiaaliohjaus ja perhesuunnittelun neuvonta samassa rakennuksessa.',
      4: 'Tapaaminen viikoittain hoitokäynnin yhteydessä.',
      7: 'Vähintään kaksi vuotta.',
      10: 'Iltatyö rajaa annosteluaikoja, jotka on sovitettu apteekin kanssa.',
    },
    goals: [
      {
        title: 'Puolen vuoden hoito katkotta',
        agreed: 'Kuusi kuukautta ilman poisjääntejä.',
        ratings: [[-1, 'Kaksi jäi väliin iltavuoron takia.', 16]],
      },
    ],
    services: [['special_substance_services', 'Opioidikorvaushoito ja tukikäynnit.', '2 vuotta']],
    tasks: [
      ['hanna', 'Neuvottele työvuorojen mukaiset annosteluajat apteekin kanssa', 4, 'in_progress'],
      ['jenni', 'Sovi perhesuunnittelun neuvonta asiakkaan luvalla', 8, 'accepted'],
    ],
  },
  {
    key: 'sampo',
    client: someone('Sampo Eerikki', 'Vuorenmaa', 21, '12-19'),
    workspace: 'mindTeam',
    serviceFunction: 'substance_abuse',
    topic: 'Psykoosin jälkeen takaisin opintoihin',
    worker: 'jenni',
    nurse: {
      person: 'sanna',
      justification:
        'Palveluiden painopiste on psykiatrisessa hoidossa, ja Sanna on hoitanut asiakasta sairaalajaksosta lähtien.',
    },
    team: ['sanna', 'mikael'],
    status: 'follow_up',
    workdaysAgo: [150, 146, 122, 100, 26],
    own: {
      1: 'Kun ääniä ei ole, en tiedä kumpi minä olen, se joka oli vai se joka on nyt.',
      2: 'Opinnoissa joku, joka tietää etukäteen.',
      5: 'Piirrän. Serkku soittaa joka ilta.',
      9: 'Varomerkkilappu puhelimen kuoren takana.',
      11: 'Kampuksen kahvilassa, ei poliklinikalla.',
    },
    pro: {
      1: 'Ensipsykoosi hoidettu, toimintakyky palautunut. Opintojen tuki ja varomerkkien tunnistaminen jatkuvat.',
      2: 'Opintopsykologin yhteistyö ja kuntoutumisen rinnalla kulku.',
      4: 'Kuukausittain kampuksella, viestit viikoittain.',
      7: 'Vuosi, minkä jälkeen seuranta terveydenhuollossa.',
    },
    goals: [
      {
        title: 'Kaksi kurssia tänä syksynä',
        agreed: 'Kaksi kurssia suoritettu omaan tahtiin.',
        ratings: [
          [0, 'Yksi kurssi suoritettu.', 30],
          [1, 'Toinen kesken hyvällä arvosanalla.', 7],
        ],
      },
    ],
    services: [['social_guidance', 'Opintojen rinnalla kulkeminen.', '1 lukuvuosi', 'Kampuksen kahvilassa.']],
    tasks: [
      ['mikael', 'Sovi opintopsykologin kanssa yhteistapaaminen', 11, 'in_progress'],
      ['jenni', 'Lue varomerkkilista läpi Sampon ja serkun kanssa', 6, 'accepted'],
    ],
  },
  {
    key: 'kaarlo',
    client: someone('Kaarlo Ossian', 'Hedman', 49, '07-01', { language: 'sv' }),
    workspace: 'housing',
    serviceFunction: 'substance_abuse',
    topic: 'Bostad först efter fjorton år utan hem',
    worker: 'jenni',
    team: ['ville'],
    status: 'service',
    workdaysAgo: [48, 46, 35, 28],
    own: {
      1: 'Fjorton vintrar i trappor. Nyckeln är det enda papper jag behöver.',
      2: 'Låt mig sova först. Sedan kan vi prata om drickandet.',
      5: 'Jag kan fyra visor på munspel och hittar överallt.',
      11: 'Kom inte före tio, och ropa genom dörren vem ni är.',
    },
    pro: {
      1: 'Boendet har hållit i sex veckor trots alkoholbruk. Skadereducerande arbete och besök varje vardag.',
      2: 'Boendet tryggas först, beroendevården erbjuds dagligen utan krav.',
      4: 'Besök varje vardag, kvällstelefon på fredagar.',
      7: 'Minst två år.',
      10: 'Närområdet drar: bänken utanför är samlingsplats. Flytt inom huset utreds.',
    },
    goals: [
      {
        title: 'Hemmet håller',
        agreed: 'Hyran betald i tre månader, inga varningar.',
        ratings: [[0, 'Två månader betalda, en varning återtagen.', 6]],
      },
    ],
    services: [['supported_housing', 'Boendestöd varje vardag och jour.', '2 år']],
    tasks: [
      ['ville', 'Visa hur tvättstugan bokas och tvätta första gången tillsammans', 3, 'in_progress'],
      ['jenni', 'Utred flytt till en lägenhet mot gården', 9, 'proposed'],
    ],
  },
  {
    key: 'terhi',
    client: someone('Terhi Kristiina', 'Lahdensivu', 44, '03-13'),
    workspace: 'rehabTeam',
    serviceFunction: 'working_age',
    topic: 'Aivovamman jälkeinen työhön paluu',
    worker: 'paivi',
    team: ['ilmari', 'helmi'],
    status: 'service',
    workdaysAgo: [88, 85, 66, 50],
    own: {
      1: 'Muistan kaiken ennen onnettomuutta. Uuden työtunnin jälkeen en muista, mitä lounaalla söin.',
      2: 'Työ, jossa saa tehdä yhden asian loppuun.',
      5: 'Olen järjestelmällinen ja tunnen asiakkaiden tilaukset ulkoa.',
      10: 'Työpaikalla on avokonttori ja jatkuva häly.',
      11: 'Etäpäivät alkuun, jotta saan hiljaisuuden.',
    },
    pro: {
      1: 'Lievä aivovamma ja pitkittynyt väsyvyys. Neuropsykologin arvio: työtehtävien karsinta ja tauotus.',
      2: 'Työkokeilu karsituin tehtävin, toimintaterapeutin ohjaus ja etätyö kahtena päivänä.',
      4: 'Kuukausittain työpaikalla, viikkosoitto.',
      5: 'Motivoitunut ja tarkka omasta jaksamisestaan.',
      7: 'Vuosi.',
    },
    goals: [
      {
        title: 'Neljä tuntia työtä ilman romahdusta',
        agreed: 'Neljä tuntia neljänä päivänä, seuraava päivä normaali.',
        ratings: [
          [-2, 'Kaksi tuntia, sen jälkeen sänkyyn.', 60],
          [-1, 'Kolme tuntia kolmena päivänä.', 20],
        ],
      },
    ],
    services: [
      [
        'social_rehabilitation',
        'Työkokeilu ja päivän jaksotus.',
        '6 kuukautta',
        'Etänä kaksi päivää viikossa.',
      ],
    ],
    tasks: [
      ['ilmari', 'Tee työtehtävien karsinta esihenkilön kanssa', 5, 'in_progress'],
      ['helmi', 'Ohjaa niskan kuntoutus ja tauotus', -2, 'in_progress'],
      ['paivi', 'Pyydä kuntoutusrahan jatkopäätös', 9, 'accepted'],
    ],
  },
];
