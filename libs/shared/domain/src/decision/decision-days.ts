/** Days that the tracking of a decision keeps, each of an act of its own. */
export const DECISION_DAYS = [
  'pending',
  'need_found',
  'made',
  'notified',
  'execution_started',
  'ended',
] as const;
export type DecisionDay = (typeof DECISION_DAYS)[number];

/** Each day as `YYYY-MM-DD`; null while the act has not been done. */
export type DecisionDays = Readonly<Record<DecisionDay, string | null>>;

/** What each act comes after, as far as it was done. */
const FOLLOWS: Readonly<Record<DecisionDay, readonly DecisionDay[]>> = {
  pending: [],
  need_found: [],
  made: ['pending'],
  notified: ['made'],
  execution_started: ['made'],
  ended: ['pending', 'need_found', 'made', 'execution_started'],
};

/**
 * Between which days an act may be said to have been, for the rest to stay in their order: not before what it follows, not after what
 * follows it, and not to come.
 */
export function decisionDayBounds(
  days: DecisionDays,
  of: DecisionDay,
  today: string,
): { readonly notBefore: string | null; readonly notAfter: string } {
  const before = FOLLOWS[of].flatMap((act) => days[act] ?? []);
  const after = DECISION_DAYS.filter((act) => FOLLOWS[act].includes(of)).flatMap((act) => days[act] ?? []);
  return { notBefore: before.toSorted().at(-1) ?? null, notAfter: [...after, today].toSorted()[0] ?? today };
}
