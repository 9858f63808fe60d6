import { ASSESSMENT_SECTION_KEYS } from '@rinnalla/domain';
import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import type { MouseEvent } from 'react';
import { anchorOf, focusOn, useAssessmentDesk } from '../data/assessment-desk.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import styles from './assessment.module.css';

type Gap = Assessment['missing'][number];

/** What the law still asks for before signing, each a way to its place. */
export function Missing() {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  return (
    <nav aria-label={say('missing.title')}>
      <h3 className={styles.title}>{say('missing.title')}</h3>
      {assessment.missing.length === 0 ? (
        <p>{say('missing.ready')}</p>
      ) : (
        <ul className={styles.missing}>
          {assessment.missing.map((gap) => (
            <li key={gap.what}>
              <GapLink assessmentId={assessment.id} gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** The words of something missing: a section's title, or the decision's. */
function useGapName(): (what: Gap['what']) => string {
  const say = useTexts(assessmentTexts);
  return (what) => {
    const section = ASSESSMENT_SECTION_KEYS.find((key) => key === what);
    if (section) return say(`section.${section}.title`);
    return say(`gap.${what as Exclude<Gap['what'], (typeof ASSESSMENT_SECTION_KEYS)[number]>}`);
  };
}

function GapLink({ assessmentId, gap }: { assessmentId: string; gap: Gap }) {
  const nameOf = useGapName();
  const words = useWords();
  const anchor = anchorOf(assessmentId, gap.what);
  // The hash would enter the address and its history; the reader only moves on the page.
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    focusOn(anchor);
  };
  return (
    <>
      <a href={`#${anchor}`} onClick={handleClick}>
        {nameOf(gap.what)}
      </a>
      <span className={styles.law}>{lawText(words, [gap.law])}</span>
    </>
  );
}
