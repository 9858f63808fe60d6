import { expect } from '@jest/globals';
import { flatTexts } from './flat-texts.js';
import { LANGUAGES } from './languages.js';
import type { Texts } from './texts.js';

/** Every text of a feature, in every language, says something and names the same values. */
export function expectWhole<Fi extends object>(texts: Texts<Fi>): void {
  const { fi, ...others } = texts.dictionaries;
  const finnish = flatTexts(fi);
  for (const language of LANGUAGES) {
    const dictionary = flatTexts(language === 'fi' ? fi : others[language]);
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

/** A singular may leave its number out. */
const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .flatMap(([, value]) => (value && value !== 'count' ? [value] : []))
    .sort();
