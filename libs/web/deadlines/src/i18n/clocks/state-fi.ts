export const fi = {
  state: {
    running: 'Käynnissä',
    extended: 'Pidennetty',
    due_soon: 'Päättyy pian',
    due_today: 'Päättyy tänään',
    breached: 'Ylitetty',
    met: 'Toteutui ajoissa',
    met_late: 'Toteutui myöhässä',
    not_applicable: 'Ei koske asiaa',
    passed: 'Aika päättynyt',
  },
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
