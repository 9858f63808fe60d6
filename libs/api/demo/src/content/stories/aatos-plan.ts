import type { PlanContent } from '../case-content.js';

export const AATOS_PLAN: PlanContent = {
  client: 'aatos',
  by: 'kaisa',
  when: [20, '10:00'],
  texts: [
    {
      item: 1,
      voice: 'client',
      body: 'Minä pärjään, kun Lempi on tässä. Joskus en muista, oliko se eilen vai viime viikolla, mutta metsään löydän aina. En halua mihinkään laitokseen.',
    },
    {
      item: 1,
      voice: 'professional',
      body: 'Alzheimerin tauti on todettu vuosi sitten. Aatos tarvitsee ohjausta peseytymisessä, lääkkeissä ja rahan käytössä ja on kahdesti lähtenyt yöllä ulos. Hän ymmärtää keskustelun hyvin, kun asiat sanotaan yksi kerrallaan.',
      by: 'markku',
      when: [19, '14:20'],
    },
    {
      item: 2,
      voice: 'client',
      body: 'Lempin pitäisi saada levätä. Minulle riittää, että joku mies lähtisi kanssani kalalle tai halkoja pinoamaan.',
    },
    {
      item: 2,
      voice: 'professional',
      body: 'Tarvitaan päivätoimintaa kaksi kertaa viikossa, kotikäyntejä iltaan sekä ovihälytin öiksi. Lääkkeet siirretään koneelliseen jakeluun. Palvelut sovitetaan Lempin lepoon.',
    },
    {
      item: 3,
      voice: 'professional',
      body: 'Välttämättömiä ovat ovihälytin ja iltakäynti heti, toistaiseksi. Päivätoiminta aloitetaan kuukauden kuluessa ja jatkuu, niin kauan kuin Aatos siitä nauttii.',
    },
    {
      item: 4,
      voice: 'professional',
      body: 'Omatyöntekijä käy kotona kahden viikon välein aamupäivällä, jolloin Aatos on virkein. Muistihoitaja tapaa kolmen kuukauden välein.',
    },
    {
      item: 5,
      voice: 'client',
      body: 'Olin metsuri neljäkymmentä vuotta ja tunnen puut kuoresta. Pinoan yhä suorat pinot. Laulut muistan kaikki säkeistöt.',
    },
    {
      item: 5,
      voice: 'professional',
      body: 'Fyysinen kunto on hyvä ja kädentaidot tallella. Tuttu pihapiiri ohjaa toimintaa. Huumori toimii silloinkin, kun sanat katoavat.',
      by: 'ilmari',
      when: [18, '11:05'],
    },
    {
      item: 6,
      voice: 'client',
      body: 'Että saisin olla kotona ja tehdä jotain oikeaa joka päivä.',
    },
    {
      item: 6,
      voice: 'professional',
      body: 'Tavoitteet sovittiin keittiön pöydän ääressä Lempin ja pojan ollessa mukana. Aatos hyväksyi ne, kun ne luettiin ääneen.',
    },
    {
      item: 7,
      voice: 'professional',
      body: 'Tuen tarve on pysyvä. Asiakkuudelle ei arvioida päättymistä; palvelujen määrä arvioidaan puolivuosittain.',
    },
    {
      item: 8,
      voice: 'professional',
      body: 'Kotona asumisen tuki vastaa kokonaisuudesta, muistihoitaja taudin seurannasta, toimintaterapeutti kodin turvallisuudesta. Poika hoitaa raha-asiat valtuutuksella, tytär ja naapuri ovat mukana omilla tehtävillään.',
    },
    {
      item: 9,
      voice: 'client',
      body: 'Kysykää minulta ensin ja Lempiltä sitten. Jos en muista, silloin saa Lempi vastata.',
    },
    {
      item: 9,
      voice: 'professional',
      body: 'Turvallisuutta seurataan ovihälyttimen tapahtumista viikoittain. Suunnitelma tarkistetaan yhdessä perheen kanssa kuuden viikon kuluttua ja aina, kun vointi muuttuu.',
    },
    {
      item: 10,
      voice: 'client',
      body: 'Tie on hiljainen ja metsä alkaa pihasta. Kaupunkiin en lähde, siellä eksyn heti.',
    },
    {
      item: 10,
      voice: 'professional',
      body: 'Tuttu pihapiiri ylläpitää toimintakykyä, mutta maantien läheisyys on öisin vaara. Terveysasema on 25 kilometrin päässä, joten käynnit yhdistetään samalle päivälle.',
    },
    {
      item: 11,
      voice: 'client',
      body: 'Mieluummin mies kuin nainen pesulle auttamaan. Eikä niitä papereita, vaan että tullaan ja tehdään.',
    },
  ],
  goals: [
    {
      key: 'home',
      title: 'Asun kotona ja olen turvassa öisin',
      description: 'Sovittu taso: kuukausi, jona yksikään yöllinen lähtö ei päädy pihaa pidemmälle.',
      ratings: [
        { level: -2, note: 'Kaksi lähtöä maantielle kuukauden aikana.', by: 'kaisa', when: [20, '10:40'] },
        { level: -1, note: 'Ovihälytin herätti Lempin ajoissa kerran.', by: 'terttu', when: [6, '18:20'] },
      ],
    },
    {
      key: 'real-work',
      title: 'Joka päivä jotain oikeaa tekemistä',
      description: 'Sovittu taso: viitenä päivänä viikossa askare, jonka Aatos on valinnut itse.',
      ratings: [
        {
          level: 0,
          note: 'Puut on pinottu ja katiska kudottu naapurin kanssa.',
          by: 'ilmari',
          when: [5, '12:00'],
        },
      ],
    },
  ],
  services: [
    {
      service: 'home_care',
      description: 'Iltakäynti klo 20: lääkkeet ja ulko-oven hälyttimen kytkentä.',
      provider: 'Pihlajaselän ikääntyneiden palvelut',
      startsInDays: -12,
      duration: 'toistaiseksi',
    },
    {
      service: 'day_centre',
      description: 'Päivätoiminta puuverstaalla tiistaisin ja torstaisin, kuljetus kotoa.',
      startsInDays: 14,
      duration: 'toistaiseksi',
      clientProposal: 'Verstaalle, jossa on oikeat työkalut.',
    },
  ],
  responsibilities: [
    {
      key: 'summary',
      what: 'Kirjoita palvelutarpeen arvioinnin yhteenveto ja käy se läpi Aatoksen ja Lempin kanssa',
      owner: 'kaisa',
      dueInDays: -2,
      status: 'in_progress',
      statusWhen: [8, '10:10'],
    },
    {
      key: 'door',
      what: 'Asenna ovihälytin ja opeta sen käyttö Lempille',
      owner: 'ilmari',
      goal: 'home',
      dueInDays: -12,
      status: 'done',
      statusWhen: [13, '14:30'],
    },
    {
      key: 'medicines',
      what: 'Siirrä lääkkeet koneelliseen annosjakeluun ja tarkista lista lääkärin kanssa',
      owner: 'markku',
      dueInDays: 4,
      status: 'in_progress',
      statusWhen: [7, '09:15'],
    },
    {
      key: 'washing',
      what: 'Sovi pesuavun ajat ja mieshoitaja, jos mahdollista',
      owner: 'terttu',
      dueInDays: 7,
      status: 'accepted',
      statusWhen: [6, '18:30'],
    },
    {
      key: 'licence',
      what: 'Varmista, että ajokortin luovutuksesta on kirjaus ja auton avaimet ovat pojalla',
      owner: 'kaisa',
      dueInDays: 12,
      status: 'accepted',
      statusWhen: [5, '13:10'],
    },
  ],
};
