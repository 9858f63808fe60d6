import { calendarDay, daysBetween, type Due } from '@rinnalla/domain';
import type { Tone } from '@rinnalla/web-ui';
import type { ReckonedBasis } from './calculator-choice.js';
import type { CalculatorSay } from './day-words.js';

/** How a due moment stands now, in words with their colour. Nothing is said of the act itself: the calculator does not know of it. */
export function standingOf(
  due: Due,
  { basis, binds, now }: { basis: ReckonedBasis; binds: 'county' | 'client'; now: Date },
  say: CalculatorSay,
): { readonly text: string; readonly tone: Tone } {
  const days = daysBetween(calendarDay(now), due.day);
  if (now > due.at || days < 0) {
    const text = days === 0 ? say('standing.overToday') : say('standing.over', { count: -days });
    return { text, tone: overTone(basis, binds) };
  }
  if (days === 0) return { text: say('standing.today'), tone: 'warning' };
  return { text: say('standing.left', { count: days }), tone: days === 1 ? 'warning' : 'info' };
}

/** Only a limit that the law sets and the county must keep is alarming when it has passed. */
function overTone(basis: ReckonedBasis, binds: 'county' | 'client'): Tone {
  if (basis === 'statutory') return binds === 'county' ? 'danger' : 'neutral';
  return basis === 'county_target' ? 'warning' : 'neutral';
}
