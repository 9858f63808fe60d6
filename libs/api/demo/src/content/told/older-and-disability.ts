import { someone, type ToldContent } from './told.js';

/** Shorter stories of older people and of disability services. */
export const TOLD_OF_OLDER_AND_DISABLED: readonly ToldContent[] = [
  {
    key: 'helvi',
    client: someone('Helvi Kaarina', 'Mattinen', 86, '05-07'),
    workspace: 'homeSupport',
    serviceFunction: 'older_people',
    topic: 'Toistuvat kaatumiset ja kotiutuksen ehdot',
    worker: 'heidi',
    team: ['markku', 'ilmari', 'terttu'],
    status: 'service',
    workdaysAgo: [52, 50, 38, 30],
    own: {
      1: 'Sairaalassa käskivät lähteä, vaikka pyörrytti. Kotiin minä halusinkin.',
      2: 'Aamutukka ja kahvi. Muuten pärjään, jos joku kävisi illalla.',
      5: 'Kutoja minusta tuli jo kouluaikana. Sukat valmistuvat vieläkin.',
      9: 'Tytär kysyy kuun lopussa, mitä on tapahtunut.',
      10: 'Tupa on vetoinen, mutta sängystä näkyy järvelle.',
      11: 'Käynti vasta yhdeksän jälkeen. Mies- ja naishoitaja käy.',
    },
    pro: {
      1: 'Kolme kaatumista kahdessa kuukaudessa, verenpainelääkitys tarkistettu. Kotiutus onnistui kotihoidon ja turvapuhelimen turvin.',
      2: 'Kotihoito kolmesti päivässä, kodin muutokset ja ravitsemuksen seuranta.',
      3: 'Välttämätön on kolme käyntiä päivässä ja turvapuhelin, aloitettu kotiutuspäivänä.',
      4: 'Omatyöntekijä käy kuukausittain ja soittaa välillä.',
      5: 'Toimelias ja selkeä mielipiteissään; omat rutiinit pitävät.',
      7: 'Jatkuva. Palvelumäärä arvioidaan neljännesvuosittain.',
      9: 'Kaatumiset, paino ja verenpaine katsotaan kuukausittain. Neljännesvuosiarvio tehdään kotona tyttären kanssa.',
      10: 'Vanhassa talossa on kynnyksiä ja jyrkät portaat. Tytär käy viikonloppuisin, naapuri kantaa puut.',
    },
    goals: [
      {
        title: 'Kolme kuukautta kaatumatta',
        agreed: 'Kolme kuukautta ilman kaatumisia kotona.',
        ratings: [[-1, 'Yksi horjahdus, ei kaatumista.', 11]],
      },
    ],
    services: [
      ['home_care', 'Kotihoito aamuin, päivin ja illoin.', 'jatkuva', 'Yhdeksän jälkeen aamulla.'],
      ['support_services', 'Turvapuhelin ja ateriapalvelu.', 'jatkuva'],
    ],
    tasks: [
      ['ilmari', 'Poista matot ja asenna kaide portaisiin', -6, 'done'],
      ['markku', 'Tarkista verenpaineet kahden viikon ajan ja kerro lääkärille', 3, 'in_progress'],
      ['terttu', 'Kirjaa syödyt ateriat viikon ajan', 2, 'accepted'],
    ],
    // She could not be heard: what she is discharged to had to be agreed on all the same (SHL 39 §).
    signings: [
      {
        by: 'heidi',
        when: [2, '14:20'],
        obstacle:
          'Helvi on ollut viikon osastolla sekavuustilassa. Kävin kahtena päivänä, eikä hän pystynyt vastaamaan. Laillista edustajaa ei ole. Kotihoito on sovittava ennen kotiutusta, ja suunnitelma käydään läpi hänen kanssaan, kun hän on toipunut.',
      },
    ],
  },
  {
    key: 'kosti',
    client: someone('Kosti Aukusti', 'Tarvainen', 88, '11-16'),
    workspace: 'homeSupport',
    serviceFunction: 'older_people',
    topic: 'Yksin asuvan viljelijän arki ja kotihoito',
    worker: 'pertti',
    team: ['terttu'],
    status: 'follow_up',
    workdaysAgo: [130, 127, 112, 98, 18],
    own: {
      1: 'Lampaat on myyty, mutta pihan hoidan. Kirveeseen en enää koske, se on Jannen homma.',
      5: 'Muistan jokaisen pellon nimen. Luen lehden suurennuslasilla.',
      9: 'Kertokaa, jos käynnit vähenevät. En halua kuulla sitä tuntemattomalta.',
      11: 'Terttu tuo samalla saunapuhtaat.',
    },
    pro: {
      1: 'Arki toimii kotihoidon turvin, toimintakyky vakaa. Verkostona pojanpoika ja naapuri.',
      4: 'Puolivuosittain kotona, kotihoito raportoi välillä.',
      7: 'Jatkuva; seuranta puolivuosittain.',
      9: 'Seurataan painoa, kaatumisia ja yksinäisyyttä. Puolivuosiarvio kotona.',
    },
    goals: [
      {
        title: 'Saunassa kahdesti viikossa',
        agreed: 'Kahdesti viikossa avustettuna, ei pyörtymisiä.',
        ratings: [[0, 'Toteutunut sovitusti keväästä.', 15]],
      },
    ],
    services: [['home_care', 'Kotihoito kahdesti päivässä.', 'jatkuva']],
    tasks: [
      ['terttu', 'Katso saunapäivien kulku ja ilmoita muutoksista', 30, 'accepted'],
      ['pertti', 'Tee puolivuosiarvio kotona Kostin ja Jannen kanssa', 24, 'accepted'],
    ],
  },
  {
    key: 'oili',
    client: someone('Oili Tellervo', 'Kettuniemi', 73, '08-23'),
    workspace: 'carers',
    serviceFunction: 'older_people',
    topic: 'Omaishoito pitkäaikaissairaan puolison kanssa',
    worker: 'heidi',
    team: ['markku'],
    status: 'planning',
    workdaysAgo: [20, 18, 5],
    own: {
      1: 'Parkinson vei ensin käden, sitten äänen. Minä puhun molempien puolesta kaupassakin.',
      2: 'Kaksi iltapäivää kuussa, jolloin ei tarvitse kuunnella.',
      5: 'Olen luonteeltani sovinnollinen. Yhdistyksen emännät soittavat.',
      10: 'Asumme kerrostalossa, hissi toimii, mutta pysäköintiin on kolmesataa metriä.',
    },
    pro: {
      1: 'Hoito on sitovaa, yöheräämisiä kaksi. Puolison kuljetus ja sijaishoito ovat järjestämättä.',
      2: 'Omaishoidon sopimus, sijaishoito kotiin ja liikkumista tukeva palvelu.',
      4: 'Kuukausittain kotona tai puhelimitse.',
    },
    goals: [{ title: 'Kaksi vapaata kuussa', agreed: 'Kaksi sovittua iltapäivää kuukaudessa toteutuu.' }],
    tasks: [
      ['heidi', 'Tee omaishoidon tuen päätös ja kirjaa vapaat', 2, 'in_progress'],
      ['markku', 'Ohjaa lääkkeiden ajoitus puheterapian yhteyteen', 9, 'proposed'],
    ],
  },
  {
    key: 'emilia',
    client: someone('Emilia Aino', 'Karjalahti', 21, '01-18'),
    workspace: 'disabilityTeam',
    serviceFunction: 'disability',
    topic: 'Itsenäinen asuminen ja henkilökohtainen apu',
    worker: 'katja',
    team: ['jari'],
    status: 'service',
    workdaysAgo: [90, 87, 66, 44],
    own: {
      1: 'Haluan olla tavallinen opiskelija, joka avaa itse ovensa. CP-vamma on vain jaloissa.',
      2: 'Apua 30 tuntia viikossa ja lupa vaihtaa avustajaa ilman riitaa.',
      5: 'Olen voittanut kirjoituskilpailun ja hoidan oman talouteni.',
      10: 'Kampus on mäen päällä. Sähköpyörätuoli menee, mutta hissi oli rikki viikon.',
      11: 'Työnantajamalli. Rekrytoin itse.',
    },
    pro: {
      1: 'Opinnot etenevät hyvin. Avun tarve on 30 tuntia viikossa, työnantajamalli sopii hakijalle.',
      2: 'Henkilökohtainen apu, kuljetuspalvelu ja asunnon muutostyöt.',
      4: 'Neljännesvuosittain, muulloin viesteillä.',
      5: 'Oma-aloitteinen ja tarkka oikeuksistaan.',
      7: 'Opintojen ajan.',
    },
    goals: [
      {
        title: 'Avustaja, joka pysyy',
        agreed: 'Kaksi vakituista avustajaa, vaihtuvuus alle yhden vuodessa.',
        ratings: [[-1, 'Toinen avustaja irtisanoutui, haku kesken.', 13]],
      },
    ],
    services: [
      [
        'support_services',
        'Henkilökohtainen apu 30 tuntia viikossa.',
        'opintojen ajan',
        'Työnantajana minä itse.',
      ],
      ['mobility_support', 'Kuljetuspalvelu opintoihin ja asioille.', 'jatkuva'],
    ],
    tasks: [
      ['katja', 'Tee päätös avustajatunneista ja palkanmaksun avusta', -1, 'in_progress'],
      ['jari', 'Varmista hissin korjausaikataulu kampukselta', 4, 'accepted'],
    ],
  },
];
