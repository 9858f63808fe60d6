export const fi = {
  targetMissed: 'Tavoiteaika ohitettu',
  wasBreached: 'Ylittyi {{day}}',
  wasMissed: 'Ohitettiin {{day}}',
  basis: { statutory: 'Laki', county_target: 'Tavoite' },
  wording: {
    immediately: 'Välittömästi',
    without_delay: 'Viipymättä',
    without_undue_delay: 'Ilman aiheetonta viivytystä',
  },
};
