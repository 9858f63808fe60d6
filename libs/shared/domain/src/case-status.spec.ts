import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedMoves,
  CASE_MOVES,
  CASE_STATUSES,
  checkMove,
  END_REASONS,
  movesByHand,
  type CaseMoveRequirement,
  type CaseStatus,
} from './case-status.js';

/** The rule written once more, by hand, as a grid: what a move from the row to the column needs; '' is refused. */
const GRID: Readonly<Record<CaseStatus, Readonly<Record<CaseStatus, CaseMoveRequirement | ''>>>> = {
  pending: {
    pending: '',
    assessment: 'open_assessment',
    planning: '',
    service: '',
    follow_up: '',
    ended: 'reason_and_closing_record',
  },
  assessment: {
    pending: '',
    assessment: '',
    planning: 'concluded_assessment',
    service: '',
    follow_up: '',
    ended: 'reason_and_closing_record',
  },
  planning: {
    pending: '',
    assessment: 'open_assessment',
    planning: '',
    service: 'nothing',
    follow_up: '',
    ended: 'reason_and_closing_record',
  },
  service: {
    pending: '',
    assessment: 'open_assessment',
    planning: '',
    service: '',
    follow_up: 'nothing',
    ended: 'reason_and_closing_record',
  },
  follow_up: {
    pending: '',
    assessment: 'open_assessment',
    planning: 'nothing',
    service: '',
    follow_up: '',
    ended: 'reason_and_closing_record',
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

  it.each(pairs.filter(({ requires }) => requires === 'reason_and_closing_record'))(
    'goes $from → $to with both a reason and a closing record in words',
    ({ from, to }) => {
      const { closingRecord } = fullEvidence;
      const lacking = { kind: 'missing', what: 'reason_and_closing_record' };
      expect(checkMove(from, to)).toEqual(lacking);
      expect(checkMove(from, to, { closingRecord })).toEqual(lacking);
      for (const reason of END_REASONS) {
        expect(checkMove(from, to, { reason })).toEqual(lacking);
        expect(checkMove(from, to, { reason, closingRecord: '.' })).toEqual(lacking);
        expect(checkMove(from, to, { reason, closingRecord: ' \n' })).toEqual(lacking);
        expect(checkMove(from, to, { reason, closingRecord })).toEqual({ kind: 'ok' });
      }
    },
  );

  it.each([
    ['open_assessment', 'open', 'concluded'],
    ['concluded_assessment', 'concluded', 'open'],
  ] as const)('goes where it needs an %s only with one', (requires, standing, other) => {
    const moves = pairs.filter((pair) => pair.requires === requires);
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to } of moves) {
      expect(checkMove(from, to)).toEqual({ kind: 'missing', what: requires });
      expect(checkMove(from, to, { assessment: other })).toEqual({ kind: 'missing', what: requires });
      expect(checkMove(from, to, { assessment: standing })).toEqual({ kind: 'ok' });
    }
  });

  it('is neither sent to be assessed nor ended by hand: an assessment opens, an end is proposed', () => {
    const byHand = (status: CaseStatus) => movesByHand(allowedMoves(status)).map(({ to }) => to);
    expect(Object.fromEntries(CASE_STATUSES.map((status) => [status, byHand(status)]))).toEqual({
      pending: [],
      assessment: ['planning'],
      planning: ['service'],
      service: ['follow_up'],
      follow_up: ['planning'],
      ended: [],
    });
  });

  it('is told in a refusal where it may go instead', () => {
    expect(checkMove('follow_up', 'service')).toEqual({
      kind: 'not_allowed',
      allowed: [
        { to: 'planning', requires: 'nothing' },
        { to: 'assessment', requires: 'open_assessment' },
        { to: 'ended', requires: 'reason_and_closing_record' },
      ],
    });
  });

  it('lists as allowed exactly what it then accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASE_STATUSES), fc.constantFrom(...CASE_STATUSES), (from, to) => {
        const isListed = allowedMoves(from).some((move) => move.to === to);
        const accepted = (['open', 'concluded'] as const).some(
          (assessment) => checkMove(from, to, { ...fullEvidence, assessment }).kind === 'ok',
        );
        expect(accepted).toBe(isListed);
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
