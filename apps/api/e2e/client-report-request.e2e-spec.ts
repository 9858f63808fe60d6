import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';
import { randomUUID } from 'node:crypto';
import { pagesOf } from './client-report-papers.js';
import { type Report, ReportScene } from './client-report-scene.js';

const REASON = 'Kirje oli leimattu kirjaamossa jo edellisellä viikolla.';
/** A Monday. What came on it is due on the Thursday two months later. */
const NOW = '2027-01-11T10:00:00+02:00';

describe('the day of a client’s request for log data (703/2023 11 §)', () => {
  let scene: ReportScene;
  beforeAll(async () => {
    scene = await ReportScene.open(NOW);
  });
  afterAll(() => scene.close());
  const correct = ({ id, version }: Report, requestedOn: string) =>
    scene.act('correctClientReportRequest', { id, version, requestedOn, reason: REASON });

  it('is corrected: the two months count from it, and what stood before is kept', async () => {
    const told = await scene.ordered('2027-01-11');
    expect(told).toMatchObject({ dueOn: '2027-03-11', from: '2025-01-11', corrections: [], version: 1 });
    const { report } = await correct(told, '2027-01-04');
    expect(report).toMatchObject({
      ...{ requestedOn: '2027-01-04', dueOn: '2027-03-04', from: '2025-01-04', to: '2027-01-11', version: 2 },
      corrections: [
        {
          ...{ requestedBefore: '2027-01-11', requestedAfter: '2027-01-04' },
          ...{ dueBefore: '2027-03-11', dueAfter: '2027-03-04' },
          ...{ fromBefore: '2025-01-11', fromAfter: '2025-01-04' },
          ...{ reason: REASON, at: scene.server.clock.now().toISOString(), by: { name: 'dpo Testinen' } },
        },
      ],
    });
    const again = await correct(report!, '2027-01-05');
    expect(again.report?.corrections.map(({ requestedAfter }) => requestedAfter)).toEqual([
      '2027-01-04',
      '2027-01-05',
    ]);
    expect(await correct(report!, '2027-01-06')).toEqual({ __typename: 'StaleVersion', currentVersion: 3 });
  });

  it('tells of the present by the right day: what had time left is late at once', async () => {
    const told = await scene.ordered('2026-12-01');
    expect(told.state).toBe('running');
    const { report } = await correct(told, '2026-11-03');
    expect(report).toMatchObject({ dueOn: '2027-01-04', state: 'breached' });
  });

  it('happens once, however often it is sent', async () => {
    const { id, version } = await scene.ordered('2027-01-11');
    const sent = {
      mutationId: randomUUID(),
      ...{ id, version, requestedOn: '2027-01-07', reason: REASON },
    };
    const first = await scene.act('correctClientReportRequest', sent);
    expect(await scene.act('correctClientReportRequest', sent)).toEqual(first);
    expect(first.report?.corrections).toHaveLength(1);
  });

  describe('and the days the report tells of', () => {
    it('go along where the law’s two years set them, to a later day as well', async () => {
      const told = await scene.ordered('2027-01-04');
      expect((await correct(told, '2027-01-08')).report).toMatchObject({ from: '2025-01-08' });
    });

    it('stay as they were chosen', async () => {
      const told = await scene.ordered('2027-01-04', { from: '2025-06-01', to: '2026-12-31' });
      const { report } = await correct(told, '2026-12-28');
      expect(report).toMatchObject({ from: '2025-06-01', to: '2026-12-31' });
      expect(report?.corrections).toMatchObject([{ fromBefore: '2025-06-01', fromAfter: '2025-06-01' }]);
    });

    it('reach no further back than two years without a reason: nothing is changed', async () => {
      const told = await scene.ordered('2027-01-04', { from: '2025-01-06' });
      expect(await correct(told, '2027-01-08')).toEqual({
        ...{ __typename: 'ClientReportRefused', refusal: 'longer_needs_reason', sections: ['703/2023 11 §'] },
      });
      expect(await scene.one(told.id)).toEqual(told);
      const longerReason = 'Epäily joulukuun 2024 käytöstä';
      const { id, version } = told;
      const { report } = await scene.act('correctClientReportRequest', {
        ...{ id, version, requestedOn: '2027-01-08', reason: REASON, longerReason },
      });
      expect(report).toMatchObject({ from: '2025-01-06', longerReason });
    });

    it('take no reason that they do not need', async () => {
      const { id, version } = await scene.ordered('2027-01-04');
      const { report } = await scene.act('correctClientReportRequest', {
        ...{ id, version, requestedOn: '2027-01-08', reason: REASON, longerReason: 'Varmuuden vuoksi' },
      });
      expect(report).toMatchObject({ from: '2025-01-08', longerReason: null });
    });

    it('nor are made none of by going along', async () => {
      const told = await scene.ordered('2027-01-04', { to: '2025-01-05' });
      expect(await correct(told, '2027-01-08')).toMatchObject({ refusal: 'longer_needs_reason' });
    });

    it('stay where a special reason was given', async () => {
      const told = await scene.ordered('2027-01-04', { from: '2024-06-01', longerReason: 'Epäilty rikos' });
      expect((await correct(told, '2027-01-08')).report).toMatchObject({
        ...{ requestedOn: '2027-01-08', from: '2024-06-01', longerReason: 'Epäilty rikos' },
      });
    });
  });

  describe('of a report that was given', () => {
    it('makes it late after all, or in time after all, and it stays as it was given', async () => {
      const given = await scene.delivered('2026-11-12');
      expect(given).toMatchObject({ state: 'met', dueOn: '2027-01-12', from: '2024-11-12' });
      const late = await correct(given, '2026-11-03');
      expect(late.report).toMatchObject({
        ...{ state: 'met_late', dueOn: '2027-01-04', from: '2024-11-12', deliveredAt: given.deliveredAt },
      });
      const back = await correct(late.report!, '2026-11-12');
      expect(back.report).toMatchObject({ state: 'met', corrections: [{}, {}] });
    });

    it('is corrected also to a day by which it told of more than two years: what was told, was told', async () => {
      const given = await scene.delivered('2026-11-12');
      expect((await correct(given, '2026-11-20')).report).toMatchObject({
        ...{ requestedOn: '2026-11-20', from: '2024-11-12' },
      });
    });

    it('is not on the paper again: that says the day it was given with', async () => {
      const told = await scene.ordered('2027-01-08');
      const right = (await correct(told, '2027-01-07')).report!;
      scene.server.clock.advance({ minutes: 1 });
      const { report: given } = await scene.act('deliverClientReport', { id: told.id, version: 2 });
      const paper = async () => {
        const response = await scene.paper(told.id);
        const [first = ''] = pagesOf(Buffer.from(await response.arrayBuffer()));
        return [
          first.includes(`${right.requestedOn.slice(-1)}.1.2027`),
          response.headers.get('content-disposition'),
        ];
      };
      const before = await paper();
      expect(before).toEqual([true, 'attachment; filename="lokiselvitys-2027-01-07.pdf"']);
      scene.server.clock.advance({ minutes: 1 });
      await correct(given!, '2027-01-05');
      expect(await paper()).toEqual(before);
    });
  });

  it.each([
    ['the day that stands', { requestedOn: '2027-01-08' }, 'BAD_INPUT input.requestedOn range'],
    ['a day after it was written down', { requestedOn: '2027-01-12' }, 'BAD_INPUT input.requestedOn range'],
    ['a day before the act', { requestedOn: '2023-12-31' }, 'BAD_INPUT input.requestedOn range'],
    ['a day before all days', { requestedOn: '1899-12-31' }, 'BAD_INPUT input.requestedOn range'],
    ['no day', { requestedOn: '2027-02-30' }, 'BAD_INPUT input.requestedOn format'],
    ['no reason', { reason: ' ' }, 'BAD_INPUT input.reason required'],
    ['a mark for a reason', { reason: '.' }, 'BAD_INPUT input.reason short'],
    ['a story for a reason', { reason: 'syy '.repeat(5_001) }, 'BAD_INPUT input.reason tooLong'],
    ['a report that is none', { id: randomUUID() }, 'NOT_FOUND'],
  ])('is not corrected with %s', async (_what, patch, refused) => {
    const { id, version } = await scene.ordered('2027-01-08');
    const input = { id, version, requestedOn: '2027-01-07', reason: REASON, ...patch };
    expect(await scene.fault(input)).toBe(refused);
  });

  it('may be a past day’s only: nobody writes down today what comes tomorrow', async () => {
    const told = await scene.ordered('2027-01-08');
    scene.timeIs('2027-01-20T10:00:00+02:00');
    const input = { id: told.id, version: 1, requestedOn: '2027-01-15', reason: REASON };
    expect(await scene.fault(input)).toBe('BAD_INPUT input.requestedOn range');
    scene.timeIs(NOW);
  });

  it('is corrected by nobody but the officer, whose correcting is in the usage log', async () => {
    const told = await scene.ordered('2027-01-08');
    const input = { id: told.id, version: 1, requestedOn: '2027-01-07', reason: REASON };
    for (const other of ['lead', 'worker', 'manager', 'admin'] as const) {
      expect(await scene.fault(input, other)).toBe('NOT_ALLOWED');
    }
    await correct(told, '2027-01-07');
    const { rows } = await scene.owner.query(
      `SELECT purpose, basis, client_ids, field_classes FROM usage_log
       WHERE operation = 'correctClientReportRequest' AND $1 = ANY (record_ids)`,
      [told.id],
    );
    expect(rows).not.toHaveLength(0);
    for (const row of rows)
      expect(row).toMatchObject({ purpose: 'client_report', client_ids: [scene.server.town.clientA] });
  });

  it('is told at once to every officer’s open screens, by id, and to no others', async () => {
    const { dpo, colleagueNurse, lead } = scene.server.town.people;
    await scene.appoint('colleagueNurse');
    const heard = async (name: 'colleagueNurse' | 'lead', id: string) => {
      const person = await scene.signIn(name);
      const events: (LiveEvent | HiddenEvent)[] = [];
      const socket = await person.connect();
      socket.on('event', (event) => events.push(event));
      await socket.emitWithAck('watch', [`user:${id}`, `user:${dpo}`]);
      return { person, events };
    };
    const [officer, outsider] = [await heard('colleagueNurse', colleagueNurse), await heard('lead', lead)];
    const told = await scene.ordered('2027-01-08');
    await correct(told, '2027-01-07');
    await scene.act('deliverClientReport', { id: told.id, version: 2 });
    await until(() => officer.events.length >= 3);
    const of = { refKind: 'client_report', refId: told.id, caseId: null, actorId: dpo };
    expect(officer.events).toMatchObject([
      { ...of, type: 'client_report.ordered', change: 'created', version: 1 },
      { ...of, type: 'client_report.requestCorrected', change: 'changed', version: 2 },
      { ...of, type: 'client_report.delivered', change: 'changed', version: 3 },
    ]);
    expect(JSON.stringify(officer.events)).not.toContain(scene.server.town.clientA);
    expect(outsider.events).toEqual([]);
    const { data } = await officer.person.ask<{ clientReports: { reports: { id: string }[] } }>(
      '{ clientReports(isDelivered: true, first: 100) { reports { id } } }',
    );
    expect(data?.clientReports.reports.map(({ id }) => id)).toContain(told.id);
    for (const { person } of [officer, outsider]) person.leave();
  });

  describe('in the database, with the code out of the way', () => {
    const days = `'2027-01-08', '2027-01-07', '2027-03-08', '2027-03-08', '2025-01-08', '2025-01-07'`;
    const insert = (reportId: string, by: string) =>
      `INSERT INTO client_report_correction (id, report_id, version, requested_before, requested_after, due_before, due_after,
         from_before, from_after, reason, at, by)
       VALUES (gen_random_uuid(), '${reportId}', 9, ${days}, 'x', now(), '${by}')`;

    it('is read and corrected by the officer alone, in one’s own name', async () => {
      const { people } = scene.server.town;
      const told = await scene.ordered('2027-01-08');
      await correct(told, '2027-01-07');
      const seen = 'SELECT 1 FROM client_report_correction';
      expect(await scene.directly('dpo', seen)).toBeGreaterThan(0);
      for (const other of ['lead', 'admin', 'worker'] as const) {
        expect(await scene.directly(other, seen)).toBe(0);
        expect(await scene.directly(other, insert(told.id, people[other]))).toContain('row-level security');
      }
      expect(await scene.directly('dpo', insert(told.id, people.dpo))).toBe(1);
      expect(await scene.directly('dpo', insert(told.id, people.lead))).toContain('row-level security');
    });

    it('keeps every correction as it was made, for the owner too', async () => {
      const told = await scene.ordered('2027-01-08');
      await correct(told, '2027-01-07');
      for (const sql of [
        `UPDATE client_report_correction SET reason = 'x'`,
        'DELETE FROM client_report_correction',
        'TRUNCATE client_report_correction',
      ]) {
        expect(await scene.directly('dpo', sql)).toContain('permission denied');
        await expect(scene.owner.query(sql)).rejects.toThrow('append-only');
      }
    });

    it('lets nothing else of a report be written anew, nor of one that was given what was told', async () => {
      for (const column of ['client_id', 'until_day', 'language', 'ordered_at', 'ordered_by']) {
        expect(await scene.directly('dpo', `UPDATE client_report SET ${column} = ${column}`)).toContain(
          'permission denied',
        );
      }
      const given = await scene.delivered('2026-11-12');
      for (const change of ['from_day = from_day - 1', 'delivered_at = now()', 'delivered_at = NULL']) {
        await expect(
          scene.owner.query(`UPDATE client_report SET ${change} WHERE id = $1`, [given.id]),
        ).rejects.toThrow('append-only');
      }
    });
  });
});
