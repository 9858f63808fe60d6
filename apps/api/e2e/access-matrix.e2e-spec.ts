import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@rinnalla/api-core';
import { WORK_TASK_RULES, WORK_TASKS } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { EXPECTED, type Outcome, type Standing } from './access-matrix/expectations.js';
import { ATTEMPTS, type Matter } from './access-matrix/operations.js';

const STANDINGS: readonly Standing[] = WORK_TASKS.flatMap((task) => [
  { task, relation: 'in' },
  { task, relation: 'out' },
]);
const loginOf = ({ task, relation }: Standing) => `${task}.${relation}`;

/** What is seen with the case, and what only with its plan. */
const OF_CASE = ['"case"', 'client', 'case_client', 'consultation_subject'];
const OF_PLAN = ['plan', 'plan_text', 'plan_text_version', 'goal', 'planned_service', 'responsibility'];

describe('the access matrix', () => {
  let server: TestServer;
  let owner: Client;
  let matter: Matter;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    matter = {
      ...(await buildMatter(server)),
      joinRequestId: await addJoinRequest(),
      ...(await addSharing()),
    };
    for (const standing of STANDINGS) ids.set(loginOf(standing), await addPerson(standing));
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  /** A professional of workspace A with one work task in the register it belongs to, in the team of the case or not. */
  async function addPerson(standing: Standing): Promise<string> {
    const now = server.clock.now();
    const id = newId(now);
    const { town } = server;
    const { register, given } = WORK_TASK_RULES[standing.task];
    const isHealth = register === 'health';
    await owner.query(
      `INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
       VALUES ($1, $2, 'M', $2, $5, $6, true, $3, '{fi}', $4)`,
      [id, loginOf(standing), town.unitA, now, isHealth ? 'nurse' : 'social_worker', register ?? 'social'],
    );
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
       VALUES ($1, $2, $3, $4, '{working_age}', $5)`,
      [newId(now), id, given === 'county' ? null : town.workspaceA, standing.task, now],
    );
    if (standing.relation === 'in') {
      await owner.query(
        `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES ($1, $2, 'team_member', $3, $5, '{}', 'case_work', $4, $2)`,
        [newId(now), id, town.caseA, now, isHealth ? 'M1' : 'M8'],
      );
    }
    return id;
  }

  async function addJoinRequest(): Promise<string> {
    const now = server.clock.now();
    const id = newId(now);
    await owner.query(
      `INSERT INTO join_request (id, case_id, asked_by, reason, asked_at) VALUES ($1, $2, $3, 'Kävi luonani', $4)`,
      [id, server.town.caseA, server.town.people.stranger, now],
    );
    return id;
  }

  async function addSharing() {
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

  it('has a row for every root operation, and none for what is not there', () => {
    const { schema } = server.server.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(EXPECTED).sort()).toEqual([...operations].sort());
    expect(Object.keys(ATTEMPTS).sort()).toEqual([...operations].sort());
  });

  it('lets no one do anything without signing in', async () => {
    const nobody = TestPerson.stranger(server);
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      const { query, variables } = attempt(matter);
      const answer = await nobody.ask(query, variables);
      expect([name, answer.errors[0]?.extensions['code']]).toEqual([name, 'NOT_SIGNED_IN']);
    }
  });

  it.each(STANDINGS.map((standing) => [loginOf(standing), standing] as const))(
    'holds for %s',
    async (login, standing) => {
      const person = await TestPerson.signIn(server, login as never);
      const wrong: string[] = [];
      for (const [name, attempt] of Object.entries(ATTEMPTS)) {
        const { query, variables } = attempt(matter);
        const answer = await person.ask(query, variables);
        const { code } = answer.errors[0]?.extensions ?? { code: 'ok' };
        const outcome = typeof code === 'string' ? code : 'no code';
        const expected: Outcome | undefined = EXPECTED[name]?.(standing);
        if (outcome !== expected) wrong.push(`${name}: ${outcome}, expected ${String(expected)}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('hides what it hides inside the operations that let everyone in', async () => {
    for (const standing of STANDINGS) {
      const person = await TestPerson.signIn(server, loginOf(standing) as never);
      const seesCase = EXPECTED['case']?.(standing) === 'ok';
      const answer = await person.ask<{
        records: { __typename: string }[];
        eventsSince: { isReset: boolean }[];
        findCases: { id: string }[];
      }>(
        `query ($id: ID!, $s: String!) { records(refs: [{ kind: case, id: $id }]) { __typename }
         eventsSince(streams: [{ stream: $s, after: 0 }]) { isReset } findCases(text: "T-900") { id } }`,
        { id: matter.caseId, s: `case:${matter.caseId}` },
      );
      expect([loginOf(standing), answer.data]).toEqual([
        loginOf(standing),
        {
          records: [{ __typename: seesCase ? 'Case' : 'GoneRecord' }],
          eventsSince: [{ isReset: !seesCase }],
          findCases: seesCase ? [{ id: matter.caseId }] : [],
        },
      ]);
    }
  });

  it('holds in the database too, with the engine out of the way', async () => {
    const app = new Client({ connectionString: server.database.appUrl });
    await app.connect();
    const visible = async (userId: string): Promise<string[]> => {
      await app.query('BEGIN');
      await app.query(`SELECT set_config('app.user_id', $1, true)`, [userId]);
      const seen: string[] = [];
      for (const table of [...OF_CASE, ...OF_PLAN]) {
        const where = table === '"case"' ? 'id' : table === 'client' ? 'id' : 'case_id';
        const value = table === 'client' ? matter.clientId : matter.caseId;
        const { rows } = await app.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${table} WHERE ${where} = $1`,
          [value],
        );
        if ((rows[0]?.count ?? 0) > 0) seen.push(table);
      }
      await app.query('ROLLBACK');
      return seen;
    };
    for (const standing of STANDINGS) {
      const seen = await visible(ids.get(loginOf(standing)) ?? '');
      const seesCase = EXPECTED['case']?.(standing) === 'ok';
      const seesPlan = EXPECTED['printPlan']?.(standing) === 'ok';
      expect([loginOf(standing), seen]).toEqual([
        loginOf(standing),
        [...(seesCase ? OF_CASE : []), ...(seesPlan ? OF_PLAN : [])],
      ]);
    }
    expect(await visible('')).toEqual([]);
    await app.end();
  });
});

/** Fills the town's case as its named worker would, through the API itself. */
async function buildMatter(
  server: TestServer,
): Promise<Omit<Matter, 'joinRequestId' | 'overrideId' | 'disclosureId' | 'disclosureRequestId'>> {
  const { town } = server;
  const worker = await TestPerson.signIn(server, 'worker');
  const nurse = await TestPerson.signIn(server, 'nurse');
  const made = async (
    person: TestPerson,
    name: string,
    type: string,
    input: Record<string, unknown>,
    fields: string,
  ) => {
    const result = await person.change<Record<string, { id: string }> & { __typename: string }>(
      name,
      type,
      input,
      fields,
    );
    const record = Object.values(result).find((value) => typeof value === 'object');
    if (!record) throw new Error(`${name} answered ${JSON.stringify(result)}`);
    return record.id;
  };
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
  const officer = await TestPerson.signIn(server, 'dpo');
  const reportId = await made(
    officer,
    'orderClientReport',
    'OrderClientReportInput',
    { clientId: town.clientA, requestedOn: '2026-01-05', language: 'fi' },
    '... on ClientReportChanged { report { id } }',
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
    reportId,
    entryId,
    permissionId,
    denialId,
  };
}
