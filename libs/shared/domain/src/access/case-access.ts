import { type ConsultationRole } from '../consultation.js';
import { type WorkTask } from '../work-task.js';
import { type DocumentKind } from './document-kind.js';

/**
 * How a person is bound to a case. A consultation is a relation of its own kind: it opens the question and what was attached to it,
 * never the case.
 */
export const RELATION_KINDS = ['named_worker', 'work_pair', 'team_member', 'consultation'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const CASE_ACTIONS = [
  'case.read',
  'case.move',
  'case.team',
  'case.end',
  'decision.read',
  'decision.write',
  'plan.read',
  'plan.write',
  'plan.sign',
  'assessment.read',
  'assessment.write',
  'assessment.sign',
  'entry.write',
  'consultation.ask',
  'permission.record',
  'override.plead',
  'clock.change',
  'case.counts',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

export interface CaseFacts {
  /** The person's live relations to this very case; ended ones left out by the caller. */
  readonly relations: readonly RelationKind[];
  /** The person's work tasks, in force today, in the case's workspace; not those held elsewhere. */
  readonly tasksInWorkspace: readonly WorkTask[];
  /** Kinds of document that the decree opens to the person on this case. */
  readonly opens: readonly DocumentKind[];
}

/** On what an access rests; written to the usage log with the read. */
export type CaseAccessGround =
  | { readonly by: 'relation'; readonly relation: RelationKind }
  | { readonly by: 'task'; readonly task: WorkTask };

interface CaseAccessRow {
  readonly relations: readonly RelationKind[];
  readonly tasks: readonly WorkTask[];
  /** A relation alone opens nothing: the work task must entitle to this kind of document too (457/2024 9 §). */
  readonly needs: DocumentKind | null;
}

const WORKING: readonly RelationKind[] = ['named_worker', 'work_pair', 'team_member'];

/** Tasks that reach all cases of their workspace without a relation to each client: 457/2024 12 §. */
export const WIDE_TASKS = [
  'client_responsibility_wide',
  'child_responsibility',
] as const satisfies readonly WorkTask[];
const WIDE: readonly WorkTask[] = WIDE_TASKS;

/**
 * Who may do what on a case; what is not here is refused. Wide client responsibility reaches all cases of its workspace
 * (457/2024 12 §); management reaches numbers only (24 §); every other task needs a relation to the client (703/2023 9 §).
 */
export const CASE_ACCESS: Readonly<Record<CaseAction, CaseAccessRow>> = {
  'case.read': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  'case.move': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  // Whom to let in is for those who answer for the client, not for each one let in.
  'case.team': { relations: ['named_worker', 'work_pair'], tasks: WIDE, needs: 'client_information' },
  // The end of a client relationship is for whoever answers for the whole of it (1301/2014 34, 42 §).
  'case.end': { relations: ['named_worker'], tasks: WIDE, needs: 'client_information' },
  'decision.read': { relations: WORKING, tasks: WIDE, needs: 'decision' },
  // To track, not to make: who made it is told of each (1301/2014 46 §).
  'decision.write': { relations: WORKING, tasks: WIDE, needs: 'decision' },
  'plan.read': { relations: WORKING, tasks: WIDE, needs: 'plan' },
  'plan.write': { relations: WORKING, tasks: WIDE, needs: 'plan' },
  // The team writes it together; those who answer for the client sign it (1301/2014 39, 42 §).
  'plan.sign': { relations: ['named_worker', 'work_pair'], tasks: WIDE, needs: 'plan' },
  'assessment.read': { relations: WORKING, tasks: WIDE, needs: 'assessment' },
  'assessment.write': { relations: WORKING, tasks: WIDE, needs: 'assessment' },
  // To answer for it, or to end it unfinished, is for those who answer for the client (SHL 36 § 5 mom.).
  'assessment.sign': { relations: ['named_worker', 'work_pair'], tasks: WIDE, needs: 'assessment' },
  'entry.write': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  'consultation.ask': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  // Anyone at work with the client takes down what the client says of it (703/2023 58 §).
  'permission.record': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  'override.plead': { relations: WORKING, tasks: WIDE, needs: 'client_information' },
  // Only those who answer for the client say that a time limit may be later, or does not apply (1301/2014 45 § 2–3 mom.).
  'clock.change': { relations: ['named_worker', 'work_pair'], tasks: WIDE, needs: 'client_information' },
  'case.counts': {
    relations: [],
    tasks: ['client_responsibility_wide', 'child_responsibility', 'management'],
    needs: null,
  },
};

/** The ground on which the action is allowed, a relation before a task; null when it is not. */
export function findCaseGround(action: CaseAction, facts: CaseFacts): CaseAccessGround | null {
  const row = CASE_ACCESS[action];
  if (row.needs !== null && !facts.opens.includes(row.needs)) return null;
  const relation = row.relations.find((kind) => facts.relations.includes(kind));
  if (relation !== undefined) return { by: 'relation', relation };
  const task = row.tasks.find((workTask) => facts.tasksInWorkspace.includes(workTask));
  return task === undefined ? null : { by: 'task', task };
}

/** Closed by default. Of `case.counts`, the facts are about the workspace alone. */
export function mayOnCase(action: CaseAction, facts: CaseFacts): boolean {
  return findCaseGround(action, facts) !== null;
}

/** `consultation.move` opens the door only; which move, the move table of consultations says. */
export const CONSULTATION_ACTIONS = ['consultation.read', 'consultation.write', 'consultation.move'] as const;
export type ConsultationAction = (typeof CONSULTATION_ACTIONS)[number];

export interface ConsultationFacts {
  /** Everything the person is to this consultation; empty or `stranger` for an outsider. */
  readonly roles: readonly ConsultationRole[];
}

const INVOLVED: readonly ConsultationRole[] = [
  'asker',
  'claimant',
  'expertise_member',
  'lead',
  'named_worker',
];

/** Who may do what on a consultation: read its question, attachments and thread, write to the thread, or move it. */
export const CONSULTATION_ACCESS: Readonly<Record<ConsultationAction, readonly ConsultationRole[]>> = {
  'consultation.read': INVOLVED,
  'consultation.write': ['asker', 'claimant'],
  'consultation.move': INVOLVED,
};

/** Closed by default. */
export function mayOnConsultation(action: ConsultationAction, facts: ConsultationFacts): boolean {
  return CONSULTATION_ACCESS[action].some((role) => facts.roles.includes(role));
}
