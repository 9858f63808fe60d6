import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectIdentifiers, holdsIdentityCode } from './identifier-detector.js';

const find = (text: string, knownNames: string[] = [], municipalities: string[] = []) =>
  detectIdentifiers(text, { knownNames, municipalities }).map(({ kind, excerpt }) => `${kind}: ${excerpt}`);

describe('the identifier detector finds personal identity codes', () => {
  it.each([
    '010594Y9032',
    '010594y9032',
    '010594Y9033',
    '010516B903X',
    '131052-908T',
    '131052+908T',
    '131052–908T',
    '131052 - 908T',
    '131052 A908T',
    '130594903X',
    '1305949032',
  ])('written %s', (hetu) => {
    expect(find(`Asiakas (${hetu}), työikäinen.`)).toEqual([`hetu: ${hetu}`]);
  });

  it.each(['1234567-8', '2024-000123', 'FI21 1234 5600 0007 85', '99999999999', 'AB131052-908TX'])(
    'not in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('the identifier detector finds phone numbers', () => {
  it.each([
    '040 123 4567',
    '0401234567',
    '040-1234567',
    '040-123-4567',
    '0400 123 456',
    '0457 123 4567',
    '050 12 34 567',
    '050.123.4567',
    '044\u00a0123\u00a04567',
    '+358 40 123 4567',
    '+358401234567',
    '+358 (0)40 123 4567',
    '00358 9 310 1691',
    '+46 70 123 45 67',
    '09 310 1691',
    '(09) 310 1691',
    '09-3101691',
    '013 123 456',
    '029 497 000',
    '0800 12345',
  ])('written %s', (phone) => {
    expect(find(`Soita ${phone}.`)).toEqual([`phone: ${phone}`]);
  });

  it.each([
    '112',
    'klo 08-16',
    'klo 08-16 ja 09-15',
    'ti 08-16 09-15',
    '05 10 15 20 25',
    '01.02.2026',
    '02-03-2026',
    '2026-03-02',
    '2026-05-01 12.30',
    '500 € kuussa',
    '1301/2014 39 §',
    'F32.1 ja F10.2',
    '0,05 mg',
    'vuosina 2019-2024',
  ])('not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('the identifier detector finds street addresses', () => {
  it.each([
    'Mannerheimintie 12',
    'Mannerheimintie 12 B 34',
    'Mannerheimintie 12b',
    'rantakatu 5',
    'Kauppakadulla 5 a 2',
    'Koulutie 7',
    'Koulupolku 3',
    'Mäntykuja 1',
    'Satamaväylä 14',
    'Keski-Karjalantie 3',
    'Rautatienkatu 8',
    'Strandvägen 3',
    'Storgatan 12 C',
    'Aleksis Kiven katu 5',
    'Rantatie 5',
  ])('written %s', (address) => {
    expect(find(`Osoite on: ${address}, toinen kerros.`)).toEqual([`address: ${address}`]);
  });

  it('also where a name or a town that begins like a measure follows', () => {
    expect(find('Rantatie 5 Päivi avaa')).toEqual(['address: Rantatie 5']);
    expect(find('Rantatie 5 Minna avaa')).toEqual(['address: Rantatie 5']);
    expect(find('Rantatie 5 Kerttu avaa')).toEqual(['address: Rantatie 5']);
  });

  it('by postal code, when the municipality is known', () => {
    expect(find('Asuu 90100 Oulussa', [], ['Oulu'])).toEqual(['address: 90100 Oulussa']);
    expect(find('Muutti 00530 HELSINKI', [], ['Helsinki'])).toEqual(['address: 00530 HELSINKI']);
    expect(find('Velkaa 12000 euroa', [], ['Oulu'])).toEqual([]);
  });

  it.each([
    'Asunut kadulla 3 vuotta',
    'Palvelupolku 2 on kesken',
    'hoitopolku 3',
    'Valtatie 4 on lähellä',
    'Kotikatu 3 vuotta sitten',
    'keinoja 2 ja tietä 3',
    'tavoite 2',
    'potilaat 3',
    'vuonna 2024',
  ])('not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('the identifier detector finds e-mail addresses', () => {
  it.each([
    'matti.virtanen@esimerkki.fi',
    'åsa-öberg@post.example.se',
    'asiakas(at)esimerkki.fi',
    'a+b_c%d@x-y.fi',
  ])('written %s', (email) => {
    expect(find(`Tavoittaa: ${email}, ei puhelimella`)).toEqual([`email: ${email}`]);
  });

  it('as one finding, though the name in it is known too', () => {
    expect(find('marko.virtanen@esimerkki.fi', ['Marko Virtanen'])).toEqual([
      'email: marko.virtanen@esimerkki.fi',
    ]);
  });

  it.each(['klo 8 @ toimisto', '@tiimi', 'a@b'])('not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('the identifier detector', () => {
  it('finds no fault in an ordinary anonymous question', () => {
    const text = `Työikäinen asiakas, jolla on alkoholin riskikäyttöä ja masennusta (BDI 24). Kävi päihdepoliklinikalla viimeksi
      3 kk sitten, lääkkeenä mirtatsapiini 15 mg 1x1. Miten tuen katkolle hakeutumista ennen 1.3.2026? Voiko Antabus-hoidon
      aloittaa, kun maksa-arvot ovat koholla (ALAT 120)? Olen paikalla ma-pe klo 8-16.`;
    expect(find(text, ['Marko Virtanen', 'Aino Mäkinen', 'Päivi Lahti', 'Olli Koski'])).toEqual([]);
  });

  it('finds everything in one text, in order of place', () => {
    const text = 'Marko Virtanen, 010594Y9032, Rantakatu 5 B 12, p. 040 123 4567, marko@esimerkki.fi';
    expect(find(text, ['Marko Virtanen'])).toEqual([
      'name: Marko Virtanen',
      'hetu: 010594Y9032',
      'address: Rantakatu 5 B 12',
      'phone: 040 123 4567',
      'email: marko@esimerkki.fi',
    ]);
  });

  it('gives places that cut the excerpt out of the text, in order and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Marko ',
        'Virtasen ',
        '010594Y9032 ',
        '0401234567 ',
        'Rantakatu 5 ',
        'a@b.fi ',
        '12 ',
        '-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, excerpt } of detectIdentifiers(text, { knownNames: ['Marko Virtanen'] })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(excerpt);
          last = end;
        }
      }),
    );
  });

  it('stays quick on long and hostile texts', () => {
    const knownNames = Array.from(
      { length: 500 },
      (_, index) => `Nimi${'abcdefghij'.charAt(index % 10)}nen Sukunimi`,
    );
    const texts = [
      'a'.repeat(20_000),
      '0 '.repeat(10_000),
      '040'.repeat(7_000),
      'A a@'.repeat(5_000),
      'Kiven '.repeat(4_000),
    ];
    const started = performance.now();
    for (const text of texts) detectIdentifiers(text, { knownNames });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a text where no code belongs', () => {
  it('holds one, or what looks like one', () => {
    expect(holdsIdentityCode('Asiakkaan 131052-908T sivulla.')).toBe(true);
    expect(
      holdsIdentityCode('Sivu /cases/0197d5b8-0000-7000-8000-000000000001, klo 12.30, puh. 040 1234567'),
    ).toBe(false);
  });
});
