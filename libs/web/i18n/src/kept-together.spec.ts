import { describe, expect, it } from '@jest/globals';
import { keptTogether } from './kept-together.js';

/** Shows the no-break spaces. */
const shown = (text: string): string => keptTogether(text).replaceAll('\u00a0', '_');

describe('what a line must not part', () => {
  it.each([
    ['ma 28.12.2026 klo 16.15', 'ma 28.12.2026 klo_16.15'],
    ['{{day}} kl. {{time}}', '{{day}} kl._{{time}}'],
    ['sosiaalihuoltolaki 36 § 2 mom. 1 kohta', 'sosiaalihuoltolaki 36_§ 2_mom. 1_kohta'],
    ['hallintolaki 49 c §', 'hallintolaki 49_c_§'],
    ['Act 703/2023, section 56', 'Act 703/2023, section_56'],
  ])('keeps together %j', (text, kept) => {
    expect(shown(text)).toBe(kept);
  });

  it('leaves all else as it was', () => {
    const text = 'Vain 7 päivää, ja sitten 3 a tai b. Klo ei käy.';
    expect(keptTogether(text)).toBe(text);
  });
});
