import type { ReadDb } from '@rinnalla/api-core';

interface RightsLogEntry {
  /** What was done, e.g. `work_task.given`; `rights_review` for a mere look. */
  readonly kind: string;
  /** Whose rights; null for a place. */
  readonly professionalId: string | null;
  readonly placeId?: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** Writes to the append-only log of rights, in the transaction that changes or shows them (703/2023 9 §). */
export async function logRights(db: ReadDb, entry: RightsLogEntry): Promise<void> {
  await db.query('SELECT app.write_rights_change($1::jsonb)', [
    JSON.stringify({ ...entry, sessionId: db.actor.sessionId }),
  ]);
}
