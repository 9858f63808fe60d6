import { type CaseFacts, maskOf } from '@rinnalla/api-access';
import { badInput, refuse } from '@rinnalla/api-core';
import {
  calendarDay,
  clientDataAct,
  type EntryKind,
  REGISTER_OF_KIND,
  socialWelfareAct,
} from '@rinnalla/domain';
import type { ProtectedSpeciality, LawReference } from '@rinnalla/domain';
import { decideOwnEntry } from '../queries/writable-kinds.js';
import type { EntryObstacle } from '../record-results.types.js';

const OTHER_REGISTER = [clientDataAct('46 §'), clientDataAct('47 §')];
const CASE_ENDED = [socialWelfareAct('34 §')];

/**
 * Each writes to their own register (703/2023 46, 47 §).
 * @throws Refusal EntryNotAllowed
 */
export function requireOwnRegister(facts: CaseFacts, kind: EntryKind): void {
  if (REGISTER_OF_KIND[kind] !== facts.viewer.register) refuseEntry(kind, 'other_register', OTHER_REGISTER);
}

/**
 * An ended case takes no new entry; what was written wrong can still be mended.
 * @throws Refusal EntryNotAllowed
 */
export function requireOpenCase(facts: CaseFacts, kind: EntryKind): void {
  if (facts.status === 'ended') refuseEntry(kind, 'case_ended', CASE_ENDED);
}

/**
 * One writes only what one may read back: the same rule as for reading, asked of the entry as it would be.
 * @throws Refusal EntryNotAllowed with the reason a reader would be told
 */
export function requireReadable(
  facts: CaseFacts,
  entry: {
    readonly kind: EntryKind;
    readonly speciality: ProtectedSpeciality | null;
    readonly clientId: string;
  },
  now: Date,
): void {
  const decision = decideOwnEntry(facts, entry, now);
  if (decision.kind === 'open') return;
  refuse({
    __typename: 'EntryNotAllowed',
    kind: entry.kind,
    obstacle: decision.reason,
    sections: maskOf('entries', decision.reason).sections,
  });
}

function refuseEntry(kind: EntryKind, obstacle: EntryObstacle, law: readonly LawReference[]): never {
  return refuse({
    __typename: 'EntryNotAllowed',
    kind,
    obstacle,
    sections: law.map(({ act, section }) => `${act} ${section}`),
  });
}

/**
 * An entry tells of what has happened.
 * @param occurredOn YYYY-MM-DD, compared with today in Finland
 * @throws AppError BAD_INPUT
 */
export function requireNotInFuture(occurredOn: string, now: Date): void {
  if (occurredOn > calendarDay(now)) throw badInput('input.occurredOn', 'range');
}
