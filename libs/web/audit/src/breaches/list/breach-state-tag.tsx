import { useTexts } from '@rinnalla/web-i18n';
import { TimeLimitTag } from '@rinnalla/web-session';
import { StatusTag } from '@rinnalla/web-ui';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';

/** How the time to notify stands, in words, sign and colour. */
export function BreachStateTag({ state }: Pick<Breach, 'state'>) {
  const say = useTexts(breachTexts);
  return <TimeLimitTag state={state} words={say(`state.${state}`)} />;
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
