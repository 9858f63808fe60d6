import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rinnalla/api-core';
import { type RowTrace, type TracedTransaction, traceRows } from '@rinnalla/api-testing';
import { makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { buildMatter } from './access-matrix/matter.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';
import { whoseIds, whoseWords } from './log-completeness/whose-ids.js';
import { webMutations, webQueries } from './log-completeness/web-documents.js';
import { TOWN_PEOPLE, type TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const HETU = makeTestHetu('1979-05-14', 900);

/** Cases are compared and counted in the server: what an administrator is answered holds none of them. */
const NUMBERS_ONLY = ['RightsOf', 'rightsOf', 'previewRights', 'changeRights', 'previewLeave', 'moveLeaver'];

/** One request, what it was answered, and everything that was read for it. */
interface Asked {
  readonly operation: string;
  readonly by: TownPerson | null;
  readonly answer: string;
  /** Something was told: an answer or a typed refusal, not an error alone. */
  readonly isTold: boolean;
  readonly transactions: readonly TracedTransaction[];
}

describe('what leaves the database, and what the usage log says of it', () => {
  let server: TestServer;
  let owner: Client;
  let trace: RowTrace;
  let matter: Matter;
  let whose: ReadonlyMap<string, ReadonlySet<string>>;
  let words: ReadonlyMap<string, string>;
  const requests: Asked[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    trace = traceRows(new URL(server.database.appUrl).username);
    matter = await buildMatter(server, owner);
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'intake', $4)`,
      [newId(server.clock.now()), server.town.people.stranger, server.town.workspaceB, server.clock.now()],
    );
    await server.town.addCase();
    await owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, 'team_member', $3, 'M1', '{}', 'case_work', $4, $2)`,
      [newId(server.clock.now()), server.town.people.nurse, server.town.caseA, server.clock.now()],
    );
    note({ operation: 'the scene', by: null, answer: '', isTold: false });
    for (const person of Object.keys(TOWN_PEOPLE) as TownPerson[]) await tryEverything(person);
    trace.stop();
    whose = await whoseIds(owner);
    words = await whoseWords(owner);
  }, 120_000);
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const mutations = webMutations();
  let noted = 0;
  function note(request: Omit<Asked, 'transactions'>): void {
    requests.push({ ...request, transactions: trace.transactions.slice(noted) });
    noted = trace.transactions.length;
  }

  /** Every operation of the schema, and every query of the web with all its fields. */
  async function tryEverything(by: TownPerson): Promise<void> {
    const person = await TestPerson.signIn(server, by);
    const ask = async (operation: string, query: string, variables: Readonly<Record<string, unknown>>) => {
      const { data } = await person.ask(query, variables);
      note({ operation, by, answer: JSON.stringify(data), isTold: data !== null });
    };
    for (const { name, text, variables } of webQueries(matter, HETU)) await ask(name, text, variables);
    for (const [operation, attempt] of Object.entries(ATTEMPTS)) {
      const { query, variables } = attempt(matter);
      await ask(operation, mutations.get(operation) ?? query, variables);
    }
  }

  const clientsIn = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => [...(whose.get(id) ?? [])]));
  /**
   * Clients whose data was read for a request and could reach its answer: those of every row of a transaction that was kept; of one
   * that was taken back, and where cases are only counted, those whom the answer itself names or quotes.
   */
  function readFor({ operation, answer, transactions }: Asked): ReadonlySet<string> {
    const isCounted = NUMBERS_ONLY.includes(operation);
    const ids = transactions.flatMap((one) =>
      [...one.ids].filter((id) => (one.isCommitted && !isCounted) || answer.includes(id)),
    );
    const quoted = [...words].flatMap(([text, client]) => (answer.includes(text) ? client : []));
    return new Set([...clientsIn(ids), ...quoted]);
  }

  /** Requests that were told something, of whose rows the log names not every client for whoever read them. */
  function uncovered(asked: readonly Asked[]) {
    return asked.flatMap((request) => {
      const { operation, by, transactions } = request;
      const logged = transactions.filter(({ isCommitted }) => isCommitted).flatMap((one) => one.logged);
      const named = new Set(logged.flatMap(({ clientIds }) => clientIds));
      const clients = [...readFor(request)].filter((client) => !named.has(client));
      if (!request.isTold || clients.length === 0) return [];
      return [{ operation, by, clients, from: transactions.flatMap(({ statements }) => statements) }];
    });
  }

  it('names every client of every row, for whoever read it, in whatever operation', () => {
    const pairs = requests
      .filter(({ isTold }) => isTold)
      .reduce((sum, request) => sum + readFor(request).size, 0);
    expect(pairs).toBeGreaterThan(250);
    expect(uncovered(requests)).toEqual([]);
  });

  it('stands in the log as it was told there', async () => {
    const { rows } = await owner.query<{ who: string; operation: string; clients: string[] }>(
      `SELECT professional_id AS who, operation, array_agg(DISTINCT c) AS clients FROM usage_log, unnest(client_ids) c GROUP BY 1, 2`,
    );
    const inLog = new Map(
      rows.map(({ who, operation, clients }) => [`${who} ${operation}`, new Set(clients)]),
    );
    for (const { professional, logged, isCommitted } of trace.transactions) {
      if (!isCommitted) continue;
      for (const { operation, clientIds } of logged) {
        const known = inLog.get(`${professional} ${operation}`);
        expect(clientIds.filter((client) => !known?.has(client))).toEqual([]);
      }
    }
  });

  it('leaves no client’s row outside a reader’s transaction', () => {
    expect([...clientsIn(trace.outside)]).toEqual([]);
  });

  it('would be found wanting, had one operation not told the log', () => {
    const board = requests.find(({ operation, by }) => operation === 'Board' && by === 'lead');
    if (!board) throw new Error('The lead read no board');
    expect(uncovered([board])).toEqual([]);
    const silent = board.transactions.map((transaction) => ({ ...transaction, logged: [] }));
    expect(uncovered([{ ...board, transactions: silent }])).toHaveLength(1);
  });
});
