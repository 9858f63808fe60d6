export const sv = {
  state: {
    running: 'Löper',
    extended: 'Förlängd',
    due_soon: 'Går snart ut',
    due_today: 'Går ut i dag',
    breached: 'Överskriden',
    met: 'Fullgjord i tid',
    met_late: 'Fullgjord för sent',
    not_applicable: 'Gäller inte ärendet',
    passed: 'Tiden har gått ut',
  },
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
