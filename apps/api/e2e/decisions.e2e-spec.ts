import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

type Result = { __typename: string } & Record<string, unknown>;
interface Seen {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly leadsTo: string[];
  readonly [field: string]: unknown;
}

const INPUTS = {
  prepareDecision: 'PrepareDecisionInput',
  recordDecisionMade: 'RecordDecisionMadeInput',
  notifyDecision: 'DecisionDayInput',
  startDecision: 'DecisionDayInput',
  executeDecision: 'DecisionDayInput',
  endDecision: 'DecisionNotExecutedInput',
} as const;
type Mutation = keyof typeof INPUTS;

const DECISION = `id status version leadsTo pendingOn madeOn madeByName madeByOffice deviatesFromPlan deviationReason notifiedOn
  executionStartedOn endedOn notExecutedReason executeBy appealUntil stages { status day by { id } }`;
const MOVE = `... on DecisionMoveNotAllowed { status allowed } ... on DecisionMoveLacks { requires section }
  ... on StaleVersion { currentVersion currentText }`;
const FIELDS: Record<Mutation, string> = {
  prepareDecision: `... on DecisionChange { decision { ${DECISION} } }`,
  recordDecisionMade: `... on DecisionChange { decision { ${DECISION} } } ${MOVE} ... on DecisionMakerRefused { why section }`,
  notifyDecision: `... on DecisionChange { decision { ${DECISION} } } ${MOVE}`,
  startDecision: `... on DecisionChange { decision { ${DECISION} } } ${MOVE}`,
  executeDecision: `... on DecisionChange { decision { ${DECISION} } } ${MOVE}`,
  endDecision: `... on DecisionChange { decision { ${DECISION} } } ${MOVE}`,
};

/** Monday. */
const NOW = '2027-03-15T10:00:00+02:00';

describe('decisions on services, as they are tracked (SHL 45, 46 §)', () => {
  let server: TestServer;
  let owner: Client;
  let caseId: string;
  let clientId: string;
  const people = {} as Record<TownPerson, TestPerson>;

  beforeAll(async () => {
    server = await startTestServer();
    server.clock.set(NOW);
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    for (const who of ['lead', 'worker', 'counsellor', 'neighbour', 'nurse', 'stranger'] as const)
      people[who] = await TestPerson.signIn(server, who);
  });
  beforeEach(async () => {
    ({ caseId, clientId } = await server.town.addCase());
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
  const refusal = async (name: Mutation, input: Record<string, unknown>, who: TownPerson = 'worker') => {
    const { data, errors } = await people[who].ask<Record<string, Result>>(
      `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const code = errors[0]?.extensions['code'];
    const field = errors[0]?.extensions['field'];
    return code ? [code, field].filter(Boolean).join(' ') : data?.[name]?.__typename;
  };
  const seen = (result: Result) => result['decision'] as Seen;
  const prepare = async (patch: Record<string, unknown> = {}): Promise<Seen> =>
    seen(
      await send('prepareDecision', {
        ...{ caseId, clientId, service: 'supported_housing', topic: 'Tuettu asuminen', isUrgent: false },
        pendingOn: '2027-01-29',
        ...patch,
      }),
    );
  const made = (decision: Seen, patch: Record<string, unknown> = {}) => ({
    id: decision.id,
    version: decision.version,
    on: '2027-02-15',
    madeById: server.town.people.worker,
    office: 'Sosiaalityöntekijä, delegointipäätös 12 §',
    deviatesFromPlan: false,
    ...patch,
  });
  const at = ({ id, version }: Seen, on: string) => ({ id, version, on });
  const clocks = async (id: string) => {
    const { rows } = await owner.query<{ line: string }>(
      `SELECT rule_id || ' ' || due_day || CASE WHEN met_at IS NOT NULL THEN ' met' WHEN not_applicable_at IS NOT NULL THEN ' dropped'
         ELSE '' END AS line FROM clock WHERE event_id = $1 ORDER BY rule_id`,
      [id],
    );
    return rows.map(({ line }) => line);
  };
  const needSpecialSupport = () =>
    owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2026-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), clientId, server.town.people.worker],
    );

  it('go from prepared to carried out, each act on its day, with the clocks that it starts and meets', async () => {
    const prepared = await prepare();
    expect(prepared).toMatchObject({
      executeBy: '2027-04-29',
      status: 'prepared',
      pendingOn: '2027-01-29',
      leadsTo: ['made', 'not_executed'],
    });
    // Three months from 29 January are 29 April, a Thursday.
    expect(await clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29']);
    const afterMade = seen(await send('recordDecisionMade', made(prepared)));
    expect(afterMade).toMatchObject({
      status: 'made',
      madeOn: '2027-02-15',
      madeByName: 'worker Testinen',
      madeByOffice: 'Sosiaalityöntekijä, delegointipäätös 12 §',
    });
    const notified = seen(await send('notifyDecision', at(afterMade, '2027-02-16')));
    // The client's thirty days end on 18 March, a Thursday (hallintolaki 49 c §).
    expect(await clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29', 'R9-APPEAL 2027-03-18']);
    const started = seen(await send('startDecision', at(notified, '2027-03-01')));
    const executed = seen(await send('executeDecision', at(started, '2027-03-10')));
    expect(executed).toMatchObject({ status: 'executed', endedOn: '2027-03-10', leadsTo: [] });
    expect(await clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29 met', 'R9-APPEAL 2027-03-18']);
    expect(
      (executed['stages'] as { status: string; day: string }[]).map(({ status, day }) => `${status} ${day}`),
    ).toEqual([
      'prepared 2027-03-15',
      'made 2027-02-15',
      'notified 2027-02-16',
      'in_execution 2027-03-01',
      'executed 2027-03-10',
    ]);
    expect(await send('endDecision', { ...at(executed, '2027-03-10'), reason: 'refused' })).toMatchObject({
      __typename: 'DecisionMoveNotAllowed',
      status: 'executed',
      allowed: [],
    });
  });

  it('run no three months when urgent, and one month of psychosocial support for someone under 23', async () => {
    const urgent = await prepare({ isUrgent: true });
    expect(await clocks(urgent.id)).toEqual([]);
    await owner.query(`UPDATE client SET birth_date = '2006-06-01' WHERE id = $1`, [clientId]);
    const young = await prepare({ service: 'mental_health_work', needFoundOn: '2027-03-01' });
    expect(await clocks(young.id)).toEqual(['R5-EXEC 2027-04-29', 'R6-PSYKO 2027-04-01']);
    await owner.query(`UPDATE client SET birth_date = '1979-05-14' WHERE id = $1`, [clientId]);
    const grown = await prepare({ service: 'mental_health_work', needFoundOn: '2027-03-01' });
    expect(await clocks(grown.id)).toEqual(['R5-EXEC 2027-04-29']);
  });

  it('come to nothing for a reason, and their clocks do not apply any more', async () => {
    const prepared = await prepare();
    expect(await send('endDecision', { ...at(prepared, '2027-03-10'), reason: 'other' })).toMatchObject({
      __typename: 'DecisionMoveLacks',
      requires: 'note',
    });
    const ended = seen(
      await send('endDecision', { ...at(prepared, '2027-03-10'), reason: 'client_withdrew' }),
    );
    expect(ended).toMatchObject({
      status: 'not_executed',
      notExecutedReason: 'client_withdrew',
      leadsTo: [],
    });
    expect(await clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29 dropped']);
  });

  it('depart from the plan with a reason only', async () => {
    const prepared = await prepare();
    expect(await send('recordDecisionMade', made(prepared, { deviatesFromPlan: true }))).toMatchObject({
      __typename: 'DecisionMoveLacks',
      requires: 'deviationReason',
      section: '1301/2014 45 § 4 mom.',
    });
    const deviationReason = 'Asiakas muutti toiselle paikkakunnalle.';
    const answer = await send(
      'recordDecisionMade',
      made(prepared, { deviatesFromPlan: true, deviationReason }),
    );
    expect(seen(answer)).toMatchObject({ deviatesFromPlan: true, deviationReason });
  });

  it.each([
    ['nurse', false, 'health_professional'],
    ['nurse', true, 'health_professional'],
    ['counsellor', true, 'social_worker'],
    ['counsellor', false, null],
    ['worker', true, null],
  ] as const)('made by a %s, special support %s: %s (SHL 46 §)', async (who, special, why) => {
    if (special) await needSpecialSupport();
    const prepared = await prepare();
    const answer = await send('recordDecisionMade', made(prepared, { madeById: server.town.people[who] }));
    if (why === null) expect(answer.__typename).toBe('DecisionMoved');
    else expect(answer).toMatchObject({ __typename: 'DecisionMakerRefused', why, section: '1301/2014 46 §' });
  });

  it('are made by a named official without an account where no special support was found', async () => {
    const byName = { madeById: null, madeByName: 'Viivi Viranhaltija', office: 'Palvelupäällikkö' };
    const first = await prepare();
    expect(await refusal('recordDecisionMade', made(first, { madeById: null }))).toBe(
      'BAD_INPUT input.madeByName',
    );
    expect(seen(await send('recordDecisionMade', made(first, byName)))).toMatchObject({
      madeByName: 'Viivi Viranhaltija',
    });
    await needSpecialSupport();
    const second = await prepare();
    expect(await send('recordDecisionMade', made(second, byName))).toMatchObject({ why: 'social_worker' });
  });

  it('never by a purchased provider, nor by one who is not in office or whose licence has lapsed', async () => {
    const prepared = await prepare();
    const { neighbour } = server.town.people;
    const asked = made(prepared, { madeById: neighbour });
    const task = randomUUID();
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'private_service', $4)`,
      [task, neighbour, server.town.workspaceA, server.clock.now()],
    );
    expect(await send('recordDecisionMade', asked)).toMatchObject({ why: 'purchased_provider' });
    await owner.query('DELETE FROM work_task WHERE id = $1', [task]);
    await owner.query('UPDATE professional SET in_office = false WHERE id = $1', [neighbour]);
    expect(await send('recordDecisionMade', asked)).toMatchObject({ why: 'not_in_office' });
    await owner.query(
      `UPDATE professional SET in_office = true, licence_valid_until = '2027-02-14' WHERE id = $1`,
      [neighbour],
    );
    await needSpecialSupport();
    expect(await send('recordDecisionMade', asked)).toMatchObject({ why: 'licence' });
    await owner.query('UPDATE professional SET licence_valid_until = NULL WHERE id = $1', [neighbour]);
    expect((await send('recordDecisionMade', asked)).__typename).toBe('DecisionMoved');
  });

  it('take no day to come, before 1900, or out of order, and save nothing of it', async () => {
    const base = { caseId, clientId, service: 'home_care', topic: 'Kotihoito', isUrgent: false };
    expect(await refusal('prepareDecision', { ...base, pendingOn: '2027-03-16' })).toBe(
      'BAD_INPUT input.pendingOn',
    );
    expect(await refusal('prepareDecision', { ...base, pendingOn: '1899-12-31' })).toBe(
      'BAD_INPUT input.pendingOn',
    );
    expect(await refusal('prepareDecision', { ...base, needFoundOn: '2027-03-16' })).toBe(
      'BAD_INPUT input.needFoundOn',
    );
    expect(await refusal('prepareDecision', { ...base, service: 'wishful_thinking' })).toBe('BAD_INPUT');
    expect(await refusal('prepareDecision', { ...base, topic: '  ' })).toBe('BAD_INPUT input.topic');
    expect(await refusal('prepareDecision', { ...base, clientId: server.town.clientB })).toBe(
      'BAD_INPUT input.clientId',
    );
    const prepared = await prepare();
    expect(await refusal('recordDecisionMade', made(prepared, { on: '2027-01-28' }))).toBe(
      'BAD_INPUT input.on',
    );
    expect(await refusal('recordDecisionMade', made(prepared, { on: '2027-03-16' }))).toBe(
      'BAD_INPUT input.on',
    );
    const afterMade = seen(await send('recordDecisionMade', made(prepared)));
    expect(await refusal('notifyDecision', at(afterMade, '2027-02-14'))).toBe('BAD_INPUT input.on');
    const { rows } = await owner.query('SELECT status, version FROM decision WHERE id = $1', [prepared.id]);
    expect(rows).toEqual([{ status: 'made', version: 2 }]);
  });

  it('are moved by one of two who try at once; the other is told how it stands', async () => {
    const prepared = await prepare();
    const answers = await Promise.all([
      send('recordDecisionMade', made(prepared)),
      send('endDecision', { ...at(prepared, '2027-03-01'), reason: 'need_ended' }, 'lead'),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['DecisionMoved', 'StaleVersion']);
  });

  it('are not there for a stranger, kept from a nurse of the team, and its steps stay for ever', async () => {
    const prepared = await prepare();
    const asked = at(prepared, '2027-03-01');
    expect(await refusal('notifyDecision', asked, 'stranger')).toBe('NOT_FOUND');
    await people.lead.change(
      'addTeamMember',
      'TeamInput',
      { caseId, professionalId: server.town.people.nurse },
      '',
    );
    expect(await refusal('notifyDecision', asked, 'nurse')).toBe('NOT_FOUND');
    expect(
      await refusal(
        'prepareDecision',
        { caseId, clientId, service: 'home_care', topic: 'X', isUrgent: false },
        'nurse',
      ),
    ).toBe('NOT_ALLOWED');
    const CASE = `query ($id: ID!) { case(id: $id) { decisions { id } masks { field } viewerCan { trackDecisions } } }`;
    interface Page {
      case: {
        decisions: { id: string }[] | null;
        masks: { field: string }[];
        viewerCan: { trackDecisions: boolean };
      };
    }
    const nurse = await people.nurse.ask<Page>(CASE, { id: caseId });
    expect(nurse.data?.case).toMatchObject({ decisions: null, viewerCan: { trackDecisions: false } });
    expect(nurse.data?.case.masks.map(({ field }) => field)).toContain('decisions');
    const worker = await people.worker.ask<Page>(CASE, { id: caseId });
    expect(worker.data?.case).toMatchObject({
      decisions: [{ id: prepared.id }],
      viewerCan: { trackDecisions: true },
    });
    const { rows } = await owner.query<{ classes: string[] }>(
      `SELECT field_classes AS classes FROM usage_log WHERE professional_id = $1 AND $2 = ANY (record_ids)`,
      [server.town.people.worker, prepared.id],
    );
    expect(rows.some(({ classes }) => classes.includes('C4'))).toBe(true);
  });
});
