import { aged, topic } from './topic.js';

/** What the multidisciplinary adult team works with. */
export const ADULT_TEAM_TOPICS = [
  topic(
    'Vuokravelka ja häätöuhka',
    [
      'Vuokrat jäivät rästiin, kun tunnit loppuivat. En ole uskaltanut vastata vuokranantajalle.',
      'Vuokraa on maksamatta kolmelta kuukaudelta ja haaste on tullut. Asunto on säilytettävissä, jos maksusuunnitelma syntyy ennen istuntoa.',
    ],
    ['Saan pitää kotini', 'Vuokranantajan kanssa on maksusuunnitelma ja kaksi erää on maksettu ajallaan.'],
    ['social_guidance', 'Asumisneuvonta viikoittain, kunnes maksut kulkevat.'],
    'Sovi vuokranantajan kanssa neuvottelu ja pyydä haasteen peruuttamista',
  ),
  topic(
    'Asunnottomuus eron jälkeen',
    [
      'Nukun kaverin sohvalla. Tavarat ovat autossa, ja autokin pitäisi katsastaa.',
      'Asiakas on ollut vailla omaa asuntoa kuusi viikkoa. Lapset tapaavat häntä vain julkisissa tiloissa.',
    ],
    ['Oma avain taskuun', 'Vuokrasopimus on tehty ja lapset voivat yöpyä luonani.'],
    ['temporary_housing', 'Tilapäinen asunto enintään kolmeksi kuukaudeksi.'],
    'Tee asuntohakemukset kolmeen vuokrataloyhtiöön asiakkaan kanssa',
  ),
  topic(
    'Masennus ja pitkä sairausloma',
    [
      'En jaksa avata edes verhoja. Töihin paluu tuntuu vuorelta.',
      'Sairausloma on jatkunut viisi kuukautta. Kotiin on kertynyt hoitamattomia asioita, jotka pitävät uupumusta yllä.',
    ],
    ['Pääsen ylös ennen puoltapäivää', 'Neljänä arkipäivänä viikossa olen ylhäällä klo 11 ja käynyt ulkona.'],
    ['social_rehabilitation', 'Sosiaalisen kuntoutuksen yksilöjakso, kaksi tapaamista viikossa.'],
    'Sovi yhteinen tapaaminen työterveyden kanssa työhön paluun vaiheista',
  ),
  topic(
    'Pelaaminen ja luottovelat',
    [
      'Pelasin palkan kolmessa päivässä. Kotona ei tiedetä kaikista lainoista.',
      'Pikaluottoja on yksitoista. Asiakas on itse asettanut pelikiellon ja toivoo välitystiliä.',
    ],
    ['Kolme kuukautta ilman pelejä', 'En ole pelannut rahasta ja palkka on riittänyt kuun loppuun.'],
    ['substance_work', 'Riippuvuustyön keskustelut joka toinen viikko.'],
    'Selvitä välitystilin ehdot ja käy ne läpi asiakkaan kanssa',
  ),
  topic(
    'Opioidikorvaushoito ja asumisen tuki',
    [
      'Hoito pitää minut pinnalla, mutta iltaisin porukat soittavat ovikelloa.',
      'Korvaushoito on toteutunut suunnitellusti. Asumisrauha on uhattuna, ja naapureilta on tullut kaksi valitusta.',
    ],
    ['Kotini on rauhallinen paikka', 'Kuukauden aikana ei yhtään häiriöilmoitusta.'],
    ['supported_housing', 'Asumisen tuki kolme käyntiä viikossa, kaksi niistä iltaisin.'],
    'Sovi isännöitsijän kanssa, kenelle huolesta soitetaan ennen varoitusta',
  ),
  aged(
    34,
    55,
    topic(
      'Työkyvyn selvittely selkäleikkauksen jälkeen',
      [
        'Leikkaus meni hyvin, mutta nosturiin en enää nouse. En tiedä, mihin kelpaan.',
        'Toipuminen on edennyt odotetusti. Ammatinvaihto on todennäköinen, ja kuntoutusraha on hakematta.',
      ],
      [
        'Löydän työn, jota selkä kestää',
        'Ammatillisen kuntoutuksen hakemus on jätetty ja kahteen työhön on tutustuttu.',
      ],
      ['social_work', 'Työkykyneuvonta yhdessä kuntoutuksen kanssa.'],
      'Kokoa lääkärinlausunnot ja täytä kuntoutusrahahakemus',
    ),
  ),
  topic(
    'Väkivallan jälkeen turvassa',
    [
      'Lähdin yöllä kahden kassin kanssa. Pelkään yhä, kun ovikello soi.',
      'Asiakas on turvallisessa asunnossa. Rikosilmoitus on tehty, ja lähestymiskieltoa haetaan.',
    ],
    ['Voin nukkua yöni', 'Turvasuunnitelma on tehty ja harjoiteltu, nukun vähintään kuusi tuntia.'],
    ['social_work', 'Kriisityö ja turvasuunnitelma, tapaamiset aluksi kahdesti viikossa.'],
    'Käy asiakkaan kanssa läpi turvasuunnitelma ja lähestymiskiellon hakeminen',
  ),
  topic(
    'Vankilasta vapautumisen suunnitelma',
    [
      'Haluan, että portilla on joku vastassa. Viimeksi menin suoraan vanhaan porukkaan.',
      'Vapautuminen on seitsemän viikon päässä. Asunto ja päihdekuntoutuksen paikka ovat järjestettävissä, jos päätökset tehdään ajoissa.',
    ],
    [
      'Ensimmäinen kuukausi vapaudessa kuivin jaloin',
      'Asun omassa asunnossa ja käyn kuntoutuksessa sovitusti.',
    ],
    ['supported_housing', 'Tuettu asunto vapautumispäivästä alkaen.'],
    'Varaa vapautumispäivälle saattaja ja avainten luovutus',
  ),
  aged(
    27,
    42,
    topic(
      'Uupunut yksinhuoltaja',
      [
        'Teen vuorotyötä ja lasken joka viikko, kuka hakee lapset. Itken autossa.',
        'Vanhemman voimavarat ovat vähissä. Lasten perusarki toimii, mutta varajärjestelyjä ei ole.',
      ],
      ['Yksi vapaa ilta viikossa', 'Lapsilla on joka viikko sovittu hoitaja yhtenä iltana.'],
      ['home_service_for_families', 'Lapsiperheen kotipalvelu keskiviikkoiltaisin.'],
      'Tee päätös kotipalvelusta ja sovi tutustumiskäynti',
    ),
  ),
  aged(
    46,
    60,
    topic(
      'Muistiongelmat työikäisellä',
      [
        'Unohdan tapaamiset ja kattilat hellalle. Hävettää pyytää apua tämän ikäisenä.',
        'Muistitutkimukset ovat kesken. Asiakas hyötyy muistutuksista ja liesivahdista jo ennen tuloksia.',
      ],
      ['Pärjään kotona turvallisesti', 'Liesivahti on asennettu ja lääkkeet jaetaan viikoksi.'],
      ['support_services', 'Liesivahti ja muistuttava puhelinsoitto aamuisin.'],
      'Tilaa liesivahti ja sovi asennuspäivä',
    ),
  ),
  topic(
    'Kuulovamma ja työttömyys',
    [
      'Haastattelut menevät pieleen, kun en saa selvää. Tulkki unohdetaan aina.',
      'Asiakkaalla on ammattitutkinto ja hyvät suositukset. Esteenä on viestintä, ei osaaminen.',
    ],
    ['Haastattelu, jossa on tulkki', 'Kaksi työhaastattelua tulkin kanssa on toteutunut.'],
    ['social_guidance', 'Työllistymisen ohjaus ja tulkkausasioiden selvittely.'],
    'Varmista tulkkauspalvelu ja kerro siitä työnantajille etukäteen',
  ),
  aged(
    36,
    60,
    topic(
      'Ylivelkaantuminen ja yrityksen konkurssi',
      [
        'Firma meni nurin keväällä. Koko kylä tietää, enkä kehtaa käydä kaupassa.',
        'Henkilökohtaiset takaukset ovat noin 90 000 euroa. Velkajärjestelyn edellytykset selvitetään.',
      ],
      [
        'Tiedän, paljonko olen velkaa ja kenelle',
        'Velkaluettelo on valmis ja velkajärjestelyhakemus jätetty.',
      ],
      ['social_guidance', 'Taloussosiaalityö ja velkaneuvonnan rinnalla kulkeminen.'],
      'Auta keräämään tilinpäätös ja perintäkirjeet velkaneuvontaa varten',
    ),
  ),
  topic(
    'Paniikkioireet ja kotiin jääminen',
    [
      'Kaupassa alkaa humista päässä, siksi tilaan kaiken kotiin.',
      'Liikkuminen kodin ulkopuolella on vähentynyt puolessa vuodessa lähes kokonaan. Altistusta tehdään pienin askelin.',
    ],
    ['Käyn itse kaupassa', 'Lähikauppaan yksin kaksi kertaa viikossa.'],
    ['mental_health_work', 'Kotiin vietävä mielenterveystyö kerran viikossa.'],
    'Tee asiakkaan kanssa viikon harjoituslista ja lähde ensimmäiselle kierrokselle mukaan',
  ),
  topic(
    'Aivovamman jälkeinen arki',
    [
      'Päällepäin näytän terveeltä. Kukaan ei ymmärrä, että suihkun jälkeen pitää nukkua.',
      'Väsyvyys rajoittaa toimintaa alle kolmeen tuntiin päivässä. Toimintaterapeutin arvio ohjaa tuen mitoitusta.',
    ],
    ['Voimani riittävät iltaan', 'Päivässä on kaksi sovittua lepohetkeä ja yksi mieluisa asia.'],
    ['social_rehabilitation', 'Arjen jaksottaminen toimintaterapeutin ohjeilla.'],
    'Arvioi toimintakyky kotona ja ehdota päivän jaksotus',
  ),
  topic(
    'Hoitamaton diabetes ja asunnon kunto',
    [
      'Jalka ei parane, mutta en ole ehtinyt lääkäriin. Kotiin en halua ketään, siellä on sotku.',
      'Asunnossa on paloturvallisuuteen vaikuttava tavaramäärä. Haavanhoito ei toteudu kotona ennen raivausta.',
    ],
    [
      'Jalka paranee ja kulkuväylät ovat auki',
      'Haava hoidetaan kolmesti viikossa ja ovelta sänkyyn pääsee esteettä.',
    ],
    ['support_services', 'Raivaussiivous asiakkaan luvalla, huone kerrallaan.'],
    'Sovi terveysaseman kanssa haavahoidon käynnit ja kuljetus',
  ),
  aged(
    22,
    30,
    topic(
      'Kehitysvammaisen aikuisen itsenäistyminen',
      [
        'Haluan oman kodin niin kuin veljellä. Osaan keittää makaronia ja pestä pyykkiä.',
        'Asiakas asuu vanhempiensa luona. Asumisvalmennus on ajankohtainen, ja vanhemmat tukevat muuttoa.',
      ],
      ['Muutan omaan kotiin', 'Asumiskokeilu on tehty kaksi kertaa ja sovittu muuttokuukausi.'],
      ['supported_housing', 'Asumisvalmennus ja kokeiluviikonloput.'],
      'Varaa asumiskokeilun viikonloppu ja laadi kuvallinen ohje',
    ),
  ),
  aged(
    48,
    64,
    topic(
      'Läheisen menetys ja yksinäisyys',
      [
        'Puoliso kuoli helmikuussa. Ruoka ei maistu, kun ei ole kelle keittää.',
        'Paino on laskenut yhdeksän kiloa. Surun lisäksi arvioidaan masennuksen hoidon tarve.',
      ],
      ['Syön kerran päivässä jonkun kanssa', 'Viisi yhteistä ateriaa viikossa päiväkeskuksessa tai kotona.'],
      ['day_centre', 'Päiväkeskuksen lounas ja kyyti arkisin.'],
      'Lähde mukaan ensimmäiselle lounaalle ja esittele ohjaajat',
    ),
  ),
  topic(
    'Ostovelat ja kaksisuuntainen mielialahäiriö',
    [
      'Kun on korkea vaihe, tilaan kaikkea. Sitten en uskalla avata sähköpostia.',
      'Lääkitys on aloitettu uudelleen. Verkko-ostojen palautukset on tehtävä kahden viikon kuluessa.',
    ],
    ['Huomaan varomerkit ajoissa', 'Varomerkkilista on jääkaapin ovessa ja läheinen tietää siitä.'],
    ['mental_health_work', 'Psykiatrisen sairaanhoitajan ja sosiaaliohjaajan yhteiset käynnit.'],
    'Tee palautukset asiakkaan kanssa ja kirjaa eräpäivät kalenteriin',
  ),
  topic(
    'Näön heikkeneminen ja kulkeminen',
    [
      'En näe enää bussin numeroa. Olen jäänyt kotiin, vaikka jalat toimivat.',
      'Näkö on heikentynyt vuodessa merkittävästi. Kulkemisen tuki ja apuvälinearvio ovat kiireellisimmät.',
    ],
    ['Pääsen itse kirjastoon', 'Reitti kirjastoon on harjoiteltu ja kuljettu yksin kolme kertaa.'],
    ['mobility_support', 'Liikkumista tukeva palvelu ja reittiharjoittelu.'],
    'Tee lähete näkövammaisten kuntoutukseen ja hakemus kuljetuksista',
  ),
  aged(
    18,
    22,
    topic(
      'Nuori aikuinen ilman opiskelupaikkaa',
      [
        'Valvon yöt ja nukun päivät. Äiti sanoo, että jotain pitää keksiä, mutten tiedä mitä.',
        'Päivärytmi on kääntynyt. Asiakas innostuu äänitekniikasta, ja pajajakso sopisi alkuun.',
      ],
      ['Herään aamulla jonnekin', 'Pajalla kolmena päivänä viikossa kuukauden ajan.'],
      ['social_rehabilitation', 'Media- ja äänipajan jakso.'],
      'Sovi tutustuminen pajalle ja mene mukaan',
    ),
  ),
  topic(
    'Toimeentulo tukien väliin jäädessä',
    [
      'Sairauspäiväraha loppui ja eläke on vasta hakemuksena. Kolme kuukautta pitäisi elää jollain.',
      'Ensisijaiset etuudet ovat katkolla päätöksen viivästymisen vuoksi. Täydentävä toimeentulotuki turvaa välttämättömän.',
    ],
    ['Ruokaan ja lääkkeisiin riittää', 'Maksut on katettu siihen asti, kunnes eläkepäätös tulee.'],
    ['social_work', 'Taloudellisen tuen suunnittelu ja päätökset.'],
    'Pyydä Kelasta väliaikatieto eläkehakemuksesta',
  ),
] as const;
