import { describe, expect, it } from '@jest/globals';
import { findGivingFault, findRecipientNameFault, type Giving } from './declaration.js';

const GIVEN: Giving = {
  declares: 'denial',
  register: 'health',
  giver: 'client',
  givenOn: '2026-03-02',
  clientBornOn: '2012-06-01',
  today: '2026-03-02',
};
const fault = (given: Partial<Giving>) => {
  const found = findGivingFault({ ...GIVEN, ...given });
  return found && `${found.field}: ${found.law.act} ${found.law.section}`;
};

describe('the giving of a declaration (703/2023 58 §)', () => {
  it('is in the client’s life and not in days to come', () => {
    expect(fault({})).toBeNull();
    expect(fault({ givenOn: '2012-06-01' })).toBeNull();
    expect(fault({ givenOn: '2012-05-31' })).toBe('givenOn: 703/2023 58 §');
    expect(fault({ givenOn: '2026-03-03' })).toBe('givenOn: 703/2023 58 §');
  });

  it('is a guardian’s for a minor only: until the day one comes of age', () => {
    const permits = { declares: 'permission', giver: 'guardian', today: '2031-01-01' } as const;
    expect(fault({ ...permits, givenOn: '2030-05-31' })).toBeNull();
    expect(fault({ ...permits, givenOn: '2030-06-01' })).toBe('giver: 703/2023 58 §');
    expect(fault({ ...permits, giver: 'legal_representative', givenOn: '2030-06-01' })).toBeNull();
  });

  it('is not a guardian’s where a minor’s patient data is denied, but the minor’s own', () => {
    expect(fault({ giver: 'guardian' })).toBe('giver: 703/2023 58 § 1 mom.');
    expect(fault({ giver: 'guardian', register: 'social' })).toBeNull();
    expect(fault({ giver: 'guardian', declares: 'permission' })).toBeNull();
    expect(fault({ giver: 'client' })).toBeNull();
  });
});

describe('a named recipient (457/2024 25 §)', () => {
  it('has a name, and no other has one', () => {
    expect(findRecipientNameFault(['named_provider'], 'Terapiatalo Oy')).toBeNull();
    expect(findRecipientNameFault(['public_health_care'], null)).toBeNull();
    expect(findRecipientNameFault(['named_provider'], ' ')?.section).toBe('25 §');
    expect(findRecipientNameFault(['public_health_care'], 'Terapiatalo Oy')?.section).toBe('25 §');
  });
});
