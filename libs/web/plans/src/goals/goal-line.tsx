import { usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { Button, Disclosure, Timeline, useIdlePreload } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Goal } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { LineFrame } from '../lines/line-frame.js';
import styles from '../lines/line.module.css';
import { Attainment } from './attainment.js';

const CorrectGoalDialog = loadedDialog(
  () => import('./correct-goal-dialog.js').then((part) => part.CorrectGoalDialog),
  ({ onClose }) => onClose(),
);
const RateGoalDialog = loadedDialog(
  () => import('./rate-goal-dialog.js').then((part) => part.RateGoalDialog),
  ({ onClose }) => onClose(),
);
const loadDialogs = () => Promise.all([CorrectGoalDialog.preload(), RateGoalDialog.preload()]);

/** One goal, how far it has been reached, and how that was judged before. */
export function GoalLine({ goal }: { goal: Goal }) {
  const say = useTexts(planTexts);
  const [isRating, setRating] = useState(false);
  useIdlePreload(loadDialogs);
  return (
    <LineFrame
      kind="goal"
      name={goal.title}
      line={goal}
      tags={<Attainment level={goal.attainment} />}
      acts={
        <Button
          size="small"
          aria-label={say('goal.rateGoal', { goal: goal.title })}
          onPress={() => setRating(true)}
        >
          {say('goal.rate')}
        </Button>
      }
      correct={(close) => <CorrectGoalDialog goal={goal} onClose={close} />}
      renderOriginal={({ title, description }) => [title, description].filter(Boolean).join('\n')}
    >
      {goal.description !== '' && <p className={styles.body}>{goal.description}</p>}
      <Ratings ratings={goal.ratings} />
      {isRating && <RateGoalDialog goal={goal} onClose={() => setRating(false)} />}
    </LineFrame>
  );
}

function Ratings({ ratings }: Pick<Goal, 'ratings'>) {
  const say = useTexts(planTexts);
  const personLine = usePersonLine();
  if (ratings.length === 0) return null;
  return (
    <Disclosure title={say('goal.history')} summary={ratings.length} headingLevel={4}>
      <Timeline
        label={say('goal.history')}
        items={ratings.toReversed().map(({ id, at, by, attainment, note }) => ({
          id,
          at,
          actor: personLine(by),
          title: <Attainment level={attainment} />,
          ...(note !== null && { body: note }),
        }))}
      />
    </Disclosure>
  );
}
