import type { fi } from './fi.js';

export const sv: typeof fi = {
  patientData: {
    patient_summary: 'Patientöversikt',
    all_service_events: 'Anteckningar om alla servicehändelser',
    statements: 'Utlåtanden och intyg',
  },
  recipient: {
    public_social_welfare: 'Den offentliga socialvården',
    public_health_care: 'Den offentliga hälso- och sjukvården',
    named_provider: 'En namngiven tjänsteproducent',
  },
  range: {
    from: 'antecknat från och med {{from}}',
    until: 'antecknat till och med {{until}}',
    both: 'antecknat {{from}}–{{until}}',
  },
  scope: '{{data}}. Mottagare: {{recipients}}',
  ranged: '{{scope}}. Avgränsning: {{range}}',
  given: 'Givare {{name}}, {{day}}',
  choose: 'Klientens tillstånd',
  none: 'Klienten har inget gällande tillstånd som omfattar dessa uppgifter.',
  record: 'Anteckna ett tillstånd',
};
