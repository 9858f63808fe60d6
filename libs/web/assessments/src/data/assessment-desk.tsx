import { createContext, useContext } from 'react';
import type { Assessment, CaseOnPage } from './assessment-types.js';

/** What every part of an assessment's page needs to know of where it stands. */
export interface AssessmentDesk {
  readonly found: CaseOnPage;
  readonly assessment: Assessment;
  /** It may be written on now, by this viewer. */
  readonly mayWrite: boolean;
  /** Tells colleagues which section is being written, as `assessmentId:number:voice`; the same function between renders. */
  readonly onWriting: (place: string | null) => void;
}

const DeskContext = createContext<AssessmentDesk | null>(null);
export const AssessmentDeskProvider = DeskContext.Provider;

export function useAssessmentDesk(): AssessmentDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('AssessmentDeskProvider is missing');
  return desk;
}

/** Where on the page a section or a decision stands. */
export const anchorOf = (assessmentId: string, what: string): string => `assessment-${assessmentId}-${what}`;

/** Brings an element of the page into view and puts the focus on it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
