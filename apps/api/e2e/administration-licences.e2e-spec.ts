import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDay } from '@rinnalla/domain';
import { TestPerson } from '../src/testing/test-person.js';
import { AdministrationDesk } from './administration-desk.js';

/** Of which the worker is the named worker: the town's own, and one whose client needs special support. */
const CASES = 2;

describe('an administrator records of a licence', () => {
  let desk: AdministrationDesk;
  let lead: TestPerson;
  let today: string;
  let caseId: string;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
    desk.server.clock.advance({ minutes: 1 });
    today = calendarDay(desk.server.clock.now());
    lead = await desk.signIn('lead');
    const added = await desk.server.town.addCase();
    caseId = added.caseId;
    await desk.owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2025-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), added.clientId, desk.people.worker],
    );
  });
  afterAll(() => desk.close());

  const change = async (about: Record<string, unknown>) => {
    desk.server.clock.advance({ seconds: 1 });
    const { version } = await desk.person('worker');
    return {
      changeProfessional: {
        professionalId: desk.people.worker,
        version,
        givenName: 'Aino',
        familyName: 'Virtanen',
        profession: 'social_worker',
        register: 'social',
        inOffice: true,
        unitId: desk.server.town.unitA,
        languages: ['fi'],
        ...about,
      },
    };
  };
  const kept = async () => {
    const answer = await desk.admin.ask<{
      administration: { person: { licenceValidUntil: string | null; licenceRestrictedSince: string | null } };
    }>(
      'query ($id: ID!) { administration { person(id: $id) { licenceValidUntil licenceRestrictedSince } } }',
      { id: desk.people.worker },
    );
    return answer.data?.administration.person;
  };
  const alarms = async () => {
    const answer = await lead.ask<{ case: { alarms: { kind: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { alarms { kind } } }',
      { id: caseId },
    );
    return answer.data?.case.alarms.map(({ kind }) => kind);
  };

  it('in a preview, how many cases would alarm, and changes nothing', async () => {
    const preview = await desk.preview(await change({ licenceRestrictedSince: today }));
    expect(preview).toMatchObject({ difference: { alarmsRaised: CASES, alarmsEnded: 0 } });
    expect(await kept()).toEqual({ licenceValidUntil: null, licenceRestrictedSince: null });
    expect(await alarms()).toEqual([]);
  });

  it('that it is restricted: the case alarms at once, and its leader hears of it', async () => {
    expect(await desk.change(await change({ licenceRestrictedSince: today }))).toMatchObject({
      __typename: 'RightsChanged',
      difference: { alarmsRaised: CASES, alarmsEnded: 0 },
    });
    expect(await kept()).toEqual({ licenceValidUntil: null, licenceRestrictedSince: today });
    expect(await alarms()).toEqual(['lawful_pair_missing', 'licence_lapsed']);
    const { rows } = await desk.owner.query(
      'SELECT kind FROM notice WHERE case_id = $1 AND recipient_id = $2 AND over_at IS NULL ORDER BY kind',
      [caseId, desk.people.lead],
    );
    expect(rows.map(({ kind }) => kind as string)).toEqual(['lawful_pair_missing', 'licence_lapsed']);
    expect((await desk.rightsLog()).at(-1)).toMatchObject({ kind: 'professional.changed' });
  });

  it('that the restriction is lifted: the alarm ends', async () => {
    expect(await desk.change(await change({}))).toMatchObject({
      difference: { alarmsRaised: 0, alarmsEnded: CASES },
    });
    expect(await alarms()).toEqual([]);
  });

  it('that it has ended, and that it goes on', async () => {
    expect(await desk.change(await change({ licenceValidUntil: '2025-12-31' }))).toMatchObject({
      difference: { alarmsRaised: CASES, alarmsEnded: 0 },
    });
    expect(await kept()).toEqual({ licenceValidUntil: '2025-12-31', licenceRestrictedSince: null });
    expect(await desk.change(await change({}))).toMatchObject({
      difference: { alarmsRaised: 0, alarmsEnded: CASES },
    });
  });

  it('a restriction that begins later: nothing alarms before its day', async () => {
    expect(await desk.change(await change({ licenceRestrictedSince: '2099-01-01' }))).toMatchObject({
      difference: { alarmsRaised: 0, alarmsEnded: 0 },
    });
    expect(await alarms()).toEqual([]);
  });

  it.each([
    ['no day', { licenceRestrictedSince: '31.12.2025' }],
    ['a day that is not', { licenceRestrictedSince: '2025-02-30' }],
    [
      'of a profession that has no licence',
      { profession: 'family_worker', licenceRestrictedSince: '2025-12-31' },
    ],
  ])('no restriction with %s, and the field is named', async (_what, about) => {
    const before = await kept();
    const answer = await desk.admin.ask(
      'mutation ($input: ChangeRightsInput!) { changeRights(input: $input) { __typename } }',
      { input: { mutationId: randomUUID(), change: await change(about) } },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: expect.stringContaining('licenceRestrictedSince') as unknown,
    });
    expect(await kept()).toEqual(before);
  });
});
