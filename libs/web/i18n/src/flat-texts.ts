import { keptTogether } from './kept-together.js';

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every text of a dictionary by its whole name, such as `filter.status`; worked out once for each dictionary. */
export function flatTexts(dictionary: object): ReadonlyMap<string, string> {
  const before = known.get(dictionary);
  if (before) return before;
  const texts = new Map(entriesOf(dictionary, ''));
  known.set(dictionary, texts);
  return texts;
}

const entriesOf = (dictionary: object, path: string): [string, string][] =>
  Object.entries(dictionary).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${name}`, keptTogether(value)]];
    return typeof value === 'object' && value !== null ? entriesOf(value, `${path}${name}.`) : [];
  });
