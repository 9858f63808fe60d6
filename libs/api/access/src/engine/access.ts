import { Injectable } from '@nestjs/common';
import {
  calendarDay,
  type CaseAccessGround,
  type CaseAction,
  decideDocument,
  type Decision,
  findCaseGround,
  type DocumentFacts,
  type DocumentKind,
  type WorkTask,
  WORK_TASK_RULES,
} from '@rinnalla/domain';
import { notAllowed, notFound, type ReadDb, type ViewerFacts } from '@rinnalla/api-core';
import { caseRowsOf, type CaseRow } from './case-rows.js';
import { standingOf } from './standing.js';

/** What the engine needs to know of one case and its reader, and what every command on a case starts from. */
export interface CaseFacts extends CaseRow {
  readonly tasksInWorkspace: readonly WorkTask[];
  /** Kinds of document that the decree opens to the reader on this case. */
  readonly opens: readonly DocumentKind[];
  readonly viewer: ViewerFacts;
  /** What the decree says of the kinds that belong to the case as a whole. */
  readonly decided: Readonly<Record<CaseKind, Decisions>>;
}

/** Kinds that belong to the case as a whole; records of their own are asked one by one. */
const CASE_KINDS = ['client_information', 'assessment', 'plan', 'decision'] as const;
type CaseKind = (typeof CASE_KINDS)[number];

/** The decision towards each client of a case; towards nobody in particular where it has none. */
type Decisions = readonly [Decision, ...Decision[]];

/** Decides in code what row-level security decides again in the database: two walls, one rule (703/2023 9 §, 457/2024). */
@Injectable()
export class Access {
  /**
   * Lets an action on a case pass.
   * @param lock takes the case's row for the rest of the transaction: for moves that two people may try at once
   * @returns the case's facts, and which relation or task entitled, with the legal mode where it crosses registers (for the log)
   * @throws AppError NOT_FOUND when the case is not there or may not even be known of; NOT_ALLOWED when only the action is refused
   */
  async requireOnCase(
    db: ReadDb,
    action: CaseAction,
    caseId: string,
    lock: 'lock' | 'no lock' = 'no lock',
  ): Promise<CaseFacts & { basis: string }> {
    const [facts] = await this.factsOf(db, [caseId], lock);
    if (!facts || !findCaseGround('case.read', facts)) throw notFound();
    const ground = findCaseGround(action, facts);
    if (!ground) throw notAllowed();
    return { ...facts, basis: basisOf(ground, facts) };
  }

  /** Of these cases the ones the reader may read, each with the ground: what a live re-read of many records is filtered by. */
  async readableCases(
    db: ReadDb,
    caseIds: readonly string[],
    action: CaseAction = 'case.read',
  ): Promise<Map<string, CaseFacts & { basis: string }>> {
    const readable = new Map<string, CaseFacts & { basis: string }>();
    for (const facts of await this.factsOf(db, caseIds, 'no lock')) {
      const ground = findCaseGround('case.read', facts) && findCaseGround(action, facts);
      if (ground) readable.set(facts.caseId, { ...facts, basis: basisOf(ground, facts) });
    }
    return readable;
  }

  private async factsOf(
    db: ReadDb,
    caseIds: readonly string[],
    lock: 'lock' | 'no lock',
  ): Promise<CaseFacts[]> {
    const rows = await caseRowsOf(db, caseIds, lock);
    const viewer = await db.facts();
    return rows.map((row) => {
      const tasksInWorkspace = viewer.tasks
        .filter((held) => held.workspaceId === row.workspaceId && isOfRegister(held.task, viewer))
        .map((held) => held.task);
      const decided = decideCase({ ...row, viewer }, db.now);
      const opens = CASE_KINDS.filter((kind) => strictest(decided[kind]).kind === 'open');
      return { ...row, tasksInWorkspace, viewer, decided, opens };
    });
  }
}

/**
 * May the reader of this case see this record of one of its clients today? The code's half of the rule; row-level security is the
 * other. In a case of several clients, what one of them permitted, denied or was overridden for is that one's alone.
 * @param now the moment of the read: which version of the decree, and which day it is in Finland
 */
export function decideRecord(facts: CaseFacts, clientId: string, record: DocumentFacts, now: Date): Decision {
  return decideDocument(standingOf(facts.viewer, facts, [clientId]), record, calendarDay(now));
}

/** A task of the other register, given by mistake, entitles to nothing. */
function isOfRegister(task: WorkTask, viewer: ViewerFacts): boolean {
  const { register } = WORK_TASK_RULES[task];
  return register === null || register === viewer.register;
}

/** Documents of the case as a whole tell of all its clients: they are open only when they are open for each. */
export const strictest = (decisions: Decisions): Decision =>
  decisions.find(({ kind }) => kind === 'masked') ?? decisions[0];

function decideCase(facts: CaseRow & { readonly viewer: ViewerFacts }, now: Date): CaseFacts['decided'] {
  const decide = (kind: CaseKind) => decideForEach(facts, kind, now);
  return {
    client_information: decide('client_information'),
    assessment: decide('assessment'),
    plan: decide('plan'),
    decision: decide('decision'),
  };
}

/**
 * May the reader see documents of this kind that belong to the case as a whole, and if not, why not?
 * @param jointServiceId in which joint service the document was made, if in any: where the case's workspace delivers that very one,
 *   M1 opens what is its staff's alone (457/2024 18 § 3 mom.)
 */
export function decideForEach(
  facts: CaseRow & { readonly viewer: ViewerFacts },
  kind: DocumentKind,
  now: Date,
  jointServiceId: string | null = null,
): Decisions {
  const document = documentOfCase(kind, facts, now, jointServiceId);
  const decide = (clientIds: readonly string[]) =>
    decideDocument(standingOf(facts.viewer, facts, clientIds), document, calendarDay(now));
  const [first, ...others] = facts.clientIds;
  if (first === undefined) return [decide([])];
  return [decide([first]), ...others.map((clientId) => decide([clientId]))];
}

/** A document that belongs to a case as a whole, as the decree asks about it. */
export function documentOfCase(
  kind: DocumentKind,
  row: Pick<CaseRow, 'serviceFunction' | 'jointServiceId'>,
  now: Date,
  jointServiceId: string | null = null,
): DocumentFacts {
  return {
    kind,
    serviceFunction: row.serviceFunction,
    recordedOn: calendarDay(now),
    recordId: null,
    authorProfession: null,
    speciality: null,
    isOfOwnJointService: jointServiceId !== null && jointServiceId === row.jointServiceId,
  };
}

/**
 * `relation:team_member`, and `relation:team_member/M1` where the data crosses from one register to the other. Each client of a case
 * has a permission of their own: `…/M2:<permission>+<permission>`.
 */
function basisOf(ground: CaseAccessGround, { decided }: CaseFacts): string {
  const basis = ground.by === 'relation' ? `relation:${ground.relation}` : `task:${ground.task}`;
  return basisUnder(basis, decided.client_information);
}

/**
 * A ground as the log has it: the relation or task that opened the case, and under which mode the data crosses.
 * @param decisions one for each client whose data it is; a permission is told of before a mode that names none
 */
export function basisUnder(basis: string, decisions: readonly Decision[]): string {
  const [origin = ''] = basis.split('/');
  const open = decisions.filter((decision) => decision.kind === 'open').filter(({ mode }) => mode !== 'M8');
  const permissions = [...new Set(open.flatMap(({ permissionId }) => permissionId ?? []))];
  const others = [...new Set(open.filter(({ mode }) => mode !== 'M2').map(({ mode }) => mode))];
  const ways = [...(permissions.length > 0 ? [`M2:${permissions.join('+')}`] : []), ...others];
  return ways.length > 0 ? `${origin}/${ways.join('+')}` : origin;
}
