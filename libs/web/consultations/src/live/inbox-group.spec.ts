import { describe, expect, it } from '@jest/globals';
import { groupOf } from './inbox-group.js';

describe('the part of the inbox', () => {
  it.each([
    ['requested', 'expertise_member', 'unclaimed'],
    ['requested', 'asker', 'waiting'],
    ['claimed', 'claimant', 'mine'],
    ['more_info_asked', 'claimant', 'mine'],
    ['answered', 'claimant', null],
    ['declined', 'claimant', null],
    ['answered', 'asker', 'waiting'],
    ['declined', 'asker', 'waiting'],
    ['closed', 'asker', null],
    ['cancelled', 'asker', null],
    ['requested', 'lead', null],
    ['claimed', 'expertise_member', null],
    ['claimed', 'stranger', null],
  ] as const)('%s, seen as %s: %s', (stage, viewerRole, group) => {
    expect(groupOf({ stage, viewerRole })).toBe(group);
  });
});
