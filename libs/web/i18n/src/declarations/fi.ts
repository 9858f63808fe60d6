export const fi = {
  patientData: {
    patient_summary: 'Potilasyhteenveto',
    all_service_events: 'Kaikkien palvelutapahtumien merkinnät',
    statements: 'Lausunnot ja todistukset',
  },
  recipient: {
    public_social_welfare: 'Julkinen sosiaalihuolto',
    public_health_care: 'Julkinen terveydenhuolto',
    named_provider: 'Nimetty palvelunantaja',
  },
  range: {
    from: 'kirjattu {{from}} alkaen',
    until: 'kirjattu {{until}} asti',
    both: 'kirjattu {{from}}–{{until}}',
  },
  scope: '{{data}}. Saaja: {{recipients}}',
  ranged: '{{scope}}. Rajaus: {{range}}',
  given: 'Antaja {{name}}, {{day}}',
  choose: 'Asiakkaan lupa',
  none: 'Asiakkaalta ei ole voimassa lupaa, joka kattaisi nämä tiedot.',
  record: 'Kirjaa lupa',
};
