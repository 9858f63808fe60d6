import { clockSettingsOf } from '@rinnalla/api-clocks';
import type { Tx } from '@rinnalla/api-core';
import { type ContactWatch, watchInUnit, watchOnDuty } from '@rinnalla/domain';
import type { ContactPlace } from '../contact.events.js';

/** What time itself does to a contact that comes to this queue now and that nobody opens. */
export async function watchOf(tx: Tx, { unitId, isEmergencyDuty }: ContactPlace): Promise<ContactWatch> {
  if (isEmergencyDuty) return watchOnDuty(tx.now);
  const settings = await clockSettingsOf(tx, unitId);
  return watchInUnit(tx.now, settings(tx.now).officeHours);
}

/**
 * When an offer is to be alerted of that nobody answers: by the hours of whichever queue is there first, for one that is shut answers
 * nobody, and whoever offered still answers for the need. Null where neither ever opens.
 */
export async function offerAlertAt(tx: Tx, places: readonly ContactPlace[]): Promise<Date | null> {
  const alerts = await Promise.all(places.map(async (place) => (await watchOf(tx, place)).alertAt));
  const [first] = alerts.filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime());
  return first ?? null;
}
