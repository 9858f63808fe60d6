import { calendarDay } from '../helsinki-time.js';
import type { StartEventKind } from './clock-facts.js';
import { helsinkiInstant } from './helsinki-instant.js';

/** Records that keep the day of their own event: it is corrected there, and the clocks follow. */
export const START_KEEPERS = ['decision', 'signed_plan', 'patient_entry'] as const;
export type StartKeeper = (typeof START_KEEPERS)[number];

const KEPT_BY: Partial<Readonly<Record<StartEventKind, StartKeeper>>> = {
  decision_pending: 'decision',
  need_found: 'decision',
  decision_notified: 'decision',
  // The day of a signature is the signature's own: nobody moves it afterwards.
  plan_signed: 'signed_plan',
  treatment_need_assessed: 'patient_entry',
};

/** Which record keeps the day of such an event; null when the clock itself is where a wrong one is corrected. */
export function startKeeperOf(kind: StartEventKind): StartKeeper | null {
  return KEPT_BY[kind] ?? null;
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * When an event happened whose day was written down wrongly: on the right day, at the hour that was told, and never after `notAfter`,
 * for the law counts days and not hours.
 * @param day `YYYY-MM-DD` in Finland, not after the day of `notAfter`
 */
export function correctedMoment(told: Date, day: string, notAfter: Date): Date {
  if (calendarDay(told) === day) return told;
  const moment = helsinkiInstant(day, wall.format(told));
  return moment > notAfter ? notAfter : moment;
}
