import { actWithSections } from '@rinnalla/contracts';
import type { ClockKind, ClockRuleId, LawReference, StartEventKind } from '@rinnalla/domain';
import { defineTexts, keptTogether, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

export const clockTexts = defineTexts({ fi, sv, en });

/** Rules, what they demand, what starts them and the law they rest on, in the language of the screen. */
export interface ClockWords {
  readonly rule: (id: ClockRuleId) => string;
  readonly duty: (kind: ClockKind) => string;
  readonly event: (kind: StartEventKind) => string;
  /** Act, its number and the section: `Sosiaalihuoltolaki (1301/2014) 36 § 2 mom.`. */
  readonly law: (law: LawReference) => string;
}

export function useClockWords(): ClockWords {
  const say = useTexts(clockTexts);
  const { language } = useLanguage();
  const actOf = (act: string) => ACTS.find((known) => known === act);
  return {
    rule: (id) => say(`rule.${id}`),
    duty: (kind) => say(`duty.${kind}`),
    event: (kind) => say(`event.${kind}`),
    law: ({ act, section }) => {
      const known = actOf(act);
      const name = known === undefined ? act : `${say(`act.${known}`)} (${act})`;
      return keptTogether(actWithSections(language, name, [section]));
    },
  };
}

/** The acts that rules and the reckoning rest on. */
const ACTS = [
  '1301/2014',
  '417/2007',
  '1326/2010',
  '434/2003',
  '703/2023',
  '306/2019',
  '(EU) 2016/679',
  '150/1930',
] as const;
