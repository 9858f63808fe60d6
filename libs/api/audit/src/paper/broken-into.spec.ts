import { describe, expect, it } from '@jest/globals';
import { brokenInto } from './broken-into.js';

const lines = (text: string, width: number) => brokenInto(text, width, ({ length }) => length);

describe('a text broken into lines', () => {
  it('breaks after spaces, hyphens and slashes, and keeps every letter', () => {
    expect(lines('Sosiaali- ja terveysalue', 13)).toEqual(['Sosiaali- ja ', 'terveysalue']);
    expect(lines('yhteinen/oma', 9)).toEqual(['yhteinen/', 'oma']);
  });

  it('keeps the lines that are there, empty ones too', () => {
    expect(lines('a\n\nb', 9)).toEqual(['a', '', 'b']);
    expect(lines('', 9)).toEqual(['']);
  });

  it('cuts what is too long for any line', () => {
    expect(lines('on aikuissosiaalityö nyt', 10)).toEqual(['on ', 'aikuissosi', 'aalityö ', 'nyt']);
    expect(lines('abc', 0)).toEqual(['a', 'b', 'c']);
  });

  it('lets a space hang over the edge', () => {
    expect(lines('abcde fghij', 5)).toEqual(['abcde ', 'fghij']);
  });
});
