import { aged, topic } from './topic.js';

/** What the employment support team works with. */
export const EMPLOYMENT_TOPICS = [
  topic(
    'Kuntouttavan työtoiminnan aloitus',
    [
      'Olen ollut kotona neljä vuotta. Jännittää, osaanko enää olla ihmisten kanssa.',
      'Asiakas hyötyy lyhyistä päivistä ja pienestä ryhmästä. Työtoiminta aloitetaan kahdella neljän tunnin päivällä.',
    ],
    ['Kaksi päivää viikossa kodin ulkopuolella', 'Kuukauden ajan olen ollut paikalla sovittuina päivinä.'],
    ['social_rehabilitation', 'Kuntouttava työtoiminta pyöräpajalla.'],
    'Laadi aktivointisuunnitelma ja sovi aloituspäivä pajan ohjaajan kanssa',
  ),
  topic(
    'Osatyökykyisen työnhaku',
    [
      'Reuma ei näy päälle, mutta aamuisin sormet eivät taivu. Osa-aikatyö riittäisi.',
      'Työkykyarvion mukaan kevyt osa-aikatyö on mahdollinen. Työnantajan tuet on selvitettävä ennen haastattelua.',
    ],
    ['Osa-aikatyö, jossa saan tauottaa', 'Työsopimus tai palkkatukijakso, 15–20 tuntia viikossa.'],
    ['social_guidance', 'Työhönvalmentajan tuki työpaikan löytämiseen.'],
    'Soita kahdelle työnantajalle ja kerro työolosuhteiden järjestelytuesta',
  ),
  aged(
    19,
    25,
    topic(
      'Opiskelu keskeytynyt kahdesti',
      [
        'Aloitan innolla ja sitten luhistun, kun pitää lukea. Lukivaikeus todettiin vasta viime vuonna.',
        'Opiskelukyky on riittävä, kun oppimisen tuki järjestyy. Hakuaika ammattiopistoon päättyy kuun lopussa.',
      ],
      ['Suoritan ensimmäisen tutkinnon osan', 'Osaamispisteet kertyvät suunnitelman mukaan jouluun asti.'],
      ['social_guidance', 'Opiskelun aloituksen tuki ja yhteistyö erityisopettajan kanssa.'],
      'Varaa aika opinto-ohjaajalle ja lähde mukaan',
    ),
  ),
  aged(
    35,
    58,
    topic(
      'Työttömyys ja omaishoito kotona',
      [
        'Äiti ei pärjää yksin, enkä voi ottaa vuorotyötä. Työvoimapalveluissa sanotaan, että pitäisi.',
        'Asiakas hoitaa muistisairasta äitiään ilman sopimusta. Työnhakuvelvoite ja hoivavastuu ovat ristiriidassa.',
      ],
      ['Saan tehdä töitä päivisin', 'Äidillä on päivätoiminta kolmena päivänä ja minulla osa-aikatyö.'],
      ['social_work', 'Tilanteen selvitys yhdessä ikääntyneiden palvelujen kanssa.'],
      'Pyydä ikääntyneiden palveluista arvio äidin tuen tarpeesta asiakkaan luvalla',
    ),
  ),
  topic(
    'Pitkä työttömyys ja digitaidot',
    [
      'Kaikki hakemukset pitäisi tehdä koneella. Puhelimessa on särkynyt näyttö.',
      'Työnhaun este on sähköinen asiointi. Asiakas oppii näyttämällä ja toivoo rauhallista tahtia.',
    ],
    ['Teen hakemuksen itse', 'Kolme hakemusta lähetetty ilman apua.'],
    ['social_guidance', 'Digituki tiistaisin kirjaston tilassa.'],
    'Hanki lainalaite ja tunnistautumisväline asiakkaan kanssa',
  ),
  topic(
    'Velat esteenä työn vastaanottamiselle',
    [
      'Jos otan työn, ulosotto vie niin paljon, etten pysty maksamaan bussia.',
      'Ulosoton vapaakuukaudet ja maksusuunnitelma tekevät työn vastaanottamisen kannattavaksi. Laskelma on tehty asiakkaan kanssa.',
    ],
    ['Työ kannattaa', 'Ulosoton kanssa on sovittu vapaakuukaudet ennen työn alkua.'],
    ['social_guidance', 'Talousohjaus ensimmäisten palkkakuukausien ajan.'],
    'Pyydä ulosotosta laskelma ja käy se läpi asiakkaan kanssa',
  ),
  topic(
    'Paluu työelämään syöpähoitojen jälkeen',
    [
      'Hoidot ovat ohi ja kaikki onnittelevat. Minä en tiedä, jaksanko kassalla kahdeksaa tuntia.',
      'Toipuminen etenee hyvin. Työkokeilu asteittain on työterveyden ja kuntoutuksen yhteinen suositus.',
    ],
    ['Palaan työhön omaan tahtiin', 'Työkokeilu toteutui neljällä tunnilla ja nousi kuuteen.'],
    ['social_rehabilitation', 'Ammatillisen kuntoutuksen rinnalla kulkeminen.'],
    'Sovi verkostotapaaminen työterveyteen työkokeilun ehdoista',
  ),
  topic(
    'Sosiaaliset tilanteet ja työkokeilu',
    [
      'Osaan työn, mutta kahvihuoneessa menen lukkoon.',
      'Autismikirjon piirteet vaikuttavat työyhteisössä toimimiseen. Selkeät ohjeet ja oma taukopaikka auttavat.',
    ],
    ['Työkokeilu loppuun asti', 'Kahdeksan viikkoa täynnä ja palaute saatu.'],
    ['social_guidance', 'Työhönvalmentaja käy paikalla viikoittain.'],
    'Kirjoita esihenkilölle asiakkaan kanssa yhden sivun ohje siitä, mikä auttaa',
  ),
  aged(
    45,
    58,
    topic(
      'Yrittäjyyden jälkeen palkkatyöhön',
      [
        'Parturi kannatti kaksikymmentä vuotta. Nyt olkapää ei nouse, enkä ole kirjoittanut ansioluetteloa koskaan.',
        'Vahva ammattitaito on siirrettävissä opetus- tai myyntityöhön. Kuntoutustuki on vireillä.',
      ],
      ['Uusi suunta ennen kevättä', 'Ansioluettelo on valmis ja kaksi tutustumista tehty.'],
      ['social_guidance', 'Uraohjaus ja työkykyselvitys.'],
      'Auta ansioluettelon kirjoittamisessa ja varaa tutustuminen ammattiopistolle',
    ),
  ),
] as const;
