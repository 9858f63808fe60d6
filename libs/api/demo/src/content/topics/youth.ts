import { aged, topic } from './topic.js';

/** What the youth team works with. */
export const YOUTH_TOPICS = [
  topic(
    'Koulupoissaolot ja ahdistus',
    [
      'Aamulla oksettaa ja jään sänkyyn. En oo laiska.',
      'Poissaoloja on 180 tuntia. Ahdistus liittyy ruokailuun ja käytäviin, ei opetukseen. Lyhennetty päivä aloitetaan.',
    ],
    ['Koulussa kolmena päivänä', 'Kolmena päivänä viikossa vähintään kaksi tuntia.'],
    ['school_social_work', 'Kuraattorin tapaamiset kahdesti viikossa.'],
    'Sovi koulun kanssa lyhennetty lukujärjestys',
  ),
  topic(
    'Kotoa karkailu ja riidat',
    [
      'Kun äiti huutaa, lähden. Ei se oo karkailua.',
      'Riidat syntyvät kotiintuloajoista ja puhelimesta. Perhetyö sovittelee, eikä sijoituksen tarvetta ole.',
    ],
    ['Yöt kotona', 'Neljä viikkoa ilman katoamisia.'],
    ['family_work', 'Tehostettu perhetyö, kaksi iltaa viikossa.'],
    'Tee perheen kanssa sopimus kotiintuloajoista',
  ),
  topic(
    'Päihdekokeilut ja kaveripiiri',
    [
      'Poltin viikonloppuna, entä sitten. Koulu menee ihan ok.',
      'Kokeilut ovat muuttuneet viikoittaisiksi. Nuori on valmis keskustelemaan ilman vanhempia.',
    ],
    ['Viikonloput muualla', 'Kolme viikonloppua peräkkäin ilman kannabista.'],
    ['substance_work', 'Nuorten päihdetyöntekijän tapaamiset.'],
    'Sovi tapaaminen nuorisotilalle, ei toimistolle',
  ),
  topic(
    'Itsensä satuttaminen',
    [
      'Se helpottaa hetkeksi. Älkää kertoko isälle kaikkea.',
      'Turvasuunnitelma on tehty ja nuorisopsykiatrian arvio saatu. Itsemurha-ajatuksia ei ole. Nuoren mielipide tietojen antamisesta on kirjattu.',
    ],
    ['Keinoja, jotka eivät jätä jälkiä', 'Kolme omaa keinoa on käytössä ja kirjattu.'],
    ['mental_health_work', 'Viikoittaiset tapaamiset ja vanhempien ohjaus.'],
    'Varmista turvasuunnitelman kopio koulukuraattorille nuoren luvalla',
  ),
  aged(
    16,
    17,
    topic(
      'Toisen asteen opinnot uhkaavat keskeytyä',
      [
        'Amis kiinnostaa, mutta bussi lähtee 5.40.',
        'Koulumatka kestää puolitoista tuntia suuntaansa. Asuntolapaikka ratkaisisi suurimman ongelman.',
      ],
      ['Valmistun ajallaan', 'Jakson kaikki arvioinnit on saatu.'],
      ['social_guidance', 'Asuntolapaikan haku ja arjen taidot.'],
      'Hae asuntolapaikka ja vie nuori tutustumaan',
    ),
  ),
  topic(
    'Verkkokiusaaminen ja kuvan levittäminen',
    [
      'Kaikki on nähneet sen. En mene enää kouluun.',
      'Rikosilmoitus on tehty ja kuvat poistettu alustalta. Koulun kanssa on sovittu paluusta ryhmän kanssa.',
    ],
    ['Palaan omaan ryhmään', 'Viikko koulussa niin, että joku tuttu on vieressä.'],
    ['school_social_work', 'Kuraattorin ja etsivän työn yhteinen tuki.'],
    'Sovi rikosuhripäivystyksen tukihenkilö',
  ),
  topic(
    'Nuoren vanhemman sairaus',
    [
      'Mä teen ruuan ja pesen pyykit. Ei se haittaa, mutta joskus haluaisin treeneihin.',
      'Nuori kantaa kodista liikaa vastuuta. Vanhemman kotiin haetaan kotipalvelu, nuorelle oma aikuinen.',
    ],
    ['Treenit kahdesti viikossa', 'Kuukauden ajan kaksi treeniä viikossa.'],
    ['home_service_for_families', 'Kotipalvelu arkisin klo 16–18.'],
    'Järjestä kotipalvelu niin, että se alkaa ennen treenejä',
  ),
  topic(
    'Identiteetti ja perheen hyväksyntä',
    [
      'Haluan, että mun oikeaa nimeä käytetään ainakin täällä.',
      'Nuori on kertonut sukupuoli-identiteetistään. Vanhempia tuetaan erillisissä tapaamisissa, nuoren tietoja ei anneta ilman lupaa.',
    ],
    ['Kotona saa olla oma itsensä', 'Kaksi perhetapaamista, joissa kaikki ovat olleet paikalla.'],
    ['child_guidance_and_family_counselling', 'Perheneuvonta, viisi tapaamista.'],
    'Varaa perheneuvonta ja selvitä vertaisryhmä nuorelle',
  ),
  topic(
    'Rikoksella oireilu ja sovittelu',
    [
      'Se oli tyhmää. Haluan maksaa sen takaisin jotenkin.',
      'Vahingonteko on ensimmäinen. Sovittelu ja korvaustyö sopivat tilanteeseen, jatkoseuranta puoli vuotta.',
    ],
    ['Asia sovittu', 'Sovittelusopimus on tehty ja korvaustyö suoritettu.'],
    ['social_work', 'Sovittelu ja seuranta.'],
    'Ilmoita sovittelutoimistoon ja kerro vaiheista nuorelle',
  ),
] as const;

/** What after-care works with: young adults who have left placement. */
export const AFTERCARE_TOPICS = [
  topic(
    'Ensimmäinen oma koti sijoituksen jälkeen',
    [
      'Perhekodissa oli aina joku. Nyt kuulen jääkaapin hurinan.',
      'Muuttoa tuetaan kolmella tapaamisella viikossa. Vuokravakuus on maksettu ja kalusteet hankittu.',
    ],
    ['Kotona tuntuu kodilta', 'Kuukauden ajan nukuttu omassa kodissa ja vieraita käynyt.'],
    ['supported_housing', 'Jälkihuollon tukiasunto ja iltatuki.'],
    'Käy läpi kodin vuosikello: sähkö, vakuutus, vuokra',
  ),
  topic(
    'Itsenäistymisvarat ja rahankäyttö',
    [
      'Sain kerralla enemmän rahaa kuin koskaan. Kaverit tietää sen.',
      'Varojen käytöstä tehdään suunnitelma nuoren kanssa. Osa siirretään säästötilille nuoren omasta tahdosta.',
    ],
    ['Rahaa jää ajokorttiin', 'Säästötilillä on sovittu summa puolen vuoden päästä.'],
    ['social_guidance', 'Talousohjaus kuukausittain.'],
    'Laadi käyttösuunnitelma ja käy pankissa nuoren kanssa',
  ),
  topic(
    'Opiskelujen aloitus ja jännitys',
    [
      'Kukaan meillä ei oo käynyt lukiota. Pelkään, etten kuulu sinne.',
      'Nuori aloittaa aikuislukiossa. Koulussa on nimetty yhteyshenkilö, ja matkalippu on haettu.',
    ],
    ['Ensimmäinen vuosi läpi', 'Kaksi jaksoa suoritettu hyväksytysti.'],
    ['social_guidance', 'Opintojen tuki ja viikkosoitto.'],
    'Sovi koulun yhteyshenkilön kanssa tapaaminen',
  ),
  topic(
    'Nuori vanhempi jälkihuollossa',
    [
      'Haluan olla erilainen vanhempi kuin mun omat. Neuvolassa on kiltti täti.',
      'Vuorovaikutus vauvan kanssa on lämmin. Tuki kohdistetaan vanhemman uneen ja verkostoon.',
    ],
    ['Yksi tauko päivässä', 'Joku pitää vauvaa tunnin joka päivä.'],
    ['family_work', 'Vauvaperhetyö kahdesti viikossa.'],
    'Kutsu vauvaperhetyö kotiin ja esittele',
  ),
  topic(
    'Yhteydenpito sijaisperheeseen',
    [
      'Voiko sinne mennä jouluna, vaikka olen jo täysi-ikäinen?',
      'Sijaisperhe toivoo yhteydenpitoa. Tukiperhesopimus tehdään, jotta vierailut ovat luvallisia ja säännöllisiä.',
    ],
    ['Joulu tutussa pöydässä', 'Kaksi sovittua vierailua syksyn aikana.'],
    ['social_work', 'Tukiperheen sopimus nuorelle aikuiselle.'],
    'Soita sijaisperheeseen ja valmistele sopimus',
  ),
  aged(
    18,
    19,
    topic(
      'Mielenterveyden hoito ilman katkosta',
      [
        'Nuorisopsykiatrialta loppui, kun täytin kahdeksantoista. Aikuispuoli ei vastaa.',
        'Hoitosuhde siirretään aikuispsykiatriaan yhteistapaamisessa. Odotusajaksi nimetään yhteyshenkilö.',
      ],
      ['Hoito jatkuu', 'Ensimmäinen käynti uudella hoitajalla toteutunut.'],
      ['mental_health_services', 'Siirtymävaiheen tuki kolmen kuukauden ajan.'],
      'Järjestä siirtokeskustelu vanhan ja uuden hoitajan kanssa',
    ),
  ),
] as const;
