import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildScene, deliverJointService, type Scene } from './consultations-scene.js';

const DENIED = ['703/2023 58 §', '703/2023 59 §'];
const CANNOT_JUDGE = {
  mode: 'M3',
  incapacityReason: 'Etenevä muistisairaus.',
  assessedBy: 'Lääkäri',
  noLegalRepresentative: true,
};

describe('a consultation that names its client is told by the law of documents (703/2023 53, 58, 59 §; 457/2024 18 §)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  beforeEach(() => deliverJointService(scene.owner, scene.server.town, ['nurse', 'colleagueNurse']));
  afterEach(async () => {
    await leaveJointService('nurse', 'colleagueNurse');
    await scene.owner.query(
      'UPDATE denial SET withdrawn_at = now(), withdrawn_by = created_by WHERE withdrawn_at IS NULL',
    );
  });
  afterAll(() => scene.leave());

  const leaveJointService = (...names: TownPerson[]) =>
    scene.owner.query('DELETE FROM work_task WHERE workspace_id = $1 AND professional_id = ANY ($2)', [
      scene.server.town.workspaceA,
      names.map((name) => scene.server.town.people[name]),
    ]);
  /** A permission of case A's client, or of another client. */
  const permission = async (clientId = scene.server.town.clientA) => {
    const id = randomUUID();
    await scene.owner.query(
      `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
         means, given_on, created_at, created_by)
       VALUES ($1, $2, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'Testi Asiakas', 'paper', '2026-01-02', now(), $3)`,
      [id, clientId, scene.server.town.people.worker],
    );
    return id;
  };
  const deny = (input: Record<string, unknown>) =>
    scene.people.worker.change(
      'recordDenial',
      'RecordDenialInput',
      {
        caseId: scene.server.town.caseA,
        clientId: scene.server.town.clientA,
        giver: 'client',
        giverName: 'Testi Asiakas',
        means: 'paper',
        givenOn: '2026-01-05',
        register: 'social',
        ...input,
      },
      '',
    );
  const ground = async (clientId: string | null = null) => {
    const { data, errors } = await scene.people.worker.ask<{ consultationGround: object }>(
      `query ($c: ID!, $k: ID, $e: ID!) { consultationGround(caseId: $c, clientId: $k, expertiseId: $e) {
         derived modes missingEvidence sections permissions { id } } }`,
      { c: scene.server.town.caseA, k: clientId, e: scene.server.town.expertise },
    );
    return data?.consultationGround ?? errors;
  };
  /** What row-level security alone lets a person do, with the engine out of the way. */
  const alone = async (person: TownPerson, text: string, values: unknown[]): Promise<unknown> => {
    const app = new Client({ connectionString: scene.server.database.appUrl });
    await app.connect();
    try {
      await app.query('BEGIN');
      await app.query(`SELECT set_config('app.user_id', $1, true), set_config('app.now', $2, true)`, [
        scene.server.town.people[person],
        scene.server.clock.now().toISOString(),
      ]);
      return (await app.query<object>(text, values)).rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.end();
    }
  };
  const seesAlone = (person: TownPerson, id: string) =>
    alone(person, 'SELECT id FROM consultation WHERE id = $1', [id]);

  it('is for those of the expertise who have a task in the joint service (46 §), and for nobody else', async () => {
    await leaveJointService('colleagueNurse');
    const id = await scene.asked();
    expect((await scene.inbox('colleagueNurse')).unclaimed.map((one) => one.id)).not.toContain(id);
    expect(await scene.see('colleagueNurse', id)).toBe('NOT_FOUND');
    expect(await seesAlone('colleagueNurse', id)).toEqual([]);
    for (const [move, more] of [
      ['claimConsultation', {}],
      ['answerConsultation', { answer: 'Näin.', advice: 'continue' }],
    ] as const) {
      const refused = await scene.refusal(scene.people.colleagueNurse, move, { consultationId: id, ...more });
      expect([move, refused]).toEqual([move, 'NOT_FOUND']);
    }
    expect(await scene.move('nurse', 'claimConsultation', { consultationId: id })).toMatchObject({
      __typename: 'ConsultationMoved',
      consultation: { subject: { legalMode: 'M1' } },
    });
    const reassigned = await scene.refusal(scene.people.lead, 'reassignConsultation', {
      consultationId: id,
      professionalId: scene.server.town.people.colleagueNurse,
    });
    expect(reassigned).toBe('BAD_INPUT input.professionalId');
    const sight = `INSERT INTO relation (id, professional_id, kind, consultation_id, legal_mode, evidence, purpose, valid_from, created_by)
      VALUES (gen_random_uuid(), $1, 'consultation', $2, 'M1', '{}', 'consultation', app.now(), app.current_user_id())`;
    const { colleagueNurse } = scene.server.town.people;
    expect(await alone('lead', sight, [colleagueNurse, id])).toBe('42501');
    // Whoever leaves the joint service sees by it no more.
    await leaveJointService('nurse');
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
    expect(await seesAlone('nurse', id)).toEqual([]);
  });

  it('is not derived from a joint service that nobody of the expertise delivers: a permission, or no name', async () => {
    await leaveJointService('nurse', 'colleagueNurse');
    expect(await scene.ask('worker')).toMatchObject({
      __typename: 'LegalModeMissing',
      possibleModes: ['M1', 'M2', 'M3'],
      missingEvidence: ['jointServiceId', 'jointUnitId'],
      sections: ['703/2023 46 §', '703/2023 53 § 1 mom.'],
    });
    const permissionId = await permission();
    expect(await ground()).toMatchObject({ derived: null, permissions: [{ id: permissionId }] });
    const id = await scene.asked({ ground: { mode: 'M2', permissionId } });
    expect(await scene.move('nurse', 'claimConsultation', { consultationId: id })).toMatchObject({
      consultation: { subject: { legalMode: 'M2' } },
    });
    await scene.owner.query(
      `UPDATE disclosure_permission SET withdrawn_at = now(), withdrawn_by = created_by WHERE id = $1`,
      [permissionId],
    );
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
  });

  it.each([
    ['everything', { target: 'controller' }],
    ['the service function', { target: 'service_function', serviceFunction: 'working_age' }],
  ])('ends by a denial of %s, and is not asked again', async (_what, aim) => {
    const claimed = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: claimed });
    const waiting = await scene.asked();
    const ofOwnRegister = await scene.asked({ expertiseId: scene.socialExpertise });
    await deny(aim);
    for (const id of [claimed, waiting]) {
      expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
      expect(await seesAlone('nurse', id)).toEqual([]);
      const { status, steps } = (await scene.see('worker', id)) as unknown as {
        status: string;
        steps: { reason: string | null }[];
      };
      expect([status, steps.at(-1)?.reason]).toEqual(['cancelled', 'client_denied']);
    }
    expect(await scene.see('neighbour', ofOwnRegister)).toMatchObject({ status: 'requested' });
    expect(await scene.events(`user:${scene.server.town.people.nurse}`, claimed)).toContain(
      'consultation.groundEnded',
    );
    const closed = { possibleModes: [], missingEvidence: [], sections: DENIED };
    expect(await scene.ask('worker')).toMatchObject(closed);
    expect(await scene.ask('worker', { ground: CANNOT_JUDGE })).toMatchObject(closed);
    expect(
      await scene.ask('worker', { ground: { mode: 'M2', permissionId: await permission() } }),
    ).toMatchObject(closed);
    expect(await ground()).toEqual({
      derived: null,
      modes: [],
      missingEvidence: [],
      sections: DENIED,
      permissions: [],
    });
  });

  it('is logged as a disclosure with its mode and permission (10 §), to whoever is told by it and by the case', async () => {
    const { town } = scene.server;
    const disclosed = async (id: string, person: TownPerson) =>
      (
        await scene.owner.query<{ legal_mode: string | null; ground: string }>(
          `SELECT DISTINCT legal_mode, ground FROM disclosure_log WHERE $1 = ANY (record_ids) AND recipient_id = $2 ORDER BY ground`,
          [id, town.people[person]],
        )
      ).rows.map(({ legal_mode, ground: told }) => [legal_mode, told]);
    const permissionId = await permission();
    const permitted = await scene.asked({ ground: { mode: 'M2', permissionId } });
    await scene.inbox('nurse');
    await scene.move('nurse', 'claimConsultation', { consultationId: permitted });
    await scene.move('nurse', 'sendConsultationMessage', { consultationId: permitted, body: 'Katson.' });
    expect(await disclosed(permitted, 'nurse')).toEqual([
      ['M2', `consultation:claimant/M2:${permissionId}`],
      ['M2', `consultation:expertise_member/M2:${permissionId}`],
    ]);
    const joint = await scene.asked();
    await scene.see('nurse', joint);
    expect(await disclosed(joint, 'nurse')).toEqual([['M1', 'consultation:expertise_member/M1']]);
    // Of the team, told by the case.
    await scene.owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES (gen_random_uuid(), $1, 'team_member', $2, 'M1', '{"verifiedRelationship": true}', 'case_work', $3, $1)`,
      [town.people.colleagueNurse, town.caseA, scene.server.clock.now()],
    );
    await scene.see('colleagueNurse', permitted);
    for (const [mode, told] of await disclosed(permitted, 'colleagueNurse')) {
      expect(mode).not.toBeNull();
      expect(told).toMatch(/^consultation:(?:stranger|expertise_member)\/M[12]/u);
    }
    await scene.owner.query(`DELETE FROM relation WHERE professional_id = $1 AND kind = 'team_member'`, [
      town.people.colleagueNurse,
    ]);
  });

  it('takes no texts of a denied plan along', async () => {
    const planId = await scene.addPlanText('Haluan nukkua.');
    const attach = [{ planId, item: 1, voice: 'client' }];
    const told = await scene.asked({ attach });
    await deny({ target: 'document', recordId: planId });
    expect(await scene.see('worker', told)).toMatchObject({ status: 'cancelled' });
    expect(await scene.ask('worker', { attach })).toMatchObject({ possibleModes: [], sections: DENIED });
    expect(await scene.ask('worker')).toMatchObject({ __typename: 'ConsultationAsked' });
    await scene.owner.query('DELETE FROM plan_text WHERE plan_id = $1', [planId]);
    await scene.owner.query('DELETE FROM plan WHERE id = $1', [planId]);
  });

  it('rests on no other client’s permission', async () => {
    const { caseA, clientB: siblingId } = scene.server.town;
    await leaveJointService('nurse', 'colleagueNurse');
    await scene.owner.query(
      `INSERT INTO case_client (id, case_id, client_id, role, valid_from) VALUES (gen_random_uuid(), $1, $2, 'sibling', '2026-01-01')`,
      [caseA, siblingId],
    );
    const permissionId = await permission();
    const refused = await scene.ask('worker', { clientId: siblingId, ground: { mode: 'M2', permissionId } });
    expect(refused).toMatchObject({
      missingEvidence: ['permissionId'],
      sections: ['703/2023 53 § 2 ja 3 mom.'],
    });
    expect(await ground(siblingId)).toMatchObject({ derived: null, permissions: [] });
    await scene.owner.query('DELETE FROM case_client WHERE case_id = $1 AND client_id = $2', [
      caseA,
      siblingId,
    ]);
  });

  it('is never of family law (18 § 1 mom.)', async () => {
    const { caseA } = scene.server.town;
    const turn = (to: string) =>
      scene.owner.query('UPDATE "case" SET service_function = $2 WHERE id = $1', [caseA, to]);
    await turn('family_law');
    expect(await scene.ask('worker', { ground: CANNOT_JUDGE })).toMatchObject({
      __typename: 'LegalModeMissing',
      possibleModes: [],
      sections: ['457/2024 12–18 §'],
    });
    // Row-level security says the same, whatever the code forgets.
    const id = await scene.asked({ expertiseId: scene.socialExpertise });
    await scene.owner.query('DELETE FROM consultation_subject WHERE consultation_id = $1', [id]);
    await scene.owner.query('UPDATE consultation SET expertise_id = $2 WHERE id = $1', [
      id,
      scene.server.town.expertise,
    ]);
    const name = `INSERT INTO consultation_subject (consultation_id, case_id, client_id, client_name, birth_year, legal_mode, evidence)
      VALUES ($1, $2, $3, 'Testi', 1979, 'M3', '{}')`;
    expect(await alone('worker', name, [id, caseA, scene.server.town.clientA])).toBe('42501');
    await turn('working_age');
    expect(await alone('worker', name, [id, caseA, scene.server.town.clientA])).toEqual([]);
  });

  it('goes on to no expertise whose people the law keeps from it', async () => {
    const { town } = scene.server;
    const id = await scene.asked({ expertiseId: scene.socialExpertise });
    await scene.move('neighbour', 'claimConsultation', { consultationId: id });
    await leaveJointService('nurse', 'colleagueNurse');
    const redirect = { consultationId: id, expertiseId: town.expertise, reason: 'Terveydenhuollon asia' };
    expect(await scene.move('neighbour', 'redirectConsultation', redirect)).toMatchObject({
      __typename: 'LegalModeMissing',
      possibleModes: [],
    });
    await deliverJointService(scene.owner, town, ['nurse']);
    expect(await scene.move('neighbour', 'redirectConsultation', redirect)).toMatchObject({
      __typename: 'ConsultationMoved',
    });
    expect(await scene.see('nurse', id)).toMatchObject({ status: 'requested', subject: null });
  });
});
