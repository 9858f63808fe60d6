import { caseFilter, caseFilterParams, wideWorkspaces } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import { recordOverview } from '../board/board-page.js';
import { BOARD_ROW } from '../board/board-sql.js';
import type { BoardRowType } from '../board/board.types.js';
import { CHANGED, CONSULTATIONS, JOIN_REQUESTS, RESPONSIBILITIES, UNCLAIMED } from './my-day-sql.js';
import type {
  CaseChangedSinceSeenType,
  JoinRequestType,
  MyDayConsultationType,
  MyDayResponsibilityType,
  MyDayType,
} from './my-day.types.js';

interface OfClients {
  readonly clientIds: readonly string[];
}
type Responsibility = MyDayResponsibilityType & OfClients & { readonly isOnNamedCase: boolean };
type Consultation = MyDayConsultationType & {
  readonly clientId: string | null;
  readonly caseId: string | null;
};
type Changed = CaseChangedSinceSeenType & OfClients;
type JoinRequest = JoinRequestType & OfClients;

/** A request to join that nobody answered in this time has answered itself. */
const JOIN_REQUEST_MS = 30 * 86_400_000;

/** The reader's own day, in six statements however much there is. Whose data was on it is logged as one use. */
export async function myDay(db: ReadDb): Promise<MyDayType> {
  const me = db.actor.professionalId;
  const responsibilities = await db.query<Responsibility>(RESPONSIBILITIES, [me, db.now]);
  const consultations = await db.query<Consultation>(CONSULTATIONS, [me]);
  const changedSinceSeen = await db.query<Changed>(CHANGED);
  const myCases = await casesOf(db);
  const joinRequests = await joinRequestsOf(db);
  const unclaimed = await unclaimedOf(db);
  await recordMyDay(db, { responsibilities, consultations, changedSinceSeen, myCases, joinRequests });
  return {
    overdue: responsibilities.filter((one) => one.isOverdue),
    waitingForMe: {
      responsibilities: responsibilities.filter((one) => one.isMine && one.status === 'proposed'),
      consultations,
      joinRequests,
      unclaimed,
    },
    promisedByOthers: responsibilities.filter((one) => one.isOnNamedCase && !one.isMine),
    changedSinceSeen,
    myCases,
  };
}

/** Cases with a live relation of the reader's own; what a lead sees beside these is on the board. */
async function casesOf(db: ReadDb): Promise<BoardRowType[]> {
  return db.query<BoardRowType>(
    `SELECT ${BOARD_ROW} FROM "case" c JOIN unit u ON u.id = c.unit_id
     WHERE c.status <> $1 AND EXISTS (SELECT 1 FROM relation mine WHERE mine.case_id = c.id AND mine.professional_id = $2
       AND mine.kind = ANY ($3::text[]) AND mine.valid_from <= $4 AND (mine.valid_to IS NULL OR mine.valid_to > $4))
       AND ${caseFilter(5, await db.facts())}
     ORDER BY "nextDueOn" NULLS LAST, c.last_change_at DESC, c.id`,
    [
      'ended',
      db.actor.professionalId,
      ['named_worker', 'work_pair', 'team_member'],
      db.now,
      ...(await caseFilterParams(db)),
    ],
  );
}

async function joinRequestsOf(db: ReadDb): Promise<JoinRequest[]> {
  return db.query<JoinRequest>(JOIN_REQUESTS, [
    db.actor.professionalId,
    db.now,
    wideWorkspaces(await db.facts()),
    new Date(db.now.getTime() - JOIN_REQUEST_MS),
  ]);
}

async function unclaimedOf(db: ReadDb): Promise<number> {
  const { expertiseIds } = await db.facts();
  const [row] = await db.query<{ unclaimed: number }>(UNCLAIMED, [db.actor.professionalId, expertiseIds]);
  return row?.unclaimed ?? 0;
}

interface Shown {
  readonly responsibilities: readonly Responsibility[];
  readonly consultations: readonly Consultation[];
  readonly changedSinceSeen: readonly Changed[];
  readonly myCases: readonly BoardRowType[];
  readonly joinRequests: readonly JoinRequest[];
}

/** Anonymous consultations are left out: one log row would set them beside clients (703/2023 31 §). */
async function recordMyDay(
  db: ReadDb,
  { responsibilities, consultations, changedSinceSeen, myCases, joinRequests }: Shown,
): Promise<void> {
  const identified = consultations.flatMap(({ id, caseId, clientId }) =>
    clientId === null ? [] : [{ id, caseId, clientIds: [clientId] }],
  );
  const changed = changedSinceSeen.map(({ caseId, clientIds }) => ({ id: caseId, caseId, clientIds }));
  const lines = [...responsibilities, ...changed, ...joinRequests, ...identified];
  const used = lines.map(({ id, caseId, clientIds }) => ({ caseId, clientIds, recordIds: [id] }));
  await recordOverview(db, myCases, { purpose: 'own_work_overview', basis: 'relation:own_cases' }, used);
}
