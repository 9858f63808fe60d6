import { useTexts } from '@rinnalla/web-i18n';
import { StatusTag, type IconName, type Tone } from '@rinnalla/web-ui';
import type { Breach, BreachState } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';

/** As other time limits look. */
const LOOKS: Readonly<Record<BreachState, { readonly tone: Tone; readonly icon: IconName }>> = {
  running: { tone: 'neutral', icon: 'clock' },
  due_soon: { tone: 'info', icon: 'bell' },
  due_today: { tone: 'warning', icon: 'warning' },
  breached: { tone: 'danger', icon: 'error' },
  met: { tone: 'success', icon: 'success' },
  met_late: { tone: 'warning', icon: 'check' },
  not_applicable: { tone: 'neutral', icon: 'minus' },
};

/** How the time to notify stands, in words, sign and colour. */
export function BreachStateTag({ state }: Pick<Breach, 'state'>) {
  const say = useTexts(breachTexts);
  return <StatusTag {...LOOKS[state]}>{say(`state.${state}`)}</StatusTag>;
}

/** That the time was over before it was judged that nobody need be notified: a judgement undoes no breach of the limit. */
export function WasBreachedTag({ wasBreached }: Pick<Breach, 'wasBreached'>) {
  const say = useTexts(breachTexts);
  if (!wasBreached) return null;
  return (
    <StatusTag tone="danger" icon="error">
      {say('wasBreached')}
    </StatusTag>
  );
}
