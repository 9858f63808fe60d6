import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@rinnalla/api-core';
import { WORK_TASK_RULES, WORK_TASKS } from '@rinnalla/domain';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import type { Outcome, Standing } from './access-matrix/decree.js';
import { EXPECTED } from './access-matrix/expectations.js';
import { buildMatter, offerAgain } from './access-matrix/matter.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';

const STANDINGS: readonly Standing[] = WORK_TASKS.flatMap((task) => [
  { task, relation: 'in' },
  { task, relation: 'out' },
]);
const loginOf = ({ task, relation }: Standing) => `${task}.${relation}`;

/** What is seen with the case, and what only with its plan. */
const OF_CASE = ['"case"', 'client', 'case_client', 'consultation_subject', 'clock'];
const OF_PLAN = [
  'plan',
  'plan_text',
  'plan_text_version',
  'goal',
  'planned_service',
  'responsibility',
  'plan_signing',
];

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

  /** Root operations of the schema without a row, and rows without an operation. */
  const unpaired = (rows: object): string[] => {
    const { schema } = server.server.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const named = Object.keys(rows);
    return [
      ...operations.filter((one) => !named.includes(one)),
      ...named.filter((one) => !operations.includes(one)),
    ];
  };

  it('has a row for every root operation, and none for what is not there', () => {
    expect(unpaired(EXPECTED)).toEqual([]);
    expect(unpaired(ATTEMPTS)).toEqual([]);
    const { case: _case, ...others } = EXPECTED;
    expect(unpaired({ ...others, noSuchOperation: null }).sort()).toEqual(['case', 'noSuchOperation']);
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
      const outcomes = await outcomesFor(login);
      expect(wrong(outcomes, standing)).toEqual([]);
    },
  );

  it('would tell of one mark too many, and of one too few', async () => {
    const [inTeam, outside] = (['in', 'out'] as const).map((relation) =>
      STANDINGS.find((one) => one.task === 'service_delivery' && one.relation === relation),
    );
    if (!inTeam || !outside) throw new Error('Nobody stands so');
    const outcomes = await outcomesFor(loginOf(outside));
    expect(wrong(outcomes, outside)).toEqual([]);
    expect(wrong({ ...outcomes, case: 'ok' }, outside)).toEqual(['case: ok, expected NOT_FOUND']);
    expect(wrong({ ...outcomes, me: 'NOT_ALLOWED' }, outside)).toEqual(['me: NOT_ALLOWED, expected ok']);
    // One who stands elsewhere is shown something else in many a cell.
    expect(wrong(outcomes, inTeam).length).toBeGreaterThan(10);
  });

  /** What a person is answered to every operation there is. */
  async function outcomesFor(login: string): Promise<Record<string, string>> {
    const person = await TestPerson.signIn(server, login as never);
    await offerAgain(server, owner, matter);
    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      const { query, variables } = attempt(matter);
      const { errors } = await person.ask(query, variables);
      const { code } = errors[0]?.extensions ?? { code: 'ok' };
      outcomes[name] = typeof code === 'string' ? code : 'no code';
    }
    return outcomes;
  }

  function wrong(outcomes: Readonly<Record<string, string>>, standing: Standing): string[] {
    return Object.entries(outcomes).flatMap(([name, outcome]) => {
      const expected: Outcome | undefined = EXPECTED[name]?.(standing);
      return outcome === expected ? [] : [`${name}: ${outcome}, expected ${String(expected)}`];
    });
  }

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
      await beginAs(app, server, userId);
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
