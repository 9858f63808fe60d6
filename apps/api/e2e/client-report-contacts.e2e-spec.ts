import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDay, makeTestHetu } from '@rinnalla/domain';
import { readCsv } from './client-report-papers.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';

const NEWCOMER = makeTestHetu('1991-02-03', 905);
const SOMEONE_ELSE = makeTestHetu('1988-02-03', 950);
const ROWS = `query Logs($s: AuditLogSearch!) { auditLog(search: $s, first: 100) { rows { operation person { id } } } }`;

interface Found {
  readonly auditLog: { readonly rows: { operation: string; person: { id: string } }[] };
}

describe('what was done with a contact before the person was a client', () => {
  let scene: IntakeScene;
  let clientId: string;
  beforeAll(async () => {
    scene = await buildIntake();
    // A call that was met with advice: nobody was made a client of it.
    const guided = await scene.triaged({ hetu: NEWCOMER });
    await scene.move('neighbour', 'moveContact', { ...guided, move: 'guide', note: 'Neuvottu.' });
    const other = await scene.recorded({ hetu: SOMEONE_ELSE });
    const { contactId, version } = await scene.triaged({ hetu: NEWCOMER });
    await scene.queues('worker');
    await deadlines(scene, 'worker');
    await scene.see('worker', contactId);
    await scene.move('worker', 'openContact', { contactId });
    await scene.move('worker', 'openContact', { contactId: other });
    const opened = await scene.move('neighbour', 'openAssessment', {
      contactId,
      version,
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'working_age',
      topic: 'Arjen tuki',
    });
    expect(opened.__typename).toBe('AssessmentOpened');
    const { rows } = await scene.owner.query<{ id: string }>(
      'SELECT client_id AS id FROM contact WHERE id = $1',
      [contactId],
    );
    clientId = rows[0]?.id ?? '';
    scene.server.clock.advance({ seconds: 1 });
  });
  afterAll(async () => {
    await scene.leave();
  });

  /** Uses of the client or of one of the two contacts, from the tables themselves. */
  const OF_CLIENT = `($1 = ANY (l.client_ids) OR EXISTS (
    SELECT 1 FROM contact k WHERE k.id = ANY (l.record_ids) AND (k.client_id = $1 OR k.outcome = 'Neuvottu.')))`;

  it('is found in the log by the client', async () => {
    const answer = await scene.people.dpo.ask<Found>(ROWS, {
      s: { log: 'usage', from: '2020-01-01', to: '2099-12-31', hetu: NEWCOMER, purposes: ['intake'] },
    });
    const found = (answer.data?.auditLog.rows ?? []).map(
      ({ operation, person }) => `${operation} ${person.id}`,
    );
    const { worker, neighbour } = scene.server.town.people;
    for (const use of [
      `recordContact ${worker}`,
      `takeContact ${neighbour}`,
      `moveContact ${neighbour}`,
      `openContact ${worker}`,
      `openAssessment ${neighbour}`,
    ]) {
      expect(found).toContain(use);
    }
    const { rows: truth } = await scene.owner.query<{ use: string }>(
      `SELECT l.operation || ' ' || l.professional_id AS use FROM usage_log l WHERE l.purpose = 'intake' AND ${OF_CLIENT}`,
      [clientId],
    );
    expect([...found].sort()).toEqual(truth.map(({ use }) => use).sort());
  });

  it('is in the client’s report, and nothing of another person’s contact', async () => {
    const ordered = await scene.people.dpo.change<{ report: { id: string } }>(
      'orderClientReport',
      'OrderClientReportInput',
      { clientId, language: 'fi', requestedOn: calendarDay(scene.server.clock.now()) },
      '... on ClientReportChanged { report { id } }',
    );
    const response = await fetch(`${scene.server.url}/reports/client/${ordered.report.id}.csv`, {
      headers: { cookie: scene.people.dpo.cookie },
    });
    const told = readCsv(await response.text())
      .slice(1)
      .map(([log, time, name]) => `${log ?? ''} ${name ?? ''} ${time ?? ''}`);
    const { rows: truth } = await scene.owner.query<{ line: string }>(
      `SELECT 'Käyttö ' || p.given_name || ' ' || p.family_name || ' ' || to_char(l.at AT TIME ZONE 'Europe/Helsinki', 'FMDD.FMMM.YYYY HH24.MI.SS') AS line
       FROM usage_log l JOIN professional p ON p.id = l.professional_id
       WHERE l.at < (SELECT ordered_at FROM client_report WHERE id = $2) AND ${OF_CLIENT}`,
      [clientId, ordered.report.id],
    );
    expect([...told].sort()).toEqual(truth.map(({ line }) => line).sort());
    expect(told.length).toBeGreaterThan(15);
  });

  it('is there of those who only looked at its clock', async () => {
    const { rows } = await scene.owner.query(
      `SELECT 1 FROM usage_log l WHERE l.operation = 'Deadlines' AND l.professional_id = $2 AND ${OF_CLIENT}`,
      [clientId, scene.server.town.people.worker],
    );
    expect(rows).toHaveLength(1);
  });

  it('is logged with the client once there is one, however the contact is looked at', async () => {
    const known = await scene.recorded({ hetu: NEWCOMER });
    await scene.move('neighbour', 'openContact', { contactId: known });
    const { rows } = await scene.owner.query<{ operation: string }>(
      `SELECT DISTINCT operation FROM usage_log WHERE record_ids @> ARRAY[$1]::uuid[] AND NOT client_ids @> ARRAY[$2]::uuid[]`,
      [known, clientId],
    );
    expect(rows).toEqual([]);
  });
});

const deadlines = (scene: IntakeScene, who: keyof IntakeScene['people']) =>
  scene.people[who].ask('query Deadlines($unitId: ID!) { deadlines(unitId: $unitId) { rows { id } } }', {
    unitId: scene.server.town.unitA,
  });
