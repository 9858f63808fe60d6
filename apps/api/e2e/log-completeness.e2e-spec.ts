import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Reader } from '@rinnalla/api-core';
import { assertLogged, type LogJudgement } from '@rinnalla/api-testing';
import { makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { buildMatter } from './access-matrix/matter.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';
import { webMutations, webQueries } from './log-completeness/web-documents.js';
import { TOWN_PEOPLE, type TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const MUTATION = '6a0f5c3e-8f0a-4f5e-9d62-3a1d7b0c9e41';
const HETU = makeTestHetu('1979-05-14', 900);

/** Every suite that starts a server holds what left the database against the log when it stops; here everything is asked, by everyone. */
describe('what leaves the database, and what the usage log says of it', () => {
  let server: TestServer;
  let owner: Client;
  let matter: Matter;
  let judgement: LogJudgement;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
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
    for (const person of Object.keys(TOWN_PEOPLE) as TownPerson[]) await tryEverything(person);
    judgement = await server.trace.judge();
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const mutations = webMutations();

  /** Every operation of the schema, and every query of the web with all its fields. */
  async function tryEverything(by: TownPerson): Promise<void> {
    const person = await TestPerson.signIn(server, by);
    for (const { text, variables } of webQueries(matter, HETU)) await person.ask(text, variables);
    for (const [operation, attempt] of Object.entries(ATTEMPTS)) {
      const { query, variables } = attempt(matter);
      await person.ask(mutations.get(operation) ?? query, variables);
    }
  }

  it('names every client of every row, for whoever read it, in whatever operation', () => {
    expect(judgement.tellings).toBeGreaterThan(250);
    expect(judgement.unlogged).toEqual([]);
  });

  it('leaves no client’s row outside a reader’s transaction', () => {
    expect(judgement.outside).toEqual([]);
  });
});

describe('a server that tells of a client and not the log', () => {
  it('fails its suite when it stops, with whom it told and by which statement', async () => {
    const server = await startTestServer();
    const actor = { professionalId: server.town.people.lead, sessionId: server.town.people.lead };
    const reader = server.server.app.get(Reader);
    await reader.read(actor, 'silent', (db) => db.query('SELECT id, family_name FROM client'));
    const found = server.stop();
    await expect(found).rejects.toThrow(`${server.town.people.lead} was told of 1 clients by no request`);
    await expect(found).rejects.toThrow('SELECT id, family_name FROM client');
  });

  it('is found wanting, too, where the log names somebody else', async () => {
    const server = await startTestServer();
    const lead = await TestPerson.signIn(server, 'lead');
    await lead.ask('query ($id: ID!) { board(workspaceId: $id) { rows { id } } }', {
      id: server.town.workspaceA,
    });
    expect((await server.trace.judge()).unlogged).toEqual([]);
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query('ALTER TABLE usage_log DISABLE TRIGGER ALL');
    await owner.query(`UPDATE usage_log SET client_ids = ARRAY[gen_random_uuid()]`);
    await owner.end();
    await expect(server.stop()).rejects.toThrow(server.town.clientA);
  });

  it('is not asked of the row by which it only knows that there is another page', async () => {
    const server = await startTestServer();
    await server.town.addCase();
    const lead = await TestPerson.signIn(server, 'lead');
    const { data } = await lead.ask<{ board: { next: string | null } }>(
      'query ($id: ID!) { board(workspaceId: $id, first: 1) { next rows { id } } }',
      { id: server.town.workspaceA },
    );
    expect(data?.board.next).not.toBeNull();
    expect(await server.trace.judge()).toMatchObject({ unlogged: [], tellings: 1 });
    await server.stop();
  });

  it('is not asked again when a change that was made before is asked for once more', async () => {
    const server = await startTestServer();
    const lead = await TestPerson.signIn(server, 'lead');
    const see = () =>
      lead.ask('mutation ($input: SeeCaseInput!) { seeCase(input: $input) { ... on CaseSeen { caseId } } }', {
        input: { mutationId: MUTATION, caseId: server.town.caseA },
      });
    const first = await see();
    expect(await see()).toEqual(first);
    expect(await server.trace.judge()).toMatchObject({ unlogged: [] });
    await server.stop();
  });

  it('is not asked of what is read past it', async () => {
    const server = await startTestServer();
    const past = new Client({ connectionString: server.database.ownerUrl });
    await past.connect();
    await past.query('SELECT id, family_name FROM client');
    await past.end();
    expect(await server.trace.judge()).toMatchObject({ unlogged: [], outside: [], tellings: 0 });
    await server.stop();
  });

  it('says nothing where nothing is wrong', () => {
    expect(() => assertLogged({ unlogged: [], outside: [], tellings: 3 })).not.toThrow();
    expect(() => assertLogged({ unlogged: [], outside: ['SELECT id FROM client'], tellings: 3 })).toThrow(
      'nobody in particular, by SELECT id FROM client',
    );
  });
});
