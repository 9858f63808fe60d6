export const en = {
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
