import type { PlanContent } from '../case-content.js';

/** A relative's support gets a plan of its own (SHL 39 §). */
export const LEMPI_PLAN: PlanContent = {
  client: 'lempi',
  by: 'kaisa',
  when: [19, '13:00'],
  texts: [
    {
      item: 1,
      voice: 'client',
      body: 'Nukun kuunnellen. Jos lattia narahtaa, olen pystyssä ennen kuin silmät aukeavat. En ole käynyt kampaajalla puoleen vuoteen, koska en voi jättää häntä.',
    },
    {
      item: 1,
      voice: 'professional',
      body: 'Omaishoitajan kuormitus on suuri: yöheräämisiä on 3–5, oma verenpaine on noussut, eikä vapaapäiviä ole pidetty. Lempi ei pidä itseään avun saajana, mikä otetaan puheeksi lempeästi.',
    },
    {
      item: 2,
      voice: 'client',
      body: 'Yksi kokonainen yö viikossa. Muuta en osaa pyytää.',
    },
    {
      item: 2,
      voice: 'professional',
      body: 'Lakisääteiset omaishoitajan vapaat on otettava käyttöön sijaishoidolla kotiin. Terveystarkastus ja omaishoitajien vertaisryhmä täydentävät.',
      by: 'heidi',
      when: [17, '10:30'],
    },
    {
      item: 3,
      voice: 'professional',
      body: 'Välttämätön on sijaishoito yhtenä yönä viikossa heti alkaen, kolmen kuukauden arviojaksoon saakka.',
    },
    {
      item: 4,
      voice: 'professional',
      body: 'Omatyöntekijä puhuu Lempin kanssa kahden joka toinen viikko: puhelu sovitaan silloin, kun Aatos on päivätoiminnassa.',
    },
    {
      item: 5,
      voice: 'client',
      body: 'Olen pitänyt kyläkoulun keittiötä ja ruokkinut sata lasta. Sisar soittaa aamuisin, ja kirkkokuorossa on paikkani yhä.',
    },
    {
      item: 5,
      voice: 'professional',
      body: 'Lempi on järjestelmällinen ja neuvokas, ja hänellä on laaja tuttavapiiri kylällä. Puolisoiden välit ovat lämpimät.',
    },
    {
      item: 6,
      voice: 'client',
      body: 'Että jaksan loppuun asti, enkä suutu hänelle.',
    },
    {
      item: 6,
      voice: 'professional',
      body: 'Tavoite muotoiltiin Lempin omin sanoin. Suuttumuksesta puhuttiin ja kerrottiin, ettei se ole epäonnistumista.',
    },
    {
      item: 7,
      voice: 'professional',
      body: 'Tuki jatkuu niin kauan kuin Lempi hoitaa Aatosta. Omaishoidon sopimus tarkistetaan vuosittain.',
    },
    {
      item: 8,
      voice: 'professional',
      body: 'Omaishoidon tuki järjestää vapaat, kotona asumisen tuki sijaishoitajan perehdytyksen. Tytär tulee joka kuun ensimmäisenä viikonloppuna.',
    },
    {
      item: 9,
      voice: 'client',
      body: 'Kysykää, milloin kävin viimeksi kuorossa. Siitä näette, miten menee.',
    },
    {
      item: 9,
      voice: 'professional',
      body: 'Jaksamista seurataan kuukausittain puhelussa ja verenpaineen mittauksilla. Arvio kolmen kuukauden kuluttua.',
    },
    {
      item: 10,
      voice: 'client',
      body: 'Kaupungissa olisi palvelut, mutta Aatos eksyisi siellä itsestään. Siksi pysymme täällä.',
    },
    {
      item: 10,
      voice: 'professional',
      body: 'Syrjäinen asuinpaikka lisää sidonnaisuutta: lyhytkin poissaolo vaatii järjestelyn. Kyläläisten apu on korvaamaton, mutta varajärjestely puuttuu.',
    },
    {
      item: 11,
      voice: 'client',
      body: 'Sijaishoitaja tulisi meille, ei niin, että Aatos viedään pois. Ja sama ihminen joka kerta.',
    },
  ],
  goals: [
    {
      key: 'sleep',
      title: 'Yksi kokonainen yö viikossa',
      description: 'Sovittu taso: neljänä viikkona peräkkäin yksi yö, jona sijaishoitaja valvoo.',
      ratings: [
        {
          level: -2,
          note: 'Ei yhtään kokonaista yötä kahteen kuukauteen.',
          by: 'kaisa',
          when: [19, '13:40'],
        },
        {
          level: -1,
          note: 'Ensimmäinen sijaishoitoyö toteutui. Lempi nukkui kuusi tuntia.',
          by: 'heidi',
          when: [4, '09:20'],
        },
      ],
    },
  ],
  services: [
    {
      service: 'family_carer_leave',
      description: 'Sijaishoito kotona perjantain ja lauantain välisenä yönä.',
      provider: 'Omaishoidon tuki',
      startsInDays: -5,
      duration: '3 kuukautta, sitten arvio',
      clientProposal: 'Meille kotiin, sama ihminen joka kerta.',
    },
  ],
  responsibilities: [
    {
      key: 'stand-in',
      what: 'Sovi sijaishoitajan vuorot kolmeksi kuukaudeksi eteenpäin',
      owner: 'heidi',
      goal: 'sleep',
      dueInDays: 6,
      status: 'in_progress',
      statusWhen: [4, '09:30'],
    },
    {
      key: 'check-up',
      what: 'Varaa omaishoitajan terveystarkastus ja kyyti',
      owner: 'markku',
      dueInDays: 10,
      status: 'accepted',
      statusWhen: [3, '14:00'],
    },
    {
      key: 'choir',
      what: 'Järjestä kotiin seuraa kuoroillan ajaksi',
      owner: 'kaisa',
      goal: 'sleep',
      dueInDays: 1,
      status: 'proposed',
      by: 'heidi',
      when: [2, '15:40'],
    },
  ],
};
