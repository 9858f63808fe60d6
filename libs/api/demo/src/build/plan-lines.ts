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

/** The columns every line of a plan has, and the case told of its making and its latest change. */
function lineColumns(
  { time, plan, planId, caseId, lastChange }: PlanInTheMaking,
  made: { readonly by?: PersonKey; readonly when?: Moment },
  changes: readonly { readonly at: Date; readonly by: PersonKey }[] = [],
) {
  const first = { at: time.moment(made.when ?? plan.when), by: made.by ?? plan.by };
  const latest = [first, ...changes].reduce((a, b) => (b.at >= a.at ? b : a));
  lastChange.note(latest.at, latest.by);
  return {
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
    making.rows.add(GoalEntity, {
      id: demoId('goal', key),
      ...lineColumns(making, goal, ratings),
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
    making.rows.add(PlannedServiceEntity, {
      id,
      ...lineColumns(making, line, withdrawn ? [withdrawn] : []),
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
  const statusSince = time.moment(line.statusWhen ?? line.when ?? making.plan.when);
  const moved = line.status === 'proposed' ? [] : [{ at: statusSince, by: line.owner }];
  const corrected = dated(time, line.correctedFrom);
  const withdrawn = dated(time, line.withdrawn);
  const later = [corrected, withdrawn].filter((change) => change !== undefined);
  const own = { what: line.what, dueOn: line.dueInDays === null ? null : time.day(line.dueInDays) };
  making.rows.add(ResponsibilityEntity, {
    id,
    ...lineColumns(making, line, [...moved, ...later]),
    ...own,
    correctedAt: corrected?.at ?? null,
    withdrawnAt: withdrawn?.at ?? null,
    version: VERSION_IN[line.status] + later.length,
    goalId: idWithin('goal', key, line.goal),
    ownerId: demoId('person', line.owner),
    status: line.status,
    statusSince,
    statusReason: line.declineReason ?? null,
    handedOverFrom: idWithin('responsibility', key, line.handedOverFrom),
  });
  const record = { recordKind: 'responsibility', id } as const;
  if (corrected) {
    const before = { ...own, what: corrected.what };
    addCorrection(making, { ...record, kind: 'corrected', own: before, ...corrected });
  }
  if (withdrawn) addCorrection(making, { ...record, kind: 'withdrawn', own, ...withdrawn });
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
