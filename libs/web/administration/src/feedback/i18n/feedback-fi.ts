export const fi = {
  body: 'Mikä on vaikeaa?',
  page: 'Sivu',
  wish: 'Toive vastaustavasta',
  pageIs: 'Sivu: {{page}}',
  wishIs: 'Toivoo vastausta: {{wish}}',
  received: 'Saapunut {{day}}',
  due: 'Vastataan viimeistään {{day}}',
  answer: 'Vastaus',
  answeredBy: '{{person}}, {{moment}}',
  noClients: 'Älä kirjoita asiakkaan nimeä, henkilötunnusta tai muita tietoja asiakkaasta.',
  stale: 'Joku muutti palautetta ennen sinua. Näet nyt uusimmat tiedot. Tarkista ne ja yritä uudelleen.',
  refused: {
    already_answered: 'Palautteeseen on jo vastattu.',
    sent_here: 'Palaute saapui, kun se lähetettiin. Päivää ei voi korjata.',
  },
  section: 'Peruste: {{law}}',
};
