export const sv = {
  targetMissed: 'Målet har passerats',
  wasBreached: 'Överskreds {{day}}',
  wasMissed: 'Passerades {{day}}',
  basis: { statutory: 'Lag', county_target: 'Mål' },
  wording: {
    immediately: 'Omedelbart',
    without_delay: 'Utan dröjsmål',
    without_undue_delay: 'Utan ogrundat dröjsmål',
  },
};
