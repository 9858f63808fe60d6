import { type CaseFacts, decideRecord } from '@rinnalla/api-access';
import {
  calendarDay,
  CARE_EVENTS,
  careDone,
  type Decision,
  ENTRY_KINDS,
  type EntryKind,
  mayOnCase,
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

interface WritingFacts {
  /** A time limit of care that the viewer sees runs on the case. */
  readonly isCareWaiting: boolean;
  readonly now: Date;
}

/**
 * What one may write on a case, and tell with it. To an ended one comes nothing new (SHL 34 §) but that care was given for which a time
 * limit waits: it goes on when the client relationship of social welfare is over.
 */
export function writableOn(facts: CaseFacts, { isCareWaiting, now }: WritingFacts) {
  const isEnded = facts.status === 'ended';
  const isOpen = mayOnCase('entry.write', facts) && (!isEnded || isCareWaiting);
  const kinds = isOpen ? writableKinds(facts, now) : [];
  const ofPatients = kinds.filter((kind) => kind === 'patient_entry');
  const careEvents = CARE_EVENTS.filter((event) => !isEnded || careDone(event) !== null);
  return {
    viewerMayWrite: isEnded ? ofPatients : kinds,
    viewerMayWriteOf: isOpen ? writableSpecialities(facts, now) : [],
    viewerMayTell: ofPatients.length > 0 ? careEvents : [],
  };
}

/** Kinds one may write on a case: of one's own register, and such as one may read back. */
function writableKinds(facts: CaseFacts, now: Date): EntryKind[] {
  const [clientId] = facts.clientIds;
  if (clientId === undefined) return [];
  return ENTRY_KINDS.filter(
    (kind) =>
      REGISTER_OF_KIND[kind] === facts.viewer.register &&
      decideOwnEntry(facts, { kind, speciality: null, clientId }, now).kind === 'open',
  );
}

/** Specially protected services the writer works in, or has confirmed a need of (703/2023 26 §). */
function writableSpecialities(facts: CaseFacts, now: Date): ProtectedSpeciality[] {
  const [clientId] = facts.clientIds;
  if (clientId === undefined || facts.viewer.register !== 'health') return [];
  return PROTECTED_SPECIALITIES.filter(
    (speciality) =>
      decideOwnEntry(facts, { kind: 'patient_entry', speciality, clientId }, now).kind === 'open',
  );
}
