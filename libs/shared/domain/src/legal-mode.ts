import { isBlank } from './blank.js';
import { clientDataAct, type LawReference } from './law.js';
import { type Register } from './register.js';
import { type WorkTask } from './work-task.js';

/** The legal modes that can carry a consultation naming the client. */
export const IDENTIFIED_CONSULTATION_MODES = ['M1', 'M2', 'M3', 'M8'] as const;
export type IdentifiedConsultationMode = (typeof IDENTIFIED_CONSULTATION_MODES)[number];

/** Stored with the consultation. What is not known is left out or null, and then missing. */
export interface LegalEvidence {
  /** The asker's client relationship was verified technically, before anything was read. */
  readonly verifiedRelationship: boolean;
  /** The asker's work task in the case's workspace. */
  readonly workTask: WorkTask | null;
  /** M1: the joint service that the workspace delivers, and its joint unit (sosiaali- ja terveydenhuollon toimipiste). */
  readonly jointServiceId?: string | null;
  readonly jointUnitId?: string | null;
  /** M2: the client's disclosure permission (luovutuslupa) that covers the data sent. */
  readonly permissionId?: string | null;
  /** M3: memory illness, mental disorder, intellectual disability or comparable, in words. */
  readonly incapacityReason?: string | null;
  readonly assessedBy?: string | null;
  /** M3: it was checked that the client has no legal representative. */
  readonly noLegalRepresentative?: boolean | null;
  /** Why the services as a whole call for a health care professional as the named worker (SHL 42 § 2 mom.). */
  readonly justification?: string | null;
}

export type LegalEvidenceField = keyof LegalEvidence;

interface EvidenceRule {
  readonly field: LegalEvidenceField;
  readonly law: LawReference;
}

const VERIFIED_RELATIONSHIP: EvidenceRule = { field: 'verifiedRelationship', law: clientDataAct('9 §') };

/** What each mode must be able to show. The verified relationship is a precondition of all. */
export const LEGAL_EVIDENCE: Readonly<Record<IdentifiedConsultationMode, readonly EvidenceRule[]>> = {
  M1: [
    VERIFIED_RELATIONSHIP,
    { field: 'jointServiceId', law: clientDataAct('46 §') },
    { field: 'jointUnitId', law: clientDataAct('53 § 1 mom.') },
  ],
  M2: [VERIFIED_RELATIONSHIP, { field: 'permissionId', law: clientDataAct('53 § 2 ja 3 mom.') }],
  M3: [
    VERIFIED_RELATIONSHIP,
    { field: 'incapacityReason', law: clientDataAct('53 § 5 mom.') },
    { field: 'assessedBy', law: clientDataAct('53 § 5 mom.') },
    { field: 'noLegalRepresentative', law: clientDataAct('53 § 5 mom.') },
  ],
  M8: [VERIFIED_RELATIONSHIP, { field: 'workTask', law: clientDataAct('9 §') }],
};

export type EvidenceCheck =
  { readonly kind: 'ok' } | { readonly kind: 'missing'; readonly missing: readonly EvidenceRule[] };

/** Is the evidence of this mode complete? Otherwise the fields missing, each with the section that asks for it. */
export function checkEvidence(mode: IdentifiedConsultationMode, evidence: LegalEvidence): EvidenceCheck {
  const missing = LEGAL_EVIDENCE[mode].filter((rule) => !isShown(evidence[rule.field]));
  return missing.length === 0 ? { kind: 'ok' } : { kind: 'missing', missing };
}

export interface ConsultationModeInput {
  /** Whose data goes: a nurse who works on a social case discloses social data. */
  readonly dataRegister: Register;
  readonly targetRegister: Register;
  /** Asker and target belong to the same unit. */
  readonly sameUnit: boolean;
  readonly evidence: LegalEvidence;
}

export interface ConsultationModes {
  /** Empty: only an anonymous consultation may be offered. */
  readonly modes: readonly IdentifiedConsultationMode[];
  /** The mode that applies without asking anybody; null when a person must choose. */
  readonly derived: IdentifiedConsultationMode | null;
}

/**
 * The modes whose ground could be shown between these registers, evidence aside: what a form may ask for. M1 to M3 are about crossing
 * from one register to the other, M8 about staying in one.
 */
export function possibleConsultationModes(
  dataRegister: Register,
  targetRegister: Register,
): readonly IdentifiedConsultationMode[] {
  return dataRegister === targetRegister ? ['M8'] : ['M1', 'M2', 'M3'];
}

/**
 * The modes under which this consultation may name the client, evidence complete. Derived are M8 within one unit's register and M1
 * in a joint service, for both follow from where the work is done; a permission and an incapacity are for a person to point to.
 */
export function lawfulConsultationModes(input: ConsultationModeInput): ConsultationModes {
  const { dataRegister, targetRegister, sameUnit, evidence } = input;
  const modes = possibleConsultationModes(dataRegister, targetRegister).filter(
    (mode) => checkEvidence(mode, evidence).kind === 'ok',
  );
  const derived = modes.find((mode) => mode === 'M1' || (mode === 'M8' && sameUnit)) ?? null;
  return { modes, derived };
}

function isShown(value: string | boolean | null | undefined): boolean {
  return typeof value === 'boolean' ? value : !isBlank(value);
}
