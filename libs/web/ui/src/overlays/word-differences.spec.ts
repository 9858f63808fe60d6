import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDifferences } from './word-differences.js';

const whole = (pieces: ReadonlyArray<{ text: string }>) => pieces.map((piece) => piece.text).join('');
const own = (pieces: ReadonlyArray<{ text: string; isOwn: boolean }>) =>
  pieces.filter((piece) => piece.isOwn).map((piece) => piece.text.trim());

describe('word differences', () => {
  it('marks only the words that one text has', () => {
    const found = wordDifferences('kahdesti viikossa ohjaajan kanssa', 'kerran viikossa ohjaajan kanssa');
    expect(own(found.one)).toEqual(['kahdesti']);
    expect(own(found.other)).toEqual(['kerran']);
  });

  it('marks nothing in equal texts, and everything when there is nothing in common', () => {
    expect(own(wordDifferences('sama teksti', 'sama teksti').one)).toEqual([]);
    expect(own(wordDifferences('a b', 'c d').one)).toEqual(['a b']);
  });

  it('does not count line breaks as changes', () => {
    expect(own(wordDifferences('yksi\nkaksi', 'yksi kaksi').one)).toEqual([]);
  });

  it('never loses or adds a letter', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ä')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const found = wordDifferences(one, other);
        expect(whole(found.one)).toBe(one);
        expect(whole(found.other)).toBe(other);
      }),
    );
  });

  it('takes very long texts whole', () => {
    const long = 'sana '.repeat(2_000);
    expect(wordDifferences(long, `${long}lisää`).one).toEqual([{ text: long, isOwn: true }]);
  });
});
