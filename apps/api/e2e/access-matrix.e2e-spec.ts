import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@rinnalla/api-core';
import { WORK_TASK_RULES, WORK_TASKS } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { EXPECTED, type Outcome, type Standing } from './access-matrix/expectations.js';
import { buildMatter, offerAgain } from './access-matrix/matter.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';

const STANDINGS: readonly Standing[] = WORK_TASKS.flatMap((task) => [
  { task, relation: 'in' },
  { task, relation: 'out' },
]);
const loginOf = ({ task, relation }: Standing) => `${task}.${relation}`;

/** What is seen with the case, and what only with its plan. */
const OF_CASE = ['"case"', 'client', 'case_client', 'consultation_subject', 'clock'];
const OF_PLAN = ['plan', 'plan_text', 'plan_text_version', 'goal', 'planned_service', 'responsibility'];

describe('the access matrix', () => {
  let server: TestServer;
  let owner: Client;
  let matter: Matter;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    matter = await buildMatter(server, owner);
    for (const standing of STANDINGS) ids.set(loginOf(standing), await addPerson(standing));
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  /** A professional of workspace A with one work task in the register it belongs to, in the team of the case or not. */
  async function addPerson(standing: Standing): Promise<string> {
    const now = server.clock.now();
    const id = newId(now);
    const { town } = server;
    const { register, given } = WORK_TASK_RULES[standing.task];
    const isHealth = register === 'health';
    await owner.query(
      `INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
       VALUES ($1, $2, 'M', $2, $5, $6, true, $3, '{fi}', $4)`,
      [id, loginOf(standing), town.unitA, now, isHealth ? 'nurse' : 'social_worker', register ?? 'social'],
    );
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
       VALUES ($1, $2, $3, $4, '{working_age}', $5)`,
      [newId(now), id, given === 'county' ? null : town.workspaceA, standing.task, now],
    );
    if (standing.relation === 'in') {
      await owner.query(
        `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES ($1, $2, 'team_member', $3, $5, '{}', 'case_work', $4, $2)`,
        [newId(now), id, town.caseA, now, isHealth ? 'M1' : 'M8'],
      );
    }
    return id;
  }

  it('has a row for every root operation, and none for what is not there', () => {
    const { schema } = server.server.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(EXPECTED).sort()).toEqual([...operations].sort());
    expect(Object.keys(ATTEMPTS).sort()).toEqual([...operations].sort());
  });

  it('lets no one do anything without signing in', async () => {
    const nobody = TestPerson.stranger(server);
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      const { query, variables } = attempt(matter);
      const answer = await nobody.ask(query, variables);
      expect([name, answer.errors[0]?.extensions['code']]).toEqual([name, 'NOT_SIGNED_IN']);
    }
  });

  it.each(STANDINGS.map((standing) => [loginOf(standing), standing] as const))(
    'holds for %s',
    async (login, standing) => {
      const person = await TestPerson.signIn(server, login as never);
      await offerAgain(server, owner, matter);
      const wrong: string[] = [];
      for (const [name, attempt] of Object.entries(ATTEMPTS)) {
        const { query, variables } = attempt(matter);
        const answer = await person.ask(query, variables);
        const { code } = answer.errors[0]?.extensions ?? { code: 'ok' };
        const outcome = typeof code === 'string' ? code : 'no code';
        const expected: Outcome | undefined = EXPECTED[name]?.(standing);
        if (outcome !== expected) wrong.push(`${name}: ${outcome}, expected ${String(expected)}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('hides what it hides inside the operations that let everyone in', async () => {
    for (const standing of STANDINGS) {
      const person = await TestPerson.signIn(server, loginOf(standing) as never);
      const seesCase = EXPECTED['case']?.(standing) === 'ok';
      const answer = await person.ask<{
        records: { __typename: string }[];
        eventsSince: { isReset: boolean }[];
        findCases: { id: string }[];
      }>(
        `query ($id: ID!, $s: String!) { records(refs: [{ kind: case, id: $id }]) { __typename }
         eventsSince(streams: [{ stream: $s, after: 0 }]) { isReset } findCases(text: "T-900") { id } }`,
        { id: matter.caseId, s: `case:${matter.caseId}` },
      );
      expect([loginOf(standing), answer.data]).toEqual([
        loginOf(standing),
        {
          records: [{ __typename: seesCase ? 'Case' : 'GoneRecord' }],
          eventsSince: [{ isReset: !seesCase }],
          findCases: seesCase ? [{ id: matter.caseId }] : [],
        },
      ]);
    }
  });

  it('holds in the database too, with the engine out of the way', async () => {
    const app = new Client({ connectionString: server.database.appUrl });
    await app.connect();
    const visible = async (userId: string): Promise<string[]> => {
      await app.query('BEGIN');
      await app.query(`SELECT set_config('app.user_id', $1, true)`, [userId]);
      const seen: string[] = [];
      for (const table of [...OF_CASE, ...OF_PLAN]) {
        const where = table === '"case"' ? 'id' : table === 'client' ? 'id' : 'case_id';
        const value = table === 'client' ? matter.clientId : matter.caseId;
        const { rows } = await app.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${table} WHERE ${where} = $1`,
          [value],
        );
        if ((rows[0]?.count ?? 0) > 0) seen.push(table);
      }
      await app.query('ROLLBACK');
      return seen;
    };
    for (const standing of STANDINGS) {
      const seen = await visible(ids.get(loginOf(standing)) ?? '');
      const seesCase = EXPECTED['case']?.(standing) === 'ok';
      const seesPlan = EXPECTED['printPlan']?.(standing) === 'ok';
      expect([loginOf(standing), seen]).toEqual([
        loginOf(standing),
        [...(seesCase ? OF_CASE : []), ...(seesPlan ? OF_PLAN : [])],
      ]);
    }
    expect(await visible('')).toEqual([]);
    await app.end();
  });
});
