import { CASE_STATUSES, type CaseStatus, type EndReason } from '@rinnalla/domain';
import { choose, nth, numberFor } from '../../choice.js';
import type { Moment } from '../../demo-time.js';
import type { StatusMoveContent } from '../case-content.js';
import type { PersonKey } from '../people.js';

/** Statuses as they are spread over a board. */
const SPREAD: readonly CaseStatus[] = [
  'service',
  'planning',
  'assessment',
  'service',
  'follow_up',
  'pending',
  'service',
  'planning',
  'ended',
  'service',
  'assessment',
  'follow_up',
  'planning',
  'service',
  'pending',
  'service',
  'assessment',
  'follow_up',
  'ended',
  'planning',
];

/** Working days that a case has been, or was, in a status: at least and at most. */
const DAYS_IN: Readonly<Record<CaseStatus, readonly [number, number]>> = {
  pending: [1, 9],
  assessment: [4, 68],
  planning: [3, 18],
  service: [6, 90],
  follow_up: [8, 50],
  ended: [2, 40],
};

const EARLY_ENDS: readonly EndReason[] = [
  'no_need_found',
  'guided_elsewhere',
  'client_withdrew',
  'duplicate',
];

/** Working days that a case has waited for its assessment: most within the seven of the law, some on the last of them, few beyond. */
const WAITED = [1, 7, 3, 5, 7, 2, 6, 9] as const;

export function statusFor(index: number): CaseStatus {
  return nth(SPREAD, index);
}

/** A moment in office hours, so many working days ago. */
export function officeMoment(key: string, workdaysAgo: number): Moment {
  const hour = String(8 + numberFor(`${key}/hour`, 8)).padStart(2, '0');
  const minute = String(numberFor(`${key}/minute`, 60)).padStart(2, '0');
  return [workdaysAgo, `${hour}:${minute}`];
}

/** When the named worker last looked: mostly at the end of yesterday, for one in five a week's middle ago. */
export function lastLook(key: string): Moment {
  return numberFor(`${key}/look`, 5) === 0 ? [4, '09:05'] : [1, '16:40'];
}

interface Ending {
  readonly reason?: EndReason;
  readonly closingRecord?: string;
}

/**
 * The way of an ordinary case from its beginning to a status. One in three of the ended ones ended at the assessment, with a
 * reason alone; the others after follow-up, with a closing record (SHL 34 §).
 */
export function timelineTo(
  status: CaseStatus,
  key: string,
  by: PersonKey,
  closings: readonly string[],
): StatusMoveContent[] {
  const isEarlyEnd = status === 'ended' && numberFor(`${key}/early-end`, 3) === 0;
  const way = isEarlyEnd ? (['pending', 'assessment', 'ended'] as const) : wayTo(status);
  const ending: Ending = isEarlyEnd
    ? { reason: choose(`${key}/why`, EARLY_ENDS) }
    : { reason: 'need_met', closingRecord: choose(`${key}/closing`, closings) };
  let workdaysAgo = 0;
  const moves = way.toReversed().map((to) => {
    const [least, most] = DAYS_IN[to];
    workdaysAgo +=
      status === 'pending'
        ? choose(`${key}/waited`, WAITED)
        : least + numberFor(`${key}/${to}/days`, most - least + 1);
    return { to, by, when: officeMoment(`${key}/${to}`, workdaysAgo), ...(to === 'ended' ? ending : {}) };
  });
  return moves.reverse();
}

function wayTo(status: CaseStatus): readonly CaseStatus[] {
  return CASE_STATUSES.slice(0, CASE_STATUSES.indexOf(status) + 1);
}
