import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '@rinnalla/api-core';
import { type CommitTimes, commitTimes, until } from '@rinnalla/api-testing';
import type { StreamName } from '@rinnalla/contracts';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const TRIES = 200;
/** So many try at once. */
const ABREAST = 10;
/** How long reading and listening go on after the right has ended. */
const WATCHED_MS = 1_300;
const LIMIT_MS = 1_000;

const ENDINGS = ['relation', 'task', 'person', 'signOut', 'permission'] as const;
/** `nothing`: the right goes on. */
type Ending = (typeof ENDINGS)[number] | 'nothing';

/** One person on one case, with what ends their sight of it. */
interface Victim {
  readonly ending: Ending;
  readonly login: string;
  readonly id: string;
  readonly caseId: string;
  readonly relationId: string;
  readonly taskId: string;
  readonly permissionId: string;
}

interface Outcome {
  readonly ending: Ending;
  /** Milliseconds from the commit that ended the right to the last event heard, and to the last read that was answered. */
  readonly lastEvent: number;
  readonly lastRead: number;
  readonly readsBefore: number;
  readonly eventsBefore: number;
  readonly refused: number;
}

describe(`a right that ends, ${String(TRIES)} times`, () => {
  let server: TestServer;
  let owner: Client;
  let worker: TestPerson;
  let admin: TestPerson;
  let commits: CommitTimes;
  const cases: { caseId: string; clientId: string }[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    for (let place = 0; place < ABREAST; place += 1) cases.push(await server.town.addCase());
    worker = await TestPerson.signIn(server, 'worker');
    admin = await TestPerson.signIn(server, 'admin');
    commits = commitTimes();
  });
  afterAll(async () => {
    commits.stop();
    await owner.end();
    await server.stop();
  });

  /** Somebody in the team of a case: of its register with a work task, or by the client's permission from the other. */
  async function addVictim(turn: number, ending: Ending): Promise<Victim> {
    const place = cases[turn % ABREAST];
    if (!place) throw new Error('No case');
    const { caseId, clientId } = place;
    const [id, relationId, taskId, permissionId] = Array.from({ length: 4 }, () => randomUUID());
    const isHealth = ending === 'permission';
    const now = server.clock.now();
    const login = `victim${String(turn)}`;
    await owner.query(
      `INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
       VALUES ($1, $2, 'V', $2, $3, $4, true, $5, '{fi}', $6)`,
      [
        id,
        login,
        isHealth ? 'nurse' : 'social_counsellor',
        isHealth ? 'health' : 'social',
        server.town.unitA,
        now,
      ],
    );
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
       VALUES ($1, $2, $3, $4, '{working_age}', $5)`,
      [taskId, id, server.town.workspaceA, isHealth ? 'care_wide' : 'service_delivery', now],
    );
    if (isHealth) {
      await owner.query(
        `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
           means, given_on, created_at, created_by)
         VALUES ($1, $2, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'T', 'oral', $3::timestamptz::date, $3, $4)`,
        [permissionId, clientId, now, server.town.people.worker],
      );
    }
    await owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, 'team_member', $3, $4, $5, 'case_work', $6, $2)`,
      [relationId, id, caseId, isHealth ? 'M2' : 'M8', isHealth ? { permissionId } : {}, now],
    );
    return { ending, login, id, caseId, relationId, taskId, permissionId } as Victim;
  }

  /** Ends the right as the one whose business it is does it, through the API. @returns when that was committed */
  async function end(victim: Victim, session: TestPerson): Promise<number> {
    const { ending, caseId, relationId, taskId, permissionId, id } = victim;
    const mutationId = randomUUID();
    const change = (one: object) =>
      admin.change('changeRights', 'ChangeRightsInput', { mutationId, change: one }, '');
    const before = performance.now();
    switch (ending) {
      case 'relation': {
        const input = { mutationId, caseId, teamMemberId: relationId, version: 1 };
        await worker.change('endTeamMembership', 'EndTeamMembershipInput', input, '');
        break;
      }
      case 'task':
        await change({ endWorkTask: { taskId, version: 1 } });
        break;
      case 'person':
        await change({ disableProfessional: { professionalId: id, version: 1 } });
        break;
      case 'permission': {
        const input = { mutationId, caseId, id: permissionId, version: 1 };
        await worker.change('withdrawPermission', 'WithdrawDeclarationInput', input, '');
        break;
      }
      case 'signOut':
        await fetch(`${server.url}/auth/logout`, { method: 'POST', headers: { cookie: session.cookie } });
        return commits.of(id) ?? before;
      case 'nothing':
        return before;
    }
    const at = commits.of(mutationId);
    if (at === undefined) throw new Error(`${ending} was not committed`);
    return at;
  }

  /** Something happens on the cases all the time. */
  async function keepHappening(isOver: () => boolean): Promise<void> {
    const unitOfWork = server.server.app.get(UnitOfWork);
    const actor = { professionalId: server.town.people.worker, sessionId: 'revocation-test' };
    while (!isOver()) {
      await unitOfWork.run(actor, { operation: 'say', mutationId: randomUUID(), input: {} }, (tx) => {
        for (const { caseId } of cases) {
          const streams: StreamName[] = [`case:${caseId}`];
          tx.publish({
            streams,
            type: 'test.said',
            change: 'changed',
            refKind: 'case',
            refId: caseId,
            caseId,
            version: 1,
          });
        }
        return Promise.resolve({ __typename: 'Said' });
      });
      await pause(25);
    }
  }

  async function attempt(turn: number, ending: Ending): Promise<Outcome> {
    const victim = await addVictim(turn, ending);
    const session = await TestPerson.signIn(server, victim.login as never);
    const socket = await session.connect();
    const events: number[] = [];
    const reads: number[] = [];
    let refused = 0;
    let isOver = false;
    socket.on('event', () => events.push(performance.now()));
    const [watched] = await socket.emitWithAck('watch', [`case:${victim.caseId}`]);
    expect(watched?.head).not.toBeNull();
    const hammer = async () => {
      while (!isOver) {
        const answer = await session.ask('query ($id: ID!) { case(id: $id) { id } }', { id: victim.caseId });
        if (answer.data) reads.push(performance.now());
        else refused += 1;
        await pause(10);
      }
    };
    const hammering = hammer();
    await until(() => reads.length > 2 && events.length > 1);
    const [readsBefore, eventsBefore] = [reads.length, events.length];
    const from = await end(victim, session);
    await pause(WATCHED_MS);
    isOver = true;
    await hammering;
    session.leave();
    // Whoever was tried makes room among those who may sign in with one press.
    await owner.query('UPDATE professional SET disabled_at = $2 WHERE id = $1', [
      victim.id,
      server.clock.now(),
    ]);
    const after = (times: readonly number[]) => Math.max(0, (times.at(-1) ?? from) - from);
    return {
      ending: victim.ending,
      lastEvent: after(events),
      lastRead: after(reads),
      readsBefore,
      eventsBefore,
      refused,
    };
  }

  const tryAbreast = (from: number) =>
    Promise.all(Array.from({ length: ABREAST }, (_, place) => attempt(from + place, pick(from + place))));
  const pick = (turn: number): Ending => ENDINGS[turn % ENDINGS.length] ?? 'nothing';

  async function whileHappening(work: () => Promise<void>): Promise<void> {
    let isOver = false;
    const happening = keepHappening(() => isOver);
    try {
      await work();
    } finally {
      isOver = true;
      await happening;
    }
  }

  it('lets no event and no read through a second later', async () => {
    const outcomes: Outcome[] = [];
    await whileHappening(async () => {
      for (let turn = 0; turn < TRIES; turn += ABREAST) outcomes.push(...(await tryAbreast(turn)));
    });
    const report = ENDINGS.map((ending) => {
      const of = outcomes.filter((outcome) => outcome.ending === ending);
      return `${ending}: ${String(of.length)} tries, last event ${spread(of.map(({ lastEvent }) => lastEvent))}, last read ${spread(of.map(({ lastRead }) => lastRead))}`;
    });
    process.stdout.write(`${report.join('\n')}\n`);
    expect(outcomes).toHaveLength(TRIES);
    // Each was seen to read and to hear before, and to be refused after: else nothing was tried.
    expect(
      outcomes.filter(({ readsBefore, eventsBefore, refused }) => !readsBefore || !eventsBefore || !refused),
    ).toEqual([]);
    expect(outcomes.filter(({ lastEvent, lastRead }) => Math.max(lastEvent, lastRead) > LIMIT_MS)).toEqual(
      [],
    );
  }, 300_000);

  it('would be found wanting where the right goes on', async () => {
    await whileHappening(async () => {
      const { lastEvent, lastRead } = await attempt(TRIES, 'nothing');
      expect(Math.min(lastEvent, lastRead)).toBeGreaterThan(LIMIT_MS);
    });
  });
});

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `p50 ${String(at(0.5))} ms, p99 ${String(at(0.99))} ms, max ${String(at(1))} ms`;
}
