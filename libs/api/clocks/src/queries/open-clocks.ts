import { basisUnder, type CaseFacts, decideRecord } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import {
  calendarDay,
  type FieldClass,
  type ProtectedSpeciality,
  type ServiceFunction,
} from '@rinnalla/domain';
import { recordsOfClock } from '../clock-rows.js';
import type { ClockType } from '../clock.types.js';

export type ReadableCases = ReadonlyMap<string, CaseFacts & { readonly basis: string }>;

interface EntryRow {
  /** Of the clock. */
  readonly id: string;
  readonly recordId: string;
  readonly clientId: string;
  readonly kind: 'patient_entry';
  readonly serviceFunction: ServiceFunction;
  readonly authorProfession: string;
  readonly speciality: ProtectedSpeciality | null;
  readonly createdAt: Date;
}

const ENTRIES = `SELECT k.id, e.id AS "recordId", e.client_id AS "clientId", e.kind, e.service_function AS "serviceFunction",
    e.author_profession AS "authorProfession", e.speciality, e.created_at AS "createdAt"
  FROM clock k JOIN record_entry e ON e.id = k.event_id WHERE k.id = ANY ($1::uuid[])`;

/**
 * The code's wall: of clocks that row-level security let through, those of cases that the reader may read, of care, to health staff, those
 * whose patient entry the law opens to them now, and a contact's, which its queue told already. Their use is logged, register by register.
 */
export async function openClocks(
  db: ReadDb,
  clocks: readonly ClockType[],
  cases: ReadableCases,
  purpose: UsagePurpose,
): Promise<ClockType[]> {
  const opened = await opening(db, clocks, cases);
  const alike = Map.groupBy(opened, ({ basis, clock }) => `${clock.register} ${basis}`);
  for (const group of alike.values()) {
    const [first] = group;
    if (!first) continue;
    db.recordUse({
      ...{ purpose, basis: first.basis, register: first.clock.register },
      clientIds: [...new Set(group.flatMap(({ clock }) => clock.clientId ?? []))],
      recordIds: group.flatMap(({ clock }) => recordsOfClock(clock)),
      fieldClasses: classesOfClock(first.clock),
    });
  }
  return opened.map(({ clock }) => clock);
}

/** Which time limit runs tells of the need (C3); of care it is health data, too. */
export const classesOfClock = ({ register }: Pick<ClockType, 'register'>): FieldClass[] =>
  register === 'health' ? ['C0', 'C1', 'C3', 'C6'] : ['C0', 'C1', 'C3'];

interface Opened {
  readonly clock: ClockType;
  readonly basis: string;
}

async function opening(db: ReadDb, clocks: readonly ClockType[], cases: ReadableCases): Promise<Opened[]> {
  const care = clocks.filter(({ register }) => register === 'health').map(({ id }) => id);
  const entries = care.length === 0 ? [] : await db.query<EntryRow>(ENTRIES, [care]);
  return clocks.flatMap((clock) => {
    if (clock.caseId === null) return [{ clock, basis: 'task:intake' }];
    const facts = cases.get(clock.caseId);
    if (!facts) return [];
    if (clock.register === 'social') return [{ clock, basis: facts.basis }];
    if (facts.viewer.register !== 'health') return [];
    const entry = entries.find(({ id }) => id === clock.id);
    const basis = entry && basisOfEntry(entry, facts, db.now);
    return basis ? [{ clock, basis }] : [];
  });
}

/** On what the entry is open to the reader; null when it is not. */
function basisOfEntry(
  { clientId, createdAt, kind, serviceFunction, authorProfession, speciality, recordId }: EntryRow,
  facts: CaseFacts & { readonly basis: string },
  now: Date,
): string | null {
  const document = {
    ...{ kind, serviceFunction, authorProfession, speciality, recordId },
    recordedOn: calendarDay(createdAt),
    isOfOwnJointService: false,
  };
  const decision = decideRecord(facts, clientId, document, now);
  return decision.kind === 'open' ? basisUnder(facts.basis, [decision]) : null;
}
