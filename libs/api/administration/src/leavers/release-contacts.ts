import type { Tx } from '@rinnalla/api-core';
import { type ContactWatch, ORDINARY_OFFICE_HOURS, watchInUnit, watchOnDuty } from '@rinnalla/domain';
import type { LeaverContact, LeaverWork } from './leaver-work.js';

/**
 * Gives the contacts that the leaver had in hand back to their queues, and tells these. What nobody has judged yet is unopened again:
 * its queue is alerted as of one that has just come.
 */
export async function releaseContacts(
  tx: Tx,
  leaverId: string,
  { work: { contacts }, reason }: { work: LeaverWork; reason: string },
): Promise<void> {
  const steps = contacts.map((contact) => ({
    id: contact.id,
    version: contact.version,
    newId: tx.newId(),
    ...watchOf(contact, tx.now),
  }));
  await tx.query('SELECT app.release_contacts($1, $2, $3::jsonb)', [leaverId, reason, JSON.stringify(steps)]);
  for (const { id, version, streamId } of contacts) {
    tx.publish({
      type: 'contact.released',
      change: 'changed',
      refKind: 'contact',
      refId: id,
      caseId: null,
      version: version + 1,
      streams: [`intake:${streamId}`],
    });
  }
}

const watchOf = ({ isEmergencyDuty, officeHours }: LeaverContact, now: Date): ContactWatch =>
  isEmergencyDuty ? watchOnDuty(now) : watchInUnit(now, officeHours ?? ORDINARY_OFFICE_HOURS);
