import { type CaseFacts, decideRecord } from '@rinnalla/api-access';
import {
  calendarDay,
  type Decision,
  ENTRY_KINDS,
  type EntryKind,
  type ProtectedSpeciality,
  PROTECTED_SPECIALITIES,
  REGISTER_OF_KIND,
} from '@rinnalla/domain';

interface EntryToBe {
  readonly kind: EntryKind;
  readonly speciality: ProtectedSpeciality | null;
  readonly clientId: string;
}

/** Could the writer read this entry back, written today under their own profession? */
export function decideOwnEntry(facts: CaseFacts, { clientId, ...entry }: EntryToBe, now: Date): Decision {
  return decideRecord(
    facts,
    clientId,
    {
      ...entry,
      serviceFunction: facts.serviceFunction,
      recordedOn: calendarDay(now),
      recordId: null,
      authorProfession: facts.viewer.profession,
      isOfOwnJointService: false,
    },
    now,
  );
}

/** Kinds one may write on a case: of one's own register, and such as one may read back. */
export function writableKinds(facts: CaseFacts, now: Date): EntryKind[] {
  const [clientId] = facts.clientIds;
  if (clientId === undefined) return [];
  return ENTRY_KINDS.filter(
    (kind) =>
      REGISTER_OF_KIND[kind] === facts.viewer.register &&
      decideOwnEntry(facts, { kind, speciality: null, clientId }, now).kind === 'open',
  );
}

/** Specially protected services the writer works in, or has confirmed a need of (703/2023 26 §). */
export function writableSpecialities(facts: CaseFacts, now: Date): ProtectedSpeciality[] {
  const [clientId] = facts.clientIds;
  if (clientId === undefined || facts.viewer.register !== 'health') return [];
  return PROTECTED_SPECIALITIES.filter(
    (speciality) =>
      decideOwnEntry(facts, { kind: 'patient_entry', speciality, clientId }, now).kind === 'open',
  );
}
