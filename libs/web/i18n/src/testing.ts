import { expect } from '@jest/globals';
import { LANGUAGES } from './languages.js';
import type { Texts } from './texts.js';

/** Every text of a feature, in every language, says something and names the same values. */
export function expectWhole<Fi extends object>(texts: Texts<Fi>): void {
  const { fi, ...others } = texts.dictionaries;
  const finnish = flat(fi);
  for (const language of LANGUAGES) {
    const dictionary = flat(language === 'fi' ? fi : others[language]);
    const empty = [...dictionary].filter(([, text]) => text.trim() === '').map(([name]) => name);
    expect({ language, empty }).toEqual({ language, empty: [] });
    for (const [name, text] of dictionary) {
      expect({ language, name, values: valuesIn(text) }).toEqual({
        language,
        name,
        values: valuesIn(finnish.get(name) ?? ''),
      });
    }
  }
}

function flat(dictionary: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(dictionary).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'string') return [[`${path}${name}`, value]];
      return typeof value === 'object' && value !== null ? [...flat(value, `${path}${name}.`)] : [];
    }),
  );
}

/** A singular may leave its number out. */
const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .flatMap(([, value]) => (value && value !== 'count' ? [value] : []))
    .sort();
