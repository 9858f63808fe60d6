import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { TextLink } from '@rinnalla/web-ui';
import type { CaseTabId } from '../frame/tab-names.js';
import { caseTexts } from '../i18n/case-texts.js';
import type { EndingCheck } from './use-ending.js';

/** Where each open thing is closed. */
const CLOSED_ON: Readonly<Record<EndingCheck['kind'], CaseTabId>> = {
  open_decision: 'decisions',
  running_clock: 'clocks',
  open_responsibility: 'responsibilities',
  open_consultation: 'consultations',
  unsigned_assessment: 'assessment',
};

/** What is still open of a client relationship, each with the way to close it. */
export function EndingChecks({
  caseId,
  checks,
}: {
  caseId: string;
  checks: readonly Pick<EndingCheck, 'kind' | 'items' | 'section'>[];
}) {
  const say = useTexts(caseTexts);
  const words = useWords();
  return (
    <ul>
      {checks.map(({ kind, items: count, section }) => (
        <li key={kind}>
          <TextLink href={`/cases/${caseId}/${CLOSED_ON[kind]}`}>
            {say(`ending.check.${kind}`, { count })}
          </TextLink>{' '}
          ({lawText(words, [section])})
        </li>
      ))}
    </ul>
  );
}
