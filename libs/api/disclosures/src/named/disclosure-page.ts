import { notFound, type ReadDb } from '@rinnalla/api-core';
import type { CaseRecords, RecordEntryType } from '@rinnalla/api-records';
import { disclosuresById } from './disclosure.loader.js';
import type { DisclosedClientType, DisclosureType } from './disclosure.types.js';

/** One disclosure as its page shows it. @throws AppError NOT_FOUND to those whom it does not concern */
export async function disclosureView(db: ReadDb, id: string): Promise<DisclosureType> {
  const [disclosure] = await disclosuresById.read(db, [id]);
  if (!disclosure) throw notFound();
  db.recordUse({
    purpose: 'disclosure',
    basis: disclosureBasis(disclosure),
    clientIds: [disclosure.clientId],
    recordIds: [id],
    fieldClasses: ['C0'],
  });
  return disclosure;
}

/** What was disclosed to the viewer, read for use; null where the viewer is not the receiver, or it was ended. */
export async function disclosedRecords(
  db: ReadDb,
  records: CaseRecords,
  disclosure: DisclosureType,
): Promise<RecordEntryType[] | null> {
  if (!disclosure.isToMe || disclosure.endedAt) return null;
  return records.disclosedToViewer(db, disclosure.recordIds);
}

/** Whom they are about; null once it was ended. */
export async function disclosedClient(
  db: ReadDb,
  disclosure: DisclosureType,
): Promise<DisclosedClientType | null> {
  const [row] = await db.query<{ client: DisclosedClientType | null }>(
    'SELECT app.disclosed_client($1) AS client',
    [disclosure.id],
  );
  if (!row?.client) return null;
  db.recordUse({
    purpose: 'disclosure',
    basis: disclosureBasis(disclosure),
    clientIds: [disclosure.clientId],
    recordIds: [disclosure.id],
    fieldClasses: ['C1'],
  });
  return row.client;
}

const disclosureBasis = ({ id }: DisclosureType) => `disclosure:${id}/M5:${id}`;
