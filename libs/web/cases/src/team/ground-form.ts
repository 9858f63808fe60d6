import { INPUT_LIMITS } from '@rinnalla/contracts';
import {
  IDENTIFIED_CONSULTATION_MODES,
  isBlank,
  isSaid,
  LEGAL_EVIDENCE,
  type IdentifiedConsultationMode,
} from '@rinnalla/domain';
import type { FormValues } from '@rinnalla/web-session';

/** What a person points to as the ground of sharing, where none follows from where the work is done. */
export interface GroundValues {
  readonly mode: IdentifiedConsultationMode | '';
  readonly permissionId: string;
  readonly incapacityReason: string;
  readonly assessedBy: string;
  readonly noLegalRepresentative: boolean;
}

export type GroundField = keyof GroundValues;
export type GroundFault = 'required' | 'tooLong';

export const EMPTY_GROUND: GroundValues = {
  mode: '',
  permissionId: '',
  incapacityReason: '',
  assessedBy: '',
  noLegalRepresentative: false,
};

/** The same as the form holds it. */
export type GroundText = FormValues<GroundField>;

/** A box that is ticked. */
export const STATED = 'true';

export const EMPTY_GROUND_TEXT: GroundText = { ...EMPTY_GROUND, noLegalRepresentative: '' };

export const groundIn = (text: GroundText): GroundValues => ({
  ...text,
  mode: asGroundMode(text.mode) ?? '',
  noLegalRepresentative: text.noLegalRepresentative === STATED,
});

const LIMITS = {
  permissionId: INPUT_LIMITS.name,
  assessedBy: INPUT_LIMITS.name,
  incapacityReason: INPUT_LIMITS.line,
};

/** Narrows a mode that the server offered to one whose evidence this form can take. */
export const asGroundMode = (mode: string): IdentifiedConsultationMode | null =>
  IDENTIFIED_CONSULTATION_MODES.find((known) => known === mode) ?? null;

/** The evidence of a mode that a person can give; the rest follows from the workspace and the worker. */
export const givenEvidence = (mode: GroundValues['mode']): readonly Exclude<GroundField, 'mode'>[] =>
  mode === ''
    ? []
    : LEGAL_EVIDENCE[mode].flatMap(({ field }) =>
        field === 'permissionId' ||
        field === 'incapacityReason' ||
        field === 'assessedBy' ||
        field === 'noLegalRepresentative'
          ? [field]
          : [],
      );

/** The sections of law that ask for this mode's evidence (703/2023 9, 46, 53 §). */
export const lawOfMode = (mode: IdentifiedConsultationMode): string[] => [
  ...new Set(LEGAL_EVIDENCE[mode].map(({ law }) => `${law.act} ${law.section}`)),
];

export function groundFaults(values: GroundValues): Partial<Record<GroundField, GroundFault>> {
  if (values.mode === '') return { mode: 'required' };
  const faults: Partial<Record<GroundField, GroundFault>> = {};
  for (const field of givenEvidence(values.mode)) {
    const value = values[field];
    if (isLacking(field, value)) faults[field] = 'required';
    else if (field !== 'noLegalRepresentative' && values[field].length > LIMITS[field])
      faults[field] = 'tooLong';
  }
  return faults;
}

/** A mark in place of words on the client's state is as good as nothing. */
function isLacking(field: GroundField, value: string | boolean): boolean {
  if (typeof value === 'boolean') return !value;
  return field === 'incapacityReason' ? !isSaid(value) : isBlank(value);
}

/** The ground as it is sent: the mode and its own evidence, nothing of another. */
export function groundOf(values: GroundValues) {
  if (values.mode === '') return null;
  const given = givenEvidence(values.mode);
  const text = (field: 'permissionId' | 'incapacityReason' | 'assessedBy') =>
    given.includes(field) ? values[field].trim() : null;
  return {
    mode: values.mode,
    permissionId: text('permissionId'),
    incapacityReason: text('incapacityReason'),
    assessedBy: text('assessedBy'),
    noLegalRepresentative: given.includes('noLegalRepresentative') ? values.noLegalRepresentative : null,
  };
}
