import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { StatusTag, type IconName, type Tone } from '@rinnalla/web-ui';
import type { ClockState, SeenClock } from '../data/clock-types.js';
import { clockStateTexts } from '../../i18n/clocks/state-texts.js';

const LOOKS: Readonly<Record<ClockState, { readonly tone: Tone; readonly icon: IconName }>> = {
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

/** How a clock stands, in words, sign and colour. A target that was missed breaks no law, and does not look like it. */
export function ClockStateTag({ state, basis }: Pick<SeenClock, 'state' | 'basis'>) {
  const say = useTexts(clockStateTexts);
  const { tone, icon } = LOOKS[state];
  const isTarget = basis === 'county_target';
  if (isTarget && state === 'breached') {
    return (
      <StatusTag tone="warning" icon="warning">
        {say('targetMissed')}
      </StatusTag>
    );
  }
  return (
    <StatusTag tone={tone} icon={icon}>
      {say(`state.${state}`)}
    </StatusTag>
  );
}

/** That it was breached before more time was given, or before it was found not to apply; nothing of one that was not. */
export function BreachTag({ clock }: { clock: Pick<SeenClock, 'breachedOn' | 'basis'> }) {
  const say = useTexts(clockStateTexts);
  const { day } = useFormats();
  if (clock.breachedOn === null) return null;
  const isTarget = clock.basis === 'county_target';
  return (
    <StatusTag tone={isTarget ? 'warning' : 'danger'} icon={isTarget ? 'warning' : 'error'}>
      {say(isTarget ? 'wasMissed' : 'wasBreached', { day: day(clock.breachedOn) })}
    </StatusTag>
  );
}

/** Law and the county's own aim, each by its name. */
export function BasisTag({ basis }: Pick<SeenClock, 'basis'>) {
  const say = useTexts(clockStateTexts);
  return (
    <StatusTag
      tone={basis === 'statutory' ? 'info' : 'neutral'}
      icon={basis === 'statutory' ? 'document' : 'home'}
    >
      {say(`basis.${basis}`)}
    </StatusTag>
  );
}
