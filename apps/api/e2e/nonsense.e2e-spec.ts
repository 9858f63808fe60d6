import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@rinnalla/api-core';
import { ERROR_CODES } from '@rinnalla/contracts';
import { WORK_TASK_RULES, WORK_TASKS } from '@rinnalla/domain';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { buildMatter } from './access-matrix/matter.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';
import { NONSENSE, operationOf, withNonsense } from './nonsense/places.js';

/** Said to people; never what the database or the code said. */
const LEAKED = /node_modules|\.[jt]s:\d|\bSELECT\b|\bINSERT\b|violates|syntax for type|pg_|relation "/;

describe('nonsense in every place of every operation', () => {
  let server: TestServer;
  let owner: Client;
  let matter: Matter;
  /** Holds every work task there is, so that nonsense gets as far as it can. */
  let person: TestPerson;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    matter = await buildMatter(server, owner);
    const now = server.clock.now();
    for (const task of WORK_TASKS) {
      await owner.query(
        `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
         SELECT $1, $2, $3, $4, '{working_age}', $5
         WHERE NOT EXISTS (SELECT 1 FROM work_task WHERE professional_id = $2 AND task = $4)`,
        [
          newId(now),
          server.town.people.worker,
          WORK_TASK_RULES[task].given === 'county' ? null : server.town.workspaceA,
          task,
          now,
        ],
      );
    }
    person = await TestPerson.signIn(server, 'worker');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  it.each(Object.keys(ATTEMPTS))('is answered with a known code by %s', async (name) => {
    const attempt = ATTEMPTS[name]?.(matter);
    if (!attempt) throw new Error(`no attempt at ${name}`);
    const { schema } = server.server.app.get(GraphQLSchemaHost);
    const { query, variables, places } = operationOf(schema, name, attempt);
    const wrong: string[] = [];
    for (const place of places) {
      for (const nonsense of NONSENSE) {
        const asked = withNonsense(variables, place, nonsense) as Record<string, unknown>;
        const input = asked['input'];
        const fresh =
          input && typeof input === 'object' && 'mutationId' in input
            ? { ...asked, input: { ...input, mutationId: randomUUID() } }
            : asked;
        // Whoever searches often is told to wait; that would end the looking here.
        if (name === 'findNewcomer' || name === 'askToJoin') await owner.query('DELETE FROM newcomer_turn');
        const { status, errors } = await person.ask(query, fresh);
        const isKnown = errors.every(({ extensions, message }) => {
          const code = extensions['code'];
          return ERROR_CODES.some((known) => known === code && known !== 'INTERNAL') && !LEAKED.test(message);
        });
        if (status >= 500 || !isKnown)
          wrong.push(
            `${place.join('.')} = ${JSON.stringify(nonsense).slice(0, 40)}: ${status} ${JSON.stringify(errors).slice(0, 200)}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });
});
