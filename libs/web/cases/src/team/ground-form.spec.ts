import { describe, expect, it } from '@jest/globals';
import { EMPTY_GROUND, givenEvidence, groundFaults, groundOf, lawOfMode } from './ground-form.js';

describe('the legal ground of sharing', () => {
  it('must be chosen', () => {
    expect(groundFaults(EMPTY_GROUND)).toEqual({ mode: 'required' });
    expect(groundOf(EMPTY_GROUND)).toBeNull();
  });

  it('asks a person only for the evidence a person can give', () => {
    expect(givenEvidence('M1')).toEqual([]);
    expect(givenEvidence('M2')).toEqual(['permissionId']);
    expect(givenEvidence('M3')).toEqual(['incapacityReason', 'assessedBy', 'noLegalRepresentative']);
    expect(givenEvidence('M8')).toEqual([]);
  });

  it('is lacking until all its evidence is given', () => {
    expect(groundFaults({ ...EMPTY_GROUND, mode: 'M3', incapacityReason: '.' })).toHaveProperty(
      'incapacityReason',
      'required',
    );
    expect(groundFaults({ ...EMPTY_GROUND, mode: 'M3', incapacityReason: 'Muistisairaus' })).toEqual({
      assessedBy: 'required',
      noLegalRepresentative: 'required',
    });
    expect(groundFaults({ ...EMPTY_GROUND, mode: 'M2', permissionId: 'L-1' })).toEqual({});
  });

  it('goes without the evidence of another mode that was filled in first', () => {
    const values = { ...EMPTY_GROUND, mode: 'M2' as const, permissionId: ' L-1 ', assessedBy: 'Lääkäri' };
    expect(groundOf(values)).toEqual({
      mode: 'M2',
      permissionId: 'L-1',
      incapacityReason: null,
      assessedBy: null,
      noLegalRepresentative: null,
    });
  });

  it('names the sections of law behind each mode', () => {
    expect(lawOfMode('M2')).toEqual(['703/2023 9 §', '703/2023 53 § 2 ja 3 mom.']);
  });
});
