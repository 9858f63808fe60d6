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
  let began: Date;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    jobs = new Client({ connectionString: server.database.jobsUrl });
    await Promise.all([owner.connect(), jobs.connect()]);
  });
  beforeEach(async () => {
    ({ caseId, clientId } = await server.town.addCase());
    await look();
    began = server.clock.now();
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
  const relate = async (person: TownPerson, validTo: Date | null) => {
    const id = randomUUID();
    await owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, valid_to, created_by)
       VALUES ($1, $2, 'team_member', $3, 'M8', '{}', 'case_work', $4, $5, $2)`,
      [id, server.town.people[person], caseId, server.clock.now(), validTo],
    );
    return id;
  };
  /** Events of a kind since the test began, by the stream they stand on. */
  const told = async (type: string) =>
    (
      await owner.query<{ stream: string; refId: string; caseId: string | null }>(
        `SELECT stream, ref_id AS "refId", case_id AS "caseId" FROM domain_event WHERE type = $1 AND at > $2 ORDER BY stream`,
        [type, began],
      )
    ).rows;

  /** An open screen on the case: what it follows, and what it was told has been taken away. */
  async function openScreen(person: TownPerson) {
    const session = await TestPerson.signIn(server, person);
    const socket = await session.connect();
    const lost: string[] = [];
    const heard: Partial<Record<string, unknown>>[] = [];
    socket.on('revoked', (streams) => lost.push(...streams));
    socket.on('event', (event) => heard.push({ ...event }));
    const stream = `case:${caseId}` as const;
    const watch = () =>
      new Promise<number | null>((resolve) => {
        socket.emit('watch', [stream], ([answer]) => resolve(answer?.head ?? null));
      });
    expect(await watch()).not.toBeNull();
    return { lost, heard, stream, watch, leave: () => session.leave() };
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

  it('drops what a stated purpose opened, and follows anew what needs none', async () => {
    await relate('counsellor', null);
    await owner.query(
      `INSERT INTO purpose_statement (id, professional_id, case_id, subject, purpose, stated_at, valid_until)
       VALUES ($1, $2, $3, 'records', 'urgent_need', $4, $5)`,
      [randomUUID(), server.town.people.counsellor, caseId, server.clock.now(), later(1)],
    );
    const screen = await openScreen('counsellor');
    expect(await look()).toBe(0);
    server.clock.advance({ hours: 1 });
    expect(await look()).toBe(1);
    await until(() => screen.lost.includes(screen.stream), { timeoutMs: 1_000 });
    expect(await told('purpose.ended')).toEqual([
      { stream: `user:${server.town.people.counsellor}`, refId: caseId, caseId: null },
    ]);
    expect(await screen.watch()).not.toBeNull();
    screen.leave();
  });

  it('reads anew whatever a task reads by, the day a row of the decree ends', async () => {
    const { counsellor } = server.town.people;
    await relate('counsellor', null);
    await owner.query(
      `UPDATE access_rule SET valid_to = ($1::timestamptz AT TIME ZONE 'Europe/Helsinki')::date + 1
       WHERE kind = 'client_information' AND task IN (SELECT task FROM work_task WHERE professional_id = $2)`,
      [server.clock.now(), counsellor],
    );
    const screen = await openScreen('counsellor');
    expect(await look()).toBe(0);
    server.clock.advance({ hours: DAY_HOURS });
    expect(await look()).toBeGreaterThan(0);
    await until(() => screen.lost.includes(screen.stream), { timeoutMs: 1_000 });
    expect(await told('rights.ended')).toContainEqual({
      stream: `user:${counsellor}`,
      refId: counsellor,
      caseId: null,
    });
    expect(await screen.watch()).toBeNull();
    await owner.query('UPDATE access_rule SET valid_to = NULL');
    screen.leave();
  });

  it('tells of a relation’s end as ending it by hand tells: to the case, the board and who left', async () => {
    const id = await relate('neighbour', later(1));
    const colleague = await openScreen('lead');
    server.clock.advance({ hours: 1 });
    await look();
    await until(() => colleague.heard.some(({ refId }) => refId === id), { timeoutMs: 1_000 });
    expect(colleague.heard.find(({ refId }) => refId === id)).toMatchObject({
      type: 'team.left',
      change: 'removed',
      refKind: 'team_member',
      caseId,
      version: 2,
    });
    expect((await told('team.left')).map(({ stream }) => stream)).toEqual([
      `case:${caseId}`,
      `user:${server.town.people.neighbour}`,
      `workspace:${server.town.workspaceA}`,
    ]);
    expect(await look()).toBe(0);
    colleague.leave();
  });

  it('tells the officers, and on the case, of an override that ran out', async () => {
    const id = randomUUID();
    await relate('nurse', null);
    await owner.query(
      `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
       VALUES ($1, $2, $3, $4, 'client_cannot_assess', 'Muistisairaus', $5, $6)`,
      [id, server.town.people.nurse, clientId, caseId, server.clock.now(), later(1)],
    );
    server.clock.advance({ hours: 1 });
    await look();
    expect(await told('override.ended')).toEqual(
      expect.arrayContaining([
        { stream: `case:${caseId}`, refId: id, caseId },
        { stream: `user:${server.town.people.dpo}`, refId: id, caseId: null },
      ]),
    );
  });

  it('alarms at once where nobody is left whom the client’s special support asks for (SHL 42 §)', async () => {
    await owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2025-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), clientId, server.town.people.worker],
    );
    await owner.query(`UPDATE relation SET valid_to = $2 WHERE case_id = $1 AND kind = 'named_worker'`, [
      caseId,
      later(1),
    ]);
    server.clock.advance({ hours: 1 });
    await look();
    const { rows } = await owner.query('SELECT kind FROM case_alarm WHERE case_id = $1', [caseId]);
    expect(rows).toEqual([{ kind: 'lawful_pair_missing' }]);
    expect(await told('case.alarmed')).toContainEqual({ stream: `case:${caseId}`, refId: caseId, caseId });
  });

  it('ends the alarm of special support on the day it is no longer in force', async () => {
    await owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, valid_to, deciding_document, created_at, created_by)
       SELECT $1, $2, day - 30, day + 1, 'Palvelutarpeen arviointi', now(), $3
       FROM (SELECT ($4::timestamptz AT TIME ZONE 'Europe/Helsinki')::date AS day) today`,
      [randomUUID(), clientId, server.town.people.worker, server.clock.now()],
    );
    await owner.query(
      `INSERT INTO case_alarm (id, case_id, kind, since) VALUES ($1, $2, 'lawful_pair_missing', $3)`,
      [randomUUID(), caseId, server.clock.now()],
    );
    await owner.query(`UPDATE relation SET valid_to = $2 WHERE case_id = $1 AND kind = 'named_worker'`, [
      caseId,
      later(-1),
    ]);
    const isOver = async () =>
      (
        await owner.query<{ isOver: boolean }>(
          'SELECT over_at IS NOT NULL AS "isOver" FROM case_alarm WHERE case_id = $1',
          [caseId],
        )
      ).rows;
    server.clock.advance({ minutes: 1 });
    await look();
    expect(await isOver()).toEqual([{ isOver: false }]);
    server.clock.advance({ hours: DAY_HOURS });
    await look();
    expect(await isOver()).toEqual([{ isOver: true }]);
    expect(await told('case.alarmOver')).toContainEqual({ stream: `case:${caseId}`, refId: caseId, caseId });
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
    await owner.query('UPDATE relation SET valid_to = $2 WHERE case_id = $1 AND valid_to IS NULL', [
      caseId,
      server.clock.now(),
    ]);
    await owner.query(
      `SELECT app.revoke('case', professional_id, case_id) FROM relation, set_config('app.now', $2, true) WHERE case_id = $1`,
      [caseId, server.clock.now()],
    );
    server.clock.advance({ minutes: 1 });
    expect(await look()).toBe(0);
  });
});
