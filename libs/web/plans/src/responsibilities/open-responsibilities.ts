import { isOpenResponsibility } from '@rinnalla/domain';
import { compareNames } from '@rinnalla/web-i18n';
import type { Responsibility } from '../data/plan-types.js';

type Line = Pick<Responsibility, 'responsibilityStatus' | 'withdrawnAt' | 'dueOn' | 'what' | 'id'>;

/** Somebody still owes it, and it was not withdrawn as wrong. */
export const isOpenLine = ({ responsibilityStatus, withdrawnAt }: Line): boolean =>
  withdrawnAt === null && isOpenResponsibility(responsibilityStatus);

/** Open lines first, the nearest due day on top; then the closed ones. */
export function byUrgency(one: Line, other: Line): number {
  const openness = Number(isOpenLine(other)) - Number(isOpenLine(one));
  if (openness !== 0) return openness;
  const [due, otherDue] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  return compareNames(one.what, other.what) || (one.id < other.id ? -1 : 1);
}

/** The open line that is due first; null when nothing open has a due day. */
export const nearestDue = <Own extends Line>(lines: readonly Own[]): Own | null =>
  lines.filter((line) => isOpenLine(line) && line.dueOn !== null).toSorted(byUrgency)[0] ?? null;
