import { describe, expect, it } from '@jest/globals';
import { findNonDisclosureFault, type NonDisclosureTerm } from './non-disclosure.js';

const today = '2026-03-02';
const term = (about: Partial<NonDisclosureTerm>): NonDisclosureTerm => ({
  validFrom: '2026-03-01',
  validUntil: null,
  prolongs: null,
  today,
  ...about,
});
const fault = (about: Partial<NonDisclosureTerm>) => findNonDisclosureFault(term(about))?.field ?? null;

describe('a non-disclosure for safety', () => {
  it.each<[string, Partial<NonDisclosureTerm>, string | null]>([
    ['until further notice', {}, null],
    ['of five years', { validUntil: '2031-03-01' }, null],
    ['of five years and a day', { validUntil: '2031-03-02' }, 'validUntil'],
    ['whose last day is today', { validUntil: today }, null],
    ['whose last day was yesterday', { validUntil: '2026-03-01' }, 'validUntil'],
    ['from tomorrow', { validFrom: '2026-03-03' }, 'validFrom'],
    ['that ends before it begins', { validFrom: today, validUntil: '2026-03-01' }, 'validUntil'],
    [
      'prolonged by two years',
      { validFrom: '2021-03-10', validUntil: '2028-03-10', prolongs: '2026-03-10' },
      null,
    ],
    [
      'prolonged by two years and a day',
      { validFrom: '2021-03-10', validUntil: '2028-03-11', prolongs: '2026-03-10' },
      'validUntil',
    ],
    ['changed within its first five years', { validUntil: '2031-03-01', prolongs: '2026-12-31' }, null],
  ])('%s: %j → %s', (_what, about, field) => expect(fault(about)).toBe(field));

  it('names the section', () => {
    expect(findNonDisclosureFault(term({ validFrom: '2027-01-01' }))?.law).toEqual({
      act: '661/2009',
      section: '36 §',
    });
  });
});
