import { topic } from './topic.js';

/** What the supported housing team works with. */
export const HOUSING_TOPICS = [
  topic(
    'Tuettu asunto hoitojakson jälkeen',
    [
      'Ensimmäinen oma avain kolmeen vuoteen. En halua hukata tätä.',
      'Asiakas siirtyi kuntoutuksesta tuettuun asuntoon. Ensimmäisen kuukauden aikana käydään joka arkipäivä.',
    ],
    ['Vuokra maksettu ajallaan', 'Kolme kuukautta peräkkäin eräpäivään mennessä.'],
    ['supported_housing', 'Asumisohjaus arkisin, iltapuhelu klo 20.'],
    'Tee vuokranmaksusta automaattinen ja tarkista ensimmäinen veloitus',
  ),
  topic(
    'Asumisyksiköstä omaan kotiin',
    [
      'Täällä on tultu toimeen kuusi vuotta. Haluan kokeilla ilman hoitajaa seinän takana.',
      'Valmiudet itsenäisempään asumiseen ovat hyvät. Muutto tehdään porrastetusti, paikka yksikössä säilyy kuukauden.',
    ],
    ['Asun omassa kodissa', 'Kuusi viikkoa ilman yöpymistä yksikössä.'],
    ['supported_housing', 'Kotiin vietävä tuki, jota vähennetään viikoittain.'],
    'Laadi muuttosuunnitelma ja kerro vuokranantajalle yhteyshenkilö',
  ),
  topic(
    'Naapurivalitukset ja häiriöt',
    [
      'En minä metelöi, mutta vieraat eivät lähde, kun pyydän.',
      'Asukas ei saa vieraita poistumaan. Keinoina ovat ovisummerin rajaus ja yövartioinnin käynnit.',
    ],
    ['Päätän itse, kuka kotiini tulee', 'Kuukausi ilman varoituksia.'],
    ['supported_housing', 'Iltakäynnit ja asumissosiaalinen ohjaus.'],
    'Sovi taloyhtiön ja vartiointiliikkeen kanssa toimintatapa',
  ),
  topic(
    'Asunto ensin, päihteet sen jälkeen',
    [
      'Antakaa asunto, niin katsotaan muuta sitten. Hangessa ei raitistuta.',
      'Pitkäaikainen asunnottomuus päättyi. Tuki on vapaaehtoista, ja sitä tarjotaan päivittäin.',
    ],
    ['Nukun omassa sängyssä', 'Asunto on säilynyt kolme kuukautta.'],
    ['supported_housing', 'Asunto ensin -mallin mukainen liikkuva tuki.'],
    'Käy asiakkaan luona ruokakassin kanssa maanantaisin',
  ),
  topic(
    'Kodin hoitaminen uupumuksen keskellä',
    [
      'Tiskit seisovat viikon, ja sitten hävettää päästää ketään sisään.',
      'Siivouksen aloittaminen on vaikeaa, mutta yhdessä tehtynä onnistuu. Jatkuva raivaus ei ole tarpeen.',
    ],
    ['Keittiö on puhdas perjantaina', 'Kolme perjantaita neljästä.'],
    ['support_services', 'Kodinhoidon ohjaus kerran viikossa, yhdessä tehden.'],
    'Tee seinälle kolmen kohdan siivousjärjestys',
  ),
  topic(
    'Yhteisöllisen asumisen haku',
    [
      'Yksin on hiljaista, mutta liian lähellä on liikaa. Oma huone ja yhteinen keittiö olisi hyvä.',
      'Yhteisöllinen asuminen vastaa tarvetta. Jono on neljä kuukautta, väliaikainen tuki järjestetään kotiin.',
    ],
    ['Löydän sopivan yhteisön', 'Kahteen yhteisöön on tutustuttu ja hakemus jätetty.'],
    ['communal_housing', 'Paikka yhteisöllisessä asumisessa, kun se vapautuu.'],
    'Tee hakemus ja varaa tutustumiset',
  ),
  topic(
    'Talouden seuranta ja välitystili',
    [
      'Kun raha tulee tilille, se on illalla mennyt. Haluan viikkorahan.',
      'Asiakas on pyytänyt välitystiliä. Se on vapaaehtoinen, ja sen purkamisesta on sovittu etukäteen.',
    ],
    ['Raha riittää kuun loppuun', 'Kahtena kuukautena ruokaan on riittänyt viimeiseen päivään.'],
    ['social_guidance', 'Talousohjaus kahdesti kuussa.'],
    'Valmistele välitystilisopimus ja käy se läpi kohta kohdalta',
  ),
] as const;
