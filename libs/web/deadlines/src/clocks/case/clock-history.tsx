import { calendarDay } from '@rinnalla/domain';
import { useFormats, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { type IconName, Timeline, type TimelineItem, type Tone } from '@rinnalla/web-ui';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import type { ClockStep } from '../data/clock-types.js';

const LOOKS: Readonly<Record<ClockStep['change'], { readonly tone: Tone; readonly icon: IconName }>> = {
  started: { tone: 'neutral', icon: 'clock' },
  due_soon: { tone: 'info', icon: 'bell' },
  due_today: { tone: 'warning', icon: 'warning' },
  breached: { tone: 'danger', icon: 'error' },
  extended: { tone: 'info', icon: 'arrow-right' },
  start_corrected: { tone: 'info', icon: 'edit' },
  met: { tone: 'success', icon: 'success' },
  met_late: { tone: 'warning', icon: 'check' },
  not_applicable: { tone: 'neutral', icon: 'minus' },
  revived: { tone: 'info', icon: 'clock' },
};

/** Reasons that the product gives by itself; others are words of people. */
const WORDED_REASONS = ['runs_already', 'assessed_after_all', 'case_ended'] as const;

const dayOf = (moment: string) => calendarDay(new Date(moment));

/** What happened to a clock and by whom, the latest first. */
export function ClockHistory({ steps }: { steps: readonly ClockStep[] }) {
  const say = useTexts(seenClockTexts);
  const stepText = useStepText();
  return (
    <Timeline
      label={say('history.title')}
      items={steps.toReversed().map((step): TimelineItem => {
        const { actor, title, details } = stepText(step);
        return {
          id: step.id,
          at: step.at,
          actor,
          title,
          ...LOOKS[step.change],
          ...(details !== null && { body: <p>{details}</p> }),
        };
      })}
    />
  );
}

/** A step in words: what, by whom, and from which day to which, with the reason. */
export function useStepText() {
  const say = useTexts(seenClockTexts);
  const words = useWords();
  const { day } = useFormats();
  return ({ change, by, fromDay, toDay, fromStart, toStart, reason }: ClockStep) => {
    const isCorrection = fromStart !== null && toStart !== null;
    const start = isCorrection
      ? say('history.start', { from: day(dayOf(fromStart)), to: day(dayOf(toStart)) })
      : null;
    const moved =
      fromDay !== null && toDay !== null && fromDay !== toDay
        ? say(isCorrection ? 'history.due' : 'history.moved', { from: day(fromDay), to: day(toDay) })
        : null;
    const known = WORDED_REASONS.find((worded) => worded === reason);
    const why =
      reason === null ? null : `${say('history.reason')}: ${known ? say(`history.${known}`) : reason}`;
    const details = [start, moved, why].filter((part) => part !== null).join('. ');
    return {
      title: say(`history.${change}`),
      actor:
        by === null ? say('history.byItself') : `${by.name}, ${wordFor(words.profession, by.profession)}`,
      details: details === '' ? null : details,
    };
  };
}
