import type { Limit, RuleLimit } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { calculatorTexts } from '../i18n/calculator-texts.js';
import type { CalculatorSay } from './day-words.js';
import { limitIn } from './work-out.js';

/** A limit in words: `7 arkipäivää`. */
export const limitText = ({ count, unit }: Limit, say: CalculatorSay): string =>
  say(`lengths.${unit}`, { count });

/** What a rule gives time, in words, whether it has a number or not. */
export function useLimitWords(): (limit: RuleLimit) => string {
  const say = useTexts(calculatorTexts);
  return (limit) => {
    if (limit.kind === 'hours') return say('lengths.h', { count: limit.hours });
    if (limit.kind === 'undated') return say(`wording.${limit.wording}`);
    const number = limitIn(limit);
    return number === null ? say('noTarget.title') : limitText(number, say);
  };
}
