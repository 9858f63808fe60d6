import { CorrectionEntity } from '@rinnalla/api-cases';
import {
  GoalEntity,
  GoalRatingEntity,
  PlannedServiceEntity,
  ResponsibilityEntity,
} from '@rinnalla/api-plans';
import type { ResponsibilityStatus } from '@rinnalla/domain';
import type { ResponsibilityContent } from '../content/case-content.js';
import type { PersonKey } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime, Moment } from '../demo-time.js';
import type { PlanInTheMaking } from './plan.js';

/** How many accepted changes lie behind a line in this status. */
const VERSION_IN: Readonly<Record<ResponsibilityStatus, number>> = {
  proposed: 1,
  accepted: 2,
  declined: 2,
  in_progress: 3,
  done: 4,
  handed_over: 3,
};

interface Line {
  readonly refKind: 'goal' | 'planned_service' | 'responsibility';
  readonly id: string;
  readonly by: PersonKey | undefined;
  readonly when: Moment | undefined;
  /** What happened to it after it was made. */
  readonly later: readonly { readonly type: string; readonly at: Date; readonly by: PersonKey }[];
}

const MADE = {
  goal: 'goal.added',
  planned_service: 'plannedService.added',
  responsibility: 'responsibility.proposed',
} as const;

/** The columns every line of a plan has; the case is told of its making and its changes. */
function lineColumns({ time, plan, planId, caseId, news }: PlanInTheMaking, line: Line) {
  const first = { type: MADE[line.refKind], at: time.moment(line.when ?? plan.when), by: line.by ?? plan.by };
  const changes = [first, ...line.later.toSorted((a, b) => a.at.getTime() - b.at.getTime())];
  const latest = changes.at(-1) ?? first;
  news.tell(
    ...changes.map(({ type, at, by }, index) => ({
      type,
      change: index === 0 ? ('created' as const) : ('changed' as const),
      refKind: line.refKind,
      refId: line.id,
      version: index + 1,
      at,
      by,
    })),
  );
  return {
    id: line.id,
    planId,
    caseId,
    createdAt: first.at,
    createdBy: demoId('person', first.by),
    updatedAt: latest.at,
    updatedBy: demoId('person', latest.by),
  };
}

export function buildGoals(making: PlanInTheMaking): void {
  for (const goal of making.plan.goals ?? []) {
    const key = `${making.key}/${goal.key}`;
    const ratings = (goal.ratings ?? []).map((rating) => ({
      ...rating,
      at: making.time.moment(rating.when),
    }));
    const later = ratings.map(({ at, by }) => ({ type: 'goal.rated', at, by }));
    const line = { refKind: 'goal', id: demoId('goal', key), by: goal.by, when: goal.when, later } as const;
    making.rows.add(GoalEntity, {
      ...lineColumns(making, line),
      version: 1 + ratings.length,
      title: goal.title,
      description: goal.description,
      attainment: ratings.at(-1)?.level ?? null,
    });
    ratings.forEach(({ level, note, at, by }, index) =>
      making.rows.add(GoalRatingEntity, {
        id: demoId('goal-rating', `${key}/${index}`),
        goalId: demoId('goal', key),
        caseId: making.caseId,
        attainment: level,
        note: note ?? null,
        at,
        by: demoId('person', by),
      }),
    );
  }
}

export function buildServices(making: PlanInTheMaking): void {
  (making.plan.services ?? []).forEach((line, index) => {
    const id = demoId('planned-service', `${making.key}/${index}`);
    const withdrawn = dated(making.time, line.withdrawn);
    const own = {
      service: line.service,
      description: line.description,
      provider: line.provider ?? null,
      startsOn: line.startsInDays === undefined ? null : making.time.day(line.startsInDays),
      duration: line.duration ?? null,
      clientProposal: line.clientProposal ?? null,
    };
    const later = withdrawn ? [{ ...withdrawn, type: 'plannedService.withdrawn' }] : [];
    making.rows.add(PlannedServiceEntity, {
      ...lineColumns(making, { refKind: 'planned_service', id, by: line.by, when: line.when, later }),
      ...own,
      withdrawnAt: withdrawn?.at ?? null,
      version: withdrawn ? 2 : 1,
    });
    if (withdrawn)
      addCorrection(making, { recordKind: 'planned_service', id, kind: 'withdrawn', own, ...withdrawn });
  });
}

export function buildResponsibilities(making: PlanInTheMaking): void {
  for (const line of making.plan.responsibilities ?? []) buildResponsibility(making, line);
}

function buildResponsibility(making: PlanInTheMaking, line: ResponsibilityContent): void {
  const { time, key } = making;
  const id = demoId('responsibility', `${key}/${line.key}`);
  const corrected = dated(time, line.correctedFrom);
  const withdrawn = dated(time, line.withdrawn);
  const later = laterOf(line, time);
  const ownerId = demoId('person', line.owner);
  const goalId = idWithin('goal', key, line.goal);
  const own = {
    what: line.what,
    dueOn: line.dueInDays === null ? null : time.day(line.dueInDays),
    ownerId,
    goalId,
  };
  making.rows.add(ResponsibilityEntity, {
    ...lineColumns(making, { refKind: 'responsibility', id, by: line.by, when: line.when, later }),
    ...own,
    correctedAt: corrected?.at ?? null,
    withdrawnAt: withdrawn?.at ?? null,
    version: VERSION_IN[line.status] + [corrected, withdrawn].filter(Boolean).length,
    status: line.status,
    statusSince: time.moment(line.statusWhen ?? line.when ?? making.plan.when),
    statusReason: line.statusReason ?? null,
    handedOverFrom: idWithin('responsibility', key, line.handedOverFrom),
  });
  const before = { ...own, status: line.status };
  const record = { recordKind: 'responsibility', id } as const;
  if (corrected) {
    const asItWas = { ...before, what: corrected.what };
    addCorrection(making, { ...record, kind: 'corrected', own: asItWas, ...corrected });
  }
  if (withdrawn) addCorrection(making, { ...record, kind: 'withdrawn', own: before, ...withdrawn });
}

const MOVED = {
  accepted: 'responsibility.accepted',
  declined: 'responsibility.declined',
  in_progress: 'responsibility.started',
  done: 'responsibility.completed',
  handed_over: 'responsibility.handedOver',
} as const;

/** The move to its status, made by its owner, and its correction or withdrawal. */
function laterOf(line: ResponsibilityContent, time: DemoTime): Line['later'] {
  const { status, statusWhen, owner, correctedFrom, withdrawn } = line;
  return [
    ...(status !== 'proposed' && statusWhen ? [{ type: MOVED[status], when: statusWhen, by: owner }] : []),
    ...(correctedFrom ? [{ ...correctedFrom, type: 'responsibility.corrected' }] : []),
    ...(withdrawn ? [{ ...withdrawn, type: 'responsibility.withdrawn' }] : []),
  ].map(({ type, when, by }) => ({ type, by, at: time.moment(when) }));
}

/** A later change of a line with its moment, where there was one. */
const dated = <Change extends { readonly when: Moment }>(time: DemoTime, change: Change | undefined) =>
  change && { ...change, at: time.moment(change.when) };

/** The id of another line of the same plan, where one is named. */
const idWithin = (kind: string, planKey: string, lineKey: string | undefined) =>
  lineKey === undefined ? null : demoId(kind, `${planKey}/${lineKey}`);

interface CorrectionOfLine {
  readonly recordKind: 'planned_service' | 'responsibility';
  readonly id: string;
  readonly kind: 'corrected' | 'withdrawn';
  /** The line's own fields as they stood before. */
  readonly own: object;
  readonly reason: string;
  readonly at: Date;
  readonly by: PersonKey;
}

function addCorrection({ rows, caseId }: PlanInTheMaking, correction: CorrectionOfLine): void {
  rows.add(CorrectionEntity, {
    id: demoId('correction', `${correction.recordKind}/${correction.id}/${correction.kind}`),
    caseId,
    recordKind: correction.recordKind,
    recordId: correction.id,
    kind: correction.kind,
    original: JSON.stringify(correction.own),
    reason: correction.reason,
    at: correction.at,
    by: demoId('person', correction.by),
  });
}
