import { describe, expect, it } from '@jest/globals';
import { type Profession, PROFESSIONS } from '../profession.js';
import {
  actDayFault,
  allowedDecisionMoves,
  checkDecisionMove,
  DECISION_EVIDENCE_LAW,
  DECISION_STATUSES,
  isDecisionOpen,
} from './decision-moves.js';
import {
  checkDecisionMaker,
  DECISION_MAKER_LAW,
  DECISION_MAKER_REFUSALS,
  type DecisionMaker,
} from './decision-maker.js';

/** By hand: where each state leads. */
const LEADS = {
  prepared: ['made', 'not_executed'],
  made: ['notified', 'not_executed'],
  notified: ['in_execution', 'not_executed'],
  in_execution: ['executed', 'not_executed'],
  executed: [],
  not_executed: [],
} as const;

describe('the states of a decision', () => {
  it.each(DECISION_STATUSES)('%s leads where the table says, and nowhere else', (from) => {
    expect([...allowedDecisionMoves(from)].sort()).toEqual([...LEADS[from]].sort());
    for (const to of DECISION_STATUSES) {
      const isLed = (LEADS[from] as readonly string[]).includes(to);
      const check = checkDecisionMove(from, to, { reason: 'refused' });
      expect(check.kind).toBe(isLed ? 'ok' : 'not_allowed');
    }
    expect(isDecisionOpen(from)).toBe(LEADS[from].length > 0);
  });

  it('come to nothing with a reason only, and another reason needs words', () => {
    expect(checkDecisionMove('made', 'not_executed')).toEqual({ kind: 'missing', what: 'reason' });
    expect(checkDecisionMove('made', 'not_executed', { reason: 'other', note: ' ' })).toEqual({
      kind: 'missing',
      what: 'note',
    });
    expect(checkDecisionMove('made', 'not_executed', { reason: 'other', note: 'Väärä asiakas' }).kind).toBe(
      'ok',
    );
  });

  it('depart from the plan with a reason only (SHL 45 § 4 mom.)', () => {
    const deviatesFromPlan = true;
    expect(checkDecisionMove('prepared', 'made', { deviatesFromPlan })).toEqual({
      kind: 'missing',
      what: 'deviationReason',
    });
    expect(DECISION_EVIDENCE_LAW.deviationReason.section).toBe('45 § 4 mom.');
    const deviationReason = 'Palvelua ei ole saatavilla asiakkaan kielellä.';
    expect(checkDecisionMove('prepared', 'made', { deviatesFromPlan, deviationReason }).kind).toBe('ok');
  });
});

describe('the day of an act', () => {
  const today = '2026-03-10';
  it.each([
    ['2026-03-10', '2026-03-10', null],
    ['2026-03-11', null, 'future'],
    ['2026-03-09', '2026-03-10', 'order'],
    ['2026-03-09', null, null],
  ] as const)('%s after %s: %s', (day, notBefore, fault) => {
    expect(actDayFault(day, { notBefore, today })).toBe(fault);
  });
});

describe('who makes a decision (SHL 46 §)', () => {
  const maker = (profession: Profession, patch: Partial<DecisionMaker> = {}): DecisionMaker => ({
    profession,
    licenceInForce: true,
    inOffice: true,
    isPurchasedProvider: false,
    ...patch,
  });

  it('is never a health care professional, in office or not, with special support or without', () => {
    const health = [
      'practical_nurse',
      'nurse',
      'psychiatric_nurse',
      'physician',
      'psychologist',
      'physiotherapist',
      'occupational_therapist',
      'speech_therapist',
    ];
    for (const profession of PROFESSIONS) {
      const isHealth = health.includes(profession);
      expect(checkDecisionMaker(maker(profession), false)).toBe(isHealth ? 'health_professional' : null);
    }
  });

  it('is an official, and no purchased provider', () => {
    expect(checkDecisionMaker(maker('social_counsellor', { inOffice: false }), false)).toBe('not_in_office');
    expect(checkDecisionMaker(maker('social_worker', { isPurchasedProvider: true }), false)).toBe(
      'purchased_provider',
    );
  });

  it('is, with special support, a licensed social worker in office and nobody else', () => {
    for (const profession of PROFESSIONS) {
      const isSocialWorker = profession === 'social_worker' || profession === 'lead_social_worker';
      expect(checkDecisionMaker(maker(profession), true) === null).toBe(isSocialWorker);
    }
    expect(checkDecisionMaker(maker('social_worker', { inOffice: false }), true)).toBe('not_in_office');
    expect(checkDecisionMaker(maker('social_worker', { licenceInForce: false }), true)).toBe('licence');
    expect(checkDecisionMaker(maker('social_counsellor'), true)).toBe('social_worker');
  });

  it('may be an official by delegated power without an account, but not with special support', () => {
    expect(checkDecisionMaker(null, false)).toBeNull();
    expect(checkDecisionMaker(null, true)).toBe('social_worker');
  });

  it('cites a section for every refusal', () => {
    for (const why of DECISION_MAKER_REFUSALS) expect(DECISION_MAKER_LAW[why].section).toBe('46 §');
  });
});
