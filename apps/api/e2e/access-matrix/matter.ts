import { newId } from '@rinnalla/api-core';
import type { Client } from 'pg';
import { TestPerson } from '../../src/testing/test-person.js';
import type { TestServer } from '../../src/testing/test-server.js';
import { addCountyMatters } from './county-matters.js';
import { made } from './made.js';
import { CANNOT_JUDGE } from './operations-on-consultations.js';
import type { Matter } from './operations.js';

/** A case of the town with everything in it that an operation can be tried on. */
export async function buildMatter(server: TestServer, owner: Client): Promise<Matter> {
  return {
    ...(await signedOnce(server, owner, await buildCase(server))),
    ...(await addAssessment(server, owner)),
    decisionId: await addDecision(server, owner),
    endingId: await addEnding(server, owner),
    joinRequestId: await addJoinRequest(server, owner),
    contactId: await addContact(server, owner, server.town.unitA),
    offeredContactId: await addContact(server, owner, server.town.unitB),
    ...(await addSharing(server, owner)),
    ...(await addCountyMatters(server)),
    ...(await addClock(server, owner)),
  };
}

/** Fills the town's case as its named worker would, through the API itself. */
async function buildCase(server: TestServer) {
  const { town } = server;
  const worker = await TestPerson.signIn(server, 'worker');
  const nurse = await TestPerson.signIn(server, 'nurse');
  const planId = await made(
    worker,
    'startPlan',
    'StartPlanInput',
    { caseId: town.caseA, clientId: town.clientA },
    '... on PlanStarted { plan { id } }',
  );
  await worker.change(
    'savePlanText',
    'SavePlanTextInput',
    { planId, item: 1, voice: 'client', body: 'Haluan nukkua.', version: 0 },
    '',
  );
  const goalId = await made(
    worker,
    'addGoal',
    'AddGoalInput',
    { planId, title: 'Uni' },
    '... on GoalChanged { goal { id } }',
  );
  const serviceId = await made(
    worker,
    'addPlannedService',
    'AddPlannedServiceInput',
    { planId, service: 'social_work' },
    '... on PlannedServiceChanged { plannedService { id } }',
  );
  const responsibilityId = await made(
    worker,
    'proposeResponsibility',
    'ProposeResponsibilityInput',
    { planId, what: 'Soittaa', ownerId: town.people.counsellor },
    '... on ResponsibilityChanged { responsibility { id } }',
  );
  const consultationId = await made(
    worker,
    'askConsultation',
    'AskConsultationInput',
    {
      caseId: town.caseA,
      clientId: town.clientA,
      expertiseId: town.expertise,
      mode: 'identified',
      urgency: 'normal',
      question: 'Miten edetä?',
      ground: CANNOT_JUDGE,
    },
    '... on ConsultationAsked { consultation { id } }',
  );
  await nurse.change('claimConsultation', 'ConsultationMoveInput', { consultationId }, '');
  const messageId = await made(
    nurse,
    'sendConsultationMessage',
    'SendConsultationMessageInput',
    { consultationId, body: 'Katson.' },
    '... on ConsultationMessageWritten { message { id } }',
  );
  const given = {
    caseId: town.caseA,
    clientId: town.clientA,
    giver: 'client',
    giverName: 'Testi Asiakas',
    means: 'paper',
    givenOn: '2026-01-05',
  };
  const permissionId = await made(
    worker,
    'recordPermission',
    'RecordPermissionInput',
    {
      ...given,
      dataRegister: 'social',
      recipients: ['public_health_care'],
      serviceFunctions: ['disability'],
      patientData: [],
    },
    '... on PermissionChanged { permission { id } }',
  );
  // Of a register the county does not keep: it closes nothing here.
  const denialId = await made(
    worker,
    'recordDenial',
    'RecordDenialInput',
    { ...given, register: 'health', target: 'occupational_register' },
    '... on DenialChanged { denial { id } }',
  );
  const entryId = await made(
    worker,
    'addRecordEntry',
    'AddRecordEntryInput',
    {
      caseId: town.caseA,
      clientId: town.clientA,
      kind: 'journal_entry',
      occurredOn: '2026-01-05',
      body: 'Kotikäynti.',
    },
    '... on RecordEntryChanged { entry { id } }',
  );
  const team = await worker.ask<{ case: { team: { id: string; kind: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { team { id kind } } }',
    { id: town.caseA },
  );
  const teamMemberId = team.data?.case.team.find((member) => member.kind === 'team_member')?.id ?? '';
  return {
    workspaceId: town.workspaceA,
    unitId: town.unitA,
    caseId: town.caseA,
    clientId: town.clientA,
    planId,
    goalId,
    serviceId,
    responsibilityId,
    consultationId,
    messageId,
    expertiseId: town.expertise,
    namedWorkerId: town.people.worker,
    teamMemberId,
    entryId,
    permissionId,
    denialId,
  };
}

async function signedOnce<Built extends { readonly planId: string }>(
  { clock, town }: TestServer,
  owner: Client,
  built: Built,
) {
  const now = clock.now();
  const signingId = newId(now);
  await owner.query(
    `INSERT INTO plan_signing (id, plan_id, case_id, number, agreed_on, signed_at, signed_by, profession, content_version, content)
     VALUES ($1, $2, $3, 1, '2026-01-05', $4, $5, 'social_worker', 1,
       '{"items": [], "texts": [], "goals": [], "plannedServices": [], "responsibilities": []}')`,
    [signingId, built.planId, town.caseA, now, town.people.worker],
  );
  return { ...built, signingId };
}

async function addAssessment(server: TestServer, owner: Client) {
  const now = server.clock.now();
  const { caseA, clientA, people } = server.town;
  const [assessmentId, assessmentSectionId, assessmentParticipantId] = [newId(now), newId(now), newId(now)];
  await owner.query(
    `INSERT INTO assessment (id, case_id, client_id, register, service_function, status, pending_since, started_on, created_at, created_by)
     VALUES ($1, $2, $3, 'social', 'working_age', 'started', $4, $4::timestamptz, $4, $5)`,
    [assessmentId, caseA, clientA, now, people.worker],
  );
  await owner.query(
    `INSERT INTO assessment_section (id, assessment_id, case_id, section, body, updated_at, updated_by)
     VALUES ($1, $2, $3, 'situation_and_need', 'Tilanne.', $4, $5)`,
    [assessmentSectionId, assessmentId, caseA, now, people.worker],
  );
  await owner.query(
    `INSERT INTO assessment_participant (id, assessment_id, case_id, authority, invited_at, invited_by, attendance)
     VALUES ($1, $2, $3, 'kela', $4, $5, 'invited')`,
    [assessmentParticipantId, assessmentId, caseA, now, people.worker],
  );
  return { assessmentId, assessmentSectionId, assessmentParticipantId };
}

async function addEnding(server: TestServer, owner: Client): Promise<string> {
  const now = server.clock.now();
  const id = newId(now);
  await owner.query(
    `INSERT INTO ending_proposal (id, case_id, reason, closing_record, proposed_at, proposed_by)
     VALUES ($1, $2, 'need_met', 'Koe', $3, $4)`,
    [id, server.town.caseA, now, server.town.people.worker],
  );
  return id;
}

async function addDecision(server: TestServer, owner: Client): Promise<string> {
  const now = server.clock.now();
  const id = newId(now);
  const { caseA, clientA, people } = server.town;
  await owner.query(
    `INSERT INTO decision (id, case_id, client_id, service, topic, status, is_urgent, pending_on, created_at, created_by)
     VALUES ($1, $2, $3, 'social_work', 'Koe', 'prepared', false, '2026-01-02', $4, $5)`,
    [id, caseA, clientA, now, people.worker],
  );
  return id;
}

async function addJoinRequest(server: TestServer, owner: Client): Promise<string> {
  const now = server.clock.now();
  const id = newId(now);
  await owner.query(
    `INSERT INTO join_request (id, case_id, asked_by, reason, asked_at) VALUES ($1, $2, $3, 'Kävi luonani', $4)`,
    [id, server.town.caseA, server.town.people.stranger, now],
  );
  return id;
}

async function addSharing(server: TestServer, owner: Client) {
  const now = server.clock.now();
  const { caseA, clientA, people } = server.town;
  const [overrideId, disclosureId, disclosureRequestId] = [newId(now), newId(now), newId(now)];
  await owner.query(
    `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
     VALUES ($1, $2, $3, $4, 'confirmation_26', 'Lääkityksen tarkistus', $5, $5::timestamptz + interval '4 hours')`,
    [overrideId, people.worker, clientA, caseA, now],
  );
  await owner.query(
    `INSERT INTO disclosure (id, client_id, case_id, disclosed_by, recipient_id, record_ids, ground, reason, at)
     VALUES ($1, $2, $3, $4, $5, '{}', 'endangered', 'Turvallisuus', $6)`,
    [disclosureId, clientA, caseA, people.worker, people.stranger, now],
  );
  await owner.query(
    `INSERT INTO disclosure_request (id, case_id, asked_by, what, asked_at, status) VALUES ($1, $2, $3, 'Kirjaukset', $4, 'asked')`,
    [disclosureRequestId, caseA, people.counsellor, now],
  );
  return { overrideId, disclosureId, disclosureRequestId };
}

async function addClock(server: TestServer, owner: Client) {
  const now = server.clock.now();
  const { town } = server;
  const [clockId, noticeId] = [newId(now), newId(now)];
  await owner.query(
    `INSERT INTO clock (id, case_id, client_id, unit_id, workspace_id, rule_id, rule_version, reckoning_version, hours_unit_id,
       hours_version, basis, kind, binds, event_id, started_at, created_at)
     VALUES ($1, $2, $3, $4, $5, 'R0-URGENT', 1, 1, $4, 1, 'statutory', 'urgency_assessed', 'county', $1, $6, $6)`,
    [clockId, town.caseA, town.clientA, town.unitA, town.workspaceA, now],
  );
  await owner.query(
    `INSERT INTO notice (id, recipient_id, kind, case_id, clock_id, at) VALUES ($1, $2, 'clock_due_soon', $3, $4, $5)`,
    [noticeId, town.people.worker, town.caseA, clockId, now],
  );
  return { clockId, noticeId };
}

async function addContact(server: TestServer, owner: Client, unitId: string): Promise<string> {
  const now = server.clock.now();
  const id = newId(now);
  await owner.query(
    `INSERT INTO contact (id, unit_id, channel, made_by, purpose, received_at, body, given_names, family_name, contact_language, status,
       status_since, queued_at, created_at, created_by)
     VALUES ($1, $2, 'phone', 'client', 'to_get_services', $3, 'Kaipaa apua.', 'Testi', 'Uusi', 'fi', 'received', $3, $3, $3, $4)`,
    [id, unitId, now, server.town.people.worker],
  );
  return id;
}

/** Whoever may answer an offer ends it, so each standing meets one of its own. */
export async function offerAgain(
  server: TestServer,
  owner: Client,
  { offeredContactId }: Matter,
): Promise<void> {
  const { people, unitA } = server.town;
  const now = server.clock.now();
  await owner.query('DELETE FROM contact_handover');
  await owner.query(
    `INSERT INTO contact_handover (id, contact_id, to_unit_id, to_emergency_duty, done_so_far, status, offered_at, offered_by)
     VALUES ($1, $2, $3, false, 'Soitettu takaisin.', 'offered', $4, $5)`,
    [newId(now), offeredContactId, unitA, now, people.stranger],
  );
}
