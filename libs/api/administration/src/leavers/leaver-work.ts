import type { Tx } from '@rinnalla/api-core';
import type { OfficeHours, PermissionScope, Register, RelationKind, ServiceFunction } from '@rinnalla/domain';

/** Everything of a person that somebody else must take over, or that ends with them. Names no client. */
export interface LeaverWork {
  readonly relations: readonly LeaverRelation[];
  readonly responsibilities: readonly LeaverResponsibility[];
  readonly consultations: readonly LeaverConsultation[];
  readonly contacts: readonly LeaverContact[];
  readonly expertise: readonly LeaverExpertise[];
  /** Questions the person asked that are not closed: they stay with the case. */
  readonly askedConsultations: number;
}

interface OfCase {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly workspaceId: string;
}

export interface LeaverRelation extends OfCase {
  readonly kind: Exclude<RelationKind, 'consultation'>;
  readonly isEnded: boolean;
  /** It is on record why the client's services call for a health care professional as the named worker (SHL 42 § 2 mom.). */
  readonly isJustified: boolean;
  readonly register: Register;
  readonly serviceFunction: ServiceFunction;
  readonly clientIds: readonly string[];
  readonly jointServiceId: string | null;
  readonly jointUnitId: string | null;
  /** The live permission that the relation rests on (M2). */
  readonly permission: (PermissionScope & { readonly id: string }) | null;
  /** The client needs special support, which nobody else in the team carries (SHL 42 § 3 mom.). */
  readonly needsPair: boolean;
  readonly team: readonly { readonly id: string; readonly kind: RelationKind }[];
}

export type LeaverResponsibility = OfCase;

/** Claimed by the leaver. An anonymous one knows no case. */
export interface LeaverConsultation {
  readonly id: string;
  readonly version: number;
  readonly expertiseId: string;
  readonly askedBy: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly workspaceId: string | null;
}

/** A contact or report that the leaver has taken and not yet dealt with. */
export interface LeaverContact {
  readonly id: string;
  readonly version: number;
  readonly isEmergencyDuty: boolean;
  /** Of the unit of its queue; null where it keeps the ordinary ones. */
  readonly officeHours: OfficeHours | null;
  /** Of the stream `intake:{id}` of its queue. */
  readonly streamId: string;
  /** How many others are left who receive it. */
  readonly othersInQueue: number;
}

export interface LeaverExpertise {
  readonly id: string;
  readonly register: Register;
  /** How many others are left who can answer. */
  readonly othersWithIt: number;
}

export async function workOf(tx: Tx, professionalId: string): Promise<LeaverWork> {
  const [row] = await tx.query<{
    work: Omit<LeaverWork, 'contacts'>;
    pairs: readonly string[];
    contacts: readonly LeaverContact[];
  }>(
    'SELECT app.leaver_work($1) AS work, app.leaver_pairs($1) AS pairs, app.leaver_contacts($1) AS contacts',
    [professionalId],
  );
  if (!row) throw new Error('The work of a leaver could not be gathered');
  const { work, pairs, contacts } = row;
  const relations = work.relations.map((one) => ({ ...one, needsPair: pairs.includes(one.caseId) }));
  return { ...work, contacts, relations };
}
