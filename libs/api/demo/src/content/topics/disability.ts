import { aged, topic } from './topic.js';

/** What the disability services team works with. */
export const DISABILITY_TOPICS = [
  aged(
    19,
    27,
    topic(
      'Henkilökohtainen apu opiskeluun',
      [
        'Pyörätuolilla pääsen luokkaan, mutta en avaamaan ovia enkä kantamaan kirjoja.',
        'Avun tarve on 22 tuntia viikossa lukuvuoden ajan. Työnantajamalli sopii asiakkaalle.',
      ],
      ['Opiskelen muiden tahtiin', 'Lukukauden kurssit on suoritettu.'],
      ['support_services', 'Henkilökohtainen apu, 22 tuntia viikossa.'],
      'Valmistele päätös ja sovi avustajan rekrytoinnista',
    ),
  ),
  topic(
    'Asunnon muutostyöt',
    [
      'Kylpyhuoneen kynnykseen jäin kiinni kaksi kertaa viime kuussa.',
      'Kynnyksen poisto, tukikaiteet ja oven levennys ovat välttämättömiä. Kustannusarvio on pyydetty.',
    ],
    ['Pesen itseni ilman apua', 'Suihkussa käynti itsenäisesti.'],
    ['support_services', 'Asunnon muutostyöt vammaispalveluna.'],
    'Tarkista kustannusarvio ja tee päätös',
  ),
  topic(
    'Liikkumisen tuki ja vakiotaksi',
    [
      'Kutsutaksi odotuttaa tunnin pakkasessa. Haluan tutun kuljettajan.',
      'Vakiotaksioikeus on perusteltu: asiakas ei pysty odottamaan ulkona eikä viestimään puhelimitse.',
    ],
    ['Pääsen uimahalliin torstaisin', 'Neljä toteutunutta käyntiä kuussa.'],
    ['mobility_support', 'Kuljetuspalvelu vakiotaksilla, 18 yhdensuuntaista matkaa.'],
    'Kysy vakiotaksia alueen autoilijalta',
  ),
  aged(
    18,
    18,
    topic(
      'Nuoren siirtymä aikuisten palveluihin',
      [
        'Täytin kahdeksantoista. Nyt kaikki kirjeet tulevat minulle, vaikka äiti on ne ennen hoitanut.',
        'Siirtymävaiheessa sovitaan, missä asioissa nuori haluaa tukea päätöksentekoon.',
      ],
      ['Päätän itse, tuettuna', 'Tukihenkilö on valittu ja yksi päätös tehty yhdessä.'],
      ['social_work', 'Tuettu päätöksenteko ja siirtymäneuvottelu.'],
      'Järjestä siirtymäneuvottelu ja lähetä selkokielinen kutsu',
    ),
  ),
  aged(
    7,
    12,
    topic(
      'Lyhytaikainen huolenpito lapselle',
      [
        'Rakastamme poikaa, mutta emme ole nukkuneet kokonaista yötä kolmeen vuoteen. (vanhemmat)',
        'Lapsen yöllinen valvonta kuormittaa. Lyhytaikainen huolenpito tutussa yksikössä kaksi viikonloppua kuussa.',
      ],
      ['Kaksi kokonaista yötä kuussa', 'Viikonloput ovat toteutuneet kolmena kuukautena.'],
      ['family_work', 'Perheen tuki huolenpidon aloituksessa.'],
      'Sovi tutustumiskäynti ja kirjoita ohje yön rutiineista',
    ),
  ),
  topic(
    'Näkövammaisen apuvälineet työssä',
    [
      'Ruudunlukija ei toimi uuden ohjelman kanssa. Teen työt iltaisin, kun kukaan ei näe.',
      'Työvälinepäivitys kuuluu työnantajan ja Kelan vastuulle. Sosiaalityö kokoaa osapuolet.',
    ],
    ['Teen työni työaikana', 'Uudet välineet ovat käytössä ja ylityöt loppuneet.'],
    ['social_guidance', 'Rinnalla kulkeminen apuvälineprosessissa.'],
    'Kutsu työnantaja ja apuvälinekeskus yhteiseen tapaamiseen',
  ),
  topic(
    'Ryhmäkodista itsenäisempään asumiseen',
    [
      'Haluan kissan, eikä täällä saa pitää kissaa.',
      'Asiakas hallitsee arkiaskareet. Yöaikainen tuki on tarpeen, ja se voidaan järjestää etäyhteydellä.',
    ],
    ['Oma koti ja kissa', 'Muutto toteutunut ja kissalle sovittu varahoitaja.'],
    ['supported_housing', 'Tuettu asuminen ja yöllinen etäyhteys.'],
    'Etsi asunto, jossa lemmikki on sallittu',
  ),
  topic(
    'Kommunikaation tuki afasiassa',
    [
      'Sanat ovat päässäni, mutta suu antaa väärän. (tulkattu kuvien avulla)',
      'Kommunikaatiokansio ja tulkki ovat välttämättömiä päätöksenteossa. Läheiset koulutetaan.',
    ],
    ['Kerron itse lääkärille', 'Yksi vastaanotto tulkin kanssa ilman läheistä.'],
    ['social_guidance', 'Kommunikaatio-opetus kotiin.'],
    'Tilaa kommunikaatio-opetus ja varaa tulkki seuraavaan tapaamiseen',
  ),
  topic(
    'Päivätoiminnan vaihto',
    [
      'Siellä liimataan samoja kortteja. Osaan leipoa ja hoitaa eläimiä.',
      'Nykyinen päivätoiminta ei vastaa taitoja. Maatilalla järjestettävä toiminta kiinnostaa.',
    ],
    ['Työ, josta olen ylpeä', 'Kokeilujakso maatilalla on tehty ja palaute hyvä.'],
    ['day_centre', 'Päivätoiminta maatilalla kolmena päivänä viikossa.'],
    'Sovi kahden viikon kokeilu ja kuljetus',
  ),
] as const;
