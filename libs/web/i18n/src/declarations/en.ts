import type { fi } from './fi.js';

export const en: typeof fi = {
  patientData: {
    patient_summary: 'Patient summary',
    all_service_events: 'Entries of all service events',
    statements: 'Statements and certificates',
  },
  recipient: {
    public_social_welfare: 'Public social welfare',
    public_health_care: 'Public health care',
    named_provider: 'A named provider',
  },
  range: {
    from: 'recorded from {{from}}',
    until: 'recorded until {{until}}',
    both: 'recorded {{from}}–{{until}}',
  },
  scope: '{{data}}. Recipient: {{recipients}}',
  ranged: '{{scope}}. Limited to: {{range}}',
  given: 'Given by {{name}}, {{day}}',
  choose: 'The client’s permission',
  none: 'The client has given no permission in force that covers this data.',
  record: 'Record a permission',
};
