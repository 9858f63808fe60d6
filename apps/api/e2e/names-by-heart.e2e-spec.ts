import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministrationDesk, type Refused } from './administration-desk.js';

describe('a server that knows by heart what people and units are called', () => {
  let desk: AdministrationDesk;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  it('shows each under the new name to whoever reads next', async () => {
    const worker = await desk.signIn('worker');
    const shown = async () => {
      const { data } = await worker.ask<{ me: { professional: { name: string; unit: { nameFi: string } } } }>(
        '{ me { professional { name unit { nameFi } } } }',
      );
      return data?.me.professional;
    };
    const before = await shown();
    const { rows } = await desk.owner.query<Record<string, unknown>>(
      `SELECT u.id AS "unitId", u.name_sv AS "nameSv", u.speciality, u.is_joint_service_unit AS "isJointServiceUnit", u.version
       FROM unit u JOIN professional p ON p.unit_id = u.id WHERE p.id = $1`,
      [desk.people.worker],
    );
    const renamed = { ...rows[0], nameFi: 'Nimetty uudelleen' };
    const saved = await desk.admin.change<Refused>('saveUnit', 'SaveUnitInputType', renamed, '');
    expect(saved.__typename).toBe('UnitSaved');
    expect(await shown()).toEqual({ name: before?.name, unit: { nameFi: 'Nimetty uudelleen' } });

    await desk.owner.query(
      `UPDATE professional SET given_name = 'Uusi', family_name = 'Sukunimi' WHERE id = $1`,
      [desk.people.worker],
    );
    expect(await shown()).toEqual({ name: 'Uusi Sukunimi', unit: { nameFi: 'Nimetty uudelleen' } });
  });
});
