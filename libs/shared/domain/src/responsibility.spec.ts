import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedResponsibilityMoves,
  checkResponsibilityMove,
  isOpenResponsibility,
  isOverdue,
  RESPONSIBILITY_MOVE_NAMES,
  RESPONSIBILITY_ROLES,
  RESPONSIBILITY_STATUSES,
} from './responsibility.js';

const everything = { reason: 'Ei kuulu minulle', newOwner: 'a-professional' };
const inDetail = [
  ['accept', 'proposed', 'accepted'],
  ['decline', 'proposed', 'declined'],
  ['start', 'accepted', 'in_progress'],
  ['complete', 'in_progress', 'done'],
  ['hand_over', 'accepted', 'handed_over'],
  ['hand_over', 'in_progress', 'handed_over'],
] as const;

describe('a responsibility', () => {
  it.each(inDetail)('lets its owner %s it from %s to %s', (move, status, to) => {
    expect(checkResponsibilityMove(move, { status, roles: ['owner'], ...everything })).toEqual({
      kind: 'ok',
      to,
    });
  });

  it('knows no move beside those', () => {
    const known = new Set(inDetail.map(([move, status]) => `${move} ${status}`));
    for (const status of RESPONSIBILITY_STATUSES) {
      for (const move of RESPONSIBILITY_MOVE_NAMES.filter((name) => !known.has(`${name} ${status}`))) {
        const check = checkResponsibilityMove(move, { status, roles: RESPONSIBILITY_ROLES, ...everything });
        expect(check.kind).toBe('not_allowed');
      }
    }
  });

  it('is accepted, declined, started and completed by nobody but its owner', () => {
    const others = { roles: ['proposer', 'named_worker', 'lead'], ...everything } as const;
    for (const [move, status] of inDetail.filter(([name]) => name !== 'hand_over')) {
      expect(checkResponsibilityMove(move, { status, ...others })).toEqual({
        kind: 'not_theirs',
        by: ['owner'],
      });
    }
  });

  it.each(RESPONSIBILITY_ROLES)(
    'can be handed over by its %s, so that it does not leave with its owner',
    (role) => {
      const facts = { status: 'in_progress', roles: [role], newOwner: 'a-professional' } as const;
      expect(checkResponsibilityMove('hand_over', facts)).toEqual({ kind: 'ok', to: 'handed_over' });
    },
  );

  it('is not moved by an outsider', () => {
    for (const [move, status] of inDetail) {
      expect(checkResponsibilityMove(move, { status, roles: [], ...everything }).kind).toBe('not_theirs');
    }
  });

  it('is declined only with a reason, and handed over only to somebody', () => {
    const declining = { status: 'proposed', roles: ['owner'] } as const;
    expect(checkResponsibilityMove('decline', declining)).toEqual({ kind: 'missing', what: 'reason' });
    expect(checkResponsibilityMove('decline', { ...declining, reason: ' ' })).toEqual({
      kind: 'missing',
      what: 'reason',
    });
    const handing = { status: 'accepted', roles: ['owner'], reason: 'loma' } as const;
    expect(checkResponsibilityMove('hand_over', handing)).toEqual({ kind: 'missing', what: 'new_owner' });
  });

  it('is told in a refusal what this person may do instead', () => {
    const check = checkResponsibilityMove('complete', { status: 'proposed', roles: ['owner'] });
    expect(check).toEqual({ kind: 'not_allowed', allowed: ['accept', 'decline'] });
  });

  it('lists as allowed exactly what it then accepts', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...RESPONSIBILITY_ROLES));
    fc.assert(
      fc.property(
        fc.constantFrom(...RESPONSIBILITY_STATUSES),
        fc.constantFrom(...RESPONSIBILITY_MOVE_NAMES),
        roles,
        (status, move, mine) => {
          const isListed = allowedResponsibilityMoves(status, mine).some((rule) => rule.move === move);
          expect(checkResponsibilityMove(move, { status, roles: mine, ...everything }).kind === 'ok').toBe(
            isListed,
          );
        },
      ),
    );
  });

  it.each([
    ['proposed', true],
    ['accepted', true],
    ['in_progress', true],
    ['declined', false],
    ['done', false],
    ['handed_over', false],
  ] as const)('when %s, is open: %s', (status, isOpen) => {
    expect(isOpenResponsibility(status)).toBe(isOpen);
  });
});

describe('isOverdue', () => {
  it('begins at midnight in Helsinki after the due day', () => {
    expect(isOverdue('2026-06-10', 'accepted', new Date('2026-06-10T20:59:59Z'))).toBe(false);
    expect(isOverdue('2026-06-10', 'accepted', new Date('2026-06-10T21:00:00Z'))).toBe(true);
    expect(isOverdue('2026-01-10', 'accepted', new Date('2026-01-10T21:59:59Z'))).toBe(false);
    expect(isOverdue('2026-01-10', 'accepted', new Date('2026-01-10T22:00:00Z'))).toBe(true);
  });

  it('is for open lines only, and for those with a due day', () => {
    const later = new Date('2030-01-01T12:00:00Z');
    for (const status of RESPONSIBILITY_STATUSES) {
      expect(isOverdue('2026-06-10', status, later)).toBe(isOpenResponsibility(status));
      expect(isOverdue(null, status, later)).toBe(false);
    }
  });
});
