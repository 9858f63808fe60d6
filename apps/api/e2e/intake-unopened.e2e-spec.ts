import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { watchContacts } from '@rinnalla/api-intake';
import { ORDINARY_OFFICE_HOURS } from '@rinnalla/domain';
import { Client } from 'pg';
import { buildIntake, type IntakeScene, type SeenContact } from './intake-scene.js';
import { officeHoursOfOld } from './office-hours-of-old.js';

/** Wednesday of an ordinary week, in the months that the usage log has partitions for. */
const DAY = '2027-01-13';
const at = (time: string, day = DAY) => `${day}T${time}:00+02:00`;

interface Step {
  readonly move: string;
  readonly by: { readonly id: string } | null;
}

describe('a contact that nobody opens', () => {
  let scene: IntakeScene;
  let jobs: Client[];

  const watchBy = (client: Client | undefined) =>
    watchContacts(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) => {
          if (!client) throw new Error('No worker');
          return (await client.query(sql, [...params])).rows as Row[];
        },
      },
      scene.server.clock.now(),
    );
  const watch = (time: string, day = DAY) => {
    scene.server.clock.set(at(time, day));
    return watchBy(jobs[0]);
  };
  const arrives = async (time: string, day = DAY) => {
    await scene.comeIn(at(time, day), 'worker', 'neighbour', 'counsellor');
    // A move takes a second.
    scene.server.clock.advance({ seconds: -1 });
    const { contact } = (await scene.move('worker', 'recordContact', {
      unitId: scene.server.town.unitA,
      channel: 'message',
      madeBy: 'client',
      purpose: 'to_get_services',
      receivedAt: scene.server.clock.now().toISOString(),
      body: 'Apua.',
      givenNames: 'Avaamaton',
      familyName: 'Yhteydenotto',
      contactLanguage: 'fi',
    })) as unknown as { contact: SeenContact | null };
    return contact;
  };
  /** Where it is, since when, and all that was done to it: the oldest first, by whom. */
  const stand = async (id: string) => {
    const { rows } = await scene.owner.query<{
      queue: string;
      queued: Date;
      alerted: Date | null;
      way: string[];
    }>(
      `SELECT CASE WHEN is_emergency_duty THEN 'duty' ELSE 'unit' END AS queue, queued_at AS queued, alerted_at AS alerted,
         (SELECT array_agg(move || ' ' || to_char(s.at AT TIME ZONE 'Europe/Helsinki', 'DD HH24:MI') ORDER BY s.at, s.by DESC)
          FROM contact_step s WHERE s.contact_id = contact.id) AS way FROM contact WHERE id = $1`,
      [id],
    );
    return rows[0];
  };
  const writtenAt = async (time: string, day: string) => {
    const { rows } = await scene.owner.query<{ id: string }>('SELECT id FROM contact WHERE created_at = $1', [
      at(time, day),
    ]);
    return rows[0]?.id ?? '';
  };
  const eventsOf = async (id: string) => {
    const { rows } = await scene.owner.query<{ said: string }>(
      `SELECT type || CASE WHEN stream = 'intake:' || $2 THEN ' unit' ELSE ' duty' END AS said
       FROM domain_event WHERE ref_id = $1 AND type IN ('contact.alerted', 'contact.passed_to_duty') ORDER BY at, seq, stream`,
      [id, scene.server.town.unitA],
    );
    return rows.map(({ said }) => said).sort();
  };

  beforeAll(async () => {
    scene = await buildIntake(at('08:00', '2027-01-04'));
    jobs = [0, 1].map(() => new Client({ connectionString: scene.server.database.jobsUrl }));
    for (const client of jobs) await client.connect();
  });
  afterAll(async () => {
    for (const client of jobs) await client.end();
    await scene.leave();
  });
  // Nothing of another test is left to alert.
  beforeEach(async () => {
    await scene.owner.query('UPDATE contact SET opened_at = created_at WHERE opened_at IS NULL');
  });

  it('alerts its queue after 15 minutes, once, and says so in its history and to its receivers', async () => {
    const contact = await arrives('09:00');
    const id = contact?.id ?? '';
    expect(await watch('09:14')).toBe(0);
    expect(await watch('09:15')).toBe(1);
    expect(await watch('09:16')).toBe(0);
    expect(await stand(id)).toMatchObject({ queue: 'unit', way: ['record 13 09:00', 'alert 13 09:15'] });
    expect(await eventsOf(id)).toEqual(['contact.alerted unit']);
    const seen = (await scene.see('neighbour', id)) as SeenContact;
    expect(seen['alertedAt']).toBe('2027-01-13T07:15:00.000Z');
    expect((seen['steps'] as Step[])[0]).toEqual({
      move: 'alert',
      toStatus: 'received',
      note: null,
      by: null,
    });
    const answer = await scene.people.neighbour.ask<{ intakeCounts: unknown }>(
      '{ intakeCounts { unread alerted } }',
    );
    expect(answer.data?.intakeCounts).toEqual({ unread: 1, alerted: 1 });
  });

  it('does not alert once somebody has looked', async () => {
    const id = (await arrives('09:20'))?.id ?? '';
    scene.server.clock.set(at('09:30'));
    await scene.move('neighbour', 'openContact', { contactId: id });
    expect(await watch('10:00')).toBe(0);
    expect(await watch('16:15')).toBe(0);
    expect(await stand(id)).toMatchObject({ queue: 'unit', alerted: null });
  });

  it('passes to the emergency duty when the unit closes, with its clocks, and alerts there by the clock', async () => {
    const id = (await arrives('16:05'))?.id ?? '';
    expect(await watch('16:14')).toBe(0);
    expect(await watch('16:15')).toBe(1);
    expect(await scene.see('worker', id)).toBe('NOT_FOUND');
    expect(await scene.see('counsellor', id)).toMatchObject({ isEmergencyDuty: true, alertedAt: null });
    expect(await watch('16:29')).toBe(0);
    expect(await watch('16:30')).toBe(1);
    expect(await stand(id)).toMatchObject({
      queue: 'duty',
      way: ['record 13 16:05', 'pass_to_duty 13 16:15', 'alert 13 16:30'],
    });
    expect(await eventsOf(id)).toEqual([
      'contact.alerted duty',
      'contact.passed_to_duty duty',
      'contact.passed_to_duty unit',
    ]);
    const { rows } = await scene.owner.query(
      'SELECT DISTINCT is_emergency_duty, unit_id FROM clock WHERE contact_id = $1',
      [id],
    );
    expect(rows).toEqual([{ is_emergency_duty: true, unit_id: scene.server.town.unitB }]);
  });

  it.each([
    ['in the evening', '19:00', DAY],
    ['on a Saturday', '10:00', '2027-01-16'],
    ['on Epiphany', '10:00', '2027-01-06'],
  ])('goes at once to the emergency duty when it comes %s', async (_when, time, day) => {
    // Whoever wrote it down sees it no more: it is the duty's.
    expect(await arrives(time, day)).toBeNull();
    const id = await writtenAt(time, day);
    expect(await scene.see('counsellor', id)).toMatchObject({ isEmergencyDuty: true, version: 2 });
    const [hour = '', minute = ''] = time.split(':');
    const later = (minutes: number) => `${hour}:${String(Number(minute) + minutes).padStart(2, '0')}`;
    expect(await watch(later(14), day)).toBe(0);
    expect(await watch(later(15), day)).toBe(1);
    const dayOf = day.slice(-2);
    expect((await stand(id))?.way).toEqual([
      `record ${dayOf} ${time}`,
      `pass_to_duty ${dayOf} ${time}`,
      `alert ${dayOf} ${later(15)}`,
    ]);
  });

  it('is caught up on in its order when no server ran, each thing once, by two workers at a time', async () => {
    const early = (await arrives('15:00'))?.id ?? '';
    const late = (await arrives('16:10'))?.id ?? '';
    scene.server.clock.set(at('09:00', '2027-01-14'));
    const [one, other] = await Promise.all(jobs.map(watchBy));
    expect((one ?? 0) + (other ?? 0) + (await watchBy(jobs[0]))).toBe(5);
    expect((await stand(early))?.way).toEqual([
      'record 13 15:00',
      'alert 13 15:15',
      'pass_to_duty 13 16:15',
      'alert 13 16:30',
    ]);
    expect((await stand(late))?.way).toEqual(['record 13 16:10', 'pass_to_duty 13 16:15', 'alert 13 16:30']);
    expect(await eventsOf(early)).toEqual([
      'contact.alerted duty',
      'contact.alerted unit',
      'contact.passed_to_duty duty',
      'contact.passed_to_duty unit',
    ]);
  });

  it('is done whole or not at all when a worker is killed in the middle, and then once', async () => {
    const id = (await arrives('11:00'))?.id ?? '';
    scene.server.clock.set(at('11:20'));
    const victim = new Client({ connectionString: scene.server.database.jobsUrl });
    victim.on('error', () => undefined);
    await victim.connect();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await victim.query('BEGIN');
    await victim.query('SELECT app.watch_contacts($1, 15, 10)', [scene.server.clock.now()]);
    // Meanwhile another worker leaves alone what this one is writing.
    expect(await watchBy(jobs[1])).toBe(0);
    await jobs[1]?.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await victim.end().catch(() => undefined);
    expect(await stand(id)).toMatchObject({ alerted: null, way: ['record 13 11:00'] });
    expect(await watchBy(jobs[1])).toBe(1);
    expect(await eventsOf(id)).toEqual(['contact.alerted unit']);
  });

  it('is watched by the new hours from the moment that they are changed', async () => {
    const id = (await arrives('12:00'))?.id ?? '';
    await scene.comeIn(at('12:05'), 'admin');
    const today = { day: DAY, periods: [{ opens: '08:00', closes: '12:10' }] };
    const { __typename } = await scene.people.admin.change(
      'saveOfficeHours',
      'SaveOfficeHoursInput',
      {
        unitId: scene.server.town.unitA,
        version: 1,
        hours: { ...ORDINARY_OFFICE_HOURS, exceptions: [today] },
      },
      '',
    );
    expect(__typename).toBe('UnitSaved');
    expect(await watch('12:09')).toBe(0);
    expect(await watch('12:25')).toBe(2);
    expect((await stand(id))?.way).toEqual(['record 13 12:00', 'pass_to_duty 13 12:10', 'alert 13 12:25']);
    await officeHoursOfOld(scene.owner, null);
  });

  it('stays in the unit, and alerts in its office time, while nobody is on the emergency duty', async () => {
    await scene.owner.query(
      `UPDATE work_task SET valid_to = valid_from FROM workspace w WHERE w.id = workspace_id AND w.is_emergency_duty`,
    );
    const id = (await arrives('16:10'))?.id ?? '';
    expect(await watch('16:15')).toBe(1);
    expect(await watch('23:00')).toBe(0);
    expect(await watch('08:09', '2027-01-14')).toBe(0);
    expect(await watch('08:10', '2027-01-14')).toBe(1);
    expect((await stand(id))?.way).toEqual(['record 13 16:10', 'alert 14 08:10']);
    await scene.owner.query(
      `UPDATE work_task SET valid_to = NULL FROM workspace w WHERE w.id = workspace_id AND w.is_emergency_duty`,
    );
  });
});
