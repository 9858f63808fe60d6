/** What an address may say of the calculator. */
const SEARCH_NAMES = ['basis', 'rule', 'limit', 'start', 'at', 'by', 'why', 'eves', 'closes'] as const;

/**
 * What the address says of the choice: only what differs from the usual. `limit` is `7wd`, as `npm run -s clock` reads it; `eves` is `yes`
 * or `no`; times are `HH:MM`, for a router reads 16.15 as a number.
 */
export type CalculatorSearch = { readonly [Name in (typeof SEARCH_NAMES)[number]]?: string };

const LONGEST_WORD = 24;

/** Reads an address that anyone may have written, words only: what they mean is the page's to judge. */
export function readCalculatorSearch(search: Readonly<Record<string, unknown>>): CalculatorSearch {
  return Object.fromEntries(
    SEARCH_NAMES.flatMap((name) => {
      const word = wordOf(search[name]);
      return word === '' ? [] : [[name, word] as const];
    }),
  );
}

/** A number where the router read one out of digits alone. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_WORD) : '';
