import { type ReadDb, refuse, type Tx } from '@rinnalla/api-core';
import {
  calendarDay,
  checkNamedWorker,
  type ClientWorker,
  isLicenceInForce,
  NAMED_WORKER_LAW,
  type NamedWorkerRefusal,
  type Profession,
} from '@rinnalla/domain';

interface WorkerRow {
  readonly id: string;
  readonly profession: Profession;
  readonly inOffice: boolean;
  readonly validUntil: string | null;
  readonly restrictedSince: string | null;
}

const WORKER = `p.id, p.profession, p.in_office AS "inOffice", p.licence_valid_until::text AS "validUntil",
  p.licence_restricted_since::text AS "restrictedSince"`;

/** Why somebody can't be what they were to be named: the section, and whom it is about. */
export const refuseWorker = (why: NamedWorkerRefusal, professionalId: string): never => {
  const { act, section } = NAMED_WORKER_LAW[why];
  return refuse({ __typename: 'NamedWorkerRefused', why, section: `${act} ${section}`, professionalId });
};

/** A person as SHL 42 § looks at them; null of somebody who has left. */
export async function clientWorkerOf(tx: Tx, professionalId: string): Promise<ClientWorker | null> {
  const [row] = await tx.query<WorkerRow>(
    `SELECT ${WORKER} FROM professional p WHERE p.id = $1 AND p.disabled_at IS NULL`,
    [professionalId],
  );
  return row ? toWorker(row, calendarDay(tx.now)) : null;
}

/**
 * Who of these may not be the named worker of a case that is opened now (SHL 42 § 2 mom.), and why: health care professionals neither, as
 * nobody has judged yet that the client's services as a whole call for one. Special support is no reason here: who does client work beside
 * the named worker is known once the case is there, and it alarms until the pair is lawful (3 mom.).
 */
export async function barredFromAnswering(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedWorkerRefusal>> {
  const rows = await db.query<WorkerRow>(
    `SELECT ${WORKER} FROM professional p WHERE p.id = ANY ($1::uuid[])`,
    [ids],
  );
  const today = calendarDay(db.now);
  return new Map(
    rows.flatMap((row) => {
      const check = checkNamedWorker({ candidate: toWorker(row, today), team: [], specialSupport: false });
      return check.kind === 'ok' ? [] : [[row.id, check.why] as const];
    }),
  );
}

interface Naming {
  readonly professionalId: string;
  readonly justification: string | null;
  readonly leaverId: string | null;
}

/**
 * May the named worker of a case, who is in its team already, be named with the team as it now is? `leaverId` is about to leave it.
 * @throws Refusal NamedWorkerRefused
 */
export async function requireLawfulWorker(
  tx: Tx,
  caseId: string,
  { professionalId, justification, leaverId }: Naming,
): Promise<void> {
  const workers = await tx.query<WorkerRow>(
    `SELECT DISTINCT ${WORKER} FROM relation r JOIN professional p ON p.id = r.professional_id AND p.disabled_at IS NULL
     WHERE r.case_id = $1 AND r.kind <> 'consultation' AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`,
    [caseId, tx.now],
  );
  const today = calendarDay(tx.now);
  const candidate = workers.find(({ id }) => id === professionalId);
  if (!candidate) throw new Error('A named worker without a relation');
  const check = checkNamedWorker({
    candidate: toWorker(candidate, today),
    team: workers
      .filter(({ id }) => id !== professionalId && id !== leaverId)
      .map((row) => toWorker(row, today)),
    specialSupport: await caseNeedsSpecialSupport(tx, caseId, today),
    justification,
  });
  if (check.kind === 'refused') refuseWorker(check.why, professionalId);
}

/** Was special support (SHL 3 §) in force for any of these clients on this day? */
export async function needsSpecialSupport(
  tx: Tx,
  clientIds: readonly string[],
  on: string,
): Promise<boolean> {
  const found = await tx.query(
    `SELECT 1 FROM special_support s WHERE s.client_id = ANY ($1::uuid[]) AND s.valid_from <= $2
       AND (s.valid_to IS NULL OR s.valid_to > $2) LIMIT 1`,
    [clientIds, on],
  );
  return found.length > 0;
}

async function caseNeedsSpecialSupport(tx: Tx, caseId: string, today: string): Promise<boolean> {
  const found = await tx.query(
    `SELECT 1 FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id AND cc.valid_to IS NULL
       AND cc.role IN ('subject', 'sibling')
     WHERE cc.case_id = $1 AND s.valid_from <= $2 AND (s.valid_to IS NULL OR s.valid_to > $2) LIMIT 1`,
    [caseId, today],
  );
  return found.length > 0;
}

const toWorker = ({ profession, inOffice, ...licence }: WorkerRow, today: string): ClientWorker => ({
  profession,
  inOffice,
  licenceInForce: isLicenceInForce(licence, today),
});
