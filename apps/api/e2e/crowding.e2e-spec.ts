import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { TestPerson } from '../src/testing/test-person.js';

const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { __typename } }`;

describe('a record that somebody else holds on to', () => {
  let server: TestServer;
  let holder: Client;
  beforeAll(async () => {
    server = await startTestServer();
    holder = new Client({ connectionString: server.database.ownerUrl });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await server.stop();
  });

  it('is no fault: one is asked to come again, nothing has changed, and the same request then goes through', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const input = { mutationId: randomUUID(), caseId: server.town.caseA, version: 1, to: 'service' };
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM "case" WHERE id = $1 FOR UPDATE', [server.town.caseA]);
    const crowded = await worker.ask(MOVE, { input });
    expect(crowded.status).toBe(200);
    expect(crowded.errors[0]?.extensions).toEqual({ code: 'BUSY' });
    await holder.query('ROLLBACK');
    expect((await worker.ask(MOVE, { input })).data).toEqual({ moveCase: { __typename: 'CaseMoved' } });
    const { rows } = await holder.query(
      'SELECT count(*)::int AS moves FROM status_event WHERE case_id = $1 AND to_status = $2',
      [server.town.caseA, 'service'],
    );
    expect(rows).toEqual([{ moves: 1 }]);
  });

  it('is no fault of a reader’s either: nothing is told, and nothing is logged as seen', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const read = 'query Crowded($id: ID!) { case(id: $id) { id topic team { id } consultations { id } } }';
    await holder.query('BEGIN; LOCK TABLE relation IN ACCESS EXCLUSIVE MODE');
    const crowded = await worker.ask(read, { id: server.town.caseA });
    await holder.query('ROLLBACK');
    expect(crowded.status).toBe(200);
    expect(crowded.data).toBeNull();
    expect(crowded.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BUSY' }]);
    const seen = () => holder.query(`SELECT 1 FROM usage_log WHERE operation = 'Crowded'`);
    expect((await seen()).rows).toEqual([]);
    expect((await worker.ask(read, { id: server.town.caseA })).errors).toEqual([]);
    expect((await seen()).rows).not.toEqual([]);
  });

  it('keeps idle connections for longer than proxies keep theirs', async () => {
    const { headers } = await fetch(`${server.url}/health`);
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });
});
