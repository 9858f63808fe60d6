import { topic } from './topic.js';

/** What the rehabilitation team works with. */
export const REHAB_TOPICS = [
  topic(
    'Aivohalvauksen jälkeinen kuntoutus',
    [
      'Vasen käsi ei tottele. Haluan kirjoittaa oman nimeni ja leikata leipää.',
      'Kuntoutuminen on nopeinta juuri nyt. Harjoittelu viedään arjen tilanteisiin kotona.',
    ],
    ['Teen voileivän itse', 'Onnistuu ilman apua neljänä aamuna viikossa.'],
    ['social_rehabilitation', 'Kotikuntoutusjakso, kolme käyntiä viikossa.'],
    'Arvioi keittiö ja tilaa liukuestealusta',
  ),
  topic(
    'Kaatumisten jälkeen varmemmin liikkeelle',
    [
      'Kaaduin pihalla kahdesti. Nyt menen sisälläkin seiniä pitkin.',
      'Lihasvoima on heikentynyt ja kaatumisen pelko rajoittaa enemmän kuin voima. Voima- ja tasapainoharjoittelu aloitetaan.',
    ],
    ['Kävelen postilaatikolle', 'Viitenä päivänä viikossa rollaattorilla.'],
    ['mobility_support', 'Liikkumissopimus ja ohjattu harjoittelu.'],
    'Tee kaatumisvaaran arvio kotona',
  ),
  topic(
    'MS-tauti ja työssä jatkaminen',
    [
      'Väsymys iskee kahdelta kuin seinä. Pomo luulee, että laiskottelen.',
      'Työaikajoustolla ja etätyöllä työkyky säilyy. Kuntoutuskurssi on haettavana.',
    ],
    ['Pysyn työssäni', 'Työaika on sovittu ja lepotauko toteutuu.'],
    ['social_rehabilitation', 'Ammatillinen kuntoutus ja työpaikkakäynti.'],
    'Valmistele työpaikkakäynti asiakkaan ja työterveyden kanssa',
  ),
  topic(
    'Alaraaja-amputaation jälkeen kotiin',
    [
      'Sairaalassa kaikki on tasaista. Kotona on kynnys joka ovella.',
      'Kotiutuminen edellyttää asunnon muutostöitä. Väliaikaisesti kuljetaan siirrettävillä luiskilla.',
    ],
    ['Pääsen omaan saunaan', 'Pesutilaan siirtyminen onnistuu itsenäisesti.'],
    ['support_services', 'Asunnon muutostyöt ja apuvälineet.'],
    'Pyydä muutostöistä tarjous ja tee päätösesitys',
  ),
  topic(
    'Krooninen kipu ja univaje',
    [
      'Kipu ei näy. Olen kyllästynyt todistelemaan.',
      'Kivunhallinnan ryhmä ja unen hoito aloitetaan yhtä aikaa. Liikkumista lisätään kivun rajoissa.',
    ],
    ['Kivun kanssa voi elää', 'Kävelylenkki neljästi viikossa, vaikka kipu olisi neljä kymmenestä.'],
    ['social_rehabilitation', 'Kivunhallintaryhmä, kymmenen kertaa.'],
    'Kutsu asiakas ryhmään ja käy läpi ennakkotehtävä',
  ),
  topic(
    'Nivelrikko ja leikkausjonossa',
    [
      'Leikkaukseen on neljä kuukautta. Siihen asti pitäisi kulkea kolmanteen kerrokseen.',
      'Ennakoiva kuntoutus parantaa leikkaustulosta. Kotiin tarvitaan korokkeet ja kauppa-apu.',
    ],
    ['Hyvässä kunnossa leikkaukseen', 'Harjoitusohjelma toteutunut kolmesti viikossa.'],
    ['support_services', 'Kauppapalvelu ja apuvälinelainaus.'],
    'Ohjaa leikkausta edeltävä harjoitusohjelma ja tarkista tekniikka',
  ),
  topic(
    'Parkinsonin tauti ja puheen hiljeneminen',
    [
      'Kaupan kassa ei kuule minua. Jätän asiat sanomatta.',
      'Puheterapian tehostettu jakso on haettu. Päivän rytmi sovitetaan lääkkeen vaikutukseen.',
    ],
    ['Ääneni kuuluu', 'Puhelimessa asiointi onnistuu ilman toistoa.'],
    ['social_rehabilitation', 'Sopeutumisvalmennus pariskunnalle.'],
    'Täytä sopeutumisvalmennuksen hakemus pariskunnan kanssa',
  ),
  topic(
    'Keuhkosairaus ja arjen voimat',
    [
      'Suihkun jälkeen istun puoli tuntia. Roskapussi on maratonin mittainen.',
      'Energiaa säästävät työtavat ja hengitysharjoitukset otetaan käyttöön. Kotiapu kohdistetaan raskaimpiin töihin.',
    ],
    ['Jaksan lapsenlapsen luokse', 'Kyläily kerran kuussa ilman seuraavan päivän sairastamista.'],
    ['support_services', 'Siivous ja pyykkihuolto kahden viikon välein.'],
    'Opeta energiaa säästävät työtavat kotona',
  ),
  topic(
    'Käden vamma ja ammatinvaihto',
    [
      'Sirkkelin jälkeen puuttuu kaksi sormea. Olen kirvesmies, en muuta osaa.',
      'Vakuutusyhtiön kuntoutuspäätös on kesken. Sosiaalinen kuntoutus pitää arjen kasassa odotusaikana.',
    ],
    ['Löydän uuden ammatin', 'Kolme vaihtoehtoa on käyty läpi ja yksi valittu.'],
    ['social_rehabilitation', 'Urasuunnittelu ja työkokeilu.'],
    'Soita vakuutusyhtiöön ja pyydä arvio päätöksen ajankohdasta',
  ),
] as const;
