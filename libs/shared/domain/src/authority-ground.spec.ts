import { describe, expect, it } from '@jest/globals';
import {
  AUTHORITY_ACTS,
  AUTHORITY_GROUND_LAW,
  AUTHORITY_GROUNDS,
  checkAuthorityGround,
  forwardGrounds,
  inviteGrounds,
} from './authority-ground.js';

const WHY = 'Ei ole syönyt eikä avaa ovea.';

describe('the ground on which another authority is told of a client', () => {
  it('is the client’s consent first, and takes no more words', () => {
    expect(forwardGrounds()[0]).toBe('consent');
    expect(inviteGrounds('kela')[0]).toBe('consent');
    expect(checkAuthorityGround('forward', forwardGrounds(), 'consent', null)).toEqual({ kind: 'ok' });
  });

  it('is asked for by the section of the act (SHL 40, 41 §)', () => {
    expect(checkAuthorityGround('forward', forwardGrounds(), null, WHY)).toMatchObject({
      what: 'ground',
      law: [{ section: '40 §' }],
    });
    expect(checkAuthorityGround('invite', inviteGrounds('kela'), null, WHY)).toMatchObject({
      what: 'ground',
      law: [{ section: '41 §' }],
    });
  });

  it.each(AUTHORITY_ACTS)('without consent says why, in words: %s', (act) => {
    const without = AUTHORITY_GROUNDS.filter((one) => one !== 'consent' && AUTHORITY_GROUND_LAW[act][one]);
    expect(without.length).toBeGreaterThan(2);
    for (const ground of without) {
      expect(checkAuthorityGround(act, without, ground, ' ')).toMatchObject({ what: 'ground_reason' });
      expect(checkAuthorityGround(act, without, ground, WHY)).toEqual({ kind: 'ok' });
    }
  });

  it('is the social authority’s right only towards health care, and no ground at all within social welfare', () => {
    expect(inviteGrounds('mental_health')).toContain('right_of_social_authority');
    for (const authority of ['kela', 'education', 'other'] as const) {
      expect(inviteGrounds(authority)).not.toContain('right_of_social_authority');
    }
    expect(inviteGrounds('social_disability')).toEqual([]);
    expect(checkAuthorityGround('invite', [], null, null)).toEqual({ kind: 'ok' });
  });

  it('of a report of a child’s need of protection is no ground to ask an authority to an assessment', () => {
    expect(inviteGrounds('education')).not.toContain('child_protection');
    expect(forwardGrounds()).toContain('child_protection');
  });
});
