import {
  IDENTIFIED_CONSULTATION_MODES,
  LEGAL_EVIDENCE,
  type IdentifiedConsultationMode,
} from '@rinnalla/domain';

const isIdentified = (mode: string): mode is IdentifiedConsultationMode =>
  IDENTIFIED_CONSULTATION_MODES.some((known) => known === mode);

/** The sections of law a mode of sharing rests on, as they are cited: `703/2023 46 §`. */
export function sectionsOf(mode: string): readonly string[] {
  if (!isIdentified(mode)) return [];
  return [...new Set(LEGAL_EVIDENCE[mode].map(({ law }) => `${law.act} ${law.section}`))];
}
