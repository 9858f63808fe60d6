import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORDINARY_OFFICE_HOURS, type OfficeHours } from '@rinnalla/domain';
import { AdministrationDesk, type Refused } from './administration-desk.js';

const WITH_LUNCH = [
  { opens: '08:00', closes: '11:30' },
  { opens: '12:30', closes: '16:15' },
];
const HOURS: OfficeHours = {
  ...ORDINARY_OFFICE_HOURS,
  weekly: { ...ORDINARY_OFFICE_HOURS.weekly, wed: WITH_LUNCH, sat: [{ opens: '10:00', closes: '14:00' }] },
  exceptions: [
    { day: '2026-12-23', periods: [{ opens: '08:00', closes: '12:00' }] },
    { day: '2026-12-28', periods: [] },
  ],
};
const STATE_OFFICE = { opens: '08:00', closes: '16:15' };
const PERIODS = '{ opens closes }';
const SHOWN = `hasOwnHours officeHours { opensOnHolidays exceptions { day periods ${PERIODS} }
  weekly { ${['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day} ${PERIODS}`).join(' ')} } }`;

type Saved = Refused & { unit: { version: number; hasOwnHours: boolean; officeHours: OfficeHours } };

describe('office hours of a unit', () => {
  let desk: AdministrationDesk;
  let version = 1;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  const save = async (hours: OfficeHours | null, patch: Record<string, unknown> = {}) => {
    const saved = await desk.admin.change<Saved>(
      'saveOfficeHours',
      'SaveOfficeHoursInput',
      { unitId: desk.server.town.unitA, version, hours, ...patch },
      `... on RightsRefused { fault section } ... on ChangedMeanwhile { currentVersion } ... on UnitSaved { unit { version ${SHOWN} } }`,
    );
    if (saved.__typename === 'UnitSaved') version = saved.unit.version;
    return saved;
  };
  const refusalOf = (hours: unknown) => save(hours as OfficeHours).then(String, String);

  it('have several periods a day and days of their own, and may be the ordinary ones again', async () => {
    const { unit } = await save(HOURS);
    expect(unit).toMatchObject({ hasOwnHours: true, officeHours: HOURS });
    const back = await save(null);
    expect(back.unit).toMatchObject({
      hasOwnHours: false,
      officeHours: { weekly: { mon: [STATE_OFFICE], sun: [] } },
    });
  });

  it.each<[string, string, object]>([
    ['weekly.mon', 'format', { weekly: { ...HOURS.weekly, mon: [{ opens: '8:00', closes: '16:00' }] } }],
    [
      'weekly.tue',
      'closesFirst',
      { weekly: { ...HOURS.weekly, tue: [{ opens: '16:00', closes: '08:00' }] } },
    ],
    [
      'weekly.wed',
      'overlap',
      { weekly: { ...HOURS.weekly, wed: [...WITH_LUNCH, { opens: '11:00', closes: '12:00' }] } },
    ],
    ['exceptions.0', 'date', { exceptions: [{ day: '2026-02-30', periods: [] }] }],
    ['exceptions.2', 'dayTwice', { exceptions: [...HOURS.exceptions, { day: '2026-12-23', periods: [] }] }],
    [
      'exceptions.1',
      'closesFirst',
      {
        exceptions: [
          HOURS.exceptions[1],
          { day: '2026-12-31', periods: [{ opens: '12:00', closes: '12:00' }] },
        ],
      },
    ],
  ])('name %s and %s when they are wrong, and nothing is saved', async (field, reason, patch) => {
    const before = version;
    const answer = await desk.admin.ask(
      'mutation ($input: SaveOfficeHoursInput!) { saveOfficeHours(input: $input) { __typename } }',
      {
        input: {
          mutationId: crypto.randomUUID(),
          unitId: desk.server.town.unitA,
          version,
          hours: { ...HOURS, ...patch },
        },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: `input.hours.${field}`,
      reason,
    });
    const { rows } = await desk.owner.query('SELECT version, office_hours FROM unit WHERE id = $1', [
      desk.server.town.unitA,
    ]);
    expect(rows).toEqual([{ version: before, office_hours: null }]);
  });

  it('are no endless lists', async () => {
    const many = Array.from({ length: 7 }, (_, hour) => ({ opens: `0${hour}:00`, closes: `0${hour}:30` }));
    expect(await refusalOf({ ...HOURS, weekly: { ...HOURS.weekly, mon: many } })).toContain('BAD_INPUT');
  });

  it('are changed by administrators alone, one at a time', async () => {
    expect(await save(HOURS, { version: 99 })).toMatchObject({ __typename: 'ChangedMeanwhile' });
    const other = await desk.signIn('lead');
    await expect(
      other.change(
        'saveOfficeHours',
        'SaveOfficeHoursInput',
        { unitId: desk.server.town.unitA, version, hours: null },
        '',
      ),
    ).rejects.toThrow('NOT_ALLOWED');
  });

  it('stand in the log of rights, before and after', async () => {
    desk.server.clock.advance({ seconds: 1 });
    await save(HOURS);
    const { rows } = await desk.owner.query<{ kind: string; before: object; after: object }>(
      `SELECT kind, before, after FROM rights_change WHERE kind = 'unit.hours_set' ORDER BY at DESC, id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      { kind: 'unit.hours_set', before: { officeHours: null }, after: { officeHours: HOURS } },
    ]);
  });
});

describe('what a county decides of clocks', () => {
  let desk: AdministrationDesk;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });
  const CLOCKS = { evesCount: false, elderlyFromAge: 76, startTarget: '5wd', completionTarget: null };
  const save = (input: object) =>
    desk.admin.change<Refused & { county: object }>(
      'saveCountySettings',
      'SaveCountySettingsInputType',
      { idleMinutes: 20, ...input },
      '... on CountySettingsSaved { county { idleMinutes evesCount elderlyFromAge startTarget completionTarget } }',
    );

  it('is kept, shown and logged; what is left out stays as it was', async () => {
    expect((await save({ clocks: CLOCKS })).county).toEqual({ idleMinutes: 20, ...CLOCKS });
    desk.server.clock.advance({ seconds: 1 });
    expect((await save({ idleMinutes: 25 })).county).toEqual({ idleMinutes: 25, ...CLOCKS });
    const { rows } = await desk.owner.query<{ after: object }>(
      `SELECT after FROM rights_change WHERE kind = 'county.set' ORDER BY at DESC, id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ after: { idleMinutes: 25, ...CLOCKS } }]);
  });

  it.each([
    ['clocks.elderlyFromAge', { elderlyFromAge: 60 }],
    ['clocks.startTarget', { startTarget: '7 days' }],
    ['clocks.completionTarget', { completionTarget: '0wd' }],
  ])('is refused by the name of %s', async (field, patch) => {
    const answer = await desk.admin.ask(
      'mutation ($input: SaveCountySettingsInputType!) { saveCountySettings(input: $input) { __typename } }',
      { input: { mutationId: crypto.randomUUID(), idleMinutes: 20, clocks: { ...CLOCKS, ...patch } } },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
  });
});
