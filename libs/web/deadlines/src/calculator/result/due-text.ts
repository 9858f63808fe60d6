import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useCalendarFormats } from '../calendar-formats.js';
import type { Outcome } from '../work-out.js';

export type DatedOutcome = Extract<Outcome, { kind: 'reckoned' | 'hours' }>;

/** The due day and moment by Finnish time: `ma 28.12.2026 klo 16.15`. */
export function useDueText(): (outcome: DatedOutcome) => string {
  const say = useTexts(calculatorTexts);
  const { time: clockTime } = useFormats();
  const { fullDay, time } = useCalendarFormats();
  return (outcome) =>
    say('atTime', {
      day: fullDay(outcome.due.day),
      // A closing at 24:00 is the end of the due day, not the beginning of the next.
      time: outcome.kind === 'reckoned' ? time(outcome.closes) : clockTime(outcome.due.at.toISOString()),
    });
}
