import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { markOfField } from '@rinnalla/contracts';
import { makeTestHetu } from '@rinnalla/domain';
import { getNamedType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import { AdministrationDesk, type Refused } from './administration-desk.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const UNIT = { nameFi: 'Uusi', nameSv: 'Ny', speciality: 'youth', isJointServiceUnit: false };
const PERSON = {
  givenName: 'Uusi',
  familyName: 'Tulija',
  profession: 'social_worker',
  register: 'social',
  inOffice: true,
  languages: ['fi', 'sv'],
};

describe('units, workspaces, people and settings', () => {
  let desk: AdministrationDesk;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  type Placed = Refused & { unit: { id: string; version: number }; workspaceId: string };
  const change = (name: string, type: string, input: Record<string, unknown>, fields = '') =>
    desk.admin.change<Placed>(
      name,
      type,
      input,
      `... on RightsRefused { fault section } ... on ChangedMeanwhile { currentVersion } ${fields}`,
    );
  const saveUnit = (input: Record<string, unknown>) =>
    change('saveUnit', 'SaveUnitInputType', input, '... on UnitSaved { unit { id version } }');
  const saveWorkspace = (input: Record<string, unknown>) =>
    change(
      'saveWorkspace',
      'SaveWorkspaceInputType',
      input,
      '... on WorkspaceSaved { workspaceId unit { id version } }',
    );

  it('makes a unit and a workspace, changes them, and closes them from the inside out', async () => {
    const { unit } = await saveUnit(UNIT);
    const renamed = await saveUnit({ ...UNIT, unitId: unit.id, version: 1, nameFi: 'Toinen' });
    expect(renamed.unit.version).toBe(2);
    expect(await saveUnit({ ...UNIT, unitId: unit.id, version: 1 })).toMatchObject({
      __typename: 'ChangedMeanwhile',
    });
    const { workspaceId } = await saveWorkspace({ unitId: unit.id, nameFi: 'Tiimi', nameSv: 'Team' });

    await desk.change(desk.give('worker', 'service_arranging', { workspaceId }));
    const closing = { unitId: unit.id, version: 2 };
    expect(await change('closeUnit', 'CloseUnitInputType', closing)).toMatchObject({
      fault: 'open_workspaces',
    });
    const closed = await change('closeWorkspace', 'CloseWorkspaceInputType', { workspaceId, version: 1 });
    expect(closed.__typename).toBe('WorkspaceSaved');
    expect(await desk.change(desk.give('worker', 'management', { workspaceId }))).toMatchObject({
      fault: 'place_closed',
    });
    const worker = await desk.signIn('worker');
    const opening = worker.change(
      'openCase',
      'OpenCaseInput',
      {
        workspaceId,
        serviceFunction: 'working_age',
        topic: 'Koe',
        hetu: makeTestHetu('1981-02-03', 903),
        givenNames: 'Uusi',
        familyName: 'Asiakas',
        contactLanguage: 'fi',
        ...TOLD_AT_OPENING,
      },
      '',
    );
    await expect(opening).rejects.toThrow('NOT_ALLOWED');
    expect((await change('closeUnit', 'CloseUnitInputType', closing)).__typename).toBe('UnitSaved');
    expect(await saveUnit({ ...UNIT, unitId: unit.id, version: 3 })).toMatchObject({ fault: 'place_closed' });
  });

  it('closes no workspace with a case that is not ended', async () => {
    const { workspaceA } = desk.server.town;
    const closing = { workspaceId: workspaceA, version: 1 };
    expect(await change('closeWorkspace', 'CloseWorkspaceInputType', closing)).toMatchObject({
      fault: 'open_cases',
    });
  });

  it('takes no joint service as a default without its evidence', async () => {
    const team = { nameFi: 'Tiimi', nameSv: 'Team', defaultLegalMode: 'M1' };
    const { unitA, unitB } = desk.server.town;
    await expect(saveWorkspace({ ...team, unitId: unitA })).rejects.toThrow('input.jointServiceId');
    await expect(saveWorkspace({ ...team, unitId: unitB, jointServiceId: 'j' })).rejects.toThrow(
      'input.jointServiceId',
    );
    const joint = await saveWorkspace({ ...team, unitId: unitA, jointServiceId: 'j' });
    expect(joint.__typename).toBe('WorkspaceSaved');
  });

  it('adds a person whose first password is told once and opens the door', async () => {
    const input = {
      ...PERSON,
      mutationId: randomUUID(),
      login: 'Uusi.Tulija',
      unitId: desk.server.town.unitA,
    };
    const add = () =>
      desk.admin.change<Refused & { firstPassword: string | null; person: { id: string; login: string } }>(
        'addProfessional',
        'AddProfessionalInputType',
        input,
        '... on ProfessionalAdded { firstPassword person { id login } } ... on RightsRefused { fault }',
      );
    const added = await add();
    expect(added.person.login).toBe('uusi.tulija');
    expect((await add()).firstPassword).toBeNull();
    const signIn = (password: string) =>
      fetch(`${desk.server.url}/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login: 'uusi.tulija', password }),
      });
    expect((await signIn(added.firstPassword ?? '')).status).toBe(200);
    expect((await signIn('arvaus')).status).toBe(401);
    const kept = await desk.owner.query(
      'SELECT to_jsonb(i)::text AS row FROM idempotency i UNION ALL SELECT to_jsonb(r)::text FROM rights_change r',
    );
    expect(JSON.stringify(kept.rows)).not.toContain(added.firstPassword);

    const again = await desk.admin.change<Refused>(
      'addProfessional',
      'AddProfessionalInputType',
      { ...input, mutationId: randomUUID() },
      '... on RightsRefused { fault }',
    );
    expect(again.fault).toBe('login_taken');
  });

  it('refuses a register that the profession’s law does not know', async () => {
    const input = { ...PERSON, login: 'x', unitId: desk.server.town.unitA, register: 'health' };
    await expect(desk.admin.change('addProfessional', 'AddProfessionalInputType', input, '')).rejects.toThrow(
      'input.register',
    );
  });

  it('finds people by the beginning of name or login, page by page', async () => {
    const page = async (variables: Record<string, unknown>) => {
      const answer = await desk.admin.ask<{
        administration: { people: { rows: { login: string }[]; next: string | null } };
      }>(
        `query ($text: String!, $after: ID) { administration { people(text: $text, first: 4, after: $after) { rows { login } next } } }`,
        variables,
      );
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data.administration.people;
    };
    expect((await page({ text: 'cou' })).rows).toEqual([{ login: 'counsellor' }]);
    const all: string[] = [];
    let after: string | null = null;
    do {
      const { rows, next }: { rows: { login: string }[]; next: string | null } = await page({
        text: '',
        after,
      });
      all.push(...rows.map(({ login }) => login));
      after = next;
    } while (after !== null);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(Object.keys(desk.people).length + 1);
  });

  it('sets how long one may sit still, and sessions that run follow at once', async () => {
    const worker = await desk.signIn('worker');
    const set = (idleMinutes: number) =>
      desk.admin.change('saveCountySettings', 'SaveCountySettingsInputType', { idleMinutes }, '');
    await expect(set(9)).rejects.toThrow('input.idleMinutes');
    await expect(set(61)).rejects.toThrow('input.idleMinutes');
    const minutes = async () =>
      (await worker.ask<{ me: { idleMinutes: number } }>('{ me { idleMinutes } }')).data;
    expect((await minutes())?.me.idleMinutes).toBe(30);
    desk.server.clock.advance({ minutes: 11 });
    expect((await minutes())?.me.idleMinutes).toBe(30);
    await set(10);
    desk.server.clock.advance({ minutes: 1 });
    expect(await minutes()).toBeNull();
  });

  it('reaches no type that tells anything of a client', () => {
    const { schema } = desk.server.server.app.get(GraphQLSchemaHost);
    const query = schema.getQueryType()?.getFields() ?? {};
    const mutation = schema.getMutationType()?.getFields() ?? {};
    const roots = [
      ...['administration', 'rightsOf', 'previewRights', 'previewLeave'].map((name) => query[name]?.type),
      ...['saveUnit', 'closeUnit', 'saveWorkspace', 'closeWorkspace', 'saveCountySettings'].map(
        (name) => mutation[name]?.type,
      ),
      ...['addProfessional', 'changeRights', 'moveLeaver'].map((name) => mutation[name]?.type),
    ];
    const reached = new Map<string, GraphQLNamedType>();
    const visit = (type: GraphQLNamedType): void => {
      if (reached.has(type.name)) return;
      reached.set(type.name, type);
      if (isUnionType(type)) type.getTypes().forEach(visit);
      if (isObjectType(type))
        Object.values(type.getFields()).forEach((field) => visit(getNamedType(field.type)));
    };
    for (const type of roots) if (type) visit(getNamedType(type));
    const told = [...reached.values()].flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => {
            const interfaces = type.getInterfaces().map(({ name }) => name);
            return `${type.name}.${field} ${String(markOfField({ name: type.name, interfaces }, field))}`;
          })
        : [],
    );
    expect(told).toContain('LeaveLine.caseNumber C0');
    expect(told.filter((field) => !/ (none|C0)$/.test(field))).toEqual([]);
  });
});

describe('the database, with the code out of the way', () => {
  let desk: AdministrationDesk;
  let app: Client;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
    app = new Client({ connectionString: desk.server.database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await desk.close();
  });

  const attempt = async (userId: string, sql: string, params: unknown[] = []) => {
    await beginAs(app, desk.server, userId);
    try {
      return (await app.query(sql, params)).rowCount ?? 0;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await app.query('ROLLBACK');
    }
  };
  const task = `INSERT INTO work_task (id, professional_id, task, workspace_id, valid_from)
    VALUES (gen_random_uuid(), $1, 'client_responsibility_wide', $2, now())`;

  it('writes rights for an administrator only, and never the administrator’s own', async () => {
    const { people, server } = desk;
    const inA = (id: string) => [id, server.town.workspaceA];
    expect(await attempt(people.admin, task, inA(people.worker))).toBe(1);
    expect(await attempt(people.admin, task, inA(people.admin))).toContain('row-level security');
    for (const who of [people.lead, people.manager, people.dpo]) {
      expect(await attempt(who, task, inA(who))).toContain('row-level security');
      expect(await attempt(who, `UPDATE professional SET register = 'health'`)).toBe(0);
      expect(await attempt(who, `UPDATE work_task SET valid_to = now()`)).toBe(0);
      expect(await attempt(who, `UPDATE unit SET name_fi = 'x'`)).toBe(0);
      expect(await attempt(who, `UPDATE workspace SET name_fi = 'x'`)).toBe(0);
      expect(await attempt(who, `UPDATE county SET idle_minutes = 60`)).toBe(0);
      expect(await attempt(who, `DELETE FROM professional_expertise`)).toBe(0);
      expect(await attempt(who, `SELECT * FROM account WHERE professional_id <> $1`, [who])).toBe(0);
      expect(await attempt(who, `SELECT app.reach_of($1, now())`, [who])).toContain('Only an administrator');
      expect(await attempt(who, `SELECT app.leaver_work($1)`, [who])).toContain('Only an administrator');
    }
    expect(
      await attempt(people.admin, `UPDATE professional SET register = 'health' WHERE id = $1`, [
        people.admin,
      ]),
    ).toBe(0);
    expect(
      await attempt(
        people.admin,
        `UPDATE work_task SET task = 'data_protection' WHERE professional_id = $1`,
        [people.admin],
      ),
    ).toContain('row-level security');
  });

  it('shows an administrator no row of any client', async () => {
    for (const table of [
      'client',
      '"case"',
      'plan',
      'relation',
      'record_entry',
      'consultation',
      'client_contact',
    ]) {
      expect([table, await attempt(desk.people.admin, `SELECT * FROM ${table}`)]).toEqual([table, 0]);
    }
  });
});
