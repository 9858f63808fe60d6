import {
  correctCareGiven,
  correctStart,
  dropClocks,
  meetCareClocks,
  startCareClocks,
  takeBackCareGiven,
} from '@rinnalla/api-clocks';
import type { Tx } from '@rinnalla/api-core';
import { type CareEvent, careDone, momentOfDay, neededCare } from '@rinnalla/domain';

/** An entry of the patient record, as far as time limits of care follow from it. */
export interface CareEntry {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  /** Null when it tells of no care that has a time limit. */
  readonly careEvent: CareEvent | null;
  /** `YYYY-MM-DD` */
  readonly occurredOn: string;
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** Starts the clocks of a need that the entry tells of, and ends those of care that was given (1326/2010 51 a, 53 §). */
export async function noteCare(tx: Tx, entry: CareEntry): Promise<void> {
  const { careEvent, clientId } = entry;
  if (careEvent === null) return;
  await startNeed(tx, entry);
  const kind = careDone(careEvent);
  if (kind !== null) await meetCareClocks(tx, { clientId, kind, at: momentOfDay(entry.occurredOn, tx.now) });
}

/**
 * The day that the entry tells of was wrong: its clocks count from the right one, or are met on it (703/2023 22 §).
 * @param entry as it now stands
 * @throws Refusal StartAfterMet when the care was given before that day
 */
export async function correctCare(tx: Tx, entry: CareEntry, reason: string): Promise<void> {
  const { id: eventId, caseId, careEvent, occurredOn: day } = entry;
  if (careEvent === null) return;
  if (neededCare(careEvent) !== null) {
    await correctStart(tx, { caseId, eventId, day, reason });
    // On the right day the patient may have been of an age with another limit.
    await startNeed(tx, entry);
  }
  const kind = careDone(careEvent);
  if (kind !== null) await correctCareGiven(tx, entry, kind, momentOfDay(day, tx.now), reason);
}

/** The entry should never have been: its clocks do not apply, and those that it ended run again. */
export async function withdrawCare(tx: Tx, entry: CareEntry, reason: string): Promise<void> {
  const { id: eventId, caseId, careEvent } = entry;
  if (careEvent === null) return;
  if (neededCare(careEvent) !== null) await dropClocks(tx, { caseId, eventId }, reason);
  const kind = careDone(careEvent);
  if (kind !== null) await takeBackCareGiven(tx, entry, kind, reason);
}

async function startNeed(tx: Tx, { id, caseId, clientId, careEvent, occurredOn }: CareEntry): Promise<void> {
  const care = careEvent && neededCare(careEvent);
  if (care === null) return;
  const at = momentOfDay(occurredOn, tx.now);
  await startCareClocks(tx, { caseId, clientId, event: { kind: 'treatment_need_assessed', id, at, care } });
}
