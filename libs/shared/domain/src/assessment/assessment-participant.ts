/** Authorities whose part in an assessment is asked for, and noted when they stay away (SHL 41 §). Those of social welfare come first. */
export const INVITED_AUTHORITIES = [
  'social_families',
  'social_child_welfare',
  'social_disability',
  'social_older_people',
  'social_substance',
  'social_family_law',
  'kela',
  'municipal_employment',
  'mental_health',
  'youth',
  'education',
  'primary_care',
  'criminal_sanctions',
  'employment_office',
  'joint_employment_service',
  'other',
] as const;
export type InvitedAuthority = (typeof INVITED_AUTHORITIES)[number];

/** Invited, took part, or stayed away. */
export const ATTENDANCES = ['invited', 'took_part', 'stayed_away'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
