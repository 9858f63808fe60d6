import { useFormats, useTexts } from '@rinnalla/web-i18n';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';

/** What a breach is called where it has to be told from the others: it has no name of its own. */
export function useBreachName(): (breach: Pick<Breach, 'knownAt'>) => string {
  const say = useTexts(breachTexts);
  const { moment } = useFormats();
  return ({ knownAt }) => say('of', { moment: moment(knownAt) });
}
