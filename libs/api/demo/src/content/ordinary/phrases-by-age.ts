import { COMMON } from './phrases-common.js';
import type { Phrases } from './phrases.js';

export const ADULT_PHRASES: Phrases = {
  ...COMMON,
  ownStrengths: [
    'Olen sitkeä ja tulen ihmisten kanssa toimeen. Ystävä käy viikonloppuisin.',
    'Käyn uimassa, se pitää pään selvänä. Osaan myös tehdä ruokaa.',
    'Minulla on kaksi lasta, joiden takia jaksan yrittää.',
    'Olen ollut raittiina ennenkin, joten tiedän, että pystyn siihen.',
    'Pidän paikat järjestyksessä. Naapurin kanssa juodaan kahvit.',
    'Osaan korjata melkein mitä vain, kunhan saan tehdä rauhassa.',
    'Kirjoitan päiväkirjaa ja se auttaa näkemään, mikä on muuttunut.',
    'Äiti ja veli ovat tukena. Lemmikki pitää rytmistä kiinni.',
  ],
  strengths: [
    'Asiakas hakee apua ajoissa ja pitää kiinni sovitusta.',
    'Läheisverkosto on pieni mutta luotettava. Koulutus ja työkokemus tukevat muutosta.',
    'Asiakas tuntee omat varomerkkinsä hyvin ja puhuu niistä avoimesti.',
    'Arjen perustaidot ovat hyvät, ja asiakas oppii uutta nopeasti näyttämällä.',
    'Asiakkaalla on selvä oma käsitys siitä, mikä auttaa, ja hän on ollut siinä oikeassa.',
    'Vahvuutena on huumori ja kyky pyytää apua.',
    'Asunto on pysynyt hyvässä kunnossa vaikeinakin aikoina.',
    'Asiakas on motivoitunut ja on jo tehnyt ensimmäiset muutokset itse.',
  ],
  ownFollowUp: [
    'Huomaan muutoksen siitä, nukunko yöni.',
    'Jos alan perua tapaamisia, silloin pitää kysyä, mitä kuuluu.',
    'Haluan nähdä paperilta, mitä on sovittu, ja rastittaa tehdyt.',
    'Minulle riittää, että asiaan palataan kuukauden päästä.',
    'Sisko saa sanoa, jos hän huomaa jotain ennen minua.',
    'Toivon, että arvio tehdään yhdessä eikä minusta.',
  ],
  ownSituation: [
    'Asun yksin ja bussi kulkee kaksi kertaa päivässä.',
    'Meillä on ahdasta, joten rauhaa on vain yöllä.',
    'Ulosotto vie osan palkasta, ja se näkyy kaikessa.',
    'Koti on hyvä, mutta ympärillä on liikaa vanhoja tuttuja.',
    'Rappuset ovat pahin paikka, muuten pärjään.',
    'Netti katkesi laskun takia, joten sähköiset asiat jäävät tekemättä.',
  ],
  situation: [
    'Pitkät välimatkat vaikeuttavat palveluihin pääsyä, kotikäynnit ovat perusteltuja.',
    'Taloudellinen niukkuus kuormittaa ja heikentää unta. Asuminen on toistaiseksi turvattu.',
    'Elinympäristössä on päihteiden käyttöä, mikä vaikeuttaa muutoksessa pysymistä.',
    'Sähköiset palvelut eivät ole asiakkaan käytettävissä, asiointi hoidetaan puhelimitse ja paperilla.',
    'Kotona on hyvät tilat ja läheinen tukena; toimintakykyä rajaa ennen kaikkea väsymys.',
    'Työttömyys on kaventanut sosiaalista elämää, mikä lisää oireita iltaisin.',
  ],
  proposal: [
    'Käynnit mieluiten aamupäivällä ja aina samalta työntekijältä.',
    'Tulen itse paikalle, kun saan ajan tekstiviestinä.',
    'Ryhmä sopii, jos siinä on enintään kuusi ihmistä.',
    'Haluan valita palveluntuottajan itse, kun hinnat ovat esillä.',
    'Etätapaaminen sopii, kasvokkain vain tarvittaessa.',
    'Toivon kotiin tuotavaa apua, koska lähteminen on vaikeinta.',
  ],
};

export const OLDER_PHRASES: Phrases = {
  ...COMMON,
  ownStrengths: [
    'Luen lehden joka aamu ja ratkon ristikot.',
    'Olen asunut tässä talossa viisikymmentä vuotta ja löydän pimeässäkin.',
    'Laulan kuorossa niin kauan kuin ääni kantaa.',
    'Tyttären kanssa puhumme joka ilta puhelimessa.',
    'Keitän itse puuroni ja ruokin linnut.',
    'Naapuri tuo lumityöt tehtyään postin sisään.',
    'Käsityöt sujuvat yhä, vaikka langan pujottaminen on hidasta.',
  ],
  strengths: [
    'Asiakas kertoo toiveensa selvästi, ja lapset osallistuvat tukeen vuorotellen.',
    'Päivärytmi on vakaa ja ruokahalu hyvä.',
    'Koti on tuttu ja esteetön lukuun ottamatta kylpyhuonetta.',
    'Asiakas liikkuu sisällä itsenäisesti ja muistaa lääkkeensä dosetista.',
    'Kylän yhteisö on tiivis, ja kauppa toimittaa tilaukset kotiin.',
    'Asiakas on suostunut kokeilemaan apuvälineitä ja on ottanut ne käyttöön.',
  ],
  ownFollowUp: [
    'Soittakaa, älkää kirjoittako. Kuulen kyllä, kun puhutte selvästi.',
    'Tytär saa olla mukana, kun asiaa katsotaan uudelleen.',
    'Katsotaan pääsiäisenä, pärjäänkö vielä saunassa.',
    'Jos kaadun uudestaan, silloin mietitään muuta.',
    'Haluan sanoa itse, milloin apua on liikaa.',
  ],
  ownSituation: [
    'Portaita on yksitoista. Talvella en uskalla lähteä pihalle.',
    'Vanhassa talossa vetää, ja puut pitäisi kantaa liiteristä.',
    'Puolison lähdettyä illat ovat pitkiä.',
    'Terveyskeskukseen on kolmekymmentä kilometriä.',
    'Hissitalossa on helppo asua, mutta tuttuja ei ole.',
  ],
  situation: [
    'Kylpyhuoneen kynnys ja puulämmitys rajoittavat itsenäistä suoriutumista.',
    'Yksinäisyys heikentää ruokailua ja unta. Naapuriapu on saatavilla päivisin.',
    'Liikkuminen ulkona on talvella riippuvaista saattajasta.',
    'Kotiympäristö tukee muistia: esineet ovat pysyneet samoilla paikoilla.',
    'Palvelut ovat kaukana, joten käynnit yhdistetään samalle päivälle.',
  ],
  proposal: [
    'Käykää iltapäivällä, aamuisin olen hidas.',
    'Tuttu hoitaja mieluummin kuin tarkka kellonaika.',
    'Ruoan haluan valita listalta itse.',
    'Päivätoimintaan lähden, jos kyytiin pääsee ovelta.',
    'Siivous palvelusetelillä tutulta yrittäjältä.',
  ],
};

export const YOUNG_PHRASES: Phrases = {
  ...COMMON,
  ownStrengths: [
    'Oon hyvä piirtämään ja jaksan keskittyä siihen tunteja.',
    'Mulla on kaksi kaveria, joihin voin luottaa.',
    'Treenaan kolme kertaa viikossa.',
    'Osaan koodata ja auttaa muita koneiden kanssa.',
    'Hoidan pikkuveljeä ja se tykkää musta.',
    'Tulen ajoissa, jos joku odottaa mua.',
  ],
  strengths: [
    'Nuori puhuu asioistaan suoraan ja kysyy, kun ei ymmärrä.',
    'Harrastus antaa viikolle rungon, ja valmentaja on tärkeä aikuinen.',
    'Nuori on luova ja sitkeä asioissa, jotka hän on itse valinnut.',
    'Välit isovanhempiin ovat lämpimät, ja siellä voi yöpyä.',
    'Nuori tunnistaa, mikä häntä kuormittaa, ja osaa lähteä tilanteesta.',
  ],
  ownFollowUp: [
    'Laittakaa viesti, en vastaa tuntemattomaan numeroon.',
    'Jos en käy koulussa viikkoon, kysykää suoraan.',
    'Voidaan katsoa syksyllä, olisko tää vielä tarpeen.',
    'Haluan nähdä, mitä musta on kirjoitettu.',
  ],
  ownSituation: [
    'Kotona riidellään, siks oon paljon ulkona.',
    'Jaan huoneen pikkuveljen kanssa eikä läksyille oo paikkaa.',
    'Asun yksin ekaa kertaa ja illat on hiljaisia.',
    'Koulu on kaukana, herään viideltä.',
  ],
  situation: [
    'Kodin ristiriidat ja vaihtuvat asuinpaikat ovat katkaisseet koulunkäyntiä.',
    'Itsenäinen asuminen on uutta, rahankäyttö ja ruokailu kaipaavat tukea.',
    'Koulumatka on pitkä ja vaikuttaa uneen. Majoitusta lähempänä selvitetään.',
    'Ystäväpiiri tukee opiskelua, kotona rauhaa on vähän.',
  ],
  proposal: [
    'Nähdään kävellen tai autossa, ei toimistolla.',
    'Chatissa on helpompi aloittaa.',
    'Haluan, että sama tyyppi pysyy koko ajan.',
    'Ryhmä käy, jos siellä tehdään jotain eikä vaan puhuta.',
  ],
};

export const FAMILY_PHRASES: Phrases = {
  ...COMMON,
  ownStrengths: [
    'Syömme yhdessä joka ilta. Lapset leikkivät hyvin keskenään.',
    'Mummo hakee päiväkodista tiistaisin.',
    'Osaamme pyytää anteeksi toisiltamme.',
    'Iltasatu luetaan aina, olipa päivä millainen tahansa.',
    'Olen itse päässyt vaikeista ajoista, ja lapset näkevät sen.',
    'Naapurin perheen kanssa autamme toisiamme.',
  ],
  strengths: [
    'Vanhemmat ovat yhtä mieltä siitä, mitä lapsi tarvitsee.',
    'Lapsi hakee vanhemmasta turvaa ja rauhoittuu sylissä.',
    'Perheellä on toimivat aamurutiinit, ja päiväkoti on tukena.',
    'Vanhempi ottaa ohjausta vastaan ja kokeilee sovittuja keinoja heti.',
    'Sisarusten välit ovat lämpimät.',
    'Isovanhemmat asuvat lähellä ja osallistuvat arkeen.',
  ],
  ownFollowUp: [
    'Toivomme palautetta myös silloin, kun jokin on mennyt hyvin.',
    'Päiväkoti saa kertoa suoraan, jos lapsi on väsynyt.',
    'Katsotaan joulun jälkeen, onko illat rauhallisempia.',
    'Haluan, että lapselta kysytään myös.',
  ],
  ownSituation: [
    'Vuorotyö sotkee viikot, eikä varahoitajaa ole.',
    'Asumme ahtaasti ja vauva herättää isomman.',
    'Rahat menevät vuokraan, harrastuksista on luovuttu.',
    'Ero on tuore ja lapset kulkevat kahden kodin väliä.',
  ],
  situation: [
    'Vanhemman vuorotyö ja ohut tukiverkko kuormittavat perheen arkea.',
    'Asunto on perheelle pieni; muuttoa selvitetään saman koulun alueelta.',
    'Ero vaikuttaa lasten uneen. Vanhemmat ovat sopineet yhteisistä säännöistä.',
    'Taloudellinen tiukkuus rajaa lasten harrastamista, tukea haetaan seuralta.',
  ],
  proposal: [
    'Perhetyö iltapäivisin, kun kaikki ovat kotona.',
    'Mieluummin kotona kuin toimistolla, lapset ovat silloin omia itsejään.',
    'Sama perhetyöntekijä, jonka lapset jo tuntevat.',
    'Kotipalvelu palvelusetelillä niinä viikkoina, kun on yövuoroja.',
  ],
};
