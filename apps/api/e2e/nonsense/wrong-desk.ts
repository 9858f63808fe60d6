import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@rinnalla/api-core';
import { WORK_TASK_RULES, WORK_TASKS } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../../src/testing/test-person.js';
import { startTestServer } from '../../src/testing/test-server.js';
import { buildMatter } from '../access-matrix/matter.js';
import { ATTEMPTS } from '../access-matrix/operations.js';
import { operationOf } from './places.js';

/** A server with a matter in it, and somebody who sends what is wrong. */
export class WrongDesk {
  private constructor(
    readonly owner: Client,
    /** Holds every work task there is: what they send gets as far as it can, and nothing but the input is wrong. */
    readonly person: TestPerson,
    /** An operation of the matter's own attempt, with all its places. */
    readonly operation: (name: string) => ReturnType<typeof operationOf>,
    readonly stop: () => Promise<void>,
  ) {}

  static async open(): Promise<WrongDesk> {
    const server = await startTestServer();
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    const matter = await buildMatter(server, owner);
    const { people, workspaceA } = server.town;
    const now = server.clock.now();
    for (const task of WORK_TASKS) {
      const workspaceId = WORK_TASK_RULES[task].given === 'county' ? null : workspaceA;
      await owner.query(
        `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
         SELECT $1, $2, $3, $4, '{working_age}', $5
         WHERE NOT EXISTS (SELECT 1 FROM work_task WHERE professional_id = $2 AND task = $4)`,
        [newId(now), people.worker, workspaceId, task, now],
      );
    }
    const { schema } = server.server.app.get(GraphQLSchemaHost);
    return new WrongDesk(
      owner,
      await TestPerson.signIn(server, 'worker'),
      (name) => {
        const attempt = ATTEMPTS[name]?.(matter);
        if (!attempt) throw new Error(`no attempt at ${name}`);
        return operationOf(schema, name, attempt);
      },
      async () => {
        await owner.end();
        await server.stop();
      },
    );
  }
}
