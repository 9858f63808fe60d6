import { ATTAINMENT_LEVELS, isAttainmentLevel } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { planTexts } from '../i18n/plan-texts.js';
import styles from './attainment.module.css';

/** A level with its sign, as the scale is spoken of: −2 … +2. */
export const signed = (level: number): string => (level > 0 ? `+${level}` : `${level}`.replace('-', '−'));

/** A step of the scale in words; a number that is none of its steps shows as it is. */
export function useAttainmentWords(): (level: number) => string {
  const say = useTexts(planTexts);
  return (level) => {
    const step = ATTAINMENT_LEVELS.find((known) => known.level === level);
    return step ? say(`attainment.${step.key}`) : signed(level);
  };
}

/** Where a goal stands: five steps and the words for the one reached. Below is no failure and has no red. */
export function Attainment({ level }: { level: number | null }) {
  const say = useTexts(planTexts);
  const wordsOf = useAttainmentWords();
  if (level === null || !isAttainmentLevel(level)) return <span>{say('goal.notRated')}</span>;
  return (
    <span className={styles.attainment}>
      <span className={styles.steps} aria-hidden="true">
        {ATTAINMENT_LEVELS.map((step) => (
          <span
            key={step.level}
            className={styles.step}
            data-here={step.level === level}
            data-agreed={step.level === 0}
          />
        ))}
      </span>
      <span>
        {signed(level)} {wordsOf(level)}
      </span>
    </span>
  );
}
