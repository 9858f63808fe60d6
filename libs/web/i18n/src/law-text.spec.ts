import { describe, expect, it } from '@jest/globals';
import type { Language } from './languages.js';
import { lawText, wordsIn } from './use-words.js';

describe('sections of law', () => {
  it.each<[Language, string]>([
    ['fi', 'Asiakastietolaki 9 §, 53 § 5 ja 6 mom.; Sosiaalihuoltolaki 36 § 2 mom. 1 kohta'],
    ['sv', 'Kunduppgiftslagen 9 §, 53 § 5 och 6 mom.; Socialvårdslagen 36 § 2 mom. 1 punkten'],
    [
      'en',
      'Client Data Act, section 9, section 53, subsections 5 and 6; Social Welfare Act, section 36, subsection 2, item 1',
    ],
  ])('are told act by act, in %s without a word of another language', (language, text) => {
    const sections = ['703/2023 9 §', '703/2023 53 § 5 ja 6 mom.', '1301/2014 36 § 2 mom. 1 kohta'];
    expect(lawText(wordsIn(language), sections).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it.each<[Language, string]>([
    ['fi', 'Tietosuoja-asetus 33 art. 1 kohta, 34 art.'],
    ['sv', 'Dataskyddsförordningen artikel 33.1, artikel 34'],
    ['en', 'General Data Protection Regulation, Article 33(1), Article 34'],
  ])('are articles in an act of the Union, in %s', (language, text) => {
    const sections = ['(EU) 2016/679 33 art. 1 kohta', '(EU) 2016/679 34 art.'];
    expect(lawText(wordsIn(language), sections).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
