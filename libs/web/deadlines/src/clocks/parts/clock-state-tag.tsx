import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { TimeLimitTag } from '@rinnalla/web-session';
import { StatusTag } from '@rinnalla/web-ui';
import type { SeenClock } from '../data/clock-types.js';
import { clockStateTexts } from '../../i18n/clocks/state-texts.js';

/** How a clock stands, in words, sign and colour. A target that was missed breaks no law, and does not look like it. */
export function ClockStateTag({ state, basis }: Pick<SeenClock, 'state' | 'basis'>) {
  const say = useTexts(clockStateTexts);
  if (basis !== 'county_target' || state !== 'breached') return <TimeLimitTag state={state} />;
  return (
    <StatusTag tone="warning" icon="warning">
      {say('targetMissed')}
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
