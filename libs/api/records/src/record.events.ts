import type { CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import type { NewEvent, Tx, Use } from '@rinnalla/api-core';
import { type EntryKind, REGISTER_OF_KIND, UNMENTIONED_KINDS } from '@rinnalla/domain';
import { classOf } from './queries/open-entries.js';

interface EntryNews extends Pick<NewEvent, 'type' | 'change' | 'version'> {
  readonly on: CaseFacts & { readonly basis: string };
  readonly entryId: string;
  readonly clientId: string;
  readonly kind: EntryKind;
}

/** Work on an entry, as the log knows it. */
export const useOfEntry = (
  { basis }: { readonly basis: string },
  { id, clientId, kind }: { readonly id: string; readonly clientId: string; readonly kind: EntryKind },
): Use => ({
  purpose: 'case_work',
  basis,
  register: REGISTER_OF_KIND[kind],
  clientIds: [clientId],
  recordIds: [id],
  fieldClasses: ['C1', classOf({ kind })],
});

/**
 * Writes the use of an entry to the log, and tells of its change to all who watch the case. Of mediation, shelter and therapy it is
 * told on the own streams of those alone who may read it: to the rest there is nothing, not even an event (457/2024 12, 18 §).
 */
export async function tellOfEntry(
  tx: Tx,
  { on, entryId, clientId, kind, ...told }: EntryNews,
): Promise<void> {
  tx.recordUse(useOfEntry(on, { id: entryId, clientId, kind }));
  const event = { ...told, refKind: 'record_entry', refId: entryId } as const;
  if (!UNMENTIONED_KINDS.includes(kind)) {
    publishOnCase(tx, { ...event, caseId: on.caseId, workspaceId: on.workspaceId });
    return;
  }
  const [row] = await tx.query<{ audience: string[] }>('SELECT app.entry_audience($1) AS audience', [
    entryId,
  ]);
  const streams = (row?.audience ?? []).map((professionalId) => `user:${professionalId}` as const);
  tx.publish({ ...event, streams, caseId: null });
}
