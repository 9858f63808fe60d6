import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedConsultationMoves,
  checkConsultationMove,
  CONSULTATION_MOVE_NAMES,
  CONSULTATION_MOVES,
  CONSULTATION_ROLES,
  CONSULTATION_STATUSES,
} from './consultation.js';

const everything = {
  reason: 'Ei alaani',
  message: 'Millainen lääkitys?',
  expertise: 'an-expertise',
  assignee: 'a-professional',
  outcome: { useful: 5, changedPlan: true, visitAvoided: false },
} as const;

/** The rule written once more, by hand: who, does what, from, to, with what. */
const BY_HAND = [
  ['expertise_member', 'claim', 'requested', 'claimed', 'nothing'],
  ['claimant', 'release', 'claimed', 'requested', 'reason'],
  ['claimant', 'release', 'more_info_asked', 'requested', 'reason'],
  ['claimant', 'ask_more', 'claimed', 'more_info_asked', 'message'],
  ['asker', 'give_more', 'more_info_asked', 'claimed', 'message'],
  ['claimant', 'answer', 'claimed', 'answered', 'message'],
  ['expertise_member', 'answer', 'requested', 'answered', 'message'],
  ['claimant', 'decline', 'claimed', 'declined', 'reason'],
  ['expertise_member', 'decline', 'requested', 'declined', 'reason'],
  ['claimant', 'redirect', 'claimed', 'requested', 'expertise'],
  ['lead', 'reassign', 'claimed', 'claimed', 'assignee'],
  ['lead', 'reassign', 'more_info_asked', 'more_info_asked', 'assignee'],
  ['asker', 'reopen', 'declined', 'requested', 'nothing'],
  ['asker', 'cancel', 'requested', 'cancelled', 'reason'],
  ['asker', 'cancel', 'claimed', 'cancelled', 'reason'],
  ['asker', 'cancel', 'more_info_asked', 'cancelled', 'reason'],
  ['asker', 'close', 'answered', 'closed', 'outcome'],
  ['asker', 'close', 'declined', 'closed', 'nothing'],
  ['named_worker', 'cancel', 'requested', 'cancelled', 'reason'],
  ['named_worker', 'cancel', 'claimed', 'cancelled', 'reason'],
  ['named_worker', 'cancel', 'more_info_asked', 'cancelled', 'reason'],
  ['named_worker', 'close', 'answered', 'closed', 'outcome'],
  ['named_worker', 'close', 'declined', 'closed', 'nothing'],
] as const;
const everyTriple = CONSULTATION_STATUSES.flatMap((status) =>
  CONSULTATION_MOVE_NAMES.flatMap((move) => CONSULTATION_ROLES.map((role) => ({ status, move, role }))),
);

describe('a consultation', () => {
  it.each(BY_HAND)('lets the %s %s it from %s to %s, with %s', (role, move, status, to, requires) => {
    const facts = { status, roles: [role] };
    expect(checkConsultationMove(move, { ...facts, ...everything })).toEqual({ kind: 'ok', to });
    const bare = checkConsultationMove(move, facts);
    expect(bare).toEqual(requires === 'nothing' ? { kind: 'ok', to } : { kind: 'missing', what: requires });
  });

  it('refuses everything else, for every status, move and role', () => {
    for (const { status, move, role } of everyTriple) {
      const isKnown = BY_HAND.some((row) => row[0] === role && row[1] === move && row[2] === status);
      expect(checkConsultationMove(move, { status, roles: [role], ...everything }).kind === 'ok').toBe(
        isKnown,
      );
    }
  });

  it('tells a move for others from a move that the status has not', () => {
    expect(checkConsultationMove('claim', { status: 'requested', roles: ['lead'] })).toEqual({
      kind: 'not_theirs',
      by: ['expertise_member'],
    });
    expect(checkConsultationMove('claim', { status: 'claimed', roles: ['expertise_member'] })).toEqual({
      kind: 'not_allowed',
      allowed: [],
    });
    expect(checkConsultationMove('reopen', { status: 'claimed', roles: ['asker'] })).toEqual({
      kind: 'not_allowed',
      allowed: ['cancel'],
    });
  });

  it('takes a blank text or id for none', () => {
    const claimed = { status: 'claimed', roles: ['claimant'] } as const;
    expect(checkConsultationMove('release', { ...claimed, reason: ' ' })).toEqual({
      kind: 'missing',
      what: 'reason',
    });
    expect(checkConsultationMove('answer', { ...claimed, message: '\n' })).toEqual({
      kind: 'missing',
      what: 'message',
    });
    const answered = { status: 'answered', roles: ['asker'], outcome: null } as const;
    expect(checkConsultationMove('close', answered)).toEqual({ kind: 'missing', what: 'outcome' });
  });

  it('is never claimed, answered or declined by the one who asked', () => {
    const roles = ['asker', 'expertise_member', 'claimant'] as const;
    expect(checkConsultationMove('claim', { status: 'requested', roles }).kind).toBe('not_theirs');
    expect(checkConsultationMove('answer', { status: 'claimed', roles, ...everything }).kind).toBe(
      'not_theirs',
    );
    expect(allowedConsultationMoves('requested', roles).map((rule) => rule.move)).toEqual(['cancel']);
  });

  it('gives a person of several roles the moves of each', () => {
    const moves = allowedConsultationMoves('claimed', ['claimant', 'expertise_member', 'lead']);
    expect(moves.map((rule) => rule.move)).toEqual([
      'release',
      'ask_more',
      'answer',
      'decline',
      'redirect',
      'reassign',
    ]);
  });

  it('is closed or cancelled for good', () => {
    for (const status of ['closed', 'cancelled'] as const) {
      expect(allowedConsultationMoves(status, CONSULTATION_ROLES)).toEqual([]);
    }
  });

  it('shows a stranger no move at all', () => {
    for (const status of CONSULTATION_STATUSES)
      expect(allowedConsultationMoves(status, ['stranger'])).toEqual([]);
  });

  it('can be brought to an end from every open status', () => {
    for (const status of CONSULTATION_STATUSES.filter((name) => name !== 'closed' && name !== 'cancelled')) {
      const ends = allowedConsultationMoves(status, ['asker']).map((rule) => rule.to);
      expect(ends.some((to) => to === 'closed' || to === 'cancelled')).toBe(true);
    }
  });

  it('lists as allowed exactly what it then accepts', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...CONSULTATION_ROLES));
    fc.assert(
      fc.property(
        fc.constantFrom(...CONSULTATION_STATUSES),
        fc.constantFrom(...CONSULTATION_MOVE_NAMES),
        roles,
        (status, move, mine) => {
          const isListed = allowedConsultationMoves(status, mine).some((rule) => rule.move === move);
          expect(checkConsultationMove(move, { status, roles: mine, ...everything }).kind === 'ok').toBe(
            isListed,
          );
        },
      ),
    );
  });

  it('has no rule twice', () => {
    expect(CONSULTATION_MOVES).toHaveLength(BY_HAND.length);
    expect(new Set(CONSULTATION_MOVES.map((rule) => `${rule.move} ${rule.from} ${rule.by}`)).size).toBe(
      BY_HAND.length,
    );
  });
});
