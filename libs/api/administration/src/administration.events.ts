import type { Tx } from '@rinnalla/api-core';

type Streams = `user:${string}`[];

/** The own streams of everyone who administers the county, and of whoever acts. */
export async function administratorStreams(tx: Tx): Promise<Streams> {
  const [row] = await tx.query<{ ids: string[] }>('SELECT app.administrators() AS ids');
  return [...new Set([tx.actor.professionalId, ...(row?.ids ?? [])])].map((id) => `user:${id}` as const);
}

interface StaffNews {
  readonly type: string;
  readonly professionalId: string;
  /** Theirs to see at once: what their own screens may show has changed. */
  readonly touchesRights: boolean;
}

/** Tells administrators of a change among the staff, and the person whose rights they are. */
export async function tellOfStaff(tx: Tx, { type, professionalId, touchesRights }: StaffNews): Promise<void> {
  const told = { type, change: 'changed', refId: professionalId, caseId: null, version: 1 } as const;
  tx.publish({ ...told, refKind: 'staff_member', streams: await administratorStreams(tx) });
  if (touchesRights) tx.publish({ ...told, refKind: 'rights', streams: [`user:${professionalId}`] });
}

/** Tells administrators of a change of a unit or of one of its workspaces. */
export async function tellOfUnit(tx: Tx, type: string, unitId: string): Promise<void> {
  tx.publish({
    type,
    change: 'changed',
    refKind: 'staffed_unit',
    refId: unitId,
    caseId: null,
    version: 1,
    streams: await administratorStreams(tx),
  });
}
