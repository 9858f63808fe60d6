import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { permissionScene, type PermissionScene, rowsSeen } from './declarations-scene.js';

describe('disclosure permissions (703/2023 53, 58 §; 457/2024 25 §)', () => {
  let server: TestServer;
  let scene: PermissionScene;
  beforeAll(async () => {
    server = await startTestServer();
    server.clock.advance({ minutes: 1 });
  });
  beforeEach(async () => {
    scene = await permissionScene(server);
  });
  afterAll(async () => {
    await server.stop();
  });

  const permitted = async () => {
    const { permission } = await scene.permit();
    const id = permission?.id ?? '';
    expect(await scene.join(id)).toMatchObject({ __typename: 'TeamChanged' });
    return id;
  };

  it.each([
    ['social data by service function', {}],
    ['social data within a range of recording', { recordedFrom: '2025-01-01', recordedUntil: '2025-12-31' }],
    ['social data to a named provider', { recipients: ['named_provider'], recipientName: 'Terapiatalo Oy' }],
    ...['patient_summary', 'all_service_events', 'statements'].map((part) => [
      `patient data: ${part}`,
      {
        dataRegister: 'health',
        recipients: ['public_social_welfare'],
        serviceFunctions: [],
        patientData: [part],
      },
    ]),
  ] as [string, object][])('are recorded for %s', async (_name, scope) => {
    expect(await scene.permit({ ...scope })).toMatchObject({
      __typename: 'PermissionChanged',
      permission: { version: 1 },
    });
  });

  it.each([
    ['no service function', { serviceFunctions: [] }, 'serviceFunctions', '457/2024 25 §'],
    ['patient data beside social', { patientData: ['statements'] }, 'patientData', '457/2024 25 §'],
    ['nobody to receive', { recipients: [] }, 'recipients', '703/2023 53 § 2 ja 3 mom.'],
    ['its own branch', { recipients: ['public_social_welfare'] }, 'recipients', '703/2023 53 § 2 ja 3 mom.'],
    [
      'an end before the beginning',
      { recordedFrom: '2025-02-01', recordedUntil: '2025-01-31' },
      'recordedUntil',
      '457/2024 25 §',
    ],
    ['a provider without a name', { recipients: ['named_provider'] }, 'recipientName', '457/2024 25 §'],
    ['a name without a provider', { recipientName: 'Terapiatalo Oy' }, 'recipientName', '457/2024 25 §'],
    ['a day to come', { givenOn: '2099-01-01' }, 'givenOn', '703/2023 58 §'],
    ['a day before birth', { givenOn: '1979-05-13' }, 'givenOn', '703/2023 58 §'],
    ['a guardian of an adult', { giver: 'guardian' }, 'giver', '703/2023 58 §'],
  ] as [string, object, string, string][])(
    'are refused with %s: the field and the section are named, nothing is recorded',
    async (_name, input, field, section) => {
      expect(await scene.permit({ ...input })).toEqual({ __typename: 'DeclarationFault', field, section });
      expect(await listed()).toEqual([]);
    },
  );

  it('are of a client of the case: anybody else is no choice', async () => {
    await expect(scene.permit({ clientId: server.town.clientA })).rejects.toThrow('notOnTheList');
    await expect(scene.permit({ giverName: ' ' })).rejects.toThrow('input.giverName');
    await expect(scene.permit({ givenOn: '2026-02-30' })).rejects.toThrow('input.givenOn');
    await expect(scene.permit({ recipients: ['everyone'] })).rejects.toThrow('input.recipients.0');
  });

  const listed = async () => {
    const { data } = await scene.worker.ask<{
      case: { declarations: { permissions: { id: string; withdrawnAt: string | null }[] } };
    }>(
      `query ($id: ID!) { case(id: $id) { declarations { permissions {
         id withdrawnAt peopleResting recordedBy { id } withdrawnBy { id } } } } }`,
      { id: scene.caseId },
    );
    return data?.case.declarations.permissions;
  };

  it('stand under the case, what holds first, with who took them down and how many rest on them', async () => {
    const withdrawn = (await scene.permit({ givenOn: '2026-01-07' })).permission?.id ?? '';
    await scene.withdrawPermission(withdrawn);
    const held = await permitted();
    const { worker } = server.town.people;
    expect(await listed()).toEqual([
      { id: held, withdrawnAt: null, peopleResting: 1, recordedBy: { id: worker }, withdrawnBy: null },
      {
        id: withdrawn,
        withdrawnAt: expect.any(String),
        peopleResting: 0,
        recordedBy: { id: worker },
        withdrawnBy: { id: worker },
      },
    ]);
  });

  it('are offered where a ground is asked for, if they open the case', async () => {
    const { permission } = await scene.permit();
    await scene.permit({ serviceFunctions: ['disability'] });
    await scene.permit({ recordedUntil: '2025-12-31' });
    const { permission: withdrawn } = await scene.permit();
    await scene.withdrawPermission(withdrawn?.id ?? '');
    const asked = await scene.worker.change<{ permissions: { id: string }[] }>(
      'addTeamMember',
      'TeamInput',
      { caseId: scene.caseId, professionalId: server.town.people.nurse },
      '... on LegalModeMissing { permissions { id } }',
    );
    expect(asked.permissions).toEqual([{ id: permission?.id }]);
    const { data } = await scene.worker.ask(
      'query ($c: ID!, $e: ID!) { consultationGround(caseId: $c, expertiseId: $e) { derived permissions { id } } }',
      { c: scene.caseId, e: server.town.expertise },
    );
    expect(data).toEqual({ consultationGround: { derived: null, permissions: [{ id: permission?.id }] } });
  });

  it('open the case to who rests on them, until withdrawn: the socket hears in a second, the next read finds nothing', async () => {
    const id = await permitted();
    expect(await scene.read(scene.nurse)).toBe(scene.caseId);
    expect(await rowsSeen(server, 'nurse', scene.caseId)).toMatchObject({ case: 1 });
    const socket = await scene.nurse.connect();
    const stream = `case:${scene.caseId}` as const;
    await socket.emitWithAck('watch', [stream]);
    const revoked = new Promise<readonly string[]>((resolve) => socket.once('revoked', resolve));

    expect(await scene.withdrawPermission(id)).toMatchObject({
      __typename: 'PermissionChanged',
      lostSight: 1,
      endedConsultations: 0,
      permission: { id, version: 2 },
    });
    expect(await scene.read(scene.nurse)).toBe('NOT_FOUND');
    expect(await rowsSeen(server, 'nurse', scene.caseId)).toEqual({ case: 0, documents: [], entries: [] });
    const heard = await Promise.race([revoked, pause(1_000, 'too late')]);
    expect(heard).toEqual([stream]);
    const { data } = await scene.worker.ask<{ case: { team: unknown[] } }>(
      'query ($id: ID!) { case(id: $id) { team { id } } }',
      { id: scene.caseId },
    );
    expect(data?.case.team).toHaveLength(1);
    scene.nurse.leave();
  });

  it('end nobody’s work on the case while another one opens it: the relation rests on that one then', async () => {
    const first = await permitted();
    const second = (await scene.permit({ givenOn: '2026-01-06' })).permission?.id ?? '';
    await scene.permit({ givenOn: '2026-01-07', serviceFunctions: ['disability'] });
    const grounds = async () => {
      const { data } = await scene.worker.ask<{ case: { team: { ground: object; version: number }[] } }>(
        'query ($id: ID!) { case(id: $id) { team { legalMode version ground { permissionGivenOn isPermissionWithdrawn } } } }',
        { id: scene.caseId },
      );
      return data?.case.team.filter((one) => 'legalMode' in one && one.legalMode === 'M2');
    };
    expect(await scene.withdrawPermission(first)).toMatchObject({ lostSight: 0 });
    expect(await scene.read(scene.nurse)).toBe(scene.caseId);
    expect(await grounds()).toMatchObject([
      { version: 2, ground: { permissionGivenOn: '2026-01-06', isPermissionWithdrawn: false } },
    ]);
    // The last that opens it ends it.
    expect(await scene.withdrawPermission(second)).toMatchObject({ lostSight: 1 });
    expect(await scene.read(scene.nurse)).toBe('NOT_FOUND');
    expect(await grounds()).toEqual([]);
  });

  it('may be withdrawn by who saw the client by them alone: told so, and shown no more', async () => {
    const id = await permitted();
    expect(await scene.withdrawPermission(id, 1, scene.nurse)).toEqual({
      __typename: 'PermissionChanged',
      lostSight: 1,
      endedConsultations: 0,
      permission: null,
    });
    expect(await scene.read(scene.nurse)).toBe('NOT_FOUND');
    expect(await scene.read(scene.worker)).toBe(scene.caseId);
  });

  it('take back what was asked under them once none carries it: the claimant sees no more, nobody claims it again', async () => {
    const { permission } = await scene.permit();
    const ground = { mode: 'M2', permissionId: permission?.id };
    const ask = async () => {
      const asked = await scene.worker.change<{ consultation: { id: string } }>(
        'askConsultation',
        'AskConsultationInput',
        {
          caseId: scene.caseId,
          clientId: scene.clientId,
          expertiseId: server.town.expertise,
          mode: 'identified',
          urgency: 'normal',
          question: 'Miten edetä?',
          ground,
        },
        '... on ConsultationAsked { consultation { id } }',
      );
      return asked.consultation.id;
    };
    const [claimed, waiting] = [await ask(), await ask()];
    await scene.permit({ serviceFunctions: ['disability'] });
    server.clock.advance({ seconds: 1 });
    await scene.nurse.change('claimConsultation', 'ConsultationMoveInput', { consultationId: claimed }, '');

    const other = (await scene.permit({ givenOn: '2026-01-06' })).permission?.id ?? '';
    expect(await scene.withdrawPermission(permission?.id ?? '')).toMatchObject({ endedConsultations: 0 });
    const STEPS = 'query ($id: ID!) { consultation(id: $id) { status steps { move reason } } }';
    const goesOn = await scene.nurse.ask<{ consultation: { status: string } }>(STEPS, { id: claimed });
    expect(goesOn.data?.consultation.status).toBe('claimed');

    expect(await scene.withdrawPermission(other)).toMatchObject({ endedConsultations: 2 });
    const { data } = await scene.worker.ask(STEPS, { id: claimed });
    expect(data).toEqual({
      consultation: {
        status: 'cancelled',
        steps: [
          { move: 'ask', reason: null },
          { move: 'claim', reason: null },
          { move: 'release', reason: 'permission_withdrawn' },
          { move: 'cancel', reason: 'permission_withdrawn' },
        ],
      },
    });
    const colleague = await TestPerson.signIn(server, 'colleagueNurse');
    for (const [person, id] of [
      [scene.nurse, claimed],
      [colleague, waiting],
    ] as const) {
      const { errors } = await person.ask(STEPS, { id });
      expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
    }
  });

  it('are withdrawn once, by the version one saw, and by those at work with the client', async () => {
    const { permission } = await scene.permit();
    const id = permission?.id ?? '';
    expect(await scene.withdrawPermission(id, 7)).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    const neighbour = await TestPerson.signIn(server, 'neighbour');
    await expect(scene.withdrawPermission(id, 1, neighbour)).rejects.toThrow('NOT_FOUND');
    await scene.withdrawPermission(id);
    expect(await scene.withdrawPermission(id, 2)).toMatchObject({
      __typename: 'DeclarationAlreadyWithdrawn',
    });
  });

  it('are no ground any more to a colleague who points to one withdrawn', async () => {
    const { permission } = await scene.permit();
    await scene.withdrawPermission(permission?.id ?? '');
    expect(await scene.join(permission?.id ?? '')).toEqual({
      __typename: 'LegalModeMissing',
      missingEvidence: ['permissionId'],
      permissions: [],
    });
  });

  it('are printed for the client, and the print is in the log', async () => {
    await permitted();
    const { data } = await scene.worker.ask(
      'query ($id: ID!) { printDeclarations(caseId: $id) { permissions { giverName means givenOn serviceFunctions } denials { id } } }',
      { id: scene.caseId },
    );
    expect(data).toEqual({
      printDeclarations: {
        permissions: [
          {
            giverName: 'Testi Asiakas',
            means: 'paper',
            givenOn: '2026-01-05',
            serviceFunctions: ['working_age'],
          },
        ],
        denials: [],
      },
    });
  });
});
