import { describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { emptyMember, faultsOfMember, isFaulty, readFamily, toSend, writeFamily } from './family.js';

const CHILD = { ...emptyMember('Perhe'), givenNames: 'Kuopus', birthDate: '2019-06-06' };

describe('the others of a family in the form', () => {
  it('are a name with a day of birth or an identity code', () => {
    expect(faultsOfMember(CHILD)).toEqual({});
    expect(faultsOfMember({ ...CHILD, birthDate: '', hetu: makeTestHetu('2019-06-06', 951) })).toEqual({});
    expect(faultsOfMember({ ...CHILD, birthDate: '' })).toEqual({ birthDate: 'required' });
    expect(faultsOfMember({ ...CHILD, hetu: '060619A951?' })).toHaveProperty('hetu');
    expect(faultsOfMember(emptyMember(''))).toEqual({
      familyName: 'required',
      givenNames: 'required',
      birthDate: 'required',
    });
  });

  it('are siblings under 18 only; a guardian is of any age', () => {
    const grown = { ...CHILD, birthDate: '1988-02-03' };
    expect(faultsOfMember(grown)).toEqual({ birthDate: 'notChild' });
    expect(faultsOfMember({ ...CHILD, birthDate: '', hetu: makeTestHetu('1988-02-03', 952) })).toEqual({
      hetu: 'notChild',
    });
    expect(faultsOfMember({ ...grown, role: 'guardian' })).toEqual({});
  });

  it('are kept as they are written, and sent without what is empty', () => {
    const written = writeFamily([CHILD]);
    expect(readFamily(written)).toEqual([CHILD]);
    expect(isFaulty(written)).toBe(false);
    const sent = {
      role: 'sibling',
      familyName: 'Perhe',
      givenNames: 'Kuopus',
      hetu: null,
      birthDate: '2019-06-06',
    };
    expect(toSend(written, () => null)).toEqual([{ ...sent, isSamePerson: null }]);
    expect(toSend(written, (place) => place === 0)).toEqual([{ ...sent, isSamePerson: true }]);
    expect(toSend('', () => null)).toEqual([]);
  });
});
