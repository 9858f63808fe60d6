import { describe, expect, it } from '@jest/globals';
import { rolesOn } from './responsibility-roles.js';

const line = { ownerId: 'owner', createdById: 'proposer' };
const mover = { isNamedWorker: false, isLead: false };

describe('what a professional is to a responsibility', () => {
  it('is the owner or the proposer, and both when one proposed to oneself', () => {
    expect(rolesOn(line, { ...mover, professionalId: 'owner' })).toEqual(['owner']);
    expect(rolesOn(line, { ...mover, professionalId: 'proposer' })).toEqual(['proposer']);
    expect(rolesOn({ ownerId: 'me', createdById: 'me' }, { ...mover, professionalId: 'me' })).toEqual([
      'owner',
      'proposer',
    ]);
  });

  it('is besides what they are on the case', () => {
    expect(rolesOn(line, { professionalId: 'owner', isNamedWorker: true, isLead: true })).toEqual([
      'owner',
      'named_worker',
      'lead',
    ]);
  });

  it('is nothing for another member of the team', () => {
    expect(rolesOn(line, { ...mover, professionalId: 'colleague' })).toEqual([]);
  });
});
