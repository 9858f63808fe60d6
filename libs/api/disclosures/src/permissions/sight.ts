import type { Tx } from '@rinnalla/api-core';
import type { RecordKind, StreamName } from '@rinnalla/contracts';
import type { KindOfCase } from '@rinnalla/domain';

interface OnCase {
  readonly caseId: string;
  readonly professionalId: string;
}
interface OfKind extends OnCase {
  /** `joint_decision`: the decisions of the case's joint service, which its health care staff see (457/2024 18 § 3 mom.). */
  readonly kind: 'client_information' | KindOfCase | 'joint_decision';
}
interface OnEntry extends OnCase {
  readonly entryId: string;
  readonly version: number;
}

/** Who sees what of the client's cases, and which entries stand open across the registers, at one moment. */
export interface Sight {
  readonly kinds: readonly OfKind[];
  readonly entries: readonly OnEntry[];
}

/** The sight on a client now: taken before and after what the client permits or denies is written. */
export async function sightOn(tx: Tx, clientId: string): Promise<Sight> {
  const kinds = await tx.query<OfKind>(
    'SELECT case_id AS "caseId", professional_id AS "professionalId", kind FROM app.audience_of($1)',
    [clientId],
  );
  const entries = await tx.query<OnEntry>(
    `SELECT entry_id AS "entryId", case_id AS "caseId", version, professional_id AS "professionalId" FROM app.entries_across($1)`,
    [clientId],
  );
  return { kinds, entries };
}

/**
 * Takes away at once what a declaration closed, and tells the screens of those for whom something opened or closed: of the case to
 * read anew, of each entry by its reader's own stream, for others may not even be told that it is there. Who keeps the case and loses
 * its plan has the case taken away all the same, and gets back at once what is still open.
 * @returns how many people lost sight of a case
 */
export async function settleSight(tx: Tx, clientId: string, before: Sight): Promise<number> {
  const after = await sightOn(tx, clientId);
  const lost = without(before.kinds, after.kinds, kindKey);
  for (const { caseId, professionalId } of onceEach(lost)) {
    await tx.query('SELECT app.revoke($1, $2, $3)', ['case', professionalId, caseId]);
  }
  tellOfEntries(tx, [
    ...without(before.entries, after.entries, entryKey),
    ...without(after.entries, before.entries, entryKey),
  ]);
  tellPeople(tx, onceEach([...lost, ...without(after.kinds, before.kinds, kindKey)]));
  const wholeCases = lost.filter(({ kind }) => kind === 'client_information');
  return new Set(wholeCases.map(({ professionalId }) => professionalId)).size;
}

const caseKey = ({ caseId, professionalId }: OnCase) => `${caseId} ${professionalId}`;
const kindKey = (row: OfKind) => `${caseKey(row)} ${row.kind}`;
const entryKey = ({ entryId, professionalId }: OnEntry) => `${entryId} ${professionalId}`;

const onceEach = (rows: readonly OnCase[]): OnCase[] => [
  ...new Map(rows.map((row) => [caseKey(row), row])).values(),
];

function tellOfEntries(tx: Tx, turned: readonly OnEntry[]): void {
  for (const { entryId, caseId, version, professionalId } of turned) {
    tx.publish({
      streams: [`user:${professionalId}`],
      type: 'entry.sightChanged',
      change: 'changed',
      refKind: 'record_entry',
      refId: entryId,
      caseId,
      version,
    });
  }
}

/** On their own streams: their boards and days lose or gain a case. */
function tellPeople(tx: Tx, turned: readonly OnCase[]): void {
  for (const { caseId, professionalId } of turned) {
    tx.publish({
      streams: [`user:${professionalId}`],
      type: 'case.sightChanged',
      change: 'changed',
      refKind: 'case',
      refId: caseId,
      caseId,
      version: 1,
    });
  }
}

const without = <Row>(rows: readonly Row[], others: readonly Row[], keyOf: (row: Row) => string): Row[] => {
  const known = new Set(others.map(keyOf));
  return rows.filter((row) => !known.has(keyOf(row)));
};

interface Declared {
  readonly type: string;
  readonly change: 'created' | 'changed';
  readonly refKind: Extract<RecordKind, 'disclosure_permission' | 'denial'>;
  readonly refId: string;
  readonly version: number;
}

/** Tells every case of the client of what was declared: also those that whoever took it down does not see. */
export async function tellOfDeclaration(tx: Tx, clientId: string, declared: Declared): Promise<void> {
  const cases = await tx.query<{ caseId: string; workspaceId: string }>(
    'SELECT case_id AS "caseId", workspace_id AS "workspaceId" FROM app.cases_of($1)',
    [clientId],
  );
  for (const { caseId, workspaceId } of cases) {
    const streams: StreamName[] = [`case:${caseId}`, `workspace:${workspaceId}`];
    tx.publish({ ...declared, caseId, streams });
    // What may be read of the case, its plan and its records may have turned with it.
    tx.publish({ ...declared, caseId, streams, change: 'changed', refKind: 'case', refId: caseId });
  }
}
