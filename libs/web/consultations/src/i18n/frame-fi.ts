/** The few texts that stand on every page: the rest comes with the pages that need it. */
export const frameFi = {
  title: 'Konsultaatiot',
  ask: 'Pyydä konsultaatiota',
  askShort: 'Konsultaatio',
  news: {
    request: 'Uusi konsultaatiopyyntö. Osaaminen: {{expertise}}',
    requests_one: 'Uusi konsultaatiopyyntö',
    requests_other: 'Uusia konsultaatiopyyntöjä: {{count}}',
    open_one: '{{count}} vastaamatta',
    open_other: '{{count}} vastaamatta',
    claimed: 'Konsultaatiopyyntösi on otettu',
    moreInfoAsked: 'Konsultaatiossasi pyydetään lisätietoa',
    answered: 'Konsultaatioosi on vastattu',
    declined: 'Konsultaatiopyyntöäsi ei otettu',
  },
};
