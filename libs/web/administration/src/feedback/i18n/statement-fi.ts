export const fi = {
  title: 'Saavutettavuusseloste',
  lead: 'Seloste kertoo, miten hyvin Rinnallaa voi käyttää apuvälineillä, näppäimistöllä ja eri näytöillä, ja miten annat palautetta.',
  facts: {
    title: 'Palvelu ja tavoite',
    service: 'Palvelu',
    serviceIs: 'Rinnalla, ammattilaisten yhteinen työtila',
    provider: 'Palvelun tarjoaja',
    aim: 'Tavoite',
    aimIs: 'WCAG 2.2, tasot A ja AA. Laki edellyttää WCAG 2.1:n tasoja A ja AA.',
    status: 'Tilanne',
    statusIs: 'Palvelu täyttää vaatimukset oman arviomme mukaan pääosin. Tunnetut puutteet on lueteltu alla.',
    drafted: 'Seloste laadittu',
    answered: 'Palautteeseen vastataan',
    answeredIs_one: '{{count}} päivän kuluessa',
    answeredIs_other: '{{count}} päivän kuluessa',
    law: 'Laki',
  },
  assessed: {
    title: 'Miten saavutettavuus on arvioitu',
    lead: 'Arvio on palvelun tekijöiden oma. Ulkopuolinen asiantuntija ei ole arvioinut palvelua.',
    automatic:
      'Jokainen sivu on tarkastettu axe-ohjelmalla suomeksi, ruotsiksi ja englanniksi. Axe löytää vain osan puutteista.',
    keyboard: 'Päätehtävät on tehty automaattisissa testeissä pelkällä näppäimistöllä.',
    widths: 'Sivut on tarkastettu puhelimen, tabletin ja työaseman leveydellä.',
  },
  faults: {
    title: 'Tunnetut puutteet',
    assistive: 'Ruudunlukijan ja muiden apuvälineiden käyttäjät eivät ole vielä testanneet palvelua.',
    languages:
      'Äidinkieliset tekstintarkastajat eivät ole vielä lukeneet suomen- ja ruotsinkielisiä tekstejä.',
    plain: 'Palvelua ei ole selkokielellä eikä viittomakielellä.',
    pdf: 'Lokiselvityksen PDF on rakenteistettu apuvälineitä varten, mutta sitä ei ole tarkastettu PDF/UA-standardin mukaan.',
  },
  authority: {
    title: 'Jos vastaus ei riitä',
    text: 'Jos et saa vastausta määräajassa tai vastaus ei ole riittävä, voit tehdä kantelun tai selvityspyynnön digipalvelulakia valvovalle viranomaiselle. Anna palautetta ensin tässä.',
  },
  send: {
    title: 'Anna palautetta',
    lead: 'Kerro, mikä on vaikeaa tai estää työtäsi. Pääkäyttäjä lukee palautteen ja vastaa siihen. Vastaus tulee tälle sivulle.',
    pageHelp: 'Sivu, jolta tulit. Voit muuttaa sitä.',
    pageHelpEmpty: 'Esimerkiksi taulu tai asian suunnitelma.',
    wishHelp: 'Jos haluat vastauksen muualle kuin tähän, esimerkiksi puhelimitse.',
    submit: 'Lähetä palaute',
    done: 'Palaute on lähetetty. Vastaamme viimeistään {{day}}.',
  },
  own: {
    title: 'Omat palautteesi',
    none: 'Et ole lähettänyt palautetta',
    waiting: 'Ei vielä vastausta.',
  },
};
