import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { InlineAlert, Stack } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import type { CalculatorChoice } from '../calculator-choice.js';
import type { Outcome } from '../work-out.js';
import { DueMoment } from './due-moment.js';
import { Facts } from './facts.js';
import { ReckonedDays } from './reckoned-days.js';

interface ResultProps {
  choice: CalculatorChoice;
  outcome: Outcome;
  now: Date;
  /** Some field says what is wrong with it. */
  hasFault: boolean;
}

/** What the choice gives: when it is due and how that was counted, or why there is no such moment. */
export function Result({ choice, outcome, now, hasFault }: ResultProps) {
  const say = useTexts(calculatorTexts);
  if (outcome.kind === 'unready') return <p>{say(hasFault ? 'mend' : 'waiting')}</p>;
  return (
    <Stack gap="loose">
      {outcome.kind === 'reckoned' || outcome.kind === 'hours' ? (
        <DueMoment basis={choice.basis} outcome={outcome} now={now} />
      ) : (
        <WithoutMoment outcome={outcome} />
      )}
      <Facts choice={choice} outcome={outcome} />
      {outcome.kind === 'reckoned' && <ReckonedDays reckoning={outcome.reckoning} now={now} />}
    </Stack>
  );
}

type WithoutMomentOutcome = Exclude<Outcome, { kind: 'unready' | 'reckoned' | 'hours' }>;

function WithoutMoment({ outcome }: { outcome: WithoutMomentOutcome }) {
  const say = useTexts(calculatorTexts);
  const { day } = useFormats();
  switch (outcome.kind) {
    case 'undated':
      return <InlineAlert title={say('undated.title')}>{say(`undated.${outcome.wording}`)}</InlineAlert>;
    case 'not_in_force':
      return (
        <InlineAlert tone="warning" title={say('notInForce.title')}>
          {outcome.validFrom === null
            ? say('notInForce.ended')
            : say('notInForce.from', { day: day(outcome.validFrom) })}
        </InlineAlert>
      );
    case 'not_started':
      return (
        <InlineAlert tone="warning" title={say('notStarted.title')}>
          {say(`notStarted.${outcome.unmet}`)}
        </InlineAlert>
      );
    case 'no_target':
      return <InlineAlert title={say('noTarget.title')}>{say('noTarget.text')}</InlineAlert>;
  }
}
