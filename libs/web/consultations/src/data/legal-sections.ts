import {
  IDENTIFIED_CONSULTATION_MODES,
  LEGAL_EVIDENCE,
  type IdentifiedConsultationMode,
} from '@rinnalla/domain';
import { lawText, type useWords } from '@rinnalla/web-i18n';

const isIdentified = (mode: string): mode is IdentifiedConsultationMode =>
  IDENTIFIED_CONSULTATION_MODES.some((known) => known === mode);

/** The law a mode of sharing rests on, in words. Null for modes that carry no name of a client. */
export function citationOf(words: ReturnType<typeof useWords>, mode: string): string | null {
  if (!isIdentified(mode)) return null;
  const sections = LEGAL_EVIDENCE[mode].map(({ law }) => `${law.act} ${law.section}`);
  return lawText(words, [...new Set(sections)]);
}
