import { describe, expect, it } from '@jest/globals';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { evidenceOf, moveCaseFaults, type MoveCaseValues } from './move-case-form.js';

const filled = (about: Partial<MoveCaseValues> = {}): MoveCaseValues => ({
  to: 'ended',
  reason: '',
  closingRecord: '',
  ...about,
});

describe('the form of a move', () => {
  it('needs a status before anything else', () => {
    expect(moveCaseFaults(filled({ to: '' }), undefined)).toEqual({ to: 'required' });
  });

  it.each([
    ['nothing', {}, {}],
    ['reason', {}, { reason: 'required' }],
    ['reason', { reason: 'need_met' }, {}],
    ['closing_record', { reason: 'need_met' }, { closingRecord: 'required' }],
    ['closing_record', { closingRecord: ' ' }, { closingRecord: 'required' }],
    ['closing_record', { closingRecord: 'Tarvetta ei ole.' }, {}],
    ['reason_or_closing_record', {}, { reason: 'fillEither' }],
    ['reason_or_closing_record', { reason: 'need_met' }, {}],
    ['reason_or_closing_record', { closingRecord: 'Tarvetta ei ole.' }, {}],
  ] as const)('asks what the move requires: %s', (requires, values, faults) => {
    expect(moveCaseFaults(filled(values), requires)).toEqual(faults);
  });

  it('says when the record is too long for the server', () => {
    const closingRecord = 'x'.repeat(INPUT_LIMITS.text + 1);
    expect(moveCaseFaults(filled({ closingRecord }), 'closing_record')).toEqual({ closingRecord: 'tooLong' });
  });

  it('sends only what the chosen status asks for', () => {
    const values = filled({ reason: 'need_met', closingRecord: ' Tarvetta ei ole. ' });
    expect(evidenceOf(values, 'nothing')).toEqual({ reason: null, closingRecord: null });
    expect(evidenceOf(values, 'reason')).toEqual({ reason: 'need_met', closingRecord: null });
    expect(evidenceOf(values, 'reason_or_closing_record')).toEqual({
      reason: 'need_met',
      closingRecord: 'Tarvetta ei ole.',
    });
  });
});
