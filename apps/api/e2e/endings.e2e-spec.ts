import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

type Result = { __typename: string } & Record<string, unknown>;
interface Check {
  readonly kind: string;
  readonly items: number;
  readonly section: string;
  readonly isBlocking: boolean;
}
interface Page {
  readonly status: string;
  readonly version: number;
  readonly ending: { readonly id: string; readonly version: number; readonly checks: Check[] } | null;
}

const INPUTS = {
  proposeEnding: 'ProposeEndingInput',
  withdrawEnding: 'EndingInHandInput',
  endCase: 'EndingInHandInput',
  moveCase: 'MoveCaseInput',
} as const;
type Mutation = keyof typeof INPUTS;
const BLOCKED = '... on EndingBlocked { checks { kind items section isBlocking } }';
const FIELDS: Record<Mutation, string> = {
  proposeEnding: '... on MoveNotAllowed { status } ... on EndingAlreadyProposed { caseId }',
  withdrawEnding: '... on StaleVersion { currentVersion }',
  endCase: `${BLOCKED} ... on StaleVersion { currentVersion } ... on MoveLacks { requires }`,
  moveCase: '... on MoveLacks { requires }',
};
const RECORD = 'Tavoitteet saavutettiin, asiakas pärjää omin voimin.';

describe('the end of a client relationship (SHL 34 §)', () => {
  let server: TestServer;
  let owner: Client;
  let caseId: string;
  let clientId: string;
  const people = {} as Record<TownPerson, TestPerson>;

  beforeAll(async () => {
    server = await startTestServer();
    server.clock.advance({ minutes: 1 });
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    for (const who of ['lead', 'worker', 'counsellor', 'stranger'] as const)
      people[who] = await TestPerson.signIn(server, who);
  });
  beforeEach(async () => {
    ({ caseId, clientId } = await server.town.addCase());
    await owner.query(
      `INSERT INTO client_relationship (id, client_id, opened_on, created_at, created_by) VALUES ($1, $2, '2026-01-02', now(), $3)`,
      [randomUUID(), clientId, server.town.people.worker],
    );
    server.clock.advance({ seconds: 1 });
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const send = (name: Mutation, input: Record<string, unknown>, who: TownPerson = 'worker') => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, FIELDS[name]);
  };
  const refusal = async (name: Mutation, input: Record<string, unknown>, who: TownPerson) => {
    const { data, errors } = await people[who].ask<Record<string, Result>>(
      `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const code = errors[0]?.extensions['code'];
    return code ? [code, errors[0]?.extensions['field']].filter(Boolean).join(' ') : data?.[name]?.__typename;
  };
  const page = async (who: TownPerson = 'worker'): Promise<Page> => {
    const { data } = await people[who].ask<{ case: Page }>(
      `query ($id: ID!) { case(id: $id) { status version ending { id version checks { kind items section isBlocking } } } }`,
      { id: caseId },
    );
    if (!data) throw new Error('The case is out of sight');
    return data.case;
  };
  const propose = async (reason = 'need_met') => {
    await send('proposeEnding', { caseId, reason, closingRecord: RECORD });
    const { ending } = await page();
    if (!ending) throw new Error('Nothing was proposed');
    return { id: ending.id, version: ending.version };
  };
  const insert = {
    open_decision: () =>
      owner.query(
        `INSERT INTO decision (id, case_id, client_id, service, topic, status, is_urgent, pending_on, created_at, created_by)
         VALUES ($1, $2, $3, 'home_care', 'Kotihoito', 'made', false, '2026-01-02', now(), $4)`,
        [randomUUID(), caseId, clientId, server.town.people.worker],
      ),
    running_clock: () =>
      owner.query(
        `INSERT INTO clock (id, case_id, client_id, unit_id, workspace_id, rule_id, rule_version, reckoning_version, hours_unit_id,
           hours_version, basis, kind, binds, event_id, started_at, first_due_day, first_due_at, due_day, due_at, created_at)
         VALUES ($1, $2, $3, $4, $5, 'R3-DONE', 1, 1, $4, 1, 'statutory', 'assessment_completed', 'county', $2, now(),
           '2030-01-02', '2030-01-02', '2030-01-02', '2030-01-02', now())`,
        [randomUUID(), caseId, clientId, server.town.unitA, server.town.workspaceA],
      ),
    open_responsibility: async () => {
      const plan = await people.worker.change<{ plan: { id: string } } & Result>(
        'startPlan',
        'StartPlanInput',
        { caseId, clientId },
        '... on PlanChange { plan { id } }',
      );
      await people.worker.change(
        'proposeResponsibility',
        'ProposeResponsibilityInput',
        { planId: plan.plan.id, what: 'Soittaa', ownerId: server.town.people.worker, dueOn: '2027-12-01' },
        '',
      );
    },
    unsigned_assessment: () =>
      owner.query(
        `INSERT INTO assessment (id, case_id, client_id, register, service_function, status, pending_since, created_at, created_by)
         VALUES ($1, $2, $3, 'social', 'working_age', 'started', now(), now(), $4)`,
        [randomUUID(), caseId, clientId, server.town.people.worker],
      ),
  };
  const relationship = async () => {
    const { rows } = await owner.query<{ ended: boolean; reason: string | null }>(
      `SELECT ended_on IS NOT NULL AS ended, end_reason AS reason FROM client_relationship WHERE client_id = $1 ORDER BY opened_on`,
      [clientId],
    );
    return rows;
  };

  it('ends the case, its time limits and the client relationship in one go, when nothing is open', async () => {
    // A county's own aim stands in nobody's way.
    await insert.running_clock();
    await owner.query(`UPDATE clock SET basis = 'county_target' WHERE case_id = $1`, [caseId]);
    const proposal = await propose();
    expect((await page()).ending?.checks).toEqual([]);
    expect((await send('endCase', proposal)).__typename).toBe('CaseEnded');
    expect(await page()).toMatchObject({ status: 'ended', ending: null });
    const { rows: clocks } = await owner.query(
      'SELECT not_applicable_at IS NOT NULL AS dropped FROM clock WHERE case_id = $1',
      [caseId],
    );
    expect(clocks).toEqual([{ dropped: true }]);
    expect(await relationship()).toEqual([{ ended: true, reason: 'need_met' }]);
    const { rows } = await owner.query(
      `SELECT reason, closing_record AS record FROM status_event WHERE case_id = $1 AND to_status = 'ended'`,
      [caseId],
    );
    expect(rows).toEqual([{ reason: 'need_met', record: RECORD }]);
  });

  it.each(['open_decision', 'running_clock', 'open_responsibility', 'unsigned_assessment'] as const)(
    'is stopped by an %s, named with its section',
    async (kind) => {
      await insert[kind]();
      const proposal = await propose();
      const check = {
        kind,
        items: 1,
        isBlocking: true,
        section: expect.stringMatching(/^1301\/2014 \d+ §$/),
      };
      expect((await page()).ending?.checks).toEqual([check]);
      expect(await send('endCase', proposal)).toMatchObject({ __typename: 'EndingBlocked', checks: [check] });
      expect((await page()).status).toBe('planning');
      expect(await relationship()).toEqual([{ ended: false, reason: null }]);
    },
  );

  it.each([
    ['deceased', 'deceased'],
    ['moved_away', 'moved_away'],
    ['duplicate', 'replaced'],
  ])('for the reason %s lets go of decisions and clocks with it', async (reason, ofDecision) => {
    await insert.open_decision();
    await insert.running_clock();
    const proposal = await propose(reason);
    expect((await page()).ending?.checks.map(({ isBlocking }) => isBlocking)).toEqual([false, false]);
    expect((await send('endCase', proposal)).__typename).toBe('CaseEnded');
    const { rows } = await owner.query(
      `SELECT d.status, d.not_executed_reason AS reason, (SELECT count(*)::int FROM decision_step s WHERE s.decision_id = d.id) AS steps
       FROM decision d WHERE d.case_id = $1`,
      [caseId],
    );
    expect(rows).toEqual([{ status: 'not_executed', reason: ofDecision, steps: 1 }]);
    const { rows: clocks } = await owner.query<{ reason: string }>(
      `SELECT h.reason FROM clock_change h JOIN clock k ON k.id = h.clock_id WHERE k.case_id = $1 AND h.change = 'not_applicable'`,
      [caseId],
    );
    expect(clocks).toEqual([{ reason }]);
  });

  it('yet never over an unsigned assessment', async () => {
    await insert.unsigned_assessment();
    const proposal = await propose('deceased');
    expect(await send('endCase', proposal)).toMatchObject({ __typename: 'EndingBlocked' });
  });

  it('leaves the relationship of a client who has another open case', async () => {
    const other = await server.town.addCase();
    await owner.query('UPDATE case_client SET client_id = $2 WHERE case_id = $1', [other.caseId, clientId]);
    await send('endCase', await propose());
    expect(await relationship()).toEqual([{ ended: false, reason: null }]);
  });

  it('is proposed once, may be withdrawn, and is told stale to whoever saw it before', async () => {
    const proposal = await propose();
    expect(
      await send('proposeEnding', { caseId, reason: 'need_met', closingRecord: RECORD }, 'lead'),
    ).toMatchObject({
      __typename: 'EndingAlreadyProposed',
    });
    expect((await send('withdrawEnding', proposal, 'lead')).__typename).toBe('EndingWithdrawn');
    expect((await page()).ending).toBeNull();
    expect(await send('endCase', proposal)).toMatchObject({ __typename: 'StaleVersion' });
    expect((await propose()).id).not.toBe(proposal.id);
  });

  it('is the named worker’s and the lead’s: no member’s, and no stranger’s', async () => {
    await people.lead.change(
      'addTeamMember',
      'TeamInput',
      { caseId, professionalId: server.town.people.counsellor },
      '',
    );
    const asked = { caseId, reason: 'need_met', closingRecord: RECORD };
    expect(await refusal('proposeEnding', asked, 'counsellor')).toBe('NOT_ALLOWED');
    expect(await refusal('proposeEnding', asked, 'stranger')).toBe('NOT_FOUND');
    const proposal = await propose();
    expect((await page('counsellor')).ending).toBeNull();
    expect(await refusal('endCase', proposal, 'counsellor')).toBe('NOT_ALLOWED');
    expect(await refusal('endCase', proposal, 'stranger')).toBe('NOT_FOUND');
  });

  it('asks for a reason and a closing evaluation', async () => {
    expect(
      await refusal('proposeEnding', { caseId, reason: 'need_met', closingRecord: '  ' }, 'worker'),
    ).toBe('BAD_INPUT input.closingRecord');
    expect(await refusal('proposeEnding', { caseId, reason: 'need_met', closingRecord: '.' }, 'worker')).toBe(
      'BAD_INPUT input.closingRecord',
    );
    expect(
      await refusal('proposeEnding', { caseId, reason: 'boredom', closingRecord: RECORD }, 'worker'),
    ).toBe('BAD_INPUT input.reason');
  });

  it('has no other way: no case is ended by moving it', async () => {
    for (const status of ['pending', 'assessment', 'planning', 'service', 'follow_up']) {
      await owner.query('UPDATE "case" SET status = $2 WHERE id = $1', [caseId, status]);
      const { version } = await page();
      expect(await send('moveCase', { caseId, version, to: 'ended' })).toEqual({
        __typename: 'MoveLacks',
        requires: 'reason_and_closing_record',
      });
      expect((await page()).status).toBe(status);
    }
  });

  it('ends once though two try at the same moment', async () => {
    const proposal = await propose();
    const answers = await Promise.all([send('endCase', proposal), send('endCase', proposal, 'lead')]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CaseEnded', 'StaleVersion']);
  });
});
