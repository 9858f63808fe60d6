import type { Tx } from '@rinnalla/api-core';
import { clocksFor } from '@rinnalla/domain';
import { clockSettingsOf } from './clock-setting.js';
import type { ContactOfClocks } from './contact-clocks.js';
import { insertClocks } from './insert-clocks.js';

/**
 * A contact was forwarded to another authority, which reports back without undue delay what it did (SHL 40 § 2 mom., R8): a clock without
 * a due day, of the contact, until the report is written down.
 * @param forwardingId the record of the forwarding, which it counts from
 */
export async function startReportBackClock(
  tx: Tx,
  contact: ContactOfClocks,
  forwardingId: string,
): Promise<void> {
  const { contactId, unitId, isEmergencyDuty, birthDate, statedAge } = contact;
  const settings = await clockSettingsOf(tx, unitId);
  const client = {
    ...{ birthDate, statedAge, highestCareAllowance: false, disabledPerson: false },
    ...{ specialSupport: false, childProtection: false },
  };
  const clocks = clocksFor(
    { client, events: [{ kind: 'referral_received', id: forwardingId, at: tx.now }] },
    settings,
  );
  const place = { contactId, unitId, isEmergencyDuty, caseId: null, clientId: null, workspaceId: null };
  await insertClocks(tx, clocks, place, settings);
}
