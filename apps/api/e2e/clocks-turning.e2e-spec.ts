import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { turnClocks } from '@rinnalla/api-clocks';
import { NOTICE_LADDER } from '@rinnalla/domain';
import { Client, Pool } from 'pg';
import { buildIntake, type IntakeScene, type SeenContact } from './intake-scene.js';

/** Monday of an ordinary week, 8.00 in Helsinki. */
const MONDAY = '2027-01-11T08:00:00+02:00';
/** The seventh weekday after it (LSL 26 §). */
const DUE_DAY = '2027-01-20';

interface ClockRow {
  readonly rule_id: string;
  readonly due_day: string | null;
  readonly told: string | null;
}

describe('clocks left alone', () => {
  let scene: IntakeScene;
  let jobs: Pool;
  let caseId: string;

  const turn = () =>
    turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      scene.server.clock.now(),
    );
  const changes = async (ruleId: string) => {
    const { rows } = await scene.owner.query<{ change: string; at: Date }>(
      `SELECT h.change, h.at FROM clock_change h JOIN clock k ON k.id = h.clock_id
       WHERE k.case_id = $1 AND k.rule_id = $2 ORDER BY h.at, h.recorded_at`,
      [caseId, ruleId],
    );
    return rows.map(({ change, at }) => `${change} ${at.toISOString()}`);
  };
  const events = async () => {
    const { rows } = await scene.owner.query<{ type: string; ref_id: string; stream: string }>(
      `SELECT e.type, e.ref_id, split_part(e.stream, ':', 1) AS stream FROM domain_event e JOIN clock k ON k.id = e.ref_id
       WHERE k.case_id = $1 AND k.rule_id = 'R3-START' AND e.type LIKE 'clock.%' ORDER BY e.at, e.stream`,
      [caseId],
    );
    return rows.map(({ type, stream }) => `${type} ${stream}`);
  };

  beforeAll(async () => {
    scene = await buildIntake(MONDAY);
    jobs = new Pool({ connectionString: scene.server.database.jobsUrl });
  });
  afterAll(async () => {
    await jobs.end();
    await scene.leave();
  });

  it('start with the contact, and go on in the case that comes of it', async () => {
    const { contactId, version } = await scene.triaged({
      channel: 'child_protection_report',
      purpose: 'child_protection_report',
      madeBy: 'other_person',
      birthDate: '2019-05-05',
      receivedAt: new Date(MONDAY).toISOString(),
    });
    const ofContact = await scene.owner.query<ClockRow>(
      `SELECT rule_id, due_day::text, told FROM clock WHERE contact_id = $1 AND case_id IS NULL ORDER BY rule_id`,
      [contactId],
    );
    expect(ofContact.rows).toEqual([
      { rule_id: 'R0-URGENT', due_day: null, told: null },
      { rule_id: 'R3-DONE', due_day: '2027-04-12', told: null },
      { rule_id: 'R3-START', due_day: DUE_DAY, told: null },
    ]);
    const opened = await scene.move('neighbour', 'openAssessment', {
      contactId,
      version,
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'child_welfare',
      topic: 'Lastensuojeluilmoitus',
      birthDate: null,
    });
    caseId = (opened['contact'] as SeenContact)['caseId'] as string;
    const ofCase = await scene.owner.query<ClockRow>(
      `SELECT rule_id, due_day::text, told FROM clock WHERE case_id = $1 ORDER BY rule_id`,
      [caseId],
    );
    expect(ofCase.rows.map(({ rule_id, due_day }) => `${rule_id} ${due_day ?? ''}`)).toEqual([
      'R0-URGENT ',
      'R3-DONE 2027-04-12',
      `R3-START ${DUE_DAY}`,
    ]);
  });

  it('become due soon, due today and late, each once, each with its events', async () => {
    expect(await turn()).toBe(0);
    scene.server.clock.set('2027-01-18T00:00:00+02:00');
    expect(await turn()).toBe(1);
    expect(await turn()).toBe(0);
    expect(await events()).toEqual(
      expect.arrayContaining(['clock.due_soon case', 'clock.due_soon user', 'clock.due_soon workspace']),
    );
    scene.server.clock.set(`${DUE_DAY}T16:15:00+02:00`);
    expect(await turn()).toBe(1);
    expect(await changes('R3-START')).toEqual([
      'started 2027-01-11T06:00:00.000Z',
      'due_soon 2027-01-17T22:00:00.000Z',
      'due_today 2027-01-19T22:00:00.000Z',
    ]);
    scene.server.clock.set(`${DUE_DAY}T16:15:01+02:00`);
    expect(await turn()).toBe(1);
    expect(await turn()).toBe(0);
    const seen = await events();
    for (const type of ['clock.due_soon', 'clock.due_today', 'clock.breached']) {
      expect(seen.filter((event) => event === `${type} case`)).toHaveLength(1);
      expect(seen.filter((event) => event === `${type} workspace`)).toHaveLength(1);
    }
  });

  it('tell the named worker first and the lead when the law is broken', async () => {
    const { rows } = await scene.owner.query<{ kind: string; recipient_id: string; over: boolean }>(
      `SELECT n.kind, n.recipient_id, n.over_at IS NOT NULL AS over FROM notice n JOIN clock k ON k.id = n.clock_id
       WHERE k.case_id = $1 AND k.rule_id = 'R3-START' ORDER BY n.at, n.recipient_id`,
      [caseId],
    );
    const { neighbour, lead } = scene.server.town.people;
    expect(rows.filter(({ recipient_id }) => recipient_id === neighbour)).toEqual([
      { kind: 'clock_due_soon', recipient_id: neighbour, over: true },
      { kind: 'clock_due_today', recipient_id: neighbour, over: true },
      { kind: 'clock_breached', recipient_id: neighbour, over: false },
    ]);
    expect(rows.filter(({ recipient_id }) => recipient_id === lead)).toEqual([
      { kind: 'clock_breached', recipient_id: lead, over: false },
    ]);
  });

  it('lose nothing and tell nothing twice when the server is killed in the middle of a pass', async () => {
    scene.server.clock.set('2027-03-29T09:00:00+03:00');
    const victim = new Client({ connectionString: scene.server.database.jobsUrl });
    victim.on('error', () => undefined);
    await victim.connect();
    await victim.query('BEGIN');
    const { rows } = await victim.query<{ turned: number; pid: number }>(
      'SELECT app.turn_clocks($1, $2, 500) AS turned, pg_backend_pid() AS pid',
      [scene.server.clock.now(), JSON.stringify(NOTICE_LADDER)],
    );
    expect(rows[0]?.turned).toBe(1);
    // What it holds is passed over meanwhile; what it did is undone with it.
    expect(await turn()).toBe(0);
    await jobs.query('SELECT pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
    expect(await changes('R3-DONE')).toEqual(['started 2027-01-11T06:00:00.000Z']);
    expect(await turn()).toBe(1);
    expect(await changes('R3-DONE')).toEqual([
      'started 2027-01-11T06:00:00.000Z',
      'due_soon 2027-03-28T21:00:00.000Z',
    ]);
    const heads = await scene.owner.query<{ stream: string; gaps: string }>(
      `SELECT stream, max(seq) - count(*) AS gaps FROM domain_event WHERE case_id = $1 GROUP BY stream HAVING stream = 'case:' || $1`,
      [caseId],
    );
    expect(heads.rows).toEqual([{ stream: `case:${caseId}`, gaps: '0' }]);
  });

  it('catch up on everything that came while no server ran, in its order and at its time', async () => {
    scene.server.clock.set('2027-09-01T12:00:00+03:00');
    await Promise.all([turn(), turn()]);
    expect(await turn()).toBe(0);
    expect(await changes('R3-DONE')).toEqual([
      'started 2027-01-11T06:00:00.000Z',
      'due_soon 2027-03-28T21:00:00.000Z',
      'due_today 2027-04-11T21:00:00.000Z',
      'breached 2027-04-12T13:15:00.001Z',
    ]);
  });
});
