import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedMoves,
  CASE_MOVES,
  CASE_STATUSES,
  checkMove,
  END_REASONS,
  type CaseMoveRequirement,
  type CaseStatus,
} from './case-status.js';

/** The rule written once more, by hand, as a grid: what a move from the row to the column needs; '' is refused. */
const GRID: Readonly<Record<CaseStatus, Readonly<Record<CaseStatus, CaseMoveRequirement | ''>>>> = {
  pending: {
    pending: '',
    assessment: 'nothing',
    planning: '',
    service: '',
    follow_up: '',
    ended: 'reason_or_closing_record',
  },
  assessment: {
    pending: '',
    assessment: '',
    planning: 'nothing',
    service: '',
    follow_up: '',
    ended: 'reason_or_closing_record',
  },
  planning: {
    pending: '',
    assessment: '',
    planning: '',
    service: 'nothing',
    follow_up: '',
    ended: 'closing_record',
  },
  service: {
    pending: '',
    assessment: '',
    planning: '',
    service: '',
    follow_up: 'nothing',
    ended: 'closing_record',
  },
  follow_up: {
    pending: '',
    assessment: 'nothing',
    planning: 'nothing',
    service: '',
    follow_up: '',
    ended: 'closing_record',
  },
  ended: { pending: '', assessment: '', planning: '', service: '', follow_up: '', ended: '' },
};
const pairs = CASE_STATUSES.flatMap((from) =>
  CASE_STATUSES.map((to) => ({ from, to, requires: GRID[from][to] })),
);
const fullEvidence = { reason: 'need_met', closingRecord: 'Asiakkuudelle ei ole enää perustetta.' } as const;

describe('a case', () => {
  it.each(pairs.filter(({ requires }) => requires === ''))(
    'never goes $from → $to, whatever is shown',
    ({ from, to }) => {
      expect(checkMove(from, to, fullEvidence)).toEqual({ kind: 'not_allowed', allowed: allowedMoves(from) });
    },
  );

  it.each(pairs.filter(({ requires }) => requires === 'nothing'))(
    'goes $from → $to just so',
    ({ from, to }) => {
      expect(checkMove(from, to)).toEqual({ kind: 'ok' });
    },
  );

  it.each(pairs.filter(({ requires }) => requires === 'reason_or_closing_record'))(
    'goes $from → $to with a reason or a closing record',
    ({ from, to }) => {
      expect(checkMove(from, to)).toEqual({ kind: 'missing', what: 'reason_or_closing_record' });
      expect(checkMove(from, to, { reason: null, closingRecord: ' \n' })).toMatchObject({ kind: 'missing' });
      expect(checkMove(from, to, { closingRecord: 'Ei tuen tarvetta.' })).toEqual({ kind: 'ok' });
      for (const reason of END_REASONS) expect(checkMove(from, to, { reason })).toEqual({ kind: 'ok' });
    },
  );

  it.each(pairs.filter(({ requires }) => requires === 'closing_record'))(
    'goes $from → $to with a closing record only, a reason is not enough',
    ({ from, to }) => {
      expect(checkMove(from, to, { reason: 'need_met' })).toEqual({
        kind: 'missing',
        what: 'closing_record',
      });
      expect(checkMove(from, to, { closingRecord: '  ' })).toEqual({
        kind: 'missing',
        what: 'closing_record',
      });
      expect(checkMove(from, to, { closingRecord: 'Tavoitteet saavutettu.' })).toEqual({ kind: 'ok' });
    },
  );

  it('is told in a refusal where it may go instead', () => {
    expect(checkMove('follow_up', 'service')).toEqual({
      kind: 'not_allowed',
      allowed: [
        { to: 'planning', requires: 'nothing' },
        { to: 'assessment', requires: 'nothing' },
        { to: 'ended', requires: 'closing_record' },
      ],
    });
  });

  it('lists as allowed exactly what it then accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASE_STATUSES), fc.constantFrom(...CASE_STATUSES), (from, to) => {
        const isListed = allowedMoves(from).some((move) => move.to === to);
        expect(checkMove(from, to, fullEvidence).kind === 'ok').toBe(isListed);
      }),
    );
  });

  it('never leaves the end', () => {
    expect(allowedMoves('ended')).toEqual([]);
  });

  it('can be ended from every other status', () => {
    for (const status of CASE_STATUSES.filter((candidate) => candidate !== 'ended')) {
      expect(allowedMoves(status).map((move) => move.to)).toContain('ended');
    }
  });

  it('has a section of law for every move, and no move twice', () => {
    for (const move of CASE_MOVES)
      expect(move.law).toEqual({ act: '1301/2014', section: expect.stringMatching(/^\d+ §/) });
    expect(new Set(CASE_MOVES.map(({ from, to }) => `${from} ${to}`)).size).toBe(CASE_MOVES.length);
  });
});
