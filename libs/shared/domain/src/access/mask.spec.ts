import { describe, expect, it } from '@jest/globals';
import { MASK_REASONS, MASK_RULES } from './mask.js';

describe('the reasons of a mask', () => {
  it.each(MASK_REASONS)('%s names the law it rests on', (reason) => {
    const { law } = MASK_RULES[reason];
    expect(law.length).toBeGreaterThan(0);
    for (const { act, section } of law) expect(`${act} ${section}`).toMatch(/^\d+\/\d{4} \d+(–\d+)? §/);
  });

  it('offer a way on only where the law leaves one to the reader', () => {
    const ways = Object.fromEntries(MASK_REASONS.map((reason) => [reason, MASK_RULES[reason].remedy]));
    expect(ways).toEqual({
      work_task: 'none',
      service_function: 'none',
      legal_mode: 'ask_permission',
      permission_scope: 'ask_permission',
      denial: 'none',
      purpose: 'state_purpose',
      confirmation: 'confirm',
      non_disclosure: 'state_reason',
    });
  });
});
