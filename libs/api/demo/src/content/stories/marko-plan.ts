import type { PlanContent } from '../case-content.js';
import { MARKO_LINES } from './marko-lines.js';

export const MARKO_PLAN: PlanContent = {
  client: 'marko',
  by: 'aino',
  when: [4, '13:00'],
  texts: [
    {
      item: 1,
      voice: 'client',
      body: 'Olen ollut kolme vuotta ilman töitä. Selkä on niin kipeä, etten pysty istumaan tuntia pidempään, ja öisin herään kipuun. Juon, että saan nukuttua. Postit ovat avaamatta, koska tiedän, että siellä on laskuja. Haluan, että joku auttaa minua saamaan tästä kiinni, mutta yksi asia kerrallaan.',
    },
    {
      item: 1,
      voice: 'professional',
      body: 'Tuen tarve on pitkäaikainen ja koskee neljää asiaa samanaikaisesti: selkäkipua, alkoholinkäyttöä, velkaantumista ja työttömyyttä. Asiakas kertoo juovansa 6–8 annosta viitenä iltana viikossa. Vuokra on maksettu, sähkölaskusta on tullut katkaisuvaroitus. Itsetuhoisia ajatuksia kysyttiin suoraan, ja asiakas kertoi, ettei niitä ole.',
      earlier: [
        {
          body: 'Tuen tarve on pitkäaikainen ja koskee neljää asiaa samanaikaisesti: selkäkipua, alkoholinkäyttöä, velkaantumista ja työttömyyttä. Asiakas kertoo juovansa 6–8 annosta joka ilta. Vuokra on maksettu, sähkölaskusta on tullut katkaisuvaroitus.',
          by: 'kaisa',
          when: [4, '13:20'],
        },
      ],
      when: [2, '10:35'],
      correctionReason:
        'Asiakas luki tekstin ja oikaisi juomisen määrän: viisi iltaa viikossa, ei joka ilta.',
    },
    {
      item: 2,
      voice: 'client',
      body: 'Tarvitsen apua laskuihin heti, ettei sähköjä katkaista. Lääkäriä selkään olen odottanut kuukausia. Juomisesta voin puhua, jos se on joku tuttu ihminen eikä taas uusi.',
    },
    {
      item: 2,
      voice: 'professional',
      body: 'Kiireellisin on maksusuunnitelma sähköyhtiön kanssa ja täydentävä toimeentulotuki. Fysioterapeutin alkukartoitus tehdään ennen lääkäriaikaa, jotta lääkäri saa toimintakykyarvion käyttöönsä. Päihdetyö järjestetään samojen tuttujen työntekijöiden kanssa: psykiatrinen sairaanhoitaja neuvoo tiimiä, ja sosiaaliohjaaja tapaa asiakasta.',
    },
    {
      item: 3,
      voice: 'professional',
      body: 'Välttämättömiä ovat sosiaaliohjaus kaksi kertaa viikossa heti alkaen ja päihdetyö kolmen kuukauden ajan. Ilman niitä asuminen ja terveys ovat vaarassa jo seuraavien viikkojen aikana.',
    },
    {
      item: 4,
      voice: 'professional',
      body: 'Omatyöntekijä ja asiakas tapaavat joka viikko keskiviikkona klo 10 toimistolla ensimmäisten kuuden viikon ajan, sen jälkeen kahden viikon välein. Kaisa Laine soittaa perjantaisin.',
    },
    {
      item: 5,
      voice: 'client',
      body: 'Olen tehnyt koko ikäni töitä käsillä, osaan hitsata ja korjata moottoreita. Sisko soittaa sunnuntaisin. Koira pitää ulkoiltaa kolmesti päivässä, siitä en ole lipsunut.',
    },
    {
      item: 5,
      voice: 'professional',
      body: 'Asiakkaalla on ammattitaito ja pitkä työhistoria metallialalta. Hän tuli sovittuihin tapaamisiin ajallaan ja selvin päin. Koira ja sisar pitävät arjessa kiinni.',
    },
    {
      item: 6,
      voice: 'client',
      body: 'Ensin laskut, sitten illat. Töistä puhutaan vasta, kun selkä on katsottu.',
    },
    {
      item: 6,
      voice: 'professional',
      body: 'Tavoitteet sovittiin yhdessä ja kirjattiin asiakkaan omin sanoin. Ensin tartutaan laskuihin ja arki-iltoihin; työasia otetaan esille, kun selän tilanne tiedetään.',
    },
    {
      item: 7,
      voice: 'professional',
      body: 'Asiakkuuden arvioidaan kestävän vuoden. Tuen määrä arvioidaan uudelleen kolmen kuukauden kuluttua.',
    },
    {
      item: 8,
      voice: 'professional',
      body: 'Sosiaalityö vastaa kokonaisuudesta ja toimeentulosta, kuntoutus selän toimintakyvystä, talous- ja velkaohjaus veloista. Kelaan ja sähköyhtiöön asioi omatyöntekijä asiakkaan kanssa yhdessä. Jokainen vastuu on kirjattu omalle rivilleen.',
    },
    {
      item: 9,
      voice: 'client',
      body: 'Katsotaan kuukauden päästä, onko yksikin kirje jäänyt avaamatta. Siitä minä sen huomaan, onko tästä apua.',
    },
    {
      item: 9,
      voice: 'professional',
      body: 'Tavoitteet arvioidaan asiakkaan kanssa joka tapaamisella viisiportaisella asteikolla. Koko suunnitelma tarkistetaan yhteisessä tapaamisessa kolmen kuukauden kuluttua tai heti, jos juominen lisääntyy tai asuminen vaarantuu.',
    },
    {
      item: 10,
      voice: 'client',
      body: 'Asun neljännessä kerroksessa, ja hissi on ollut viikkoja rikki. Kun selkä on huono, en jaksa lähteä mihinkään, ja silloin tulee juotua.',
    },
    {
      item: 10,
      voice: 'professional',
      body: 'Kipu, hissittömyys ja yksin asuminen rajaavat liikkumista ja lisäävät juomista iltaisin. Bussi kulkee arkisin puolen tunnin välein, joten tapaamiset sovitaan aamupäivään.',
    },
    {
      item: 11,
      voice: 'client',
      body: 'Tapaan mieluummin kahden kesken kuin ryhmässä. Jos fysioterapeutti voi näyttää liikkeet kotona, teen ne kyllä. Velka-asiat haluan hoitaa niin, että joku istuu vieressä, kun avaan kuoret.',
    },
  ],
  ...MARKO_LINES,
  // Something was agreed on since: what is signed is not all that stands.
  signings: [
    {
      by: 'aino',
      when: [1, '16:05'],
      agreed: [1, '15:20'],
      dissent:
        'Minusta lääkäriaika pitäisi saada ennen kuin juomisesta aletaan puhua. Ilman selkää en nuku, ja ilman unta en pärjää.',
    },
  ],
};
