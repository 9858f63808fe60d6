import { READING_PURPOSES } from './reading-purposes.js';

/** Why client data was used: the closed list of the usage log (703/2023 10 §). */
export const USAGE_PURPOSES = [
  'case_work',
  'team_overview',
  'own_work_overview',
  'consultation',
  'search',
  'newcomer_search',
  'intake',
  'print',
  'live_update',
  'catch_up',
  // Stated by the reader: what was opened by them is logged under the very words.
  ...READING_PURPOSES,
  'override',
  'override_review',
  'disclosure',
  // The data-protection officer's own reading, of the logs and of what goes to the client (703/2023 11, 77 §).
  'log_supervision',
  'client_report',
] as const;
export type UsagePurpose = (typeof USAGE_PURPOSES)[number];
