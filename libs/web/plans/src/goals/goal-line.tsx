import { usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { Button, Disclosure, Timeline } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Goal } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { LineFrame } from '../lines/line-frame.js';
import styles from '../lines/line.module.css';
import { Attainment } from './attainment.js';
import { CorrectGoal } from './correct-goal.js';
import { RateGoal } from './rate-goal.js';

/** One goal, how far it has been reached, and how that was judged before. */
export function GoalLine({ goal }: { goal: Goal }) {
  const say = useTexts(planTexts);
  const [isRating, setRating] = useState(false);
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
      correct={(close) => <CorrectGoal goal={goal} onClose={close} />}
      renderOriginal={({ title, description }) => [title, description].filter(Boolean).join('\n')}
    >
      {goal.description !== '' && <p className={styles.body}>{goal.description}</p>}
      <Ratings ratings={goal.ratings} />
      {isRating && <RateGoal goal={goal} onClose={() => setRating(false)} />}
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
