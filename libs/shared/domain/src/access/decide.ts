import { type LegalMode, type Register, type ServiceFunction } from '../register.js';
import { type WorkTask } from '../work-task.js';
import { DECREE_ROWS, type DecreeRow, type Extent, isInForce } from './decree-rows.js';
import { type DenialScope, isDeniedBy } from './denial.js';
import {
  type DocumentKind,
  type ProtectedSpeciality,
  PURPOSE_GATED_KINDS,
  REGISTER_OF_KIND,
} from './document-kind.js';
import { type MaskReason } from './mask.js';
import { isCoveredBy, type PermissionScope } from './permission.js';

/** A work task as it was given: for which service functions, and within which protected specialities. */
export interface HeldTask {
  readonly task: WorkTask;
  readonly serviceFunctions: readonly ServiceFunction[];
  readonly specialities: readonly ProtectedSpeciality[];
}

/** A legal mode in force between the reader and the client. */
export interface SharingGround {
  readonly mode: LegalMode;
  /** Of M2, what the live permission opens; null for one that is another client's or was withdrawn. */
  readonly permission: PermissionScope | null;
  /** Which permission it is: for the log. */
  readonly permissionId?: string | null;
  /** Of a joint service, the tasks given in it: no other uses this ground (703/2023 53 § 1 mom.). Left out: every task does. */
  readonly tasks?: readonly HeldTask[];
}

/** One's own register asks for no ground but the relation itself (703/2023 9 §). */
const OWN_REGISTER: SharingGround = { mode: 'M8', permission: null };

/** Everything the rule needs to know of a reader who stands in a verified relation to the client (703/2023 9, 57 §). */
export interface ReaderStanding {
  readonly register: Register;
  readonly profession: string;
  /** In force today, and such as may be used on this client. */
  readonly tasks: readonly HeldTask[];
  readonly grounds: readonly SharingGround[];
  /** Live denials of the document's client. */
  readonly denials: readonly DenialScope[];
  readonly hasStatedPurpose: boolean;
  /** A confirmation under 26 § is in force for the client. */
  readonly hasConfirmed: boolean;
}

export interface DocumentFacts {
  readonly kind: DocumentKind;
  readonly serviceFunction: ServiceFunction;
  /** Day of recording, YYYY-MM-DD. */
  readonly recordedOn: string;
  /** Id of the record, where it has one of its own; what a denial of one document names. */
  readonly recordId: string | null;
  readonly authorProfession: string | null;
  /** A specially protected patient entry: of which service (26 §). */
  readonly speciality: ProtectedSpeciality | null;
  /** A decision of the joint service that the reader delivers. */
  readonly isOfOwnJointService: boolean;
}

export type Decision =
  | {
      readonly kind: 'open';
      readonly extent: Extent;
      readonly row: DecreeRow;
      readonly mode: LegalMode;
      /** Of M2, the permission that opened it: for the log. */
      readonly permissionId: string | null;
    }
  | { readonly kind: 'masked'; readonly reason: MaskReason };

/** Modes that carry data over a client's denial: one's own register, and the social authority's right (703/2023 53 § 5 mom.). */
const UNDENIABLE: readonly LegalMode[] = ['M8', 'M4'];

/**
 * May this reader see this document today? The one rule of decree 457/2024 and act 703/2023; row-level security says the same in SQL.
 * Asked in this order, the first no being the reason told: work task, service function, legal mode, permission, denial, stated
 * purpose, confirmation.
 * @param on the day it is asked, YYYY-MM-DD: which version of the decree applies
 */
export function decideDocument(
  reader: ReaderStanding,
  document: DocumentFacts,
  on: string,
  decree: readonly DecreeRow[] = DECREE_ROWS,
): Decision {
  const ofTask = decree.filter((row) => isInForce(row, on) && isForTask(row, reader, document));
  if (ofTask.length === 0) return masked('work_task');
  const ofFunction = ofTask.filter((row) => isForFunction(row, reader, document));
  if (ofFunction.length === 0) return masked('service_function');

  const grounds = groundsFor(reader, document);
  const carriedBy = (ground: SharingGround) => rowsUnder(ground, ofFunction, reader, document);
  const carried = grounds.filter((ground) => carriedBy(ground).length > 0);
  if (carried.length === 0) return masked('legal_mode');
  const covered = carried.filter((ground) => isCovered(ground, reader, document));
  if (covered.length === 0) return masked('permission_scope');
  const undenied = covered.filter(({ mode }) => UNDENIABLE.includes(mode) || !isDenied(reader, document));
  const [ground] = undenied;
  if (!ground) return masked('denial');
  if (needsPurpose(reader, document) && !reader.hasStatedPurpose) return masked('purpose');
  if (needsConfirmation(reader, document) && !reader.hasConfirmed) return masked('confirmation');

  return openUnder(ground, carriedBy(ground), document);
}

const masked = (reason: MaskReason): Decision => ({ kind: 'masked', reason });

function openUnder(
  { mode, permissionId = null }: SharingGround,
  rows: readonly DecreeRow[],
  document: DocumentFacts,
): Decision {
  const [widest] = rows
    .map((row) => ({ row, extent: extentOf(row, document) }))
    .sort((a, b) => BREADTH.indexOf(a.extent) - BREADTH.indexOf(b.extent));
  return widest ? { kind: 'open', ...widest, mode, permissionId } : masked('legal_mode');
}

function isForTask(row: DecreeRow, reader: ReaderStanding, document: DocumentFacts): boolean {
  return (
    row.kind === document.kind &&
    reader.tasks.some((held) => held.task === row.task) &&
    (!row.jointServiceOnly || document.isOfOwnJointService) &&
    (!row.ownProfessionOnly || document.authorProfession === reader.profession)
  );
}

function isForFunction(row: DecreeRow, reader: ReaderStanding, document: DocumentFacts): boolean {
  const { serviceFunction } = document;
  if (row.functions.includes(serviceFunction)) return true;
  if (!row.ownFunctions.includes(serviceFunction)) return false;
  return reader.tasks.some(
    (held) => held.task === row.task && held.serviceFunctions.includes(serviceFunction),
  );
}

/** In one's own register the relation itself is the ground (M8); across, only a mode that was given. */
function groundsFor(reader: ReaderStanding, document: DocumentFacts): readonly SharingGround[] {
  if (REGISTER_OF_KIND[document.kind] === reader.register) return [OWN_REGISTER];
  return reader.grounds.filter(({ mode }) => mode !== 'M8');
}

/** Of the rows that fit, those this ground carries, by the tasks that may use it. */
function rowsUnder(
  { mode, tasks }: SharingGround,
  rows: readonly DecreeRow[],
  reader: ReaderStanding,
  document: DocumentFacts,
): readonly DecreeRow[] {
  const carried = rows.filter((row) => row.modes.includes(mode));
  if (!tasks) return carried;
  const within = { ...reader, tasks };
  return carried.filter((row) => isForTask(row, within, document) && isForFunction(row, within, document));
}

function isCovered(
  { mode, permission }: SharingGround,
  reader: ReaderStanding,
  document: DocumentFacts,
): boolean {
  if (mode !== 'M2') return true;
  const permitted = { ...document, register: REGISTER_OF_KIND[document.kind] };
  return permission !== null && isCoveredBy(permission, permitted, reader.register);
}

function isDenied(reader: ReaderStanding, document: DocumentFacts): boolean {
  const denied = { ...document, register: REGISTER_OF_KIND[document.kind] };
  return reader.denials.some((denial) => isDeniedBy(denial, denied));
}

function needsPurpose(reader: ReaderStanding, { kind }: DocumentFacts): boolean {
  return REGISTER_OF_KIND[kind] !== reader.register && PURPOSE_GATED_KINDS.includes(kind);
}

function needsConfirmation(reader: ReaderStanding, { speciality }: DocumentFacts): boolean {
  return speciality !== null && !reader.tasks.some((held) => held.specialities.includes(speciality));
}

const BREADTH: readonly Extent[] = ['all', 'necessary', 'own', 'none'];

/** What is open only to those whose task was given for the very function is their own service's, whatever the row says of others. */
function extentOf(row: DecreeRow, { serviceFunction }: DocumentFacts): Extent {
  return row.functions.includes(serviceFunction) ? row.extent : 'own';
}
