import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const BOARD = `query ($id: ID!) { board(workspaceId: $id) { next rows { id number topic status statusSince serviceFunction unitNameFi
  clients { id name birthYear } namedWorker { id name profession } nextDueOn openConsultations lastChangeAt lastChangeBy { name } version } } }`;

describe('how many SQL statements a page of the board takes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  /** What our transactions send beside BEGIN and COMMIT: they alone name their statements. */
  async function statementsOfBoard(rows: number): Promise<number> {
    const lead = await TestPerson.signIn(server, 'lead');
    const spy = jest.spyOn(Client.prototype, 'query');
    const answer = await lead.ask<{ board: { rows: unknown[] } }>(BOARD, { id: server.town.workspaceA });
    const named = spy.mock.calls.filter(
      ([query]) => typeof (query as { name?: unknown } | undefined)?.name === 'string',
    );
    spy.mockRestore();
    expect(answer.data?.board.rows).toHaveLength(rows);
    return named.length;
  }

  it('is one, for one case and for forty', async () => {
    expect(await statementsOfBoard(1)).toBe(1);
    for (let more = 0; more < 39; more += 1) await server.town.addCase();
    expect(await statementsOfBoard(40)).toBe(1);
  });
});
