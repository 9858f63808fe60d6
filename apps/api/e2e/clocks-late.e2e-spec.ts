import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { turnClocks } from '@rinnalla/api-clocks';
import { BY_THE_CLOCK } from '@rinnalla/contracts';
import { Pool } from 'pg';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';

/** Monday of an ordinary week, in office hours. */
const NOW = '2027-03-15T10:00:00+02:00';

interface Told {
  readonly type: string;
  readonly actor: string;
  readonly seq: number;
}

describe('a clock that starts after its moments', () => {
  let scene: IntakeScene;
  let jobs: Pool;

  beforeAll(async () => {
    scene = await buildIntake(NOW);
    jobs = new Pool({ connectionString: scene.server.database.jobsUrl });
  });
  afterAll(async () => {
    await jobs.end();
    await scene.leave();
  });

  const pass = () =>
    turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      scene.server.clock.now(),
    );
  const changes = async (where: string, id: string) => {
    const { rows } = await scene.owner.query<{ change: string; at: Date; recorded: Date }>(
      `SELECT h.change, h.at, h.recorded_at AS recorded FROM clock_change h JOIN clock k ON k.id = h.clock_id
       WHERE ${where} = $1 AND k.rule_id IN ('R3-START', 'R5-EXEC') ORDER BY h.at`,
      [id],
    );
    return rows;
  };
  const told = async (stream: string, like: string) => {
    const { rows } = await scene.owner.query<Told>(
      `SELECT type, actor_id AS actor, seq::int FROM domain_event WHERE stream = $1 AND type LIKE $2 ORDER BY seq`,
      [stream, like],
    );
    return rows;
  };

  it('tells a queue at once, with the contact that was written down late, and the pass tells nothing again', async () => {
    const { unitA } = scene.server.town;
    const contactId = await scene.recorded({
      channel: 'child_protection_report',
      purpose: 'child_protection_report',
      madeBy: 'other_person',
      birthDate: '2019-05-05',
      receivedAt: '2027-03-01T09:00:00+02:00',
    });
    const seen = await changes('k.contact_id', contactId);
    expect(seen.map(({ change, at }) => `${change} ${at.toISOString()}`)).toEqual([
      'started 2027-03-01T07:00:00.000Z',
      'due_soon 2027-03-07T22:00:00.000Z',
      'due_today 2027-03-09T22:00:00.000Z',
      'breached 2027-03-10T14:15:00.001Z',
    ]);
    expect(new Set(seen.map(({ recorded }) => recorded.getTime())).size).toBe(1);
    const events = await told(`intake:${unitA}`, 'contact.%');
    expect(events.map(({ type }) => type)).toEqual([
      'contact.recorded',
      'contact.clock_due_soon',
      'contact.clock_due_today',
      'contact.clock_breached',
    ]);
    expect(events.map(({ actor }) => actor)).toEqual([
      scene.server.town.people.worker,
      ...Array<string>(3).fill(BY_THE_CLOCK),
    ]);
    expect(await pass()).toBe(0);
  });

  it('tells the case and everyone on the ladder in the transaction of the act itself', async () => {
    const { caseId, clientId } = await scene.server.town.addCase();
    const answer = await scene.people.worker.change<Result>(
      'prepareDecision',
      'PrepareDecisionInput',
      {
        ...{ caseId, clientId, service: 'supported_housing', topic: 'Tuettu asuminen', isUrgent: false },
        pendingOn: '2026-12-01',
      },
      '... on DecisionChange { decision { executeBy } positions { stream seq } }',
    );
    expect(answer).toMatchObject({ decision: { executeBy: '2027-03-01' } });
    const events = await told(`case:${caseId}`, 'clock.%');
    const { worker, lead } = scene.server.town.people;
    expect(events.map(({ type, actor }) => `${type} ${actor}`)).toEqual([
      `clock.started ${worker}`,
      ...['due_soon', 'due_today', 'breached'].map((turn) => `clock.${turn} ${BY_THE_CLOCK}`),
    ]);
    // The answer itself says how far the stream went with it.
    const positions = answer['positions'] as { stream: string; seq: number }[];
    expect(positions.filter(({ stream }) => stream === `case:${caseId}`).map(({ seq }) => seq)).toEqual(
      expect.arrayContaining(events.map(({ seq }) => seq)),
    );
    const notices = await scene.owner.query<{ line: string }>(
      `SELECT kind || ' ' || recipient_id || CASE WHEN over_at IS NULL THEN '' ELSE ' over' END AS line FROM notice WHERE case_id = $1`,
      [caseId],
    );
    expect(notices.rows.map(({ line }) => line).sort()).toEqual(
      [
        `clock_breached ${lead}`,
        `clock_breached ${worker}`,
        `clock_due_soon ${worker} over`,
        `clock_due_today ${worker} over`,
      ].sort(),
    );
    expect(await pass()).toBe(0);
  });

  it('tells only what has come by now, and leaves the rest to the pass', async () => {
    const { caseId, clientId } = await scene.server.town.addCase();
    await scene.people.worker.change<Result>(
      'prepareDecision',
      'PrepareDecisionInput',
      {
        ...{ caseId, clientId, service: 'supported_housing', topic: 'Tuettu asuminen', isUrgent: false },
        pendingOn: '2026-12-22',
      },
      '',
    );
    const types = async () => (await told(`case:${caseId}`, 'clock.%')).map(({ type }) => type);
    expect(await types()).toEqual(['clock.started', 'clock.due_soon']);
    scene.server.clock.set('2027-03-22T09:00:00+02:00');
    expect(await pass()).toBe(1);
    expect(await types()).toEqual(['clock.started', 'clock.due_soon', 'clock.due_today']);
  });
});
