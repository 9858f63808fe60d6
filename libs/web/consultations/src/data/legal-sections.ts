import {
  IDENTIFIED_CONSULTATION_MODES,
  LEGAL_EVIDENCE,
  type IdentifiedConsultationMode,
} from '@rinnalla/domain';

const isIdentified = (mode: string): mode is IdentifiedConsultationMode =>
  IDENTIFIED_CONSULTATION_MODES.some((known) => known === mode);

/** Keeps a section sign with its number when a line breaks. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** The law a mode of sharing rests on, as it is cited: `703/2023: 9 §, 46 §`. Null for modes that carry no name of a client. */
export function citationOf(mode: string): string | null {
  if (!isIdentified(mode)) return null;
  const byAct = Map.groupBy(LEGAL_EVIDENCE[mode], ({ law }) => law.act);
  return [...byAct]
    .map(([act, rules]) => {
      const sections = new Set(rules.map(({ law }) => unbroken(law.section)));
      return `${act}: ${[...sections].join(', ')}`;
    })
    .join('; ');
}
