import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthYear, HETU_SEPARATORS, makeTestHetu, parseHetu, type HetuSeparator } from './hetu.js';

const CENTURY_OF: readonly (readonly [HetuSeparator, string])[] = [
  ...HETU_SEPARATORS[18].map((separator) => [separator, '18'] as const),
  ...HETU_SEPARATORS[19].map((separator) => [separator, '19'] as const),
  ...HETU_SEPARATORS[20].map((separator) => [separator, '20'] as const),
];

const aTestPerson = () =>
  fc
    .record({
      moment: fc.date({
        min: new Date('1800-01-01T00:00:00Z'),
        max: new Date('1899-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      separator: fc.constantFrom(...CENTURY_OF),
      individualNumber: fc.integer({ min: 900, max: 999 }),
    })
    .map(({ moment, separator: [separator, century], individualNumber }) => ({
      birthDate: `${century}${moment.toISOString().slice(2, 10)}`,
      separator,
      individualNumber,
    }))
    // 29 February exists in 2000 but not in 1800 and 1900.
    .filter(({ birthDate }) => !/^1[89]00-02-29$/.test(birthDate));

describe('parseHetu', () => {
  it.each([
    ['010594Y9032', '1994-05-01', 903],
    ['010516B903X', '2016-05-01', 903],
  ])('reads the known number %s', (hetu, birthDate, individualNumber) => {
    expect(parseHetu(hetu)).toEqual({ kind: 'ok', hetu, birthDate, individualNumber, isTestRange: true });
  });

  it('reads what was typed with spaces around and in small letters', () => {
    expect(parseHetu('  010516b903x\n')).toMatchObject({ kind: 'ok', hetu: '010516B903X' });
  });

  it.each(CENTURY_OF)('takes the separator %s for the %s00s', (separator, century) => {
    const hetu = makeTestHetu(`${century}45-06-07`, 950, separator);
    expect(parseHetu(hetu)).toMatchObject({ kind: 'ok', birthDate: `${century}45-06-07` });
  });

  it('reads back every test number it can make', () => {
    fc.assert(
      fc.property(aTestPerson(), ({ birthDate, separator, individualNumber }) => {
        const hetu = makeTestHetu(birthDate, individualNumber, separator);
        expect(parseHetu(hetu)).toEqual({ kind: 'ok', hetu, birthDate, individualNumber, isTestRange: true });
      }),
    );
  });

  it('notices any one digit typed wrong', () => {
    const digitPlaces = [0, 1, 2, 3, 4, 5, 7, 8, 9];
    fc.assert(
      fc.property(
        aTestPerson(),
        fc.constantFrom(...digitPlaces),
        fc.integer({ min: 1, max: 9 }),
        ({ birthDate, separator, individualNumber }, place, shift) => {
          const hetu = makeTestHetu(birthDate, individualNumber, separator);
          const wrong = (Number(hetu.charAt(place)) + shift) % 10;
          expect(parseHetu(`${hetu.slice(0, place)}${String(wrong)}${hetu.slice(place + 1)}`).kind).toBe(
            'invalid',
          );
        },
      ),
    );
  });

  it('tells the test range from numbers that were given to people', () => {
    // Of 1800: nobody born then lived to be given one.
    expect(parseHetu('010100+002H')).toMatchObject({ kind: 'ok', individualNumber: 2, isTestRange: false });
    expect(parseHetu('010100+899E')).toMatchObject({ kind: 'ok', individualNumber: 899, isTestRange: false });
  });

  it.each([
    '',
    '010594',
    '010594Y903',
    '010594Y90322',
    '010594Z9032',
    '010594 9032',
    '010594G9032',
    'O10594Y9032',
    '010594Y903ſ',
  ])('finds no number in %j', (text) => {
    expect(parseHetu(text)).toEqual({ kind: 'invalid', reason: 'format' });
  });

  it.each(['010101-000P', '010101-001R'])('refuses %s, whose individual number is never given', (text) => {
    expect(parseHetu(text)).toEqual({ kind: 'invalid', reason: 'format' });
  });

  it.each(['310299-9004', '290223A9003', '290200-900X', '000199-900X', '011399-900X'])(
    'finds no such day in %s',
    (text) => {
      expect(parseHetu(text)).toEqual({ kind: 'invalid', reason: 'date' });
    },
  );

  it.each(['010594Y9033', '010594Y903I', '010516B903Y'])('finds the check character wrong in %s', (text) => {
    expect(parseHetu(text)).toEqual({ kind: 'invalid', reason: 'checkCharacter' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['ok', 'invalid']).toContain(parseHetu(text).kind);
      }),
    );
  });

  it('tells nothing about gender', () => {
    expect(Object.keys(parseHetu('010594Y9032')).sort()).toEqual([
      'birthDate',
      'hetu',
      'individualNumber',
      'isTestRange',
      'kind',
    ]);
  });
});

describe('makeTestHetu', () => {
  it('makes the known numbers', () => {
    expect(makeTestHetu('1994-05-01', 903, 'Y')).toBe('010594Y9032');
    expect(makeTestHetu('2016-05-01', 903, 'B')).toBe('010516B903X');
  });

  it('takes the oldest separator of the century when none is asked for', () => {
    expect(makeTestHetu('1899-05-01', 903)).toContain('+');
    expect(makeTestHetu('1994-05-01', 903)).toContain('-');
    expect(makeTestHetu('2016-05-01', 903)).toContain('A');
  });

  it.each([899, 1000, 900.5, Number.NaN])(
    'refuses %s, for a real person could have it',
    (individualNumber) => {
      expect(() => makeTestHetu('1994-05-01', individualNumber)).toThrow(RangeError);
    },
  );

  it('refuses a day that is none, a foreign separator and a century without one', () => {
    expect(() => makeTestHetu('1994-02-30', 903)).toThrow(RangeError);
    expect(() => makeTestHetu('1994-05-01', 903, 'A')).toThrow(RangeError);
    expect(() => makeTestHetu('2116-05-01', 903)).toThrow(RangeError);
  });
});

describe('birthYear', () => {
  it('is the year of a birth date and of nothing else', () => {
    expect(birthYear('1979-11-30')).toBe(1979);
    expect(() => birthYear('1979')).toThrow(RangeError);
  });
});
