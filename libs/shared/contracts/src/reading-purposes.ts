/** For what one may ask to see more: the short list of "show more". It goes to the log with the read (703/2023 9, 10 §). */
export const READING_PURPOSES = [
  'assessment_of_need',
  'planning_services',
  'carrying_out_services',
  'treatment',
  'rehabilitation',
  'urgent_need',
  'clients_own_request',
  'contacting_client',
] as const;
export type ReadingPurpose = (typeof READING_PURPOSES)[number];

/** Hours a statement of purpose holds: a working day at most. */
export const PURPOSE_HOURS = 8;
