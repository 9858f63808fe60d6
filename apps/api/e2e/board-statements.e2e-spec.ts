import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedStatements } from '../src/testing/counted-statements.js';
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

  async function statementsOfBoard(rows: number): Promise<number> {
    const lead = await TestPerson.signIn(server, 'lead');
    const { result, count } = await countedStatements(() =>
      lead.ask<{ board: { rows: unknown[] } }>(BOARD, { id: server.town.workspaceA }),
    );
    expect(result.data?.board.rows).toHaveLength(rows);
    return count;
  }

  it('is one, for one case and for forty', async () => {
    expect(await statementsOfBoard(1)).toBe(1);
    for (let more = 0; more < 39; more += 1) await server.town.addCase();
    expect(await statementsOfBoard(40)).toBe(1);
  });
});
