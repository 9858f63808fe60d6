import {
  CLOCK_RULE_IDS,
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

/** What the address says of it: only what differs from the usual. Times have dots, which need no escaping. */
export interface CalculatorSearch {
  readonly basis?: ReckonedBasis;
  readonly rule?: string;
  /** `7wd`, as `npm run -s clock` reads it. */
  readonly limit?: string;
  readonly start?: string;
  readonly at?: string;
  readonly by?: ContactMaker;
  readonly why?: ContactPurpose;
  readonly eves?: boolean;
  readonly closes?: string;
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

const LONGEST_WORD = 24;
const WRITTEN_LIMIT = /^(.*?)(wd|mo|d)$/;

/** A number where the router read one out of digits alone. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_WORD) : '';

const oneOf = <Known extends string>(known: readonly Known[], value: unknown, usual: Known): Known =>
  known.find((candidate) => candidate === value) ?? usual;

/** Reads an address that anyone may have written. Faulty words of a field are kept, so that the field can say what is wrong. */
export function choiceOf(search: Readonly<Record<string, unknown>>): CalculatorChoice {
  const rule = wordOf(search['rule']);
  const limit = wordOf(search['limit']);
  const written = WRITTEN_LIMIT.exec(limit);
  const usualBasis = limit !== '' && rule === '' ? 'free' : USUAL_CHOICE.basis;
  return {
    basis: basisOf(rule) ?? oneOf(RECKONED_BASES, search['basis'], usualBasis),
    rule,
    count: written?.[1] ?? limit,
    unit: oneOf(LIMIT_UNITS, written?.[2], USUAL_CHOICE.unit),
    start: wordOf(search['start']),
    at: wordOf(search['at']),
    madeBy: oneOf(CONTACT_MAKERS, search['by'], USUAL_CHOICE.madeBy),
    purpose: oneOf(CONTACT_PURPOSES, search['why'], USUAL_CHOICE.purpose),
    evesCount: typeof search['eves'] === 'boolean' ? search['eves'] : USUAL_CHOICE.evesCount,
    closes: wordOf(search['closes']) || USUAL_CHOICE.closes,
  };
}

/** A rule stands under its own basis, whatever the address says beside it. */
function basisOf(rule: string): ClockBasis | null {
  const id = CLOCK_RULE_IDS.find((known) => known === rule);
  return CLOCK_RULES.find((candidate) => candidate.id === id)?.basis ?? null;
}

export function searchOf(choice: CalculatorChoice): CalculatorSearch {
  const { basis, rule, count, unit, start, at, madeBy, purpose, evesCount, closes } = choice;
  const isFree = basis === 'free';
  return {
    ...(basis !== USUAL_CHOICE.basis && (isFree ? count === '' : rule === '') && { basis }),
    ...(!isFree && rule !== '' && { rule }),
    ...(isFree && count !== '' && { limit: `${count}${unit}` }),
    ...(start !== '' && { start }),
    ...(at !== '' && { at }),
    ...(madeBy !== USUAL_CHOICE.madeBy && { by: madeBy }),
    ...(purpose !== USUAL_CHOICE.purpose && { why: purpose }),
    ...(evesCount !== USUAL_CHOICE.evesCount && { eves: evesCount }),
    ...(closes !== USUAL_CHOICE.closes && { closes }),
  };
}
