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
