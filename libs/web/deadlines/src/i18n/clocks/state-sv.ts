export const sv = {
  targetMissed: 'Måltiden har passerat',
  wasBreached: 'Överskreds {{day}}',
  wasMissed: 'Missades {{day}}',
  basis: { statutory: 'Lag', county_target: 'Mål' },
  wording: {
    immediately: 'Omedelbart',
    without_delay: 'Utan dröjsmål',
    without_undue_delay: 'Utan ogrundat dröjsmål',
  },
};
