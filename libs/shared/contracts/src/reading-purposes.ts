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

/** What a statement opens: the records of the other register on a case, or where a client under non-disclosure for safety lives. */
export const PURPOSE_SUBJECTS = ['records', 'protected_contact'] as const;
export type PurposeSubject = (typeof PURPOSE_SUBJECTS)[number];

/** The list for each. An address is needed to reach the client or to go there, never to assess or plan (661/2009 37 §). */
export const PURPOSES_OF_SUBJECT: Readonly<Record<PurposeSubject, readonly ReadingPurpose[]>> = {
  records: [
    'assessment_of_need',
    'planning_services',
    'carrying_out_services',
    'treatment',
    'rehabilitation',
    'urgent_need',
    'clients_own_request',
  ],
  protected_contact: ['contacting_client', 'carrying_out_services', 'urgent_need', 'clients_own_request'],
};
