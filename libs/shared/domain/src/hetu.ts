import { isCalendarDay } from './helsinki-time.js';

/**
 * Separators by century of birth. The newer letters came with decree 690/2022; the separator is part of what makes a
 * number unique, so it is never rewritten to another of the same century.
 */
export const HETU_SEPARATORS = {
  18: ['+'],
  19: ['-', 'Y', 'X', 'W', 'V', 'U'],
  20: ['A', 'B', 'C', 'D', 'E', 'F'],
} as const;

export type HetuSeparator = (typeof HETU_SEPARATORS)[keyof typeof HETU_SEPARATORS][number];

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FORM = /^\d{6}.\d{3}[0-9A-Z]$/i;
/** 000 and 001 are never given out. */
const LOWEST_INDIVIDUAL_NUMBER = 2;
/** Individual numbers from here on are never given to a person: the only ones for demo data and tests. */
const LOWEST_TEST_NUMBER = 900;

const centuries: ReadonlyMap<string, string> = new Map(
  Object.entries(HETU_SEPARATORS).flatMap(([century, separators]) =>
    separators.map((separator) => [separator, century] as const),
  ),
);

export type ParsedHetu =
  | {
      readonly kind: 'ok';
      /** Trimmed and in upper case: the form to encrypt and to index. */
      readonly hetu: string;
      /** `YYYY-MM-DD`. */
      readonly birthDate: string;
      readonly individualNumber: number;
      /** True for 900–999, which no living person has. */
      readonly isTestRange: boolean;
    }
  | { readonly kind: 'invalid'; readonly reason: 'format' | 'date' | 'checkCharacter' };

/**
 * Reads a Finnish personal identity code (henkilötunnus). Never tells gender: the odd-even rule is not to be used.
 * A birth date in the future is not refused here, for there is no clock here.
 */
export function parseHetu(text: string): ParsedHetu {
  // Matched before upper-casing: `ſ` would become the valid check character S.
  const match = FORM.exec(text.trim());
  const hetu = match?.[0].toUpperCase() ?? '';
  const century = centuries.get(hetu.charAt(6));
  const individualNumber = Number(hetu.slice(7, 10));
  if (century === undefined || individualNumber < LOWEST_INDIVIDUAL_NUMBER) {
    return { kind: 'invalid', reason: 'format' };
  }
  const birthDate = `${century}${hetu.slice(4, 6)}-${hetu.slice(2, 4)}-${hetu.slice(0, 2)}`;
  if (!isCalendarDay(birthDate)) return { kind: 'invalid', reason: 'date' };
  if (hetu.charAt(10) !== checkCharacter(hetu.slice(0, 6), hetu.slice(7, 10))) {
    return { kind: 'invalid', reason: 'checkCharacter' };
  }
  return {
    kind: 'ok',
    hetu,
    birthDate,
    individualNumber,
    isTestRange: individualNumber >= LOWEST_TEST_NUMBER,
  };
}

/**
 * A valid code of nobody, for demo data and tests.
 * @param birthDate `YYYY-MM-DD`, 1800–2099.
 * @param individualNumber 900–999.
 * @param separator one of the century's; the oldest of them when not given.
 * @throws RangeError when any of these is outside its range.
 */
export function makeTestHetu(birthDate: string, individualNumber: number, separator?: HetuSeparator): string {
  if (!isCalendarDay(birthDate)) throw new RangeError(`Not a calendar day: ${birthDate}`);
  if (
    !Number.isInteger(individualNumber) ||
    individualNumber < LOWEST_TEST_NUMBER ||
    individualNumber > 999
  ) {
    throw new RangeError(`Not an individual number of the test range 900–999: ${String(individualNumber)}`);
  }
  const century = birthDate.slice(0, 2);
  const chosen = separator ?? oldestSeparator(century);
  if (centuries.get(chosen) !== century) throw new RangeError(`${chosen} does not belong to ${birthDate}`);
  const date = `${birthDate.slice(8, 10)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`;
  return `${date}${chosen}${String(individualNumber)}${checkCharacter(date, String(individualNumber))}`;
}

/** The year of a `YYYY-MM-DD` birth date: what a consulted colleague is shown instead of the date. */
export function birthYear(birthDate: string): number {
  if (!isCalendarDay(birthDate)) throw new RangeError(`Not a calendar day: ${birthDate}`);
  return Number(birthDate.slice(0, 4));
}

function oldestSeparator(century: string): string {
  for (const [separator, itsCentury] of centuries) if (itsCentury === century) return separator;
  throw new RangeError(`No separator is laid down for the ${century}00s`);
}

function checkCharacter(ddmmyy: string, individualNumber: string): string {
  return CHECK_CHARACTERS.charAt(Number(`${ddmmyy}${individualNumber}`) % 31);
}
