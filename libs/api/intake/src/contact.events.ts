import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { StreamName } from '@rinnalla/contracts';

export interface ContactPlace {
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
}

/** The stream of a queue: of a unit, or of the county for its emergency duty. */
async function queueStream(tx: Tx, { unitId, isEmergencyDuty }: ContactPlace): Promise<StreamName> {
  if (!isEmergencyDuty) return `intake:${unitId}`;
  const [unit] = await tx.query<{ countyId: string }>(
    'SELECT county_id AS "countyId" FROM unit WHERE id = $1',
    [unitId],
  );
  return `intake:${unit?.countyId ?? unitId}`;
}

interface ContactNews {
  readonly contactId: string;
  readonly version: number;
  readonly type: string;
  readonly change: NewEvent['change'];
  /** Queues that see it come, change or go. */
  readonly places: readonly ContactPlace[];
}

/** Tells the queues concerned; never who or what it is about. */
export async function publishContact(tx: Tx, { contactId, places, ...news }: ContactNews): Promise<void> {
  const streams = await Promise.all(places.map((place) => queueStream(tx, place)));
  tx.publish({ ...news, refKind: 'contact', refId: contactId, caseId: null, streams: [...new Set(streams)] });
}
