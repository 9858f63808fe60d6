/** What is told besides whose case it is and what it is about, as one is opened by hand. */
export const TOLD_AT_OPENING = {
  madeBy: 'client',
  purpose: 'to_get_services',
  pendingOn: '2026-01-05',
  isUrgent: false,
  measures: 'Ei tarvinnut apua heti.',
} as const;
