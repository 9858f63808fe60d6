import { describe, expect, it } from '@jest/globals';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { faultsBy, orNull } from './field-faults.js';

describe('the faults of a form', () => {
  const faultsOf = faultsBy<'what' | 'note'>({
    what: { isRequired: true, limit: 'line' },
    note: { limit: 'text' },
  });

  it('are what is missing or too long, by the limits of the contract', () => {
    expect(faultsOf({ what: ' ', note: '' })).toEqual({ what: 'required' });
    expect(faultsOf({ what: 'x'.repeat(INPUT_LIMITS.line), note: '' })).toEqual({});
    expect(
      faultsOf({ what: 'x'.repeat(INPUT_LIMITS.line + 1), note: 'x'.repeat(INPUT_LIMITS.text + 1) }),
    ).toEqual({
      what: 'tooLong',
      note: 'tooLong',
    });
  });

  it('are a reason that does not say why', () => {
    const faultsOfReason = faultsBy<'why'>({ why: { isRequired: true, isReason: true, limit: 'text' } });
    expect(faultsOfReason({ why: ' ' })).toEqual({ why: 'required' });
    expect(faultsOfReason({ why: '.' })).toEqual({ why: 'short' });
    expect(faultsOfReason({ why: 'x'.repeat(30) })).toEqual({ why: 'short' });
    expect(faultsOfReason({ why: 'Asiakas perui hakemuksensa.' })).toEqual({});
  });

  it('are a mark where words are asked for', () => {
    const faultsOfReason = faultsBy<'why'>({ why: { isSaid: true, limit: 'line' } });
    for (const why of ['', ' ', '.', '- x -', '123'])
      expect(faultsOfReason({ why })).toEqual({ why: 'required' });
    expect(faultsOfReason({ why: 'Virhe' })).toEqual({});
  });

  it('leave an optional field that holds nothing out of what is sent', () => {
    expect(orNull('  ')).toBeNull();
    expect(orNull(' 6 kuukautta ')).toBe('6 kuukautta');
  });
});
