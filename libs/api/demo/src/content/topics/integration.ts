import { aged, topic } from './topic.js';

/** What the integration support team works with. */
export const INTEGRATION_TOPICS = [
  topic(
    'Kotoutumissuunnitelma ja kielikoulutus',
    [
      'Opettaja kotimaassani sanoi, että olen nopea oppimaan. Täällä odotan kurssia jo kuusi kuukautta. (tulkattu)',
      'Kielitaso on A1. Kurssipaikka on vapautumassa, ja lasten iltapäivähoito on järjestettävä samaan aikaan.',
    ],
    ['Puhun opettajan kanssa ilman tulkkia', 'Vanhempainilta, jossa tulkkia tarvittiin vain lopussa.'],
    ['social_guidance', 'Kotoutumisen ohjaus kahdesti kuussa.'],
    'Varaa paikka kielikurssille ja iltapäivähoitoon',
  ),
  topic(
    'Perheenyhdistäminen ja epätietoisuus',
    [
      'Puoliso ja lapset odottavat päätöstä toisessa maassa. En pysty keskittymään mihinkään. (tulkattu)',
      'Odotusaika on 14 kuukautta. Asiakkaan uni ja opiskelu ovat kärsineet. Neuvonta ja keskustelutuki aloitetaan.',
    ],
    ['Tiedän, missä asia on', 'Päätöksen vaihe on selvitetty ja kirjattu omalla kielellä.'],
    ['social_work', 'Lakineuvontaan ohjaus ja keskustelutuki.'],
    'Pyydä lakineuvonnasta tieto hakemuksen vaiheesta',
  ),
  aged(
    34,
    48,
    topic(
      'Tutkinnon tunnustaminen',
      [
        'Olin kotimaassa sairaanhoitaja kaksitoista vuotta. Täällä siivoan samaa osastoa. (tulkattu)',
        'Laillistamisen polku on selvä, ja siihen kuluu vuosi. Kielitutkinto on ensimmäinen vaihe.',
      ],
      ['Sairaanhoitajana Suomessa', 'Kielitutkinnon taso kolme on suoritettu.'],
      ['social_guidance', 'Uraohjaus ja pätevöitymispolun suunnittelu.'],
      'Kokoa todistukset ja sovi aika neuvontaan',
    ),
  ),
  topic(
    'Kokemus vainosta ja uniongelmat',
    [
      'Täällä on turvallista, mutta unissa en ole täällä. (tulkattu)',
      'Kidutukseen viittaavia kokemuksia on kerrottu. Erikoisyksikön lähete on tehty asiakkaan luvalla.',
    ],
    ['Yö ilman painajaisia', 'Kolme yötä viikossa vähintään viisi tuntia unta.'],
    ['mental_health_services', 'Kidutettujen kuntoutuksen arviokäynnit.'],
    'Varmista tulkki ja kuljetus arviokäynnille',
  ),
  topic(
    'Asunto suurelle perheelle',
    [
      'Meitä on yhdeksän ja huoneita kolme. Lapset tekevät läksyt vuorotellen. (tulkattu)',
      'Ahtaasti asuminen vaikuttaa lasten koulunkäyntiin. Isompi vuokra-asunto samalla alueella on haettavana.',
    ],
    ['Jokaisella oma nurkka', 'Muutto tai väliseinäratkaisu on toteutunut.'],
    ['social_work', 'Asumisen tuki ja hakemukset.'],
    'Tee hakemus kolmeen vuokrataloyhtiöön ja liitä lausunto',
  ),
  aged(
    66,
    78,
    topic(
      'Iäkkään vanhemman yksinäisyys uudessa maassa',
      [
        'Muut menevät töihin ja kouluun. Minä istun ja katson ulos. (tulkattu)',
        'Asiakas ei osaa lukea eikä puhu suomea. Omankielinen ryhmä kokoontuu viikoittain.',
      ],
      ['Yksi oma päivä viikossa', 'Ryhmässä käynti joka toinen viikko kuukauden ajan.'],
      ['day_centre', 'Omankielinen iäkkäiden ryhmä.'],
      'Sovi kuljetus ja mene ensimmäisellä kerralla mukaan',
    ),
  ),
  topic(
    'Toimeentulotuki ja etuuksien väliinputoaja',
    [
      'Kirjeitä tulee joka viikko. En tiedä, mihin vastata. (tulkattu)',
      'Etuuspäätökset ovat ristiriidassa keskenään. Päätökset käydään läpi tulkin kanssa ja kirjoitetaan yhteenveto.',
    ],
    ['Ymmärrän omat paperini', 'Kansio, jossa jokainen päätös on selitetty omalla kielellä.'],
    ['social_guidance', 'Etuusneuvonta tulkin kanssa kuukausittain.'],
    'Tee päätöksistä omankielinen yhteenveto kansioon',
  ),
  aged(
    18,
    18,
    topic(
      'Nuoren kotoutuminen yksin tulleena',
      [
        'Tulin yksin, kun olin viisitoista. Nyt olen kahdeksantoista ja kaikki vaihtuu. (tulkattu)',
        'Täysi-ikäistyminen katkaisee ryhmäkodin tuen. Siirtymä on suunniteltu kolme kuukautta etukäteen.',
      ],
      ['Tiedän, kuka minua auttaa', 'Uusi omatyöntekijä on tavattu kahdesti ennen muuttoa.'],
      ['social_work', 'Siirtymävaiheen tuki ja kielen jatkokurssi.'],
      'Järjestä yhteinen tapaaminen ryhmäkodin ja uuden työntekijän kanssa',
    ),
  ),
] as const;
