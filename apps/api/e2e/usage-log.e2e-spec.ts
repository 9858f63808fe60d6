import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

describe('the usage log', () => {
  let server: TestServer;
  let owner: Client;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const entries = async (operation: string) =>
    (
      await owner.query<{ professional_id: string; purpose: string; basis: string; client_ids: string[] }>(
        'SELECT professional_id, purpose, basis, client_ids FROM usage_log WHERE operation = $1',
        [operation],
      )
    ).rows;

  it('has one row for a page of the board, with every client on it', async () => {
    const { clientId } = await server.town.addCase();
    const lead = await TestPerson.signIn(server, 'lead');
    await lead.ask('query BoardLogged($id: ID!) { board(workspaceId: $id) { rows { id } } }', {
      id: server.town.workspaceA,
    });
    const rows = await entries('BoardLogged');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      professional_id: server.town.people.lead,
      purpose: 'team_overview',
      basis: 'task:client_responsibility_wide',
    });
    expect(new Set(rows[0]?.client_ids)).toEqual(new Set([server.town.clientA, clientId]));
  });

  it('tells, of every list that crosses the registers, under which mode it did, each case by its own', async () => {
    const { workspaceA, people } = server.town;
    const [one, other] = [await server.town.addCase(), await server.town.addCase()];
    const [own] = (
      await owner.query<{ id: string }>(
        `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
           means, given_on, created_at, created_by)
         VALUES (gen_random_uuid(), $1, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'Testi', 'paper', current_date,
           $2, $3) RETURNING id`,
        [other.clientId, server.clock.now(), people.worker],
      )
    ).rows;
    for (const [caseId, mode, evidence] of [
      [one.caseId, 'M1', {}],
      [other.caseId, 'M2', { permissionId: own?.id }],
    ]) {
      await owner.query(
        `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES (gen_random_uuid(), $1, 'team_member', $2, $3, $4, 'case_work', $5, $1)`,
        [people.nurse, caseId, mode, evidence, server.clock.now()],
      );
    }
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
       VALUES (gen_random_uuid(), $1, $2, 'support', '{}', $3)`,
      [people.nurse, workspaceA, server.clock.now()],
    );
    const worker = await TestPerson.signIn(server, 'worker');
    await worker.change('startPlan', 'StartPlanInput', { ...one }, '');
    const nurse = await TestPerson.signIn(server, 'nurse');
    for (const list of [
      `query ListBoard { board(workspaceId: "${workspaceA}") { rows { id } } }`,
      'query ListFound { findCases(text: "Asiakas") { id } }',
      'query ListMine { myDay { myCases { id } } }',
    ]) {
      expect((await nurse.ask(list)).errors).toEqual([]);
    }
    const refs = [one, other].map(({ caseId }) => ({ kind: 'board_row', id: caseId }));
    await nurse.ask('query ListReread($r: [RecordRef!]!) { records(refs: $r) { __typename } }', { r: refs });
    const streams = [{ stream: `case:${one.caseId}`, after: 0 }];
    await nurse.ask('query ListMissed($s: [StreamCursor!]!) { eventsSince(streams: $s) { events } }', {
      s: streams,
    });
    const { rows } = await owner.query<{
      operation: string;
      mode: string | null;
      ground: string;
      clients: string[];
    }>(
      `SELECT DISTINCT operation, legal_mode AS mode, split_part(ground, '/', 2) AS ground, client_ids AS clients FROM disclosure_log
       WHERE recipient_id = $1 AND operation LIKE 'List%' ORDER BY operation, mode`,
      [people.nurse],
    );
    const bothModes = (operation: string) => [
      { operation, mode: 'M1', ground: 'M1', clients: [one.clientId] },
      { operation, mode: 'M2', ground: `M2:${own?.id ?? ''}`, clients: [other.clientId] },
    ];
    expect(rows).toEqual([
      ...['ListBoard', 'ListFound', 'ListMine'].flatMap(bothModes),
      { operation: 'ListMissed', mode: 'M1', ground: 'M1', clients: [one.clientId] },
      ...bothModes('ListReread'),
    ]);
  });

  it('names the relation that entitled to a case', async () => {
    const counsellor = await TestPerson.signIn(server, 'counsellor');
    await counsellor.ask('query CaseLogged($id: ID!) { case(id: $id) { id } }', { id: server.town.caseA });
    expect(await entries('CaseLogged')).toEqual([
      {
        professional_id: server.town.people.counsellor,
        purpose: 'case_work',
        basis: 'relation:team_member',
        client_ids: [server.town.clientA],
      },
    ]);
  });

  it('knows what a refusal told, though nothing was changed', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const { caseId, clientId } = await server.town.addCase();
    const { plan } = await worker.change<{ plan: { id: string } }>(
      'startPlan',
      'StartPlanInput',
      { caseId, clientId },
      '... on PlanStarted { plan { id } }',
    );
    const text = { planId: plan.id, item: 1, voice: 'client', body: 'Haluan nukkua.' };
    await worker.change('savePlanText', 'SavePlanTextInput', { ...text, version: 0 }, '');
    const classes = async (operation: string) =>
      (
        await owner.query<{ field_classes: string[] }>(
          'SELECT field_classes FROM usage_log WHERE operation = $1 AND $2 = ANY (client_ids)',
          [operation, clientId],
        )
      ).rows.map((row) => row.field_classes);
    const stale = { ...text, body: 'Toinen', version: 999 };
    const refused = await worker.change(
      'savePlanText',
      'SavePlanTextInput',
      stale,
      '... on StaleVersion { currentText }',
    );
    expect(refused).toEqual({ __typename: 'StaleVersion', currentText: text.body });
    expect(await classes('savePlanText')).toEqual([['C2'], ['C2']]);

    const move = { caseId, version: 1, to: 'follow_up' };
    const notAllowed = await worker.change(
      'moveCase',
      'MoveCaseInput',
      move,
      '... on MoveNotAllowed { status }',
    );
    expect(notAllowed.__typename).toBe('MoveNotAllowed');
    expect(await classes('moveCase')).toEqual([['C0']]);
  });

  it('can’t be changed or emptied, not even by its owner', async () => {
    await expect(owner.query("UPDATE usage_log SET purpose = 'x'")).rejects.toThrow('append-only');
    await expect(owner.query('DELETE FROM usage_log')).rejects.toThrow('append-only');
    await expect(owner.query('TRUNCATE usage_log')).rejects.toThrow('append-only');
  });

  it('lets nothing be answered or changed while it can’t be written', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    await owner.query('ALTER TABLE usage_log RENAME TO usage_log_away');
    try {
      const read = await worker.ask('query ($id: ID!) { case(id: $id) { id topic } }', {
        id: server.town.caseA,
      });
      expect(read.data).toBeNull();
      expect(read.errors[0]?.extensions['code']).toBe('INTERNAL');
      const change = await worker.ask(
        'mutation ($input: MoveCaseInput!) { moveCase(input: $input) { __typename } }',
        {
          input: { mutationId: crypto.randomUUID(), caseId: server.town.caseA, version: 1, to: 'service' },
        },
      );
      expect(change.errors[0]?.extensions['code']).toBe('INTERNAL');
    } finally {
      await owner.query('ALTER TABLE usage_log_away RENAME TO usage_log');
    }
    const { rows } = await owner.query<{ status: string }>('SELECT status FROM "case" WHERE id = $1', [
      server.town.caseA,
    ]);
    expect(rows[0]?.status).toBe('planning');
  });
});
