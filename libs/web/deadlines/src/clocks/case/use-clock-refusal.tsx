import type {
  CorrectClockStartMutation,
  ExtendClockMutation,
  Failure,
  MarkClockNotApplicableMutation,
} from '@rinnalla/web-graphql';
import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { useClockTexts } from '../parts/use-clock-texts.js';

type Answer =
  | ExtendClockMutation['extendClock']
  | MarkClockNotApplicableMutation['markClockNotApplicable']
  | CorrectClockStartMutation['correctClockStart'];

export type ClockOutcome =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answered'; readonly result: Answer };

/**
 * Why a clock was not changed, in words with the section of law; null when it was.
 * @param outOfRange what to say of a day that will not do
 */
export function useClockRefusal(
  outOfRange: 'refused.past' | 'refused.startRange' = 'refused.past',
): (outcome: ClockOutcome) => string | null {
  const say = useTexts(seenClockTexts);
  const words = useWords();
  const texts = useClockTexts();
  const { day } = useFormats();
  return (outcome) => {
    if (outcome.kind === 'failed') {
      if (outcome.failure.reason === 'range') return say(outOfRange);
      return failureText(words, outcome.failure);
    }
    const { result } = outcome;
    switch (result.__typename) {
      case 'ClockChanged':
        return null;
      case 'StaleVersion':
        return say('refused.stale');
      case 'ClockAlreadyClosed':
        return say('refused.closed', { state: words.clockState[result.state] });
      case 'ClockNotExtendable':
        return say('refused.notExtendable', { law: texts.law(result.section) });
      case 'ExtensionReasonMissing':
        return say('refused.reasonMissing', { law: texts.law(result.section) });
      case 'ExtensionNotAfterDue':
        return say('refused.notAfterDue', { day: day(result.dueDay) });
      case 'StartKeptElsewhere':
        return say(`refused.kept.${result.keptBy}`);
      case 'StartAfterMet':
        return say('refused.afterMet', { day: day(result.metOn) });
      case 'ClosedDay':
        return say('refused.closedDay', { law: texts.law(result.section), day: day(result.nextDay) });
    }
  };
}
