import { aged, topic } from './topic.js';

/** What the mental health and substance use team works with. */
export const MIND_TOPICS = [
  topic(
    'Kuntoutuminen psykoosin jälkeen',
    [
      'Äänet ovat hiljenneet. Haluaisin taas pyöräillä ja nähdä ystäviä, mutta ihmisten ilmoilla väsyn.',
      'Lääkitys on vakaa. Toimintakyky palautuu vähitellen, ja ryhmätoiminta on ajankohtaista.',
    ],
    ['Käyn kerran viikossa ihmisten luona', 'Klubitalolla tai ystävän luona joka viikko kuukauden ajan.'],
    ['mental_health_services', 'Mielenterveyskuntoutujien päivätoiminta kahtena päivänä.'],
    'Lähde asiakkaan kanssa tutustumaan klubitaloon',
  ),
  topic(
    'Alkoholikatkaisun jälkeinen tuki',
    [
      'Katkolla on helppo olla juomatta. Perjantai kotona on se paikka.',
      'Katkaisuhoito päättyi suunnitellusti. Ensimmäiset kuusi viikkoa ovat retkahduksen kannalta kriittiset.',
    ],
    ['Perjantait selvin päin', 'Neljä perjantaita peräkkäin ilman alkoholia.'],
    ['special_substance_services', 'Avokuntoutusryhmä ja yksilökäynnit kuuden viikon ajan.'],
    'Soita asiakkaalle perjantaisin klo 15',
  ),
  aged(
    19,
    26,
    topic(
      'Nuoren aikuisen amfetamiinin käyttö',
      [
        'En halua enää, mutta ilman sitä en saa mitään aikaiseksi. Epäilen, että minulla on ADHD.',
        'Tarkkaavuuden tutkimukset edellyttävät päihteetöntä jaksoa. Asiakas on siihen valmis, kun tuki on tiivis.',
      ],
      ['Kahdeksan viikkoa ilman', 'Seulat ovat olleet puhtaat, ja tutkimusaika on varattu.'],
      ['special_substance_services', 'Päihdepoliklinikan käynnit kahdesti viikossa.'],
      'Varmista lähete tutkimuksiin ja kerro asiakkaalle aikataulu',
    ),
  ),
  topic(
    'Toistuva masennus ja yksin asuminen',
    [
      'Tiedän jo, miltä se tuntuu, kun alkaa mennä alas. Silloin en vastaa puhelimeen.',
      'Kolmas masennusjakso viiden vuoden aikana. Varhaisten merkkien seuranta ja yhteydenottolupa läheiseen on sovittu.',
    ],
    ['Apu tulee ennen pohjaa', 'Varomerkkisuunnitelma on tehty ja käytetty kerran.'],
    ['mental_health_work', 'Kotikäynnit kahden viikon välein, talvella viikoittain.'],
    'Kirjoita varomerkkisuunnitelma puhtaaksi ja anna kopio läheiselle',
  ),
  topic(
    'Lääkeriippuvuus kivun hoidossa',
    [
      'En ole narkomaani. Selkä leikattiin ja lääke jäi päälle.',
      'Opioidikipulääkkeen asteittainen vähennys tehdään lääkärin ohjeella. Kivun muu hoito varmistetaan samalla.',
    ],
    ['Puolet nykyisestä kolmessa kuukaudessa', 'Annos on puolittunut ja uni säilynyt.'],
    ['substance_work', 'Tukikäynnit vähennyksen ajan, myös puhelimitse.'],
    'Sovi apteekin kanssa viikkojako',
  ),
  topic(
    'Traumaoireet ja uniongelmat',
    [
      'Nukun valot päällä. Tietyt hajut vievät sinne takaisin.',
      'Vakauttava työskentely aloitetaan ennen traumaterapiaa. Asiakas on motivoitunut ja osaa kuvata oireitaan.',
    ],
    ['Nukun viisi tuntia putkeen', 'Viitenä yönä viikossa vähintään viisi tuntia.'],
    ['mental_health_services', 'Vakauttava ryhmä ja yksilökäynnit.'],
    'Tee terapialähetteen saate asiakkaan kanssa',
  ),
  topic(
    'Syömishäiriö aikuisena',
    [
      'Kukaan ei kysy tästä aikuiselta. Salaan sen lapsilta.',
      'Somaattinen seuranta on järjestetty terveysasemalla. Perheen tukeminen kuuluu suunnitelmaan asiakkaan toiveesta.',
    ],
    ['Syön lasten kanssa päivällisen', 'Neljänä iltana viikossa samassa pöydässä.'],
    ['mental_health_services', 'Syömishäiriöryhmä etäyhteydellä.'],
    'Sovi laboratoriokokeet ja seuraavan painokontrollin ajankohta',
  ),
  topic(
    'Kaksoisdiagnoosi ja katkenneet hoidot',
    [
      'Psykiatrialla sanotaan, että päihteet ensin. Päihdepuolella, että pää ensin.',
      'Hoito järjestetään samanaikaisesti molempiin. Yhteinen hoitovastaava estää uuden katkoksen.',
    ],
    ['Yksi paikka, jossa hoidetaan kaikki', 'Kolme peräkkäistä yhteiskäyntiä on toteutunut.'],
    ['special_substance_services', 'Integroitu hoito, viikoittaiset yhteiskäynnit.'],
    'Kutsu koolle hoitoneuvottelu ja sovi hoitovastaava',
  ),
  aged(
    24,
    38,
    topic(
      'Vauvaperheen vanhemman ahdistus',
      [
        'Rakastan vauvaa, mutta pelkään jäädä hänen kanssaan kahden.',
        'Oireet alkoivat kuukausi lapsen syntymästä. Vauvan hoito sujuu, ja puoliso osallistuu. Neuvola on mukana asiakkaan luvalla.',
      ],
      ['Olen vauvan kanssa kahden rauhassa', 'Tunti päivässä kahden ilman pakokauhua.'],
      ['mental_health_work', 'Vauvaperhetyön ja mielenterveyshoitajan yhteiskäynnit.'],
      'Sovi yhteinen kotikäynti perhetyön kanssa',
    ),
  ),
  aged(
    18,
    25,
    topic(
      'Eristäytyminen ja pelaaminen verkossa',
      [
        'Pelissä mulla on kavereita. Ulkona ei.',
        'Päivärytmi on kääntynyt, eikä asiakas ole käynyt ulkona viikkoihin. Etsivä työ on saanut kontaktin.',
      ],
      ['Päivällä hereillä', 'Valveilla klo 10 neljänä päivänä viikossa.'],
      ['social_rehabilitation', 'Pelikerho, joka kokoontuu päivällä paikan päällä.'],
      'Sovi käynti etsivän työntekijän kanssa pelikerhoon',
    ),
  ),
] as const;
