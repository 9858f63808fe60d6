import { useFormats, useTexts } from '@rinnalla/web-i18n';
import type { Signing } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';

export interface Hearing {
  readonly term: string;
  /** The day, or the obstacle as its writer put it. */
  readonly words: string;
}

/** How the client was heard of a signed version: the day on which it was gone through, or the evident obstacle to it (SHL 39 §). */
export function useHearing() {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  return ({ agreedOn, obstacle }: Pick<Signing, 'agreedOn' | 'obstacle'>): Hearing =>
    agreedOn === null
      ? { term: say('signing.notGoneThrough'), words: obstacle ?? '' }
      : { term: say('signing.agreedOn'), words: day(agreedOn) };
}
