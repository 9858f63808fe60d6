import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { DeadlineTag, Inline, StatusTag, type Tone } from '@rinnalla/web-ui';
import type { ContactClock } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { actOf, leadingClocks } from './leading-clocks.js';

const TONES: Readonly<Partial<Record<ContactClock['clockState'], Tone>>> = {
  due_soon: 'warning',
  due_today: 'warning',
  breached: 'danger',
};

/** The clocks that lead: what the law wants at once, and the earliest day that it sets. */
export function LeadingClockTags({ clocks }: { clocks: readonly ContactClock[] }) {
  const say = useTexts(intakeTexts);
  const { dated, immediate } = leadingClocks(clocks);
  if (dated === null && immediate === null) return null;
  return (
    <Inline>
      {immediate && (
        <StatusTag tone="warning" icon="clock">
          {`${say(actOf(immediate))}: ${say('clockWording.immediately')}`}
        </StatusTag>
      )}
      {dated && <ClockTag clock={dated} />}
    </Inline>
  );
}

/** What is to be done and by when, with how it stands. */
export function ClockTag({ clock: { kind, clockState, dueOn } }: { clock: ContactClock }) {
  const say = useTexts(intakeTexts);
  const { weekday } = useFormats();
  if (dueOn === null) return null;
  const day = clockState === 'due_today' ? say('clockState.due_today') : weekday(dueOn);
  const late = clockState === 'breached' ? `${say('clockState.breached')}, ` : '';
  return (
    <DeadlineTag tone={TONES[clockState] ?? 'neutral'} text={`${say(actOf({ kind }))}: ${late}${day}`} />
  );
}
