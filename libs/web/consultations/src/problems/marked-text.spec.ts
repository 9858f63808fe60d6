import { describe, expect, it } from '@jest/globals';
import { markedParts } from './marked-text.js';

describe('the places found in a text', () => {
  const text = 'Marko, puh. 040 123';
  const name = { kind: 'name', start: 0, end: 5, excerpt: 'Marko' } as const;
  const phone = { kind: 'phone', start: 12, end: 19, excerpt: '040 123' } as const;

  it('are marked in order, and nothing of the text is lost', () => {
    const parts = markedParts(text, [phone, name]);
    expect(parts.map(({ text: part, found }) => [part, found])).toEqual([
      ['Marko', 'name'],
      [', puh. ', null],
      ['040 123', 'phone'],
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('are left out when the text has changed under them', () => {
    expect(markedParts('Marko', [name, phone]).map((part) => part.text)).toEqual(['Marko']);
    expect(markedParts('', [name])).toEqual([]);
  });
});
