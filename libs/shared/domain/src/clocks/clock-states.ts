export const CLOCK_STATES = [
  'running',
  'extended',
  'due_soon',
  'due_today',
  'breached',
  'met',
  'met_late',
  'not_applicable',
] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** What a clock left alone becomes, in this order. */
export const CLOCK_TURNS = ['due_soon', 'due_today', 'breached'] as const;
export type ClockTurn = (typeof CLOCK_TURNS)[number];
