import {
  accessDecree,
  clientDataAct,
  LEGAL_MODE_RULES,
  LEGAL_MODES,
  type LawReference,
  OVERRIDE_GROUNDS,
  OVERRIDE_RULES,
  socialWelfareAct,
  WORK_TASK_RULES,
  WORK_TASKS,
} from '@rinnalla/domain';
import type { Language } from './languages.js';
import { LANGUAGES } from './languages.js';
import { type GroundKey, type LogWords, logWordsIn } from './log-words.js';
import { peopleWords } from './people-words.js';
import { actWithSections } from './section-words.js';

const GROUND_LAW: Readonly<Record<GroundKey, readonly LawReference[]>> = {
  named_worker: [clientDataAct('9 §'), socialWelfareAct('42 §')],
  work_pair: [clientDataAct('9 §')],
  team_member: [clientDataAct('9 §')],
  consultation: [clientDataAct('9 §')],
  own_cases: [clientDataAct('9 §')],
  open_view: [clientDataAct('9 §')],
  anonymous: [clientDataAct('31 § 2 mom.')],
  asker: [clientDataAct('9 §')],
  claimant: [clientDataAct('9 §')],
  expertise_member: [clientDataAct('9 §')],
  lead: [clientDataAct('9 §')],
  stranger: [clientDataAct('9 §')],
  override: [clientDataAct('53 §')],
  disclosure: [clientDataAct('56 §')],
  unknown: [clientDataAct('9 §')],
};

export interface WordedGround {
  readonly words: string;
  /** The sections, as `Asiakastietolaki (703/2023) 9 §`. */
  readonly law: readonly string[];
}

/**
 * A logged ground in words with its sections of law: `relation:team_member/M1`, `task:intake`, `override:social_authority_need` …
 * A ground this version does not know is named as unknown, with the general section; nothing is left out.
 */
export function groundInWords(language: Language, ground: string): WordedGround {
  const words = logWordsIn(language);
  const [origin = '', way = ''] = ground.split('/');
  const first = originOf(language, words, origin);
  // Each client of a case may be told of on a ground of their own: `M2:<permission>+<permission>+M3`.
  const named = way.split('+').map((one) => one.split(':')[0]);
  const modes = LEGAL_MODES.filter((known) => named.includes(known));
  const law = [...first.law, ...modes.flatMap((mode) => LEGAL_MODE_RULES[mode].law)].map((reference) =>
    sectionIn(language, reference),
  );
  const told = [first.words, ...modes.map((mode) => words.mode[mode])].join('; ');
  return { words: told, law: [...new Set(law)] };
}

interface Origin {
  readonly words: string;
  readonly law: readonly LawReference[];
}

function originOf(language: Language, words: LogWords, origin: string): Origin {
  const [kind = '', name = ''] = origin.split(':');
  if (kind === 'task') {
    const task = WORK_TASKS.find((known) => known === name);
    if (!task) return { words: `${words.byTask}: ${name}`, law: [accessDecree('8 §')] };
    const law = WORK_TASK_RULES[task].law;
    return { words: `${words.byTask}: ${peopleWords[language].workTask[task].toLowerCase()}`, law };
  }
  if (kind === 'override') {
    const pleaded = OVERRIDE_GROUNDS.find((known) => known === name);
    if (pleaded) return { words: words.override[pleaded], law: OVERRIDE_RULES[pleaded].law };
  }
  const keys: readonly string[] = Object.keys(GROUND_LAW);
  const known = [name, kind].find((key) => keys.includes(key));
  const key = isGroundKey(known) ? known : 'unknown';
  return { words: words.ground[key], law: GROUND_LAW[key] };
}

const isGroundKey = (key: string | undefined): key is GroundKey => key !== undefined && key in GROUND_LAW;

const sectionIn = (language: Language, reference: LawReference): string => {
  const name = logWordsIn(language).act[reference.act];
  const act = name === undefined ? reference.act : `${name} (${reference.act})`;
  return actWithSections(language, act, [reference.section]);
};

/** Every ground the words know, as it begins in the log. */
const KNOWN_GROUNDS: readonly { readonly ground: string; readonly pattern: string }[] = [
  ...WORK_TASKS.map((task) => ({ ground: `task:${task}`, pattern: `task:${task}%` })),
  ...OVERRIDE_GROUNDS.map((name) => ({ ground: `override:${name}`, pattern: `override:${name}%` })),
  ...Object.keys(GROUND_LAW)
    .filter((key) => key !== 'unknown')
    .map((key) => ({ ground: `relation:${key}`, pattern: `%${key}%` })),
  ...LEGAL_MODES.flatMap((mode) =>
    ['/', '+'].map((before) => ({ ground: `x/${mode}`, pattern: `%${before}${mode}%` })),
  ),
];

/**
 * What to look for in the log (SQL LIKE patterns) when somebody looks for words or a section: the text itself, and every ground
 * whose words or law say it in any of our languages.
 */
export function groundPatterns(text: string): string[] {
  const sought = text.trim().toLowerCase();
  const says = (ground: string) =>
    LANGUAGES.some((language) => {
      const { words, law } = groundInWords(language, ground);
      // Of a mode alone, the first half is no more than "unknown".
      const told = ground.startsWith('x/') ? [words.split('; ')[1] ?? '', ...law.slice(1)] : [words, ...law];
      return told.some((part) => part.toLowerCase().includes(sought));
    });
  const escaped = sought.replace(/[%_\\]/g, (sign) => `\\${sign}`);
  const known = KNOWN_GROUNDS.filter(({ ground }) => says(ground)).map(({ pattern }) =>
    pattern.replaceAll('_', '\\_'),
  );
  return [`%${escaped}%`, ...known];
}
