import { describe, expect, it } from '@jest/globals';
import { mayPlead, OVERRIDE_GROUNDS, OVERRIDE_RULES } from './override.js';

describe('the grounds of an override', () => {
  it('are the four the law knows; a disclosure under 56 § is nobody’s to take', () => {
    expect(OVERRIDE_GROUNDS).toEqual([
      'confirmation_26',
      'client_cannot_assess',
      'social_authority_need',
      'unconscious_client',
    ]);
    expect(OVERRIDE_GROUNDS.map((ground) => OVERRIDE_RULES[ground].mode)).toEqual([null, 'M3', 'M4', 'M3']);
  });

  it.each([
    ['confirmation_26', true, true],
    ['client_cannot_assess', true, true],
    ['social_authority_need', true, false],
    ['unconscious_client', false, true],
  ] as const)('may be pleaded on %s by social welfare: %s, by health care: %s', (ground, social, health) => {
    expect(mayPlead(ground, 'social')).toBe(social);
    expect(mayPlead(ground, 'health')).toBe(health);
  });

  it('each name their section and end within a working day', () => {
    for (const ground of OVERRIDE_GROUNDS) {
      const { law, hours } = OVERRIDE_RULES[ground];
      expect(law.every(({ section }) => section.includes('§'))).toBe(true);
      expect(law.length).toBeGreaterThan(0);
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThanOrEqual(8);
    }
  });
});
