import { aged, topic } from './topic.js';

/** What the team for living at home works with. */
export const HOME_SUPPORT_TOPICS = [
  topic(
    'Kotona pärjääminen lonkkamurtuman jälkeen',
    [
      'Kotiin haluan, vaikka konttaamalla. Sairaalan sängyssä ihminen vain heikkenee.',
      'Kotiutus onnistuu, kun käynnit aloitetaan samana päivänä. Arviointijakso on kuusi viikkoa.',
    ],
    ['Portaat ylös ja alas', 'Kahdesti päivässä kaiteesta kiinni pitäen.'],
    ['home_care', 'Kotikuntoutuksen arviointijakso, kolme käyntiä päivässä.'],
    'Tarkista kotiutuspäivä osastolta ja tilaa korotettu istuin',
  ),
  topic(
    'Yksinäisyys ja ruokahaluttomuus',
    [
      'Yhdelle ei viitsi keittää. Voileivällä mennään.',
      'Paino on laskenut, ja lounas yhdessä muiden kanssa tekisi hyvää. Muisti testataan samalla.',
    ],
    ['Syön lämpimän aterian', 'Viisi lämmintä ateriaa viikossa.'],
    ['day_centre', 'Päiväkeskuksen lounas kolmesti viikossa kyydin kanssa.'],
    'Varaa muistitestiaika ja sovi kyydistä',
  ),
  topic(
    'Lääkkeiden sekaannukset',
    [
      'Pillereitä on kolmessa purkissa, ja kaikki ovat valkoisia.',
      'Kaksi virheellistä annosta kuukaudessa. Koneellinen annosjakelu ja lääkelistan tarkistus ovat tarpeen.',
    ],
    ['Oikeat lääkkeet oikeaan aikaan', 'Kuukausi ilman virheitä.'],
    ['home_care', 'Lääkeautomaatti ja käynti sen täyttöön.'],
    'Pyydä lääkärin tarkistus lääkelistaan',
  ),
  topic(
    'Turvattomuus öisin',
    [
      'Heräsin lattialta, enkä tiedä, kauanko siinä olin.',
      'Yöllinen kaatumisriski on suuri. Turvapuhelin ja yöpartion tarkistuskäynti kokeillaan.',
    ],
    ['Nukun rauhassa', 'Kolme viikkoa ilman yöllistä kaatumista.'],
    ['support_services', 'Turvapuhelin ja yökäynti klo 2.'],
    'Asenna turvapuhelin ja opeta sen käyttö',
  ),
  topic(
    'Muistisairaus ja autolla ajaminen',
    [
      'Ilman autoa en pääse kauppaan. Olen ajanut kuusikymmentä vuotta kolaritta.',
      'Ajoterveyden arvio on tehty, ajaminen päättyy. Tilalle järjestetään kulkeminen ennen kuin auto myydään.',
    ],
    ['Pääsen asioille ilman autoa', 'Kaksi kauppareissua viikossa asiointitaksilla.'],
    ['mobility_support', 'Liikkumista tukeva palvelu ja asiointitaksi.'],
    'Hae liikkumisen tuki ja kokeile ensimmäinen matka yhdessä',
  ),
  topic(
    'Talon lämmitys ja talven töiden raskaus',
    [
      'Puiden kanto käy selkään, mutta sähkölämmitykseen ei ole varaa.',
      'Asuminen rintamamiestalossa jatkuu, jos puut saadaan sisään. Kyläyhdistys auttaa, korvaus sovitaan.',
    ],
    ['Lämmin tupa läpi talven', 'Puut kannettu sisään kerran viikossa marraskuusta maaliskuuhun.'],
    ['support_services', 'Kotityöpalvelu talvikuukausina.'],
    'Sovi kyläyhdistyksen kanssa vuoroista',
  ),
  topic(
    'Näkö heikentynyt, posti lukematta',
    [
      'Lehden otsikot näen. Laskun summaa en.',
      'Lukutelevisio ja laskujen suoraveloitus ratkaisisivat suurimman osan. Edunvalvontavaltuutus on tehty tyttärelle.',
    ],
    ['Raha-asiat ovat järjestyksessä', 'Kaikki laskut maksettu kahtena kuukautena.'],
    ['support_services', 'Apuvälinelainaus ja asiointiapu kuukausittain.'],
    'Tilaa lukutelevisio kokeiluun',
  ),
  topic(
    'Kotihoidon käyntien lisätarve',
    [
      'Aamulla tulevat jo ennen seitsemää. Minä nukkuisin vielä.',
      'Käyntien määrä nousee kahdesta kolmeen. Aamukäynti siirretään asiakkaan toiveesta klo 9:ään.',
    ],
    ['Oma rytmi säilyy', 'Aamukäynti klo 9 toteutui yhdeksänä päivänä kymmenestä.'],
    ['home_care', 'Kolme käyntiä päivässä, iltakäynti etäyhteydellä.'],
    'Muuta käyntiaikojen päätös ja ilmoita tiimille',
  ),
  topic(
    'Päihteiden käyttö ikääntyneenä',
    [
      'Konjakki maistuu, kun ei muutakaan ole. Poika löysi minut eteisestä.',
      'Alkoholin yhteisvaikutus verenpainelääkkeen kanssa on vaarallinen. Asiasta on puhuttu suoraan, ja asiakas suostui kokeiluun.',
    ],
    ['Arki ilman konjakkia', 'Kolme viikkoa ilman, viikonloput mukaan lukien.'],
    ['substance_work', 'Ikääntyneiden päihdetyön kotikäynnit.'],
    'Käy läpi lääkelista ja kerro yhteisvaikutuksista',
  ),
] as const;

/** What the support for family carers works with. */
export const CARERS_TOPICS = [
  topic(
    'Omaishoitajan uupumus ja vapaat',
    [
      'Olen sairaanhoitaja, siivooja, kokki ja puoliso. Puolisoa ehdin olla vähiten.',
      'Lakisääteisiä vapaita on pitämättä kuusi vuorokautta. Sijaishoito kotona sopii paremmin kuin laitosjakso.',
    ],
    ['Kaksi vapaata päivää kuussa', 'Vapaat ovat toteutuneet kolmena kuukautena.'],
    ['family_carer_leave', 'Omaishoitajan vapaa, sijaishoitaja kotiin.'],
    'Sovi sijaishoitajan tutustumiskäynti',
  ),
  topic(
    'Omaishoidon tuen hakemus',
    [
      'En ole ajatellut tätä hoitamisena. Mutta öisin nousen neljä kertaa.',
      'Hoidon sitovuus täyttää tuen perusteet. Hoitopalkkion taso arvioidaan toimintakykymittarin avulla.',
    ],
    ['Tuki on päätetty', 'Sopimus on allekirjoitettu ja vapaat kirjattu.'],
    ['social_work', 'Palvelutarpeen arvio ja omaishoidon sopimus.'],
    'Tee kotikäynti ja kirjaa avun tarve vuorokauden ajalta',
  ),
  topic(
    'Vuorohoito kotona jaksamisen tukena',
    [
      'Viikon tauko pelottaa enemmän kuin auttaa. Unohtaako hän minut?',
      'Vuorohoito kokeillaan kahden yön jaksolla. Tutun esineen ja kuvakansion käyttö sovittiin yksikön kanssa.',
    ],
    ['Nukun kaksi yötä putkeen', 'Ensimmäinen jakso toteutui ja molemmat voivat hyvin.'],
    ['family_carer_leave', 'Vuorohoito kaksi yötä kuussa.'],
    'Kokoa kuvakansio ja vie se yksikköön',
  ),
  aged(
    71,
    71,
    topic(
      'Vanhempi hoitaa kehitysvammaista aikuista',
      [
        'Olen itse jo seitsemänkymmentäyksi. Mitä sitten, kun minua ei ole?',
        'Tulevaisuuden asuminen on suunniteltava ajoissa. Kokeilujaksot aloitetaan keväällä.',
      ],
      ['Tiedän, missä hän asuu', 'Kahteen asumisyksikköön on tutustuttu.'],
      ['communal_housing', 'Asumisvalmennus ja kokeilujaksot.'],
      'Järjestä tutustuminen kahteen asumisyksikköön',
    ),
  ),
  topic(
    'Hoitajan oma sairaus ja varajärjestely',
    [
      'Leikkaus on kolmen viikon päästä. Kuka nostaa hänet silloin?',
      'Hoitajan poissaolo kestää kuusi viikkoa. Lyhytaikaishoito ja kotihoidon lisäkäynnit yhdistetään.',
    ],
    ['Voin parantua rauhassa', 'Hoito on järjestetty koko leikkaustoipumisen ajaksi.'],
    ['home_care', 'Kotihoidon lisäkäynnit ja lyhytaikaishoito.'],
    'Varaa lyhytaikaispaikka ja vahvista päivät',
  ),
  topic(
    'Surutyö omaishoidon päätyttyä',
    [
      'Herään yhä kahdelta. Kukaan ei kutsu.',
      'Hoidettavan kuoltua hoitajan oma tuen tarve on noussut esiin. Vertaisryhmä ja taloudellinen neuvonta aloitetaan.',
    ],
    ['Löydän oman rytmin', 'Kerran viikossa jotain omaa kodin ulkopuolella.'],
    ['social_guidance', 'Vertaisryhmä ja etuusneuvonta.'],
    'Kutsu vertaisryhmään ja kulje ensimmäinen kerta mukana',
  ),
] as const;
