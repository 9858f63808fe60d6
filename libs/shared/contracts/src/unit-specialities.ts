/** What a unit of the county knows best and shares with the others. */
export const UNIT_SPECIALITIES = [
  'working_age',
  'mental_health_substance',
  'rehabilitation',
  'disability',
  'older_people',
  'youth',
  'families',
  'anticipatory_child_welfare',
  'migration',
] as const;
export type UnitSpeciality = (typeof UNIT_SPECIALITIES)[number];

/** Minutes without input that the county may let pass before a screen locks. */
export const IDLE_MINUTES = { least: 10, most: 60 } as const;
