import { accessDecree, clientDataAct, type LawReference } from '../law.js';
import { type Register, type ServiceFunction } from '../register.js';
import { type DocumentKind } from './document-kind.js';

/** Which patient data a permission may name (457/2024 25 §). */
export const PATIENT_DATA_SCOPES = ['patient_summary', 'all_service_events', 'statements'] as const;
export type PatientDataScope = (typeof PATIENT_DATA_SCOPES)[number];

/** To whom a permission may give: whole branches of public welfare, or a named unit or private provider in words. */
export const PERMISSION_RECIPIENTS = [
  'public_social_welfare',
  'public_health_care',
  'named_provider',
] as const;
export type PermissionRecipient = (typeof PERMISSION_RECIPIENTS)[number];

/** Who gave a permission or denial: the client, a minor's guardian, or another legal representative (703/2023 58 §). */
export const GIVERS = ['client', 'guardian', 'legal_representative'] as const;
export type Giver = (typeof GIVERS)[number];

export const GIVEN_BY_MEANS = ['paper', 'oral', 'electronic'] as const;

/** What a disclosure permission (luovutuslupa) opens. */
export interface PermissionScope {
  /** Whose data: a permission is for the one register or the other, never both at once. */
  readonly dataRegister: Register;
  readonly recipients: readonly PermissionRecipient[];
  /** Social data: these service functions. Empty for patient data. */
  readonly serviceFunctions: readonly ServiceFunction[];
  /** Patient data: these parts. Empty for social data. */
  readonly patientData: readonly PatientDataScope[];
  /** Time of recording, days included, YYYY-MM-DD; null: no limit on that side. */
  readonly recordedFrom: string | null;
  readonly recordedUntil: string | null;
}

export interface PermissionFault {
  readonly field: 'serviceFunctions' | 'patientData' | 'recipients' | 'recordedUntil';
  readonly law: LawReference;
}

const SCOPES = accessDecree('25 §');

/**
 * Does the scope keep to what the law lets a permission name? Patient data by part, social data by service function, each to the
 * other branch or to a named provider, and a range of recording that does not end before it begins.
 * @returns the first fault with its section, or null
 */
export function findPermissionFault(scope: PermissionScope): PermissionFault | null {
  const { dataRegister, recipients, serviceFunctions, patientData } = scope;
  if (dataRegister === 'social' ? patientData.length > 0 : patientData.length === 0)
    return { field: 'patientData', law: SCOPES };
  if (dataRegister === 'health' ? serviceFunctions.length > 0 : serviceFunctions.length === 0)
    return { field: 'serviceFunctions', law: SCOPES };
  const ownBranch = dataRegister === 'social' ? 'public_social_welfare' : 'public_health_care';
  if (recipients.length === 0 || recipients.includes(ownBranch)) {
    return { field: 'recipients', law: clientDataAct('53 § 2 ja 3 mom.') };
  }
  const { recordedFrom, recordedUntil } = scope;
  if (recordedFrom !== null && recordedUntil !== null && recordedUntil < recordedFrom)
    return { field: 'recordedUntil', law: SCOPES };
  return null;
}

const KINDS_OF_PATIENT_DATA: Readonly<Record<PatientDataScope, readonly DocumentKind[]>> = {
  patient_summary: ['patient_summary'],
  all_service_events: ['patient_entry', 'referral', 'appointment'],
  statements: ['statement'],
};

export interface PermittedDocument {
  readonly kind: DocumentKind;
  readonly register: Register;
  readonly serviceFunction: ServiceFunction;
  /** Day of recording, YYYY-MM-DD. */
  readonly recordedOn: string;
}

/**
 * Does a live permission open this document to a reader of the given register? A service function or a part of patient data that
 * it does not name stays closed, and so does what was recorded outside its range of days.
 */
export function isCoveredBy(
  scope: PermissionScope,
  document: PermittedDocument,
  readerRegister: Register,
): boolean {
  if (scope.dataRegister !== document.register) return false;
  const branch = readerRegister === 'social' ? 'public_social_welfare' : 'public_health_care';
  if (!scope.recipients.includes(branch)) return false;
  if (scope.recordedFrom !== null && document.recordedOn < scope.recordedFrom) return false;
  if (scope.recordedUntil !== null && document.recordedOn > scope.recordedUntil) return false;
  return scope.dataRegister === 'social'
    ? scope.serviceFunctions.includes(document.serviceFunction)
    : scope.patientData.some((part) => KINDS_OF_PATIENT_DATA[part].includes(document.kind));
}
