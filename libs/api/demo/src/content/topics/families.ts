import { aged, topic } from './topic.js';

/** What anticipatory child welfare works with: before a child is born. */
export const BEFORE_BIRTH_TOPICS = [
  topic(
    'Raskauden aikainen päihteettömyys',
    [
      'Lopetin, kun tein testin. Pelkään, ettei kukaan usko.',
      'Raskausviikko 14. Seulat ovat olleet puhtaat, ja asiakas toivoo samaa työntekijää koko raskauden ajan.',
    ],
    ['Vauva syntyy päihteettömään kotiin', 'Seulat puhtaat ja neuvolakäynnit toteutuneet sovitusti.'],
    ['special_substance_services', 'Avokuntoutus odottaville, kaksi päivää viikossa.'],
    'Sovi yhteistapaaminen neuvolan kanssa asiakkaan luvalla',
  ),
  topic(
    'Äidin mielenterveys raskauden aikana',
    [
      'Edellisestä synnytyksestä jäi painajaiset. En kerro niistä kotona.',
      'Pelkopoliklinikan aika on varattu, ja neuvola seuraa mielialaa. Vauvaan kiintyminen on vahvaa.',
    ],
    ['Odotan synnytystä rauhassa', 'Synnytyssuunnitelma on tehty ja yöt sujuvat.'],
    ['mental_health_work', 'Vauvaa odottavien mielenterveystuki.'],
    'Varmista tieto neuvolasta synnytyssairaalaan asiakkaan luvalla',
  ),
  topic(
    'Odottaja ilman vakinaista asuntoa',
    [
      'Laskettu aika on helmikuussa, ja nukun siskon lattialla.',
      'Asunto on järjestettävä viimeistään kahdeksan viikkoa ennen laskettua aikaa. Kiireellinen haku on tehty.',
    ],
    ['Koti ennen vauvaa', 'Vuokrasopimus ja vauvan sänky ovat valmiina.'],
    ['temporary_housing', 'Tilapäinen asunto, kunnes vuokrasopimus alkaa.'],
    'Tee kiireellinen asuntohakemus ja soita vuokrataloyhtiöön',
  ),
  aged(
    19,
    19,
    topic(
      'Nuori odottaja ja katkenneet välit kotiin',
      [
        'Äiti sanoi, etten ole valmis. Haluan näyttää, että olen.',
        'Odottaja on 19-vuotias. Tukiverkko on ohut, mutta kummitäti on lupautunut tueksi.',
      ],
      ['Kolme turvallista aikuista', 'Verkostokartta on tehty ja tapaaminen pidetty.'],
      ['family_work', 'Odotusajan perhetyö viikoittain.'],
      'Kutsu kummitäti verkostotapaamiseen',
    ),
  ),
  topic(
    'Väkivaltainen parisuhde odotusaikana',
    [
      'Hän suuttuu, kun käyn neuvolassa. Sanon meneväni kauppaan.',
      'Turvallisuus on arvioitu ja turvakodin paikka varmistettu. Neuvola-asiointi järjestetään kahden kesken.',
    ],
    ['Olen turvassa, kun vauva syntyy', 'Turvasuunnitelma on tehty ja lähtölaukku pakattu.'],
    ['social_work', 'Kriisityö ja turvasuunnitelma.'],
    'Sovi neuvolan kanssa turvallinen yhteydenottotapa',
  ),
  aged(
    27,
    37,
    topic(
      'Aiempi huostaanotto ja uusi raskaus',
      [
        'Viimeksi en saanut viedä lasta kotiin. Nyt kaikki on toisin, mutta kuka sen näkee?',
        'Elämäntilanne on muuttunut merkittävästi. Vastasyntyneen tuki suunnitellaan hyvissä ajoin yhdessä vanhempien kanssa.',
      ],
      ['Lähden vauvan kanssa kotiin', 'Suunnitelma synnytyssairaalasta kotiin on allekirjoitettu.'],
      ['family_work', 'Tiivis vauvaperhetyö ensimmäisistä päivistä.'],
      'Valmistele yhteinen suunnitelma synnytyssairaalan kanssa',
    ),
  ),
] as const;

/** What early support for families works with; the client is the child, and often a parent speaks. */
export const EARLY_FAMILY_TOPICS = [
  topic(
    'Vanhempien ero ja lapsen oireilu',
    [
      'Lapsen sanoin: ”Haluan, että reppu pysyy yhdessä paikassa.” Vanhemmat toivovat apua vuoroviikkoihin.',
      'Lapsen uni on katkonaista vaihtoviikon alussa. Vanhempien yhteistyö toimii, kun säännöt kirjoitetaan.',
    ],
    ['Vaihtopäivä ilman itkua', 'Kolme vaihtoa peräkkäin sujui rauhassa.'],
    ['child_guidance_and_family_counselling', 'Vanhemmuussuunnitelma perheneuvolassa.'],
    'Varaa perheneuvolan aika ja lähetä kysymykset etukäteen',
  ),
  topic(
    'Aistiyliherkkyys ja arjen kuormitus',
    [
      'Äidin sanoin: aamut ovat taistelua sukista. Olemme kaikki myöhässä ja vihaisia.',
      'Lapsen aistisäätelyn pulmat selittävät riitoja. Toimintaterapeutin ohjeet otetaan käyttöön kotona ja päiväkodissa.',
    ],
    ['Aamu ilman huutoa', 'Neljä aamua viikossa ajoissa.'],
    ['family_work', 'Perhetyö aamuisin kuuden viikon ajan.'],
    'Vie toimintaterapeutin ohjeet päiväkotiin',
  ),
  topic(
    'Vanhemman väsymys ja univaje',
    [
      'Isän sanoin: en muista, milloin nukuin kuusi tuntia. Huudan lapselle enkä tunnista itseäni.',
      'Univaje on kestänyt vuoden. Yökäyntien sijaan tarjotaan kotipalvelua ja unikoulun ohjausta.',
    ],
    ['Kolme hyvää yötä viikossa', 'Vanhempi nukkuu vuoroyöt kokonaan.'],
    ['home_service_for_families', 'Lapsiperheen kotipalvelu kahdesti viikossa.'],
    'Tilaa uniohjaus ja sovi ensimmäinen yö',
  ),
  aged(
    4,
    5,
    topic(
      'Lapsen viivästynyt puhe',
      [
        'Vanhempien sanoin: hän ymmärtää kaiken mutta suuttuu, kun emme ymmärrä häntä.',
        'Puheterapian jonossa. Kuvat ja tukiviittomat otetaan käyttöön heti kotona ja varhaiskasvatuksessa.',
      ],
      ['Kerron, mitä haluan', 'Kymmenen kuvaa on käytössä päivittäin.'],
      ['family_work', 'Kommunikaation ohjaus kotona.'],
      'Hanki kuvakortit ja näytä niiden käyttö',
    ),
  ),
  topic(
    'Toimeentulo ja lasten harrastukset',
    [
      'Äidin sanoin: kaikki muut pelaavat kaukalossa. Meidän poika katsoo laidalta.',
      'Harrastustuen päätös ja seuran vapaaoppilaspaikka on haettu. Perheen muu tuen tarve on vähäinen.',
    ],
    ['Poika pelaa', 'Mukana joukkueessa koko kauden.'],
    ['social_guidance', 'Harrastustuki ja neuvonta.'],
    'Soita seuraan vapaaoppilaspaikasta',
  ),
  aged(
    8,
    11,
    topic(
      'Kiusaaminen koulussa',
      [
        'Lapsen sanoin: ”Mä en mene enää välitunnille.” Vanhemmat ovat olleet kouluun yhteydessä viidesti.',
        'Koulun toimet ovat jääneet kesken. Monialainen ryhmä kootaan vanhempien suostumuksella.',
      ],
      ['Välitunti ilman pelkoa', 'Kaksi viikkoa ilman ilmoituksia, lapsi kertoo itse.'],
      ['school_social_work', 'Kuraattorin seuranta ja monialainen ryhmä.'],
      'Kutsu monialainen ryhmä koolle vanhempien suostumuksella',
    ),
  ),
  topic(
    'Uusperheen arki ja rajat',
    [
      'Vanhempien sanoin: viisi lasta, kolme sukunimeä ja yksi kylpyhuone.',
      'Perheellä on hyvä tahto mutta sopimatta olevia asioita. Perhekeskustelut ja viikkokalenteri riittävät alkuun.',
    ],
    ['Yhteiset säännöt jääkaapin ovessa', 'Säännöt on tehty lasten kanssa ja tarkistettu kerran.'],
    ['child_guidance_and_family_counselling', 'Perhekeskustelut, kuusi kertaa.'],
    'Vie perheelle viikkokalenterin pohja',
  ),
  topic(
    'Vanhemman päihteiden käyttö',
    [
      'Äidin sanoin: join lauantaina liikaa ja lapsi näki. En halua, että se toistuu.',
      'Käyttö on ollut satunnaista mutta lapsen läsnä ollessa. Avoin työskentely ja seuranta neljä kuukautta.',
    ],
    ['Viikonloput selvin päin', 'Kahdeksan viikonloppua peräkkäin.'],
    ['substance_work', 'Perheen päihdetyö kahden viikon välein.'],
    'Sovi seurantatapa vanhemman kanssa ja kirjaa se näkyviin',
  ),
] as const;
