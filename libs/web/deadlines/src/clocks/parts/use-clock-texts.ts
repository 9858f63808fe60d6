import { CLOCK_KINDS, CLOCK_RULE_IDS, CLOCK_RULES, findLimit, type LawReference } from '@rinnalla/domain';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { limitText } from '../../calculator/limit-words.js';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useClockWords } from '../../i18n/clock-words/clock-words.js';
import { clockStateTexts } from '../../i18n/clocks/state-texts.js';
import type { SeenClock } from '../data/clock-types.js';

/** What the server writes as one text, `1301/2014 36 § 3 mom.`; an act of the Union has a space in its number. */
const SECTION = /^((?:\(EU\) )?\S+) (.+)$/;

export const lawOf = (section: string): LawReference => {
  const match = SECTION.exec(section);
  return { act: match?.[1] ?? '', section: match?.[2] ?? section };
};

/** What a stored clock is called and says, in the language of the screen. */
export function useClockTexts() {
  const say = useTexts(calculatorTexts);
  const saySeen = useTexts(clockStateTexts);
  const words = useClockWords();
  const { day, time } = useFormats();
  return {
    rule: ({ ruleId }: Pick<SeenClock, 'ruleId'>) => {
      const known = CLOCK_RULE_IDS.find((id) => id === ruleId);
      return known === undefined ? ruleId : words.rule(known);
    },
    duty: ({ kind }: Pick<SeenClock, 'kind'>) => {
      const known = CLOCK_KINDS.find((one) => one === kind);
      return known === undefined ? kind : words.duty(known);
    },
    law: (section: string) => words.law(lawOf(section)),
    event: ({ startEvent }: Pick<SeenClock, 'startEvent'>) => {
      const known = CLOCK_RULES.find(({ startsAt }) => startsAt === startEvent)?.startsAt;
      return known === undefined ? startEvent : words.event(known);
    },
    /** `7 arkipäivää`, `72 tuntia`, or the law's own words where it has no number. */
    limit: ({ limit, wording }: Pick<SeenClock, 'limit' | 'wording'>) => {
      if (limit === null) return saySeen(`wording.${wordingOf(wording)}`);
      const counted = findLimit(limit);
      return counted === null
        ? say('lengths.h', { count: Number.parseInt(limit, 10) })
        : limitText(counted, say);
    },
    /** The day and moment that hold now, or the law's words. */
    due: ({ dueOn, dueAt, wording }: Pick<SeenClock, 'dueOn' | 'dueAt' | 'wording'>) => {
      if (dueOn === null || dueAt === null) return saySeen(`wording.${wordingOf(wording)}`);
      return say('atTime', { day: day(dueOn), time: time(dueAt) });
    },
  };
}

const WORDINGS = ['immediately', 'without_delay', 'without_undue_delay'] as const;

const wordingOf = (wording: string | null) =>
  WORDINGS.find((one) => one === wording) ?? 'without_undue_delay';
