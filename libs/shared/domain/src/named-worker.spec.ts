import { describe, expect, it } from '@jest/globals';
import {
  checkAnswersForClient,
  checkNamedWorker,
  hasLawfulPair,
  NAMED_WORKER_LAW,
  NAMED_WORKER_REFUSALS,
  PAIR_FAULT_LAW,
  pairFaults,
  type ClientWorker,
} from './named-worker.js';
import { PROFESSIONS } from './profession.js';

const socialWorker: ClientWorker = { profession: 'social_worker', licenceInForce: true, inOffice: true };
const counsellor: ClientWorker = { profession: 'social_counsellor', licenceInForce: true, inOffice: false };
const nurse: ClientWorker = { profession: 'nurse', licenceInForce: true, inOffice: true };
const alone = { team: [], specialSupport: false } as const;

describe('the named worker', () => {
  it('may be any social welfare professional', () => {
    expect(checkNamedWorker({ candidate: socialWorker, ...alone })).toEqual({ kind: 'ok' });
    expect(checkNamedWorker({ candidate: counsellor, ...alone })).toEqual({ kind: 'ok' });
  });

  it('may be a nurse, when it is said why', () => {
    expect(checkNamedWorker({ candidate: nurse, ...alone })).toEqual({
      kind: 'refused',
      why: 'justification',
    });
    expect(checkNamedWorker({ candidate: nurse, ...alone, justification: ' ' })).toMatchObject({
      kind: 'refused',
    });
    expect(
      checkNamedWorker({ candidate: nurse, ...alone, justification: 'Hoito on pääosin mielenterveystyötä.' }),
    ).toEqual({
      kind: 'ok',
    });
  });

  it.each(['administrator', 'manager', 'family_worker'] as const)('is no %s', (profession) => {
    const candidate = { profession, licenceInForce: true, inOffice: true };
    expect(checkNamedWorker({ candidate, ...alone })).toEqual({ kind: 'refused', why: 'not_a_professional' });
    // Nor beside one, to answer for the client with them.
    expect(checkAnswersForClient(candidate)).toBe('not_a_professional');
  });

  it('needs a licence in force', () => {
    const candidate = { ...socialWorker, licenceInForce: false };
    expect(checkNamedWorker({ candidate, ...alone })).toEqual({ kind: 'refused', why: 'licence' });
    expect(checkAnswersForClient(candidate)).toBe('licence');
    expect(checkAnswersForClient(socialWorker)).toBeNull();
  });

  it('of a client with special support is a social worker in office, or works with one', () => {
    const special = { specialSupport: true } as const;
    expect(checkNamedWorker({ candidate: socialWorker, team: [], ...special })).toEqual({ kind: 'ok' });
    expect(checkNamedWorker({ candidate: counsellor, team: [nurse], ...special })).toEqual({
      kind: 'refused',
      why: 'lawful_pair',
    });
    expect(checkNamedWorker({ candidate: counsellor, team: [socialWorker], ...special })).toEqual({
      kind: 'ok',
    });
    const withReason = { candidate: nurse, justification: 'Psykiatrinen hoito', ...special };
    expect(checkNamedWorker({ ...withReason, team: [] })).toEqual({ kind: 'refused', why: 'lawful_pair' });
    expect(checkNamedWorker({ ...withReason, team: [socialWorker] })).toEqual({ kind: 'ok' });
  });

  it('cites the section for each refusal', () => {
    expect(NAMED_WORKER_LAW.lawful_pair).toEqual({ act: '1301/2014', section: '42 § 3 mom.' });
    expect(NAMED_WORKER_LAW.justification.section).toBe('42 § 2 mom.');
  });
});

describe('a lawful pair', () => {
  it('has a licensed social worker in office, of whatever rank, and nobody else will do', () => {
    for (const profession of PROFESSIONS) {
      const isSocialWorker = profession === 'social_worker' || profession === 'lead_social_worker';
      expect(hasLawfulPair([{ profession, licenceInForce: true, inOffice: true }])).toBe(isSocialWorker);
    }
    expect(hasLawfulPair([{ ...socialWorker, inOffice: false }])).toBe(false);
    expect(hasLawfulPair([{ ...socialWorker, licenceInForce: false }])).toBe(false);
    expect(hasLawfulPair([])).toBe(false);
  });
});

describe('what the law finds wrong with a team', () => {
  const answering = { answersForClient: true } as const;
  const beside = { answersForClient: false } as const;

  it('is nothing where no special support was found and everyone may practise', () => {
    expect(pairFaults([{ ...counsellor, ...answering }], false)).toEqual([]);
    expect(pairFaults([], false)).toEqual([]);
  });

  it('is that nobody carries special support', () => {
    expect(pairFaults([{ ...counsellor, ...answering }], true)).toEqual(['lawful_pair_missing']);
    expect(pairFaults([], true)).toEqual(['lawful_pair_missing']);
    const withOne = [
      { ...counsellor, ...answering },
      { ...socialWorker, ...beside },
    ];
    expect(pairFaults(withOne, true)).toEqual([]);
  });

  it('is a lapsed licence of whoever answers for the client, not of others beside', () => {
    const lapsed = { ...socialWorker, licenceInForce: false };
    expect(pairFaults([{ ...lapsed, ...answering }], false)).toEqual(['licence_lapsed']);
    expect(pairFaults([{ ...lapsed, ...beside }], false)).toEqual([]);
    expect(pairFaults([{ ...lapsed, ...answering }], true)).toEqual([
      'lawful_pair_missing',
      'licence_lapsed',
    ]);
  });

  it('cites a section for each fault and each refusal', () => {
    expect(PAIR_FAULT_LAW.lawful_pair_missing.section).toBe('42 § 3 mom.');
    for (const why of NAMED_WORKER_REFUSALS) expect(NAMED_WORKER_LAW[why].act).toBe('1301/2014');
  });
});
