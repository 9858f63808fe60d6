import { findAfterOfficeMinutes, findClosing, isOfficeOpen } from '../clocks/office-minutes.js';
import type { OfficeHours } from '../clocks/office-hours.js';

/** Urgent need is assessed at once (SHL 36 § 1 mom.): nobody's contact lies unopened longer than this without an alert. */
export const UNOPENED_MINUTES = 15;
const UNOPENED_MS = UNOPENED_MINUTES * 60_000;

/** What time itself does to a contact that nobody opens. */
export interface ContactWatch {
  /** When its queue is alerted; null where the unit never opens. */
  readonly alertAt: Date | null;
  /** When it passes to the emergency duty, because the unit closes; null in the duty's own queue and in a unit that never closes. */
  readonly passesAt: Date | null;
}

/**
 * A contact in a unit's queue: the alert comes after so many minutes of office time, and whatever is unopened at closing passes to the
 * emergency duty. One that comes outside office hours passes at once.
 * @param queuedAt when it came to the queue
 */
export const watchInUnit = (queuedAt: Date, hours: OfficeHours): ContactWatch => ({
  alertAt: findAfterOfficeMinutes(queuedAt, UNOPENED_MINUTES, hours),
  passesAt: isOfficeOpen(queuedAt, hours) ? findClosing(queuedAt, hours) : queuedAt,
});

/** A contact in the queue of the emergency duty, which never closes: by the clock on the wall. */
export const watchOnDuty = (queuedAt: Date): ContactWatch => ({
  alertAt: new Date(queuedAt.getTime() + UNOPENED_MS),
  passesAt: null,
});
