import { clientDataAct, accessDecree, type LawReference } from '../law.js';
import { type Register } from '../register.js';

/**
 * Kinds of document decree 457/2024 tells apart. Social: asiakkuustiedot, arvio (of service need or functional capacity),
 * suunnitelma, päätös, asiakaskertomusmerkintä, terapia- ja tutkimusmerkintä, perheasioiden sovittelu, turvakoti.
 * Health: potilasmerkintä, potilasyhteenveto, lähete, lausunto ja todistus, ajanvaraus.
 */
export const DOCUMENT_KINDS = [
  'client_information',
  'assessment',
  'plan',
  'decision',
  'journal_entry',
  'therapy_entry',
  'mediation_record',
  'shelter_record',
  'patient_entry',
  'patient_summary',
  'referral',
  'statement',
  'appointment',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The register each kind is kept in; the two never mix (703/2023 13, 14 §). */
export const REGISTER_OF_KIND: Readonly<Record<DocumentKind, Register>> = {
  client_information: 'social',
  assessment: 'social',
  plan: 'social',
  decision: 'social',
  journal_entry: 'social',
  therapy_entry: 'social',
  mediation_record: 'social',
  shelter_record: 'social',
  patient_entry: 'health',
  patient_summary: 'health',
  referral: 'health',
  statement: 'health',
  appointment: 'health',
};

/** Kinds that one writes as an entry of a record; the others have forms of their own. */
export const ENTRY_KINDS = [
  'journal_entry',
  'therapy_entry',
  'mediation_record',
  'shelter_record',
  'patient_entry',
] as const satisfies readonly DocumentKind[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * Kinds whose very existence tells too much: to whom they are not open, they are not there, not even as a number
 * (457/2024 12 § 1 mom., 18 § 1 mom.).
 */
export const UNMENTIONED_KINDS: readonly DocumentKind[] = [
  'therapy_entry',
  'mediation_record',
  'shelter_record',
];

/**
 * Kinds that stay closed across the registers until the reader says for what they are needed. A plan and an assessment are
 * stored to both registers (703/2023 46, 47 §) and need no such word.
 */
export const PURPOSE_GATED_KINDS: readonly DocumentKind[] = [
  'journal_entry',
  'therapy_entry',
  'patient_entry',
];

/** Services whose patient entries are specially protected: opened elsewhere only after a confirmation of its own. */
export const PROTECTED_SPECIALITIES = [
  'genetics',
  'psychiatry',
  'sexual_therapy',
  'psychologist_service',
  'mental_health_treatment',
  'substance_treatment',
] as const;
export type ProtectedSpeciality = (typeof PROTECTED_SPECIALITIES)[number];

export const SPECIAL_PROTECTION_LAW: readonly LawReference[] = [clientDataAct('26 §'), accessDecree('26 §')];
