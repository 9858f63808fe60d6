import { describe, expect, it } from '@jest/globals';
import { actWithSections, sectionInWords } from '../index.js';

describe('a section of law', () => {
  it.each([
    ['36 §', '36 §', 'section 36'],
    ['25 a § 2 mom.', '25 a § 2 mom.', 'section 25 a, subsection 2'],
    ['36 § 2 mom. 1 kohta', '36 § 2 mom. 1 punkten', 'section 36, subsection 2, item 1'],
    ['53 § 5 ja 6 mom.', '53 § 5 och 6 mom.', 'section 53, subsections 5 and 6'],
    ['46–47 §', '46–47 §', 'sections 46–47'],
    ['13 b, 30 §', '13 b, 30 §', 'sections 13 b and 30'],
    ['3 luku', '3 kap.', 'chapter 3'],
    ['34 art.', 'artikel 34', 'Article 34'],
    ['33 art. 1 kohta', 'artikel 33.1', 'Article 33(1)'],
    ['in a form nobody foresaw', 'in a form nobody foresaw', 'in a form nobody foresaw'],
  ])('is written as each language writes it: %s', (section, swedish, english) => {
    expect(sectionInWords('fi', section)).toBe(section);
    expect(sectionInWords('sv', section)).toBe(swedish);
    expect(sectionInWords('en', section)).toBe(english);
  });

  it('follows its act', () => {
    expect(actWithSections('fi', 'Sosiaalihuoltolaki', ['36 §', '37 §'])).toBe(
      'Sosiaalihuoltolaki 36 §, 37 §',
    );
    expect(actWithSections('en', 'Social Welfare Act', ['36 §'])).toBe('Social Welfare Act, section 36');
  });
});
