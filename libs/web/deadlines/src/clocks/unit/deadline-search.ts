import { CLOCK_BASES, CLOCK_KINDS, CLOCK_STATES } from '@rinnalla/domain';
import type { DeadlineFilter } from '@rinnalla/web-graphql';
import { deadlinesPath } from '../data/clock-paths.js';

export const SEEN_STATES = [...CLOCK_STATES, 'passed'] as const;

/** What the address says of the page; only what differs from the usual. */
export interface DeadlineSearch {
  readonly unit?: string;
  readonly state?: (typeof SEEN_STATES)[number];
  readonly basis?: (typeof CLOCK_BASES)[number];
  readonly kind?: (typeof CLOCK_KINDS)[number];
  /** What was met or dropped of late, in place of what runs. */
  readonly done?: true;
  /** Where the page begins. */
  readonly after?: string;
}

const UUID = /^[0-9a-f-]{36}$/;
const LONGEST_CURSOR = 400;

const oneOf = <Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  value: unknown,
): Partial<Record<Name, Word>> | null => {
  const known = words.find((word) => word === value);
  return known === undefined ? null : ({ [name]: known } as Partial<Record<Name, Word>>);
};

/** Reads an address that anyone may have written; what makes no sense is left out. */
export function readDeadlineSearch(search: Readonly<Record<string, unknown>>): DeadlineSearch {
  const { unit, after, done } = search;
  return {
    ...(typeof unit === 'string' && UUID.test(unit) && { unit }),
    ...oneOf('state', SEEN_STATES, search['state']),
    ...oneOf('basis', CLOCK_BASES, search['basis']),
    ...oneOf('kind', CLOCK_KINDS, search['kind']),
    ...(done === true && { done }),
    ...(typeof after === 'string' && after !== '' && after.length < LONGEST_CURSOR && { after }),
  };
}

/** The search as an address, as the router writes it. */
export function deadlinesHref(search: DeadlineSearch): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) words.set(name, String(value));
  const text = words.toString();
  return text === '' ? deadlinesPath : `${deadlinesPath}?${text}`;
}

export const filterOf = ({ state, basis, kind, done }: DeadlineSearch): DeadlineFilter => ({
  isClosed: done === true,
  states: state === undefined ? null : [state],
  basis: basis ?? null,
  kind: kind ?? null,
});

/** How many ways the list is narrowed down in. */
export const narrowings = ({ state, basis, kind, done }: DeadlineSearch): number =>
  [state !== undefined, basis !== undefined, kind !== undefined, done === true].filter(Boolean).length;
