import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { until } from '@rinnalla/api-testing';
import type { TownPerson } from '../src/testing/build-town.js';
import { RecordsDesk } from './records-desk.js';

interface Place {
  readonly caseId: string;
  readonly clientId: string;
}
const TO_SOCIAL = {
  dataRegister: 'health',
  recipients: ['public_social_welfare'],
  serviceFunctions: [],
  patientData: ['all_service_events'],
};
const TO_HEALTH = {
  dataRegister: 'social',
  recipients: ['public_health_care'],
  serviceFunctions: ['working_age'],
  patientData: [],
};

/** 703/2023 46 §, 53 § 1–3 mom.: the service and the client's permission are facts, however one came to the team. */
describe('what follows for everyone who works on a case', () => {
  let desk: RecordsDesk;
  beforeAll(async () => {
    desk = await RecordsDesk.open();
    desk.server.clock.advance({ minutes: 1 });
  });
  afterAll(() => desk.close());

  const summary = async (person: TownPerson, caseId: string) =>
    (await desk.record(person, caseId)).masked.map(({ register, reason }) => `${register} ${reason}`);
  const patientEntry = (at: Place, body: string) =>
    desk.put(at, { kind: 'patient_entry', body, by: 'nurse' });
  const bodies = (body: string) => ({ api: [body], rls: [body] });
  const NOTHING = { api: [], rls: [] };
  const seesCase = async (person: TownPerson, caseId: string) => {
    const { data } = await (
      await desk.as(person)
    ).ask('query CaseOnScreen($id: ID!) { case(id: $id) { id } }', { id: caseId });
    const rows = await desk.underRls(person, 'SELECT id FROM "case" WHERE id = $1', [caseId]);
    return { api: data !== null, rls: rows.length === 1 };
  };
  const OPEN = { api: true, rls: true };
  const CLOSED = { api: false, rls: false };

  const permit = async ({ caseId, clientId }: Place, scope: object) => {
    const worker = await desk.as('worker');
    const given = { giver: 'client', giverName: 'Testi', means: 'paper', givenOn: '2026-01-05' };
    const { permission } = await worker.change<{ permission: { id: string } }>(
      'recordPermission',
      'RecordPermissionInput',
      { caseId, clientId, ...given, ...scope },
      '... on PermissionChanged { permission { id } }',
    );
    return permission.id;
  };
  const withdraw = async ({ caseId }: Place, id: string) => {
    const worker = await desk.as('worker');
    return worker.change(
      'withdrawPermission',
      'WithdrawDeclarationInput',
      { caseId, id, version: 1 },
      '... on PermissionChanged { lostSight }',
    );
  };

  describe('in a joint service (M1)', () => {
    let at: Place;
    beforeEach(async () => {
      at = await desk.prepare('M8');
      await patientEntry(at, 'patient');
    });

    it('gives social staff of the service the patient data they need, for a stated purpose, and logs it as such', async () => {
      expect(await summary('worker', at.caseId)).toEqual(['health purpose']);
      await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
      expect(await desk.bodies('worker', at.caseId)).toEqual(bodies('patient'));
      const { usage, disclosed } = await desk.logged('CaseRecord', at.clientId);
      expect(usage).toContainEqual(
        expect.objectContaining({
          basis: 'relation:named_worker/M1',
          register: 'health',
          purpose: 'assessment_of_need',
        }),
      );
      expect(disclosed).toContainEqual(
        expect.objectContaining({ mode: 'M1', register: 'health', ground: 'relation:named_worker/M1' }),
      );
    });

    it('gives nothing to a member of the team whose task is given elsewhere', async () => {
      await desk.relate(at.caseId, 'stranger', 'M8');
      expect(await summary('stranger', at.caseId)).toEqual(['health legal_mode']);
      // The nurse's task is of the other unit: her relation is all there is, and states no ground.
      expect(await seesCase('nurse', at.caseId)).toEqual(CLOSED);
    });

    it('gives nothing to the lead who reaches the case by task alone, without a relation', async () => {
      expect(await summary('lead', at.caseId)).toEqual(['health legal_mode']);
      await desk.statePurpose('lead', at.caseId, 'assessment_of_need');
      expect(await desk.bodies('lead', at.caseId)).toEqual(NOTHING);
    });

    it('does not pass the client’s denial', async () => {
      await desk.sql(
        `INSERT INTO denial (id, client_id, register, target, giver, giver_name, means, given_on, created_at, created_by)
         VALUES ($1, $2, 'health', 'all_patient_data', 'client', 'Testi', 'oral', current_date, $3, $4)`,
        [randomUUID(), at.clientId, desk.server.clock.now(), desk.town.people.worker],
      );
      await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
      expect(await summary('worker', at.caseId)).toEqual(['health denial']);
      expect(await desk.bodies('worker', at.caseId)).toEqual(NOTHING);
    });

    it('ends at once, on open screens too, when the workspace stops delivering the service', async () => {
      await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
      // Of another unit, and in the team as personnel of the joint service.
      await desk.relate(at.caseId, 'colleagueNurse', 'M1');
      expect(await seesCase('colleagueNurse', at.caseId)).toEqual(OPEN);
      const admin = await desk.as('admin');
      const [before] = await desk.sql<{ version: number }>('SELECT version FROM workspace WHERE id = $1', [
        desk.town.workspaceA,
      ]);
      const save = (jointServiceId: string | null, version: number) =>
        admin.change(
          'saveWorkspace',
          'SaveWorkspaceInputType',
          {
            workspaceId: desk.town.workspaceA,
            version,
            unitId: desk.town.unitA,
            nameFi: 'Tiimi A',
            nameSv: 'Team A',
            defaultLegalMode: null,
            jointServiceId,
          },
          '',
        );
      const version = before?.version ?? 1;
      expect(await save(null, version)).toMatchObject({ __typename: 'WorkspaceSaved' });
      expect(await desk.bodies('worker', at.caseId)).toEqual(NOTHING);
      expect(await summary('worker', at.caseId)).toEqual(['health legal_mode']);
      expect(await seesCase('colleagueNurse', at.caseId)).toEqual(CLOSED);
      const revoked = await desk.sql<{ id: string }>(
        `SELECT professional_id AS id FROM revocation WHERE kind = 'case' AND target_id = $1`,
        [at.caseId],
      );
      const { worker, counsellor, colleagueNurse } = desk.town.people;
      expect(revoked.map(({ id }) => id).sort()).toEqual([worker, counsellor, colleagueNurse].sort());
      await save('joint-service-1', version + 1);
      expect(await desk.bodies('worker', at.caseId)).toEqual(bodies('patient'));
      expect(await seesCase('colleagueNurse', at.caseId)).toEqual(OPEN);
    });
  });

  describe('by the client’s permission (M2), where no joint service is delivered', () => {
    let at: Place;
    beforeEach(async () => {
      const { unitB: unitId, workspaceB: workspaceId } = desk.town;
      at = await desk.town.addCase({ unitId, workspaceId });
      await patientEntry(at, 'patient');
      await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
    });

    it('opens what it names to social staff who work on the case, and logs the permission', async () => {
      expect(await summary('worker', at.caseId)).toEqual(['health legal_mode']);
      const permissionId = await permit(at, TO_SOCIAL);
      expect(await desk.bodies('worker', at.caseId)).toEqual(bodies('patient'));
      const { usage, disclosed } = await desk.logged('CaseRecord', at.clientId);
      const ground = `relation:named_worker/M2:${permissionId}`;
      expect(usage).toContainEqual(expect.objectContaining({ basis: ground, register: 'health' }));
      expect(disclosed).toContainEqual(expect.objectContaining({ mode: 'M2', ground, register: 'health' }));
    });

    it('opens no more than it names', async () => {
      await permit(at, { ...TO_SOCIAL, patientData: ['statements'] });
      expect(await summary('worker', at.caseId)).toEqual(['health permission_scope']);
      await permit(at, { ...TO_SOCIAL, recipients: ['named_provider'], recipientName: 'Terapiatalo Oy' });
      expect(await desk.bodies('worker', at.caseId)).toEqual(NOTHING);
    });

    it('closes on the open screen within a second of its withdrawal, and the relation stays', async () => {
      const permissionId = await permit(at, TO_SOCIAL);
      const [entry] = (await desk.record('worker', at.caseId)).entries;
      const socket = await (await desk.as('worker')).connect();
      const told: { refKind?: string; refId?: string }[] = [];
      socket.on('event', (event) => told.push(event as (typeof told)[number]));
      await new Promise((resolve) => socket.emit('watch', [`user:${desk.town.people.worker}`], resolve));
      await desk.sql(`SELECT set_config('app.now', $1, false)`, [desk.server.clock.now()]);
      const { length: people } = await desk.sql('SELECT 1 FROM app.resting_on($1) WHERE people = 1', [
        [permissionId],
      ]);
      expect(people).toBe(1);
      await withdraw(at, permissionId);
      await until(
        () => told.some(({ refKind, refId }) => refKind === 'record_entry' && refId === entry?.id),
        {
          timeoutMs: 1_000,
        },
      );
      expect(await desk.bodies('worker', at.caseId)).toEqual(NOTHING);
      expect(await seesCase('worker', at.caseId)).toEqual(OPEN);
    });
  });

  describe('in a case of siblings', () => {
    let at: Place;
    let sibling: Place;
    beforeEach(async () => {
      const { unitB: unitId, workspaceB: workspaceId } = desk.town;
      at = await desk.town.addCase({ unitId, workspaceId });
      const { clientId } = await desk.town.addCase({ unitId, workspaceId });
      sibling = { caseId: at.caseId, clientId };
      await desk.sql(
        `INSERT INTO case_client (id, case_id, client_id, role, valid_from) VALUES ($1, $2, $3, 'sibling', '2026-01-01')`,
        [randomUUID(), at.caseId, clientId],
      );
    });

    it('opens the case to the nurse only when each of them has permitted it, and logs each permission', async () => {
      const first = await permit(at, TO_HEALTH);
      await desk.relate(at.caseId, 'nurse', 'M2', { permissionId: first });
      expect(await seesCase('nurse', at.caseId)).toEqual(CLOSED);
      const second = await permit(sibling, TO_HEALTH);
      expect(await seesCase('nurse', at.caseId)).toEqual(OPEN);
      expect(await boardOf('nurse')).toEqual([at.caseId]);
      const { disclosed } = await desk.logged('CaseOnScreen', sibling.clientId);
      const [, permissions = ''] = (disclosed[0]?.ground ?? '').split('M2:');
      expect(permissions.split('+').sort()).toEqual([first, second].sort());
      expect(disclosed[0]?.mode).toBe('M2');
    });

    it('closes it to her at once when one of them withdraws, though her relation rests on the other’s', async () => {
      const first = await permit(at, TO_HEALTH);
      const second = await permit(sibling, TO_HEALTH);
      await desk.relate(at.caseId, 'nurse', 'M2', { permissionId: first });
      expect(await withdraw(at, second)).toMatchObject({ lostSight: 1 });
      expect(await seesCase('nurse', at.caseId)).toEqual(CLOSED);
      const revoked = await desk.sql<{ id: string }>(
        `SELECT professional_id AS id FROM revocation WHERE kind = 'case' AND target_id = $1`,
        [at.caseId],
      );
      expect(revoked).toEqual([{ id: desk.town.people.nurse }]);
      const third = await permit(sibling, TO_HEALTH);
      expect(await seesCase('nurse', at.caseId)).toEqual(OPEN);
      await withdraw(at, third);
    });

    it('opens an entry of the one who permitted and not of the other', async () => {
      await patientEntry(at, 'of the one');
      await patientEntry(sibling, 'of the other');
      await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
      const permissionId = await permit(at, TO_SOCIAL);
      expect(await desk.bodies('worker', at.caseId)).toEqual(bodies('of the one'));
      expect(await summary('worker', at.caseId)).toEqual(['health legal_mode']);
      await permit(sibling, TO_SOCIAL);
      await withdraw(at, permissionId);
      expect(await desk.bodies('worker', at.caseId)).toEqual(bodies('of the other'));
    });

    const boardOf = async (person: TownPerson) => {
      const { data } = await (
        await desk.as(person)
      ).ask<{ board: { rows: { id: string }[] } }>(
        'query ($id: ID!) { board(workspaceId: $id) { rows { id } } }',
        { id: desk.town.workspaceB },
      );
      return data?.board.rows.map(({ id }) => id);
    };
  });
});
