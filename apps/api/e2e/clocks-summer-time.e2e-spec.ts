import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueInstant, findLimit, type OfficeHours, reckonDue } from '@rinnalla/domain';
import { buildIntake, type IntakeScene } from './intake-scene.js';
import { officeHoursOfOld } from './office-hours-of-old.js';

/** A Monday in office hours, after both changes of that year: 28 March and 31 October. */
const NOW = '2027-11-08T10:00:00+02:00';
const ROOT = path.resolve(import.meta.dirname, '../../..');
const SPLIT = [
  { opens: '08:00', closes: '12:00' },
  { opens: '13:00', closes: '15:00' },
];
/** Closes at three, at half past eleven on Fridays, and late on one Friday of its own. */
const HOURS: OfficeHours = {
  weekly: {
    ...{ mon: SPLIT, tue: SPLIT, wed: SPLIT, thu: SPLIT, sat: [], sun: [] },
    fri: [{ opens: '08:00', closes: '11:30' }],
  },
  opensOnHolidays: false,
  exceptions: [
    {
      day: '2027-04-02',
      periods: [
        { opens: '09:00', closes: '12:00' },
        { opens: '14:00', closes: '19:30' },
      ],
    },
  ],
};

interface Stored {
  readonly id: string;
  readonly dueDay: string;
  readonly dueAt: Date;
  readonly turns: Record<string, string>;
}

describe('a stored clock across the changes to summer and winter time', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake(NOW);
    await officeHoursOfOld(scene.owner, HOURS);
  });
  afterAll(() => scene.leave());

  /** The clock of a child-protection report that came then, with every turn it has made since. */
  const clockOf = async (receivedAt: string, ruleId: string): Promise<Stored> => {
    const contactId = await scene.recorded({
      channel: 'child_protection_report',
      purpose: 'child_protection_report',
      madeBy: 'other_person',
      birthDate: '2019-05-05',
      receivedAt,
    });
    const { rows } = await scene.owner.query<Stored>(
      `SELECT k.id, k.due_day::text AS "dueDay", k.due_at AS "dueAt", (SELECT jsonb_object_agg(h.change,
           to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM clock_change h WHERE h.clock_id = k.id) AS turns
       FROM clock k WHERE k.contact_id = $1 AND k.rule_id = $2`,
      [contactId, ruleId],
    );
    const [clock] = rows;
    if (!clock) throw new Error(`No ${ruleId}`);
    return clock;
  };
  const reckonedOnTheCommandLine = (line: string) =>
    execFileSync(path.join(ROOT, 'node_modules/.bin/node'), [path.join(ROOT, 'tools/clock.mjs')], {
      cwd: ROOT,
      input: `${line}\n`,
      encoding: 'utf8',
    }).trim();

  it.each([
    // Over Easter and into summer time: Thursday, 15.00 of summer.
    ['2027-03-19', 'R3-START', '7wd', '2027-04-01', '2027-04-01T12:00:00.000Z', '2027-03-29T21:00:00.000Z'],
    // The Friday with hours of its own: its last closing, 19.30.
    ['2027-03-22', 'R3-START', '7wd', '2027-04-02', '2027-04-02T16:30:00.000Z', '2027-03-30T21:00:00.000Z'],
    // Out of summer time: Wednesday, 15.00 of winter.
    ['2027-10-25', 'R3-START', '7wd', '2027-11-03', '2027-11-03T13:00:00.000Z', '2027-10-31T22:00:00.000Z'],
    // Three months end on the Saturday before the change, and move to the Monday after it.
    ['2027-07-30', 'R3-DONE', '3mo', '2027-11-01', '2027-11-01T13:00:00.000Z', '2027-10-17T21:00:00.000Z'],
    // From winter into summer, an ordinary Friday: 11.30 of summer.
    ['2027-01-09', 'R3-DONE', '3mo', '2027-04-09', '2027-04-09T08:30:00.000Z', '2027-03-25T22:00:00.000Z'],
  ])('from %s, %s (%s): due %s at %s, soon at %s', async (day, ruleId, limit, dueDay, dueAt, soonAt) => {
    const clock = await clockOf(`${day}T09:00:00+02:00`, ruleId);
    expect([clock.dueDay, clock.dueAt.toISOString()]).toEqual([dueDay, dueAt]);
    // Told at the first moment of a day in Finland, whatever the offset, and late only after the last moment.
    const late = new Date(new Date(dueAt).getTime() + 1).toISOString();
    const midnight = new Date(
      `${dueDay}T00:00:00${dueAt < '2027-10-31' ? '+03:00' : '+02:00'}`,
    ).toISOString();
    expect(clock.turns).toMatchObject({ due_soon: soonAt, due_today: midnight, breached: late });

    // The calculator, its command line and the calendar of the printed evidence say the same of it.
    const counted = findLimit(limit);
    if (!counted) throw new Error(limit);
    expect(reckonDue(counted, day, { evesCount: true }).due).toBe(dueDay);
    expect(dueInstant(dueDay, HOURS).toISOString()).toBe(dueAt);
    expect(reckonedOnTheCommandLine(`${limit} ${day}`)).toBe(dueDay);
  });

  it('is in time to its last moment, and printed as it is stored', async () => {
    const { caseId, clientId } = await scene.server.town.addCase();
    const prepared = await scene.people.worker.change<Record<string, unknown> & { __typename: string }>(
      'prepareDecision',
      'PrepareDecisionInput',
      {
        ...{ caseId, clientId, service: 'home_care', topic: 'Kotihoito', isUrgent: false },
        // Three months end on the Monday after the change.
        pendingOn: '2027-08-08',
      },
      '',
    );
    expect(prepared.__typename).toBe('DecisionPrepared');
    const { rows } = await scene.owner.query<{ id: string }>(
      `SELECT id FROM clock WHERE case_id = $1 AND rule_id = 'R5-EXEC'`,
      [caseId],
    );
    const printed = async () => {
      const { data } = await scene.people.worker.ask<{ printClock: Record<string, unknown> }>(
        'query ($id: ID!) { printClock(id: $id) { dueOn dueAt state } }',
        { id: rows[0]?.id },
      );
      return data?.printClock;
    };
    const due = { dueOn: '2027-11-08', dueAt: '2027-11-08T13:00:00.000Z' };
    await scene.comeIn('2027-11-08T15:00:00+02:00', 'worker');
    expect(await printed()).toEqual({ ...due, state: 'due_today' });
    await scene.comeIn('2027-11-08T15:00:00.001+02:00', 'worker');
    expect(await printed()).toEqual({ ...due, state: 'breached' });
  });
});
