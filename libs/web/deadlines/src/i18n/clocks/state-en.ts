export const en = {
  state: {
    running: 'Running',
    extended: 'Extended',
    due_soon: 'Due soon',
    due_today: 'Due today',
    breached: 'Breached',
    met: 'Met in time',
    met_late: 'Met late',
    not_applicable: 'Not applicable',
    passed: 'Time is over',
  },
  targetMissed: 'Target time missed',
  wasBreached: 'Breached on {{day}}',
  wasMissed: 'Missed on {{day}}',
  basis: { statutory: 'Law', county_target: 'Target' },
  wording: {
    immediately: 'Immediately',
    without_delay: 'Without delay',
    without_undue_delay: 'Without undue delay',
  },
};
