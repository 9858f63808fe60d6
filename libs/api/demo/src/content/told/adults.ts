import { someone, type ToldContent } from './told.js';

/** Shorter stories of the adult team. */
export const TOLD_OF_ADULTS: readonly ToldContent[] = [
  {
    key: 'salla',
    client: someone('Salla Kristiina', 'Tervaniemi', 34, '03-22', {
      specialSupport: { document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta', workdaysAgo: 34 },
    }),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Itsetuhoiset ajatukset eron jälkeen',
    worker: 'kaisa',
    team: ['aino', 'timo'],
    status: 'service',
    workdaysAgo: [41, 40, 33, 20],
    own: {
      1: 'Ero tuli puhelimessa. Välillä ajattelen, ettei kukaan huomaisi, jos minua ei olisi. En halua kuolla, haluan levätä.',
      2: 'Tarvitsen jonkun, joka soittaa iltaisin. Päivät menevät töissä jotenkin.',
      5: 'Teen työni hyvin silloinkin, kun muu hajoaa. Koiran kanssa on pakko mennä ulos.',
      9: 'Sovittiin asteikko nollasta kymmeneen. Jos sanon kahdeksan, silloin lähdetään päivystykseen.',
      11: 'Ei sairaalaan, jos sen voi välttää. Kotiin saa tulla, kun ilmoittaa ensin.',
    },
    pro: {
      1: 'Itsetuhoisuutta arvioidaan jokaisessa kontaktissa. Turvasuunnitelma on tehty ja sisko tietää siitä. Työkyky on toistaiseksi säilynyt.',
      2: 'Iltasoitot, psykiatrisen sairaanhoitajan arvio ja eroon liittyvien asioiden järjestely. Työterveyteen asiakas on itse yhteydessä.',
      4: 'Tapaaminen maanantaisin ja torstaisin, iltasoitto klo 20 joka päivä neljän viikon ajan.',
      7: 'Arvioidaan puoli vuotta, kriisijakso kuusi viikkoa.',
      10: 'Uusi asunto on vieras ja hiljainen; iltojen yksinäisyys on suurin riski.',
    },
    goals: [
      {
        title: 'Illasta selviää aamuun',
        agreed: 'Kaksi viikkoa, joina asteikko pysyy viidessä tai alle.',
        ratings: [
          [-2, 'Asteikolla kahdeksan kolmena iltana.', 30],
          [-1, 'Asteikko laskenut kuuteen, unta viisi tuntia.', 12],
        ],
      },
    ],
    services: [
      [
        'mental_health_work',
        'Iltasoitot ja kaksi tapaamista viikossa.',
        '6 viikkoa, sitten harvennetaan',
        'Aina sama soittaja.',
      ],
    ],
    tasks: [
      ['kaisa', 'Soita joka ilta klo 20 ja kirjaa asteikon lukema', 9, 'in_progress'],
      ['aino', 'Käy turvasuunnitelma läpi asiakkaan ja siskon kanssa', -1, 'accepted'],
      ['timo', 'Arvioi sairausloman ja unilääkityksen tarve', 2, 'accepted'],
    ],
  },
  {
    key: 'tuomas',
    client: someone('Tuomas Elmeri', 'Vainiola', 29, '11-08'),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Kannabis ja keskeytyneet opinnot',
    worker: 'aino',
    team: ['kaisa', 'ilmari'],
    status: 'planning',
    workdaysAgo: [19, 17, 6],
    own: {
      1: 'Poltan, että pää hiljenee. Samalla kaikki muukin hiljenee, myös opinnot. Lopputyötä vaille insinööri.',
      2: 'En halua ryhmään, jossa puhutaan pohjakosketuksesta. Minulla ei ole pohjaa, vain pitkä tasamaa.',
      5: 'Osaan keskittyä, kun on oikea ongelma ratkottavana. Rakennan syntetisaattoreita.',
      11: 'Etätapaaminen sopii. Viesti muistutukseksi samana aamuna.',
    },
    pro: {
      1: 'Päivittäinen kannabiksen käyttö on jatkunut neljä vuotta. Tarkkaavuuden vaikeudet ovat olleet jo koulussa; tutkimukset edellyttävät käytön vähentämistä.',
      2: 'Vähentämissuunnitelma päihdetyön kanssa, opinto-oikeuden jatko ja toimintaterapeutin apu päivän rakenteeseen.',
      4: 'Etätapaaminen joka toinen viikko, kasvokkain kuukausittain.',
    },
    goals: [
      {
        title: 'Aamupäivät ilman pilveä',
        agreed: 'Viitenä aamupäivänä viikossa en ole polttanut ennen kello kolmea.',
      },
      { title: 'Lopputyön aihe hyväksytty', agreed: 'Ohjaaja on hyväksynyt aiheen ja aikataulun.' },
    ],
    tasks: [
      ['aino', 'Kysy oppilaitoksesta opinto-oikeuden jatkamisen ehdot', 1, 'in_progress'],
      ['ilmari', 'Tee päivän rakenteen kartoitus ja ehdota kolmea muutosta', 8, 'proposed'],
      ['kaisa', 'Varaa päihdetyön aloituskäynti etänä', -3, 'accepted'],
    ],
  },
  {
    key: 'minttu',
    client: someone('Minttu Johanna', 'Harjakoski', 38, '07-17', {
      isNonDisclosed: true,
      specialSupport: { document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta', workdaysAgo: 22 },
    }),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Uusi alku väkivallan jälkeen',
    worker: 'aino',
    team: ['sari'],
    status: 'service',
    workdaysAgo: [27, 27, 21, 9],
    own: {
      1: 'Hän tietää tapani ja tuttuni. Siksi tänne ei saa kirjoittaa, missä olen.',
      2: 'Lapsen koulu ja oma työ pitäisi järjestää niin, ettei nimeni näy listoilla.',
      5: 'Olen rauhallinen, kun on hätä. Pakkasin, kun hän oli töissä, enkä unohtanut mitään tärkeää.',
      9: 'Soittakaa aina samasta numerosta. Jos en vastaa, soittakaa vielä kerran tunnin päästä.',
    },
    pro: {
      1: 'Turvakielto on voimassa, eikä paikkatietoja kirjata mihinkään. Lähestymiskielto on annettu. Lapsen asioita hoitaa oma työntekijänsä.',
      2: 'Kriisiapu, toimeentulon turvaaminen uudessa tilanteessa ja työnantajan kanssa sovittavat järjestelyt.',
      4: 'Tapaamiset sovitaan kerta kerralta puhelimitse. Paikka kerrotaan vain suullisesti.',
      7: 'Vähintään vuosi; turvallisuus arvioidaan kuukausittain.',
      10: 'Jatkuva varuillaan olo vie voimia. Tukena ovat työ ja kaksi luotettua ihmistä.',
    },
    notApplicable: {
      8: 'Yhteistyötahoja ei nimetä kirjauksissa turvallisuussyistä; vastuut on sovittu suullisesti.',
    },
    goals: [
      {
        title: 'Nukun yöni ja lapsi käy koulua',
        agreed: 'Kaksi viikkoa ilman yöllistä valvomista ja koulupäivät kokonaisia.',
        ratings: [[-1, 'Koulu on alkanut, yöt ovat vielä rikkonaisia.', 4]],
      },
    ],
    services: [['social_work', 'Kriisityö ja turvasuunnitelman päivittäminen.', '6 kuukautta']],
    tasks: [
      ['aino', 'Varmista turvakiellon merkinnät kaikissa asiakirjoissa', -1, 'done'],
      ['sari', 'Valmistele harkinnanvaraisen tuen päätös', 3, 'in_progress'],
    ],
  },
  {
    key: 'reijo',
    client: someone('Reijo Matti', 'Saukkola', 61, '01-30'),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Asunnon raivaus ja kuntoutus kotiin',
    worker: 'jussi',
    team: ['ilmari', 'helmi', 'timo'],
    status: 'service',
    workdaysAgo: [72, 69, 51, 38],
    own: {
      1: 'Tavaraa on kertynyt, kun mitään ei raski heittää. Polvi ei kanna, ja putkimies kääntyi ovelta.',
      2: 'Yksi huone kerrallaan. Lehdet saa viedä, työkaluja ei.',
      5: 'Olen entinen talonmies, tiedän joka putken. Naapurin pojalle opetan moottoripyörän korjaamista.',
      10: 'Toisessa kerroksessa ilman hissiä. Kun lumi tulee, en pääse pihalle.',
      11: 'Ei ammattisiivousta, vaan niin, että olen itse mukana.',
    },
    pro: {
      1: 'Asunnossa on paloturvallisuutta vaarantava tavaramäärä. Pelastuslaitos on antanut kehotuksen. Polven leikkausjono on viisi kuukautta.',
      2: 'Raivaus asiakkaan tahdissa, fysioterapia ennen leikkausta ja toimintaterapeutin arvio kulkureiteistä.',
      3: 'Välttämätön on raivauksen tuki kahdesti viikossa kahdeksan viikkoa.',
      4: 'Kotikäynti viikoittain torstaina.',
      5: 'Asiakas on taitava käsistään ja oppii nopeasti energiaa säästävät tavat.',
      7: 'Noin vuosi, leikkauksen yli.',
    },
    goals: [
      {
        title: 'Keittiöstä näkyy lattia',
        agreed: 'Keittiö ja eteinen ovat tyhjinä, pelastustie on auki.',
        ratings: [
          [-2, 'Ovelta keittiöön pääsee sivuttain.', 49],
          [-1, 'Eteinen valmis, keittiö puolessa.', 15],
          [0, 'Pelastuslaitos hyväksyi pelastustien.', 4],
        ],
      },
    ],
    services: [
      [
        'support_services',
        'Raivauksen tuki kahdesti viikossa, asiakas mukana.',
        '8 viikkoa',
        'Yksi huone kerrallaan.',
      ],
      ['social_rehabilitation', 'Arjen rytmi ja liikkuminen leikkausta odottaessa.', '5 kuukautta'],
    ],
    tasks: [
      ['ilmari', 'Suunnittele tavaroiden säilytys niin, että rutiinit pysyvät', 5, 'in_progress'],
      ['helmi', 'Ohjaa polven harjoitteet ja anna kirjallinen ohjelma', -4, 'done'],
      ['jussi', 'Tee pelastuslaitokselle vastaus kehotukseen', -2, 'in_progress'],
    ],
  },
  {
    key: 'heli',
    // Found lately, and no social worker works with her yet: the case alarms (SHL 42 § 3 mom.).
    client: someone('Heli Anneli', 'Rantakangas', 52, '10-02', {
      specialSupport: { document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta', workdaysAgo: 3 },
    }),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Työuupumus ja takausvelat',
    worker: 'sari',
    team: ['olli', 'kaisa'],
    status: 'follow_up',
    workdaysAgo: [140, 136, 120, 104, 22],
    own: {
      1: 'Takasin pojan lainan ja sitten sairastuin itse. Häpeän kirjeitä, en velkaa.',
      5: 'Hoidin osastoa kolmekymmentä vuotta. Osaan pitää listat.',
      9: 'Kun avaan kirjeen ja keitän kahvin samassa, tiedän, että pahin on ohi.',
      11: 'Kerran kuussa riittää, jos numero on se sama.',
    },
    pro: {
      1: 'Takausvastuu on 48 000 euroa. Työuupumus on hoidossa työterveydessä, palautuminen edennyt hyvin.',
      2: 'Velkajärjestely hyväksyttiin käräjäoikeudessa. Seurannassa varmistetaan, että maksuohjelma kestää työhön paluun.',
      4: 'Puhelu kerran kuussa, tapaaminen kolmen kuukauden välein.',
      7: 'Puoli vuotta seurantaa.',
      9: 'Maksuohjelma ja jaksaminen tarkistetaan kuukausittain.',
    },
    goals: [
      {
        title: 'Maksuohjelma pitää',
        agreed: 'Kolme erää maksettu ajallaan.',
        ratings: [
          [-2, 'Kolmekymmentä avaamatonta kirjettä.', 118],
          [0, 'Kaksi erää maksettu.', 60],
          [1, 'Neljä erää maksettu, pieni puskuri kertynyt.', 10],
        ],
      },
    ],
    services: [['social_guidance', 'Talousohjaus ja seuranta.', 'puoli vuotta']],
    tasks: [
      ['olli', 'Tarkista maksuohjelma palkan muututtua', 16, 'accepted'],
      ['sari', 'Kysy vointi ja lomasuunnitelma', 20, 'accepted'],
    ],
  },
  {
    key: 'jamal',
    client: someone('Jamal Hassan', 'Farah', 27, '05-21', { language: 'other' }),
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    topic: 'Selkäydinvamma ja paluu arkeen',
    worker: 'maria',
    team: ['helmi', 'ilmari', 'aino'],
    status: 'service',
    workdaysAgo: [58, 56, 40, 27],
    own: {
      1: 'Olin kuljettaja. Nyt opettelen nousemaan sängystä niin, ettei kukaan katso. (tulkattu)',
      2: 'Auto, jossa on käsihallinta, ja työ, joka ei ole sääliä.',
      5: 'Nousin viideltä kymmenen vuotta. Rytmi on vielä tallella.',
      10: 'Talossa on luiska, mutta talvella siihen jäätyy.',
      11: 'Haluan mieluummin mieshoitajan suihkuun.',
    },
    pro: {
      1: 'Selkäydinvamma onnettomuuden jälkeen, kuntoutuskeskuksen jakso päättyi. Siirtymät ovat itsenäisiä, portaat eivät.',
      2: 'Kotikuntoutus, apuvälineet, kuljetuspalvelu ja ammatillisen kuntoutuksen suunnittelu. Tulkki mukana.',
      4: 'Kerran viikossa kotona, jatkossa toimistolla, kun auto on saatu.',
      7: 'Arvioidaan kahden vuoden jakso.',
      10: 'Asunto on esteetön, mutta talvikunnossapito on ratkaisematta.',
    },
    goals: [
      {
        title: 'Ajan itse autoa',
        agreed: 'Ajokoe käsihallinnalla suoritettu ja auto hankittu.',
        ratings: [[-1, 'Ajolupa saatu, auton etsintä kesken.', 12]],
      },
    ],
    services: [
      [
        'social_rehabilitation',
        'Kotikuntoutus kolmesti viikossa.',
        '4 kuukautta',
        'Sama terapeutti joka kerta.',
      ],
      ['mobility_support', 'Kuljetuspalvelu, kunnes auto on.', 'toistaiseksi'],
    ],
    tasks: [
      ['helmi', 'Harjoittele siirtymä autoon ja merkitse tarvittavat apuvälineet', 6, 'in_progress'],
      ['maria', 'Tee apuvälinelähete ja ammatillisen kuntoutuksen esitys', 2, 'in_progress'],
      ['aino', 'Selvitä taksiluvan ja työkyvyn ehdot vakuutusyhtiöltä', 10, 'proposed'],
    ],
  },
];
