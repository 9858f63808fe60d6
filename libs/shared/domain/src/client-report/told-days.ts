import { addMonths } from '../clocks/reckoning.js';

/** 703/2023 11 §: older entries only for a special reason. */
const MONTHS_BACK = 24;

/** What a client's report was ordered to tell of. Days as `YYYY-MM-DD`. */
export interface OrderedDays {
  readonly from: string;
  readonly to: string;
  /** The special reason to go further back than two years. */
  readonly longerReason: string | null;
}

/** The first day that a report tells of without a special reason, by the day of the client's request. */
export const reportReach = (requestedOn: string): string => addMonths(requestedOn, -MONTHS_BACK);

/** Does the report go further back than the law gives without a reason that nobody gave (703/2023 11 §)? */
export const lacksLongerReason = (
  requestedOn: string,
  { from, longerReason }: Pick<OrderedDays, 'from' | 'longerReason'>,
): boolean => from < reportReach(requestedOn) && longerReason === null;

/**
 * The first day told of once the day of the request is corrected. Where the law's two years set it, it goes along, so that the client is
 * told neither less nor more than if the right day had been told from the first. A day that was chosen stays.
 */
export function firstDayOnceCorrected(
  days: OrderedDays,
  requestedOn: { readonly was: string; readonly is: string },
): string {
  const reach = reportReach(requestedOn.is);
  const isByLaw = days.longerReason === null && days.from === reportReach(requestedOn.was);
  return isByLaw && reach <= days.to ? reach : days.from;
}
