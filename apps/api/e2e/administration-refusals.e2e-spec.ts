import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministrationDesk } from './administration-desk.js';

describe('rights nobody may give', () => {
  let desk: AdministrationDesk;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        ['work_task', 'professional_expertise', 'rights_change', 'revocation'].map(
          async (table) => (await desk.owner.query(`SELECT * FROM ${table} ORDER BY 1, 2`)).rows,
        ),
      ),
    );

  /** Asked for and previewed alike: refused for the same reason, by its section, and nothing is changed. */
  const expectRefused = async (change: Record<string, unknown>, fault: string, section: string) => {
    const before = await everything();
    const refused = { __typename: 'RightsRefused', fault, section };
    expect(await desk.preview(change)).toEqual(refused);
    expect(await desk.change(change)).toEqual(refused);
    expect(await everything()).toBe(before);
  };

  it('a task of the other register', async () => {
    await expectRefused(desk.give('worker', 'care_wide'), 'other_register', '457/2024 9 §');
    await expectRefused(desk.give('nurse', 'service_arranging'), 'other_register', '457/2024 9 §');
  });

  it('a task of the county in one workspace, and the reverse', async () => {
    await expectRefused(desk.give('worker', 'data_protection'), 'wrong_place', '703/2023 9 §');
    await expectRefused(
      desk.give('worker', 'service_delivery', { workspaceId: null }),
      'wrong_place',
      '457/2024 15 §',
    );
  });

  it('a validity that ends before it starts', async () => {
    const validFrom = desk.server.clock.now();
    const validTo = new Date(validFrom.getTime() - 1_000);
    await expectRefused(
      desk.give('worker', 'management', { validFrom, validTo }),
      'ends_before_start',
      '703/2023 9 §',
    );
  });

  it('a task that needs a licence, to one whose licence has ended', async () => {
    await desk.owner.query(`UPDATE professional SET licence_valid_until = '2020-01-01' WHERE id = $1`, [
      desk.people.neighbour,
    ]);
    await expectRefused(desk.give('neighbour', 'service_delivery'), 'licence_ended', '817/2015 7 §');
    const support = await desk.change(desk.give('neighbour', 'support'));
    expect(support.__typename).toBe('RightsChanged');
  });

  it('one’s own rights raised, whichever way', async () => {
    await expectRefused(desk.give('admin', 'client_responsibility_wide'), 'own_rights', '703/2023 9 §');
    const professionalId = desk.people.admin;
    await expectRefused({ setExpertise: { professionalId, expertiseIds: [] } }, 'own_rights', '703/2023 9 §');
    await expectRefused(
      { disableProfessional: { professionalId, version: 1 } },
      'own_rights',
      '703/2023 9 §',
    );
  });

  it('the last administrator ended', async () => {
    await expectRefused(
      await desk.end('admin', 'system_administration'),
      'last_administrator',
      '703/2023 9 §',
    );
  });

  it('the same task twice, and one ended twice', async () => {
    await expectRefused(desk.give('worker', 'service_arranging'), 'already_given', '703/2023 9 §');
    await desk.change(desk.give('counsellor', 'management'));
    const end = await desk.end('counsellor', 'management');
    await desk.change(end);
    desk.server.clock.advance({ minutes: 1 });
    await expectRefused(end, 'already_ended', '703/2023 9 §');
  });

  it('an expertise of the other register', async () => {
    const change = {
      setExpertise: { professionalId: desk.people.worker, expertiseIds: [desk.server.town.expertise] },
    };
    await expectRefused(change, 'other_register', '457/2024 9 §');
  });

  it('a change of register that the tasks held do not fit', async () => {
    const change = {
      changeProfessional: {
        professionalId: desk.people.nurse,
        version: 1,
        givenName: 'N',
        familyName: 'N',
        profession: 'practical_nurse',
        register: 'social',
        inOffice: true,
        unitId: desk.server.town.unitB,
        languages: ['fi'],
      },
    };
    await expectRefused(change, 'other_register', '457/2024 9 §');
  });

  it('what somebody else changed first', async () => {
    const { endWorkTask } = await desk.end('worker', 'service_arranging');
    const stale = { endWorkTask: { ...endWorkTask, version: endWorkTask.version + 1 } };
    expect(await desk.change(stale)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  });

  it('anything at all to someone who is no administrator, or was one a moment ago', async () => {
    const dpo = await desk.signIn('dpo');
    await expect(desk.change(desk.give('worker', 'management'), dpo)).rejects.toThrow('NOT_ALLOWED');
    await desk.change(desk.give('dpo', 'system_administration', { workspaceId: null, serviceFunctions: [] }));
    const given = await desk.change(desk.give('worker', 'management'), dpo);
    expect(given.__typename).toBe('RightsChanged');
    await desk.change(await desk.end('dpo', 'system_administration'));
    desk.server.clock.advance({ minutes: 1 });
    await expect(desk.change(desk.give('worker', 'support'), dpo)).rejects.toThrow('NOT_ALLOWED');
  });

  it.each([
    ['a professional who is not there', { professionalId: randomUUID() }, 'NOT_FOUND'],
    ['a workspace that is not there', { workspaceId: randomUUID() }, 'NOT_FOUND'],
    ['an id that is none', { professionalId: 'nobody' }, 'BAD_INPUT'],
    ['a task that is none', { task: 'everything' }, 'BAD_INPUT'],
    ['a service function that is none', { serviceFunctions: ['all'] }, 'BAD_INPUT'],
    ['a day that is none', { validTo: 'tomorrow' }, 'BAD_INPUT'],
  ])('bad input: %s', async (_what, more, code) => {
    const before = await everything();
    await expect(desk.change(desk.give('worker', 'support', more))).rejects.toThrow(code);
    expect(await everything()).toBe(before);
  });
});
