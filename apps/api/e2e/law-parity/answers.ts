import {
  Access,
  caseFilter,
  caseFilterParams,
  type CaseRow,
  caseRowsOf,
  decideForEach,
  standingOf,
  strictest,
  wideWorkspaces,
} from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import {
  calendarDay,
  decideDocument,
  type DocumentFacts,
  type ReaderStanding,
  UNMENTIONED_KINDS,
} from '@rinnalla/domain';
import type { Scenario } from './scenario.js';
import type { Staged } from './staging.js';

/** For everything in a scenario, why it is closed to the reader: `relation`, a reason of the mask, or `open`. */
export const CASE_KINDS = ['client_information', 'plan', 'assessment', 'decision'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
/** And the decision that was made in a joint service. */
export type Told = CaseKind | 'joint_decision';

export interface Answers {
  readonly caseKinds: Readonly<Record<Told, string>>;
  readonly entries: readonly string[];
  readonly documents: readonly string[];
}

/** What shows: by rows of the database under row-level security, or by what code and list predicates let pass. */
export interface Sight {
  readonly case: boolean;
  readonly plan: boolean;
  readonly assessment: boolean;
  readonly decision: boolean;
  readonly jointDecision: boolean;
  readonly entries: readonly boolean[];
}

const RECORD: Omit<DocumentFacts, 'kind' | 'serviceFunction' | 'recordedOn'> = {
  recordId: null,
  authorProfession: null,
  speciality: null,
  isOfOwnJointService: false,
};

/** A condition that code could forget, of the reader's standing or of what it knows of the document. */
export type Forget = (
  standing: ReaderStanding,
  document: DocumentFacts,
) => readonly [ReaderStanding, DocumentFacts];

/**
 * By the code: the engine over the facts that `Access` gathers.
 * @param forget drops a condition, to show that the comparison sees it; null: the code as it is
 */
export async function byCode(
  db: ReadDb,
  scenario: Scenario,
  staged: Staged,
  forget: Forget | null,
): Promise<Answers> {
  const tamper: Forget = forget ?? ((standing, document) => [standing, document]);
  const viewer = await db.facts();
  const [row] = await caseRowsOf(db, [staged.caseId], 'no lock');
  if (!row) throw new Error('The case is not there');
  const isRelated = row.relations.some((kind) => kind !== 'consultation');
  const isBound = isRelated || wideWorkspaces(viewer).includes(row.workspaceId);
  const decide = (clientId: string, document: DocumentFacts) => {
    if (!isBound) return 'relation';
    const [standing, facts] = tamper(standingOf(viewer, row, [clientId]), document);
    const decision = decideDocument(standing, facts, calendarDay(db.now));
    return decision.kind === 'open' ? 'open' : decision.reason;
  };
  return {
    caseKinds: {
      client_information: isBound ? ofCase('client_information', row) : 'relation',
      plan: isBound ? ofCase('plan', row) : 'relation',
      assessment: isBound ? ofCase('assessment', row) : 'relation',
      decision: isBound ? ofCase('decision', row) : 'relation',
      joint_decision: isBound ? ofCase('decision', row, scenario.madeIn) : 'relation',
    },
    entries: scenario.entries.map((entry, index) =>
      decide(staged.clientIds[entry.whose], {
        ...RECORD,
        kind: entry.kind,
        serviceFunction: entry.serviceFunction,
        recordedOn: entry.day,
        recordId: staged.entryIds[index] ?? null,
        authorProfession: entry.author,
        speciality: entry.kind === 'patient_entry' ? entry.speciality : null,
      }),
    ),
    documents: scenario.documents.map((document) =>
      decide(staged.clientIds[document.whose], {
        ...RECORD,
        kind: document.kind,
        serviceFunction: document.serviceFunction,
        recordedOn: document.day,
        authorProfession: document.author,
        isOfOwnJointService: document.madeIn !== null && document.madeIn === row.jointServiceId,
      }),
    ),
  };

  function ofCase(kind: CaseKind, of: CaseRow, madeIn: string | null = null): string {
    if (forget) return ofCaseForgetfully(kind, of, madeIn);
    const decision = strictest(decideForEach({ ...of, viewer }, kind, db.now, madeIn));
    return decision.kind === 'open' ? 'open' : decision.reason;
  }

  function ofCaseForgetfully(kind: CaseKind, of: CaseRow, madeIn: string | null): string {
    const { clientIds, serviceFunction, jointServiceId } = of;
    const isOfOwnJointService = madeIn !== null && madeIn === jointServiceId;
    const document = {
      ...RECORD,
      kind,
      serviceFunction,
      recordedOn: calendarDay(db.now),
      isOfOwnJointService,
    };
    const outcomes = clientIds.map((clientId) => decide(clientId, document));
    return outcomes.find((outcome) => outcome !== 'open') ?? 'open';
  }
}

/** By the law in SQL, asked as the owner, so that no policy answers for it. */
export async function bySql(db: ReadDb, scenario: Scenario, staged: Staged): Promise<Answers> {
  const [ofCase] = await db.query<Answers['caseKinds']>(
    `SELECT ${CASE_KINDS.map((kind) => `coalesce(app.case_mask('${kind}', $1), 'open') AS ${kind}`).join(', ')},
       coalesce(app.case_mask('decision', $1, $2), 'open') AS joint_decision`,
    [staged.caseId, scenario.madeIn],
  );
  const entries = await db.query<{ id: string; mask: string }>(
    `SELECT e.id, coalesce(app.entry_mask(e), 'open') AS mask FROM record_entry e WHERE e.case_id = $1`,
    [staged.caseId],
  );
  const documents = await db.query<{ mask: string }>(
    `SELECT coalesce(app.document_mask(d.kind, $1, ARRAY[d.client]::uuid[], d.function, d.day::date, NULL, d.author, NULL, d."madeIn"), 'open') AS mask
     FROM jsonb_to_recordset($2) AS d(kind text, client uuid, function text, day text, author text, "madeIn" text, place integer)
     ORDER BY d.place`,
    [
      staged.caseId,
      JSON.stringify(
        scenario.documents.map(({ kind, whose, serviceFunction, day, author, madeIn }, place) => ({
          place,
          kind,
          client: staged.clientIds[whose],
          function: serviceFunction,
          day,
          author,
          madeIn,
        })),
      ),
    ],
  );
  if (!ofCase) throw new Error('No answer');
  return {
    caseKinds: ofCase,
    entries: staged.entryIds.map((id) => entries.find((entry) => entry.id === id)?.mask ?? 'missing'),
    documents: documents.map(({ mask }) => mask),
  };
}

/** What the application's role sees of the rows. */
export async function byRows(db: ReadDb, staged: Staged): Promise<Sight> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM "case" WHERE id = $1 UNION ALL SELECT id FROM plan WHERE case_id = $1
     UNION ALL SELECT id FROM assessment WHERE case_id = $1 UNION ALL SELECT id FROM decision WHERE case_id = $1
     UNION ALL SELECT id FROM record_entry WHERE case_id = $1`,
    [staged.caseId],
  );
  const seen = new Set(rows.map(({ id }) => id));
  return {
    case: seen.has(staged.caseId),
    plan: seen.has(staged.planId),
    assessment: seen.has(staged.assessmentId),
    decision: seen.has(staged.decisionId),
    jointDecision: seen.has(staged.jointDecisionId),
    entries: staged.entryIds.map((id) => seen.has(id)),
  };
}

/** The case's clients of today, as the policies leave them row by row and as the function that answers of them by set does. */
export async function clientsShown(
  db: ReadDb,
  { caseId }: Staged,
): Promise<Record<'byPolicies' | 'bySet', readonly string[]>> {
  const idsOf = async (sql: string) => {
    const rows = await db.query<{ id: string }>(sql, [caseId]);
    return rows.map(({ id }) => id).sort();
  };
  return {
    byPolicies: await idsOf(
      'SELECT k.id FROM case_client cc JOIN client k ON k.id = cc.client_id WHERE cc.case_id = $1 AND cc.valid_to IS NULL',
    ),
    bySet: await idsOf('SELECT client_id AS id FROM app.clients_seen(NULL) WHERE case_id = $1'),
  };
}

/** What the gates of the code and the predicate of lists let pass, asked as the owner. */
export async function byGates(
  db: ReadDb,
  staged: Staged,
): Promise<Omit<Sight, 'entries' | 'jointDecision'> & { readonly list: boolean }> {
  const access = new Access();
  const ids = [staged.caseId];
  const listed = await db.query<{ id: string }>(
    `SELECT c.id FROM "case" c WHERE c.id = $5 AND ${caseFilter(1, await db.facts())}`,
    [...(await caseFilterParams(db)), staged.caseId],
  );
  return {
    case: (await access.readableCases(db, ids)).has(staged.caseId),
    plan: (await access.readableCases(db, ids, 'plan.read')).has(staged.caseId),
    assessment: (await access.readableCases(db, ids, 'assessment.read')).has(staged.caseId),
    decision: (await access.readableCases(db, ids, 'decision.read')).has(staged.caseId),
    list: listed.length === 1,
  };
}

/** What the application may say it keeps back: how many entries for which reason, and nothing of what is not to be mentioned. */
export async function byMaskedCounts(db: ReadDb, staged: Staged): Promise<Record<string, number>> {
  const rows = await db.query<{ key: string; entries: number }>(
    `SELECT register || ' ' || reason AS key, entries FROM app.masked_entries($1) ORDER BY 1`,
    [[staged.caseId]],
  );
  return Object.fromEntries(rows.map(({ key, entries }) => [key, entries]));
}

/** The same, reckoned from the code's answers. */
export function maskedCountsOf(answers: Answers, scenario: Scenario): Record<string, number> {
  const counts: Record<string, number> = {};
  if (answers.caseKinds.client_information !== 'open') return counts;
  for (const [index, reason] of answers.entries.entries()) {
    const entry = scenario.entries[index];
    if (!entry || reason === 'open' || index === scenario.disclosed) continue;
    const isByTable = ['work_task', 'service_function', 'legal_mode'].includes(reason);
    if (isByTable && UNMENTIONED_KINDS.includes(entry.kind)) continue;
    const key = `${entry.kind === 'patient_entry' ? 'health' : 'social'} ${reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
