import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** Every text with its place, and what it is filled with. */
function placesOf(texts: object, at = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null
      ? placesOf(text, `${at}${key}.`)
      : [`${at}${key} ${(String(text).match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')}`],
  );
}

describe('words of decisions', () => {
  it('are the same in every language, filled with the same', () => {
    expect(placesOf(sv)).toEqual(placesOf(fi));
    expect(placesOf(en)).toEqual(placesOf(fi));
  });
});
