import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORDINARY_OFFICE_HOURS, type OfficeHours } from '@rinnalla/domain';
import { buildClocks, decisionPending } from './clocks-scene.js';
import { buildIntake, type IntakeScene, type SeenContact } from './intake-scene.js';

/** The day before Christmas Eve: seven weekdays from it end on 5 January with the eve counted, on the 7th without. */
const DAY = '2026-12-23';
const at = (time: string) => `${DAY}T${time}:00+02:00`;

const EARLY = [{ opens: '08:00', closes: '15:00' }];
const UNTIL_THREE: OfficeHours = {
  ...ORDINARY_OFFICE_HOURS,
  weekly: { ...ORDINARY_OFFICE_HOURS.weekly, mon: EARLY, tue: EARLY, wed: EARLY, thu: EARLY, fri: EARLY },
};

interface Reckoned {
  readonly dueOn: string;
  readonly dueAt: string;
  readonly reckonedWith: {
    readonly evesCount: boolean;
    readonly readingSince: string | null;
    readonly hoursSince: string | null;
    readonly closesAt: string | null;
    readonly hoursOf: { readonly id: string };
  };
}

const BEFORE = {
  ...{ dueOn: '2027-01-05', dueAt: '2027-01-05T14:15:00.000Z' },
  reckonedWith: {
    evesCount: true,
    readingSince: null,
    hoursSince: null,
    closesAt: '2027-01-05T14:15:00.000Z',
  },
};
const AFTER = {
  ...{ dueOn: '2027-01-07', dueAt: '2027-01-07T13:00:00.000Z' },
  reckonedWith: { evesCount: false, hoursOf: {}, closesAt: '2027-01-07T13:00:00.000Z' },
};

describe('what a clock is reckoned with', () => {
  let scene: IntakeScene;
  /** The county and the unit say anew at noon. */
  beforeAll(async () => {
    scene = await buildIntake(at('09:00'));
    await scene.comeIn(at('12:00'), 'admin');
    const clocks = { evesCount: false, elderlyFromAge: 75, startTarget: '5wd', completionTarget: null };
    const county = { idleMinutes: 30, clocks };
    await scene.people.admin.change('saveCountySettings', 'SaveCountySettingsInputType', county, '');
    const hours = { unitId: scene.server.town.unitA, version: 1, hours: UNTIL_THREE };
    await scene.people.admin.change('saveOfficeHours', 'SaveOfficeHoursInput', hours, '');
    await scene.comeIn(at('14:00'), 'worker', 'neighbour', 'stranger');
  });
  afterAll(() => scene.leave());

  const report = (time: string) =>
    scene.recorded({
      ...{ channel: 'child_protection_report', purpose: 'child_protection_report', madeBy: 'other_person' },
      ...{ birthDate: '2019-05-05', receivedAt: at(time) },
    });
  const reckoned = async (contactId: string, ruleId = 'R3-START'): Promise<Reckoned | null> => {
    const { rows } = await scene.owner.query<{ id: string }>(
      'SELECT id FROM clock WHERE contact_id = $1 AND rule_id = $2',
      [contactId, ruleId],
    );
    if (!rows[0]) return null;
    const { data } = await scene.people.worker.ask<{ clock: Reckoned }>(
      `query ($id: ID!) { clock(id: $id) { dueOn dueAt
         reckonedWith { evesCount readingSince hoursSince closesAt hoursOf { id } } } }`,
      { id: rows[0].id },
    );
    return data?.clock ?? null;
  };
  const correct = async (contactId: string, time: string) => {
    const { version } = (await scene.see('worker', contactId)) as SeenContact;
    const input = {
      contactId,
      version,
      receivedAt: at(time),
      reason: 'Kirjaajan kello oli tunnin väärässä.',
    };
    expect(await scene.move('worker', 'correctContactArrival', input)).toMatchObject({
      __typename: 'ContactChanged',
    });
  };

  it('is what was in force when its event happened, whenever that is written down', async () => {
    expect(await reckoned(await report('10:00'))).toMatchObject(BEFORE);
    const since = new Date(at('12:00')).toISOString().slice(0, 15);
    const after = await reckoned(await report('13:00'));
    expect(after).toMatchObject(AFTER);
    expect(after?.reckonedWith.readingSince?.slice(0, 15)).toBe(since);
    expect(after?.reckonedWith.hoursSince?.slice(0, 15)).toBe(since);
  });

  it('is the same of one corrected as of one that was right from the first, back and forth', async () => {
    const contactId = await report('10:00');
    await correct(contactId, '13:00');
    const fresh = await reckoned(await report('13:00'));
    expect(await reckoned(contactId)).toEqual(fresh);
    await correct(contactId, '10:00');
    expect(await reckoned(contactId)).toMatchObject(BEFORE);
  });

  it('is the county’s target of then too: one that it had, or none', async () => {
    const told = { madeBy: 'other_person', purpose: 'report_of_need', birthDate: '1980-01-01' };
    const id = await scene.recorded({ ...told, receivedAt: at('10:00') });
    expect(await reckoned(id, 'R4-TARGET-DONE')).toMatchObject({ dueOn: '2027-03-23' });
    expect(await reckoned(id, 'R4-TARGET-START')).toMatchObject({ dueOn: '2027-01-05' });
    await correct(id, '13:00');
    const { rows } = await scene.owner.query(
      `SELECT rule_id AS "ruleId", due_day::text AS "dueDay", not_applicable_at IS NOT NULL AS "isDropped" FROM clock
       WHERE contact_id = $1 AND basis = 'county_target' ORDER BY rule_id`,
      [id],
    );
    // Five weekdays over Christmas: 28, 29, 30 and 31 December, and 4 January.
    expect(rows).toEqual([
      { ruleId: 'R4-TARGET-DONE', dueDay: null, isDropped: true },
      { ruleId: 'R4-TARGET-START', dueDay: '2027-01-04', isDropped: false },
    ]);
    await correct(id, '10:00');
    expect(await reckoned(id, 'R4-TARGET-DONE')).toMatchObject({ dueOn: '2027-03-23' });
  });

  it('is of the unit it came to, also when another has taken it over', async () => {
    const { unitA, unitB } = scene.server.town;
    const contactId = await report('13:00');
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    const offer = { contactId, version: 2, toUnitId: unitB, toEmergencyDuty: false, doneSoFar: 'Soitettu.' };
    await scene.move('neighbour', 'offerHandover', offer);
    await scene.move('stranger', 'answerHandover', { contactId, accepts: true, note: null });
    const { version } = (await scene.see('stranger', contactId)) as SeenContact;
    const moved = {
      contactId,
      version,
      receivedAt: at('13:30'),
      reason: 'Kirjaajan kello oli tunnin väärässä.',
    };
    await scene.move('stranger', 'correctContactArrival', moved);
    const { rows } = await scene.owner.query(
      `SELECT unit_id AS "unitId", hours_unit_id AS "hoursUnitId", due_at AS "dueAt" FROM clock WHERE contact_id = $1 AND rule_id = 'R3-START'`,
      [contactId],
    );
    expect(rows).toEqual([{ unitId: unitB, hoursUnitId: unitA, dueAt: new Date(AFTER.dueAt) }]);
  });

  it('stands for ever: nobody rewrites what was said', async () => {
    for (const sql of [
      'UPDATE unit_hours SET version = 9',
      'DELETE FROM county_reckoning',
      'TRUNCATE unit_hours CASCADE',
    ]) {
      await expect(scene.owner.query(sql)).rejects.toThrow('append-only');
    }
  });
});

describe('a day that is given today for a special reason', () => {
  it('ends by the hours of today, and the first date keeps its own', async () => {
    const scene = await buildClocks('2027-01-11T10:00:00+02:00');
    try {
      const id = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-12-01T10:00:00+02:00') });
      const hours = { unitId: scene.server.town.unitA, version: 1, hours: UNTIL_THREE };
      await scene.people.admin.change('saveOfficeHours', 'SaveOfficeHoursInput', hours, '');
      const input = { id, version: 1, newDay: '2027-04-01', reason: 'Lääkärin lausunto puuttuu vielä.' };
      expect(await scene.change('worker', 'extendClock', input)).toMatchObject({
        __typename: 'ClockChanged',
      });
      const { rows } = await scene.owner.query(
        `SELECT k.first_due_at AS first, k.due_at AS due, k.hours_version AS version FROM clock k WHERE k.id = $1`,
        [id],
      );
      expect(rows).toEqual([
        {
          first: new Date('2027-03-01T16:15:00+02:00'),
          due: new Date('2027-04-01T15:00:00+03:00'),
          version: 1,
        },
      ]);
    } finally {
      await scene.leave();
    }
  });
});
