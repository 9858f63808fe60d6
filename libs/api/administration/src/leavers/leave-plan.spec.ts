import { describe, expect, it } from '@jest/globals';
import type { LeaverRelation, LeaverWork } from './leaver-work.js';
import { planLeave, type LeaverShare } from './leave-plan.js';
import type { Recipient } from './recipient.js';

const NOW = new Date('2026-06-01T09:00:00Z');
const person = (id: string, patch: Partial<Recipient> = {}): Recipient => ({
  id,
  register: 'social',
  profession: 'social_worker',
  licenceInForce: true,
  inOffice: true,
  isDisabled: false,
  tasks: [{ task: 'service_arranging', serviceFunctions: [], specialities: [] }],
  ...patch,
});
const relation = (patch: Partial<LeaverRelation> = {}): LeaverRelation => ({
  id: 'r1',
  version: 1,
  kind: 'named_worker',
  caseId: 'c1',
  caseNumber: 'T-1',
  workspaceId: 'w1',
  isEnded: false,
  isJustified: false,
  register: 'social',
  serviceFunction: 'working_age',
  clientIds: ['k'],
  jointServiceId: null,
  jointUnitId: null,
  permission: null,
  needsPair: false,
  team: [],
  ...patch,
});
const work = (patch: Partial<LeaverWork>): LeaverWork => ({
  relations: [],
  responsibilities: [],
  consultations: [],
  contacts: [],
  expertise: [],
  askedConsultations: 0,
  ...patch,
});
const to = (recipientId: string, patch: Partial<LeaverShare> = {}): LeaverShare => ({
  duty: null,
  workspaceId: null,
  caseId: null,
  recipientId,
  ...patch,
});
const owed = { id: 'l1', version: 1, caseId: 'c1', caseNumber: 'T-1', workspaceId: 'w1' };

const plan = (
  of: Partial<LeaverWork>,
  shares: readonly LeaverShare[],
  people: readonly Recipient[],
  leaver: Pick<Recipient, 'register'> = person('leaver'),
) =>
  planLeave({
    work: work(of),
    shares,
    recipients: new Map(people.map((one) => [one.id, one])),
    leaver,
    now: NOW,
  });

describe('what becomes of a leaver’s work', () => {
  it('goes to the narrowest share: of the case, then of the duty, then of the workspace', () => {
    const shares = [to('all'), to('ws', { workspaceId: 'w1' }), to('duty', { duty: 'named_worker' })];
    const people = ['all', 'ws', 'duty', 'case'].map((id) => person(id));
    const heir = (given: readonly LeaverShare[]) =>
      plan({ relations: [relation()] }, given, people)[0]?.recipientId;
    expect(heir(shares.slice(0, 1))).toBe('all');
    expect(heir(shares.slice(0, 2))).toBe('ws');
    expect(heir(shares)).toBe('duty');
    expect(heir([...shares, to('case', { caseId: 'c1' })])).toBe('case');
  });

  it('crosses the registers only in a joint service or under the permission the relation rested on', () => {
    const nurse = person('n', {
      register: 'health',
      profession: 'nurse',
      tasks: [{ task: 'care_wide', serviceFunctions: [], specialities: [] }],
    });
    const leaver = { register: 'health' } as const;
    const outcome = (patch: Partial<LeaverRelation>, from: typeof leaver | undefined = leaver) => {
      const [line] = plan(
        { relations: [relation({ kind: 'work_pair', ...patch })] },
        [to('n')],
        [nurse],
        from,
      );
      return line?.block?.why ?? line?.ground?.mode;
    };
    expect(outcome({})).toBe('legal_mode');
    expect(outcome({ jointServiceId: 'j', jointUnitId: 'u' })).toBe('M1');
    const permission = {
      id: 'p',
      dataRegister: 'social',
      recipients: ['public_health_care'],
      serviceFunctions: ['working_age'],
      patientData: [],
      recordedFrom: null,
      recordedUntil: null,
    } as const;
    expect(outcome({ permission })).toBe('M2');
    expect(outcome({ permission, serviceFunction: 'disability' })).toBe('permission_scope');
  });

  it('goes from one health care professional to another by the justification on record (SHL 42 § 2 mom.)', () => {
    const tasks = [{ task: 'care_wide', serviceFunctions: [], specialities: [] }] as const;
    const nurse = person('n', { register: 'health', profession: 'nurse', tasks });
    const joint = { jointServiceId: 'j', jointUnitId: 'u' };
    const line = (patch: Partial<LeaverRelation>, heir: Recipient = nurse) =>
      plan({ relations: [relation({ ...joint, ...patch })] }, [to(heir.id)], [heir], nurse)[0];
    expect(line({})?.block?.why).toBe('justification');
    expect(line({ isJustified: true })?.ground).toMatchObject({ mode: 'M1', keepsJustification: true });
    expect(line({ isJustified: true }, person('s'))?.ground).toMatchObject({ keepsJustification: false });
  });

  it('ends with a case that has ended, and with a team of which nothing is owed', () => {
    const relations = [
      relation({ isEnded: true }),
      relation({ id: 'r2', caseId: 'c2', kind: 'team_member' }),
    ];
    expect(plan({ relations }, [], []).map(({ outcome }) => outcome)).toEqual(['ends', 'ends']);
  });

  it('makes nobody the second of what they are already', () => {
    const relations = [relation({ kind: 'work_pair', team: [{ id: 'x', kind: 'named_worker' }] })];
    const lines = plan({ relations, responsibilities: [owed] }, [to('x')], [person('x')]);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['ends', 'moves']);
  });

  it('hands no promise to somebody who is not on the case', () => {
    const shares = [to('x'), to('y', { duty: 'responsibility' })];
    const lines = plan({ relations: [relation()], responsibilities: [owed] }, shares, [
      person('x'),
      person('y'),
    ]);
    expect(lines.map(({ block }) => block?.why)).toEqual([undefined, 'not_in_team']);
  });

  it('leaves no client with special support without a social worker (SHL 42 § 3 mom.)', () => {
    const counsellor = person('o', { profession: 'social_counsellor', inOffice: false });
    const refusal = (kind: LeaverRelation['kind'], heir: Recipient) =>
      plan({ relations: [relation({ kind, needsPair: true })] }, [to(heir.id)], [heir])[0]?.block?.why;
    expect(refusal('named_worker', counsellor)).toBe('lawful_pair');
    expect(refusal('work_pair', counsellor)).toBe('lawful_pair');
    expect(refusal('named_worker', person('s'))).toBeUndefined();
    expect(refusal('work_pair', person('s'))).toBeUndefined();
    // Whoever is merely a member may always leave; the case alarms.
    expect(refusal('team_member', counsellor)).toBeUndefined();
  });

  it('takes no one shut out, and no named worker whose licence has ended', () => {
    const refusal = (patch: Partial<Recipient>) =>
      plan({ relations: [relation()] }, [to('x')], [person('x', patch)])[0]?.block?.why;
    expect(refusal({ isDisabled: true })).toBe('recipient_disabled');
    expect(refusal({ licenceInForce: false })).toBe('licence');
    expect(refusal({ tasks: [] })).toBe('work_task');
    expect(refusal({})).toBeUndefined();
  });
});
