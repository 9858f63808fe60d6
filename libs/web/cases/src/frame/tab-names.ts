import { useTexts } from '@rinnalla/web-i18n';
import { caseTexts } from '../i18n/case-texts.js';

/** The pages of a case, in the order they are shown. */
export const CASE_TABS = [
  'plan',
  'assessment',
  'responsibilities',
  'clocks',
  'decisions',
  'record',
  'team',
  'consultations',
  'permissions',
  'timeline',
] as const;
export type CaseTabId = (typeof CASE_TABS)[number];

/** What a case's page is called. */
export function useCaseTabName(): (tab: CaseTabId) => string {
  const say = useTexts(caseTexts);
  return (tab) => say(`tabs.${tab}`);
}
