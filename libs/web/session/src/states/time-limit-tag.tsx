import { type DomainWords, useWords } from '@rinnalla/web-i18n';
import { StatusTag, type IconName, type Tone } from '@rinnalla/web-ui';

export type TimeLimitState = keyof DomainWords['clockState'];

const LOOKS: Readonly<Record<TimeLimitState, { readonly tone: Tone; readonly icon: IconName }>> = {
  running: { tone: 'neutral', icon: 'clock' },
  extended: { tone: 'info', icon: 'arrow-right' },
  due_soon: { tone: 'info', icon: 'bell' },
  due_today: { tone: 'warning', icon: 'warning' },
  breached: { tone: 'danger', icon: 'error' },
  met: { tone: 'success', icon: 'success' },
  met_late: { tone: 'warning', icon: 'check' },
  not_applicable: { tone: 'neutral', icon: 'minus' },
  passed: { tone: 'neutral', icon: 'clock' },
};

export interface TimeLimitTagProps {
  state: TimeLimitState;
  /** Words of its own for the act in question; those of every time limit when left out. */
  words?: string;
}

/** How a time limit of the law stands, in words, sign and colour: alike on every page that shows one. */
export function TimeLimitTag({ state, words }: TimeLimitTagProps) {
  const { clockState } = useWords();
  const { tone, icon } = LOOKS[state];
  return (
    <StatusTag tone={tone} icon={icon}>
      {words ?? clockState[state]}
    </StatusTag>
  );
}
