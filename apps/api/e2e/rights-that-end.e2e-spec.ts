import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { revokeEnded } from '@rinnalla/api-access';
import { until } from '@rinnalla/api-testing';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const DAY_HOURS = 24;

describe('a right that ends by its date', () => {
  let server: TestServer;
  let owner: Client;
  let jobs: Client;
  let caseId: string;
  let clientId: string;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    jobs = new Client({ connectionString: server.database.jobsUrl });
    await Promise.all([owner.connect(), jobs.connect()]);
  });
  beforeEach(async () => {
    ({ caseId, clientId } = await server.town.addCase());
    await look();
  });
  afterAll(async () => {
    await Promise.all([owner.end(), jobs.end()]);
    await server.stop();
  });

  /** What the job does each minute. */
  const look = () =>
    revokeEnded(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      server.clock.now(),
    );
  const later = (hours: number) => new Date(server.clock.now().getTime() + hours * 3_600_000);
  const relate = (person: TownPerson, validTo: Date | null, mode = 'M8', evidence: object = {}) =>
    owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, valid_to, created_by)
       VALUES ($1, $2, 'team_member', $3, $4, $5, 'case_work', $6, $7, $2)`,
      [randomUUID(), server.town.people[person], caseId, mode, evidence, server.clock.now(), validTo],
    );

  /** An open screen on the case: what it follows, and what it was told has been taken away. */
  async function openScreen(person: TownPerson) {
    const session = await TestPerson.signIn(server, person);
    const socket = await session.connect();
    const lost: string[] = [];
    socket.on('revoked', (streams) => lost.push(...streams));
    const stream = `case:${caseId}` as const;
    const watch = () =>
      new Promise<number | null>((resolve) => {
        socket.emit('watch', [stream], ([answer]) => resolve(answer?.head ?? null));
      });
    expect(await watch()).not.toBeNull();
    return { lost, stream, watch, leave: () => session.leave() };
  }

  it.each<[string, () => Promise<unknown>, TownPerson]>([
    ['a relation', () => relate('neighbour', later(1)), 'neighbour'],
    [
      'a work task',
      async () => {
        await owner.query(
          `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from, valid_to)
           VALUES ($1, $2, $3, 'client_responsibility_wide', '{}', $4, $5)`,
          [randomUUID(), server.town.people.manager, server.town.workspaceA, server.clock.now(), later(1)],
        );
      },
      'manager',
    ],
    [
      'an override',
      async () => {
        await relate('nurse', null);
        await owner.query(
          `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
           VALUES ($1, $2, $3, $4, 'client_cannot_assess', 'Muistisairaus', $5, $6)`,
          [randomUUID(), server.town.people.nurse, clientId, caseId, server.clock.now(), later(1)],
        );
      },
      'nurse',
    ],
    [
      'a permission’s range of days',
      async () => {
        await owner.query(
          `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, recorded_until,
             giver, giver_name, means, given_on, created_at, created_by)
           VALUES ($1, $2, 'social', '{public_health_care}', '{working_age}', '{}', ($3::timestamptz AT TIME ZONE 'Europe/Helsinki')::date,
             'client', 'Testi', 'paper', current_date, $3, $4)`,
          [randomUUID(), clientId, server.clock.now(), server.town.people.worker],
        );
        await relate('colleagueNurse', null);
      },
      'colleagueNurse',
    ],
  ])('empties the rooms of whoever saw by %s within a second of the look', async (_what, give, person) => {
    await give();
    const screen = await openScreen(person);
    expect(await look()).toBe(0);
    server.clock.advance({ hours: _what.startsWith('a permission') ? DAY_HOURS : 1 });
    expect(await look()).toBe(1);
    await until(() => screen.lost.includes(screen.stream), { timeoutMs: 1_000 });
    expect(await screen.watch()).toBeNull();
    expect(await look()).toBe(0);
    screen.leave();
  });

  it('leaves a screen what another right still opens: it follows anew', async () => {
    await relate('counsellor', null);
    await relate('counsellor', later(1));
    const screen = await openScreen('counsellor');
    server.clock.advance({ hours: 1 });
    await look();
    await until(() => screen.lost.includes(screen.stream), { timeoutMs: 1_000 });
    expect(await screen.watch()).not.toBeNull();
    screen.leave();
  });

  it('does nothing twice where two look at once, nor over again for what was ended by hand', async () => {
    await relate('neighbour', later(1));
    server.clock.advance({ hours: 1 });
    const other = new Client({ connectionString: server.database.jobsUrl });
    await other.connect();
    const now = server.clock.now();
    const people = await Promise.all(
      [jobs, other].map((one) =>
        one.query<{ people: number }>('SELECT app.revoke_ended($1) AS people', [now]),
      ),
    );
    expect(people.map(({ rows }) => rows[0]?.people).sort()).toEqual([0, 1]);
    await other.end();

    await relate('counsellor', null);
    server.clock.set(new Date());
    await owner.query('UPDATE ended_rights_look SET looked_until = $1', [later(-1)]);
    await owner.query('UPDATE relation SET valid_to = $2 WHERE case_id = $1 AND valid_to IS NULL', [
      caseId,
      server.clock.now(),
    ]);
    await owner.query(
      `SELECT app.revoke('case', professional_id, case_id) FROM relation WHERE case_id = $1`,
      [caseId],
    );
    server.clock.advance({ minutes: 1 });
    expect(await look()).toBe(0);
  });
});
