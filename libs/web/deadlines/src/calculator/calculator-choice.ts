import {
  CLOCK_RULES,
  LIMIT_UNITS,
  type ClockBasis,
  type ContactMaker,
  type ContactPurpose,
  CONTACT_MAKERS,
  CONTACT_PURPOSES,
  DEFAULT_COUNTY_PARAMETERS,
  type LimitUnit,
} from '@rinnalla/domain';
import type { CalculatorSearch } from './calculator-search.js';
import { findWallTime } from './wall-time.js';

/** Law, a county's own aim, or any limit that the reader wants to try. */
export const RECKONED_BASES = ['statutory', 'county_target', 'free'] as const;
export type ReckonedBasis = ClockBasis | 'free';

/** What stands in the calculator's fields, as it was written: `workOut` says what is wrong with it. */
export interface CalculatorChoice {
  readonly basis: ReckonedBasis;
  /** Id of a rule; empty while none is chosen. */
  readonly rule: string;
  readonly count: string;
  readonly unit: LimitUnit;
  /** `YYYY-MM-DD`; empty while no whole day is written. */
  readonly start: string;
  /** Time of the event, for a limit in hours. */
  readonly at: string;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly evesCount: boolean;
  readonly closes: string;
}

export const USUAL_CHOICE: CalculatorChoice = {
  basis: 'statutory',
  rule: '',
  count: '',
  unit: 'wd',
  start: '',
  at: '',
  madeBy: 'client',
  purpose: 'to_get_services',
  evesCount: DEFAULT_COUNTY_PARAMETERS.evesCount,
  closes: '16.15',
};

const WRITTEN_LIMIT = /^(.*?)(wd|mo|d)$/;

const oneOf = <Known extends string>(
  known: readonly Known[],
  word: string | undefined,
  usual: Known,
): Known => known.find((candidate) => candidate === word) ?? usual;

/** What the address means. Faulty words of a field are kept, so that the field can say what is wrong with them. */
export function choiceOf(search: CalculatorSearch): CalculatorChoice {
  return {
    ...limitChoice(search),
    start: search.start ?? USUAL_CHOICE.start,
    at: search.at ?? USUAL_CHOICE.at,
    madeBy: oneOf(CONTACT_MAKERS, search.by, USUAL_CHOICE.madeBy),
    purpose: oneOf(CONTACT_PURPOSES, search.why, USUAL_CHOICE.purpose),
    evesCount: oneOf(['yes', 'no'], search.eves, USUAL_CHOICE.evesCount ? 'yes' : 'no') === 'yes',
    closes: search.closes ?? USUAL_CHOICE.closes,
  };
}

function limitChoice(search: CalculatorSearch): Pick<CalculatorChoice, 'basis' | 'rule' | 'count' | 'unit'> {
  const { rule = '', limit = '' } = search;
  const written = WRITTEN_LIMIT.exec(limit);
  const usualBasis = limit !== '' && rule === '' ? 'free' : USUAL_CHOICE.basis;
  return {
    basis: basisOf(rule) ?? oneOf(RECKONED_BASES, search.basis, usualBasis),
    rule,
    count: written?.[1] ?? limit,
    unit: oneOf(LIMIT_UNITS, written?.[2], USUAL_CHOICE.unit),
  };
}

/** A rule stands under its own basis, whatever the address says beside it. */
const basisOf = (rule: string): ClockBasis | null => CLOCK_RULES.find(({ id }) => id === rule)?.basis ?? null;

export function searchOf(choice: CalculatorChoice): CalculatorSearch {
  const { start, at, madeBy, purpose, evesCount, closes } = choice;
  return {
    ...limitSearch(choice),
    ...(start !== '' && { start }),
    ...(at !== '' && { at: timeWord(at) }),
    ...(madeBy !== USUAL_CHOICE.madeBy && { by: madeBy }),
    ...(purpose !== USUAL_CHOICE.purpose && { why: purpose }),
    ...(evesCount !== USUAL_CHOICE.evesCount && { eves: evesCount ? 'yes' : 'no' }),
    ...(timeWord(closes) !== timeWord(USUAL_CHOICE.closes) && { closes: timeWord(closes) }),
  };
}

/** A rule or a number tells the basis; it is written out only while there is neither. */
function limitSearch({ basis, rule, count, unit }: CalculatorChoice): CalculatorSearch {
  if (basis === 'free' && count !== '') return { limit: `${count}${unit}` };
  if (basis !== 'free' && rule !== '') return { rule };
  return basis === USUAL_CHOICE.basis ? {} : { basis };
}

const timeWord = (written: string): string => findWallTime(written) ?? written;
