import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export type Result = { __typename: string } & Record<string, unknown>;

export interface Seen {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** The town with its signed-in people, and the consultations between them. */
export interface Scene {
  readonly server: TestServer;
  readonly owner: Client;
  /** A social expertise that the neighbour holds. */
  readonly socialExpertise: string;
  readonly people: Readonly<Record<TownPerson, TestPerson>>;
  ask(who: TownPerson, patch?: Record<string, unknown>): Promise<Result>;
  /** Asks identified on case A unless told otherwise. @returns id of the consultation */
  asked(patch?: Record<string, unknown>, who?: TownPerson): Promise<string>;
  move(who: TownPerson, name: keyof typeof INPUTS, input: Record<string, unknown>): Promise<Result>;
  /** Code of the error the mutation ends with, and the field where it names one. */
  refusal(who: TestPerson, name: keyof typeof INPUTS, input: Record<string, unknown>): Promise<string>;
  see(who: TownPerson, id: string): Promise<Seen | string>;
  inbox(who: TownPerson): Promise<Record<'unclaimed' | 'mine' | 'waiting', Seen[]>>;
  addPlanText(body: string): Promise<string>;
  /** A live permission of case B’s client to disclose these service functions to public health care. */
  permission(serviceFunctions: string[]): Promise<string>;
  usage(recordId: string): Promise<Record<string, unknown>[]>;
  events(stream: string, refId: string): Promise<string[]>;
  leave(): Promise<void>;
}

export const INPUTS = {
  askConsultation: 'AskConsultationInput',
  claimConsultation: 'ConsultationMoveInput',
  releaseConsultation: 'ConsultationReasonInput',
  askMoreInfo: 'ConsultationMessageInput',
  giveMoreInfo: 'ConsultationMessageInput',
  sendConsultationMessage: 'SendConsultationMessageInput',
  answerConsultation: 'AnswerConsultationInput',
  declineConsultation: 'ConsultationReasonInput',
  redirectConsultation: 'RedirectConsultationInput',
  reassignConsultation: 'ReassignConsultationInput',
  reopenConsultation: 'ConsultationMoveInput',
  cancelConsultation: 'ConsultationReasonInput',
  closeConsultation: 'CloseConsultationInput',
  correctConsultationMessage: 'CorrectConsultationMessageInput',
  withdrawConsultationMessage: 'WithdrawConsultationMessageInput',
} as const;

export const CONSULTATION = `id mode urgency status question answer advice version viewerRole viewerMoves
  askedBy { name } claimedBy { id } subject { caseId caseNumber clientName birthYear legalMode } expertise { id code }
  attachments { item voice body copiedAt } messages { id body version author { id } correctedAt withdrawnAt corrections { kind original reason } }
  steps { move toStatus reason by { id } } outcome { usefulness changedPlan avoidedVisit }`;

const ANSWERS: Partial<Record<keyof typeof INPUTS, string>> = {
  askConsultation: `... on ConsultationAsked { positions { stream } consultation { ${CONSULTATION} } } ... on AcuteDangerNotSent { calls }
    ... on LegalModeMissing { possibleModes missingEvidence sections } ... on IdentifiersFound { found { kind excerpt start end } }`,
};
const MESSAGE_ANSWER = `... on ConsultationMessageWritten { message { id body version author { name } } } ... on StaleVersion { currentVersion currentText }
  ... on ConsultationMoveNotAllowed { status allowed } ... on IdentifiersFound { found { kind excerpt } }`;
const MOVE_ANSWER = `... on ConsultationMoved { consultation { ${CONSULTATION} } } ... on AlreadyClaimed { consultationId claimedBy { id name } }
  ... on ConsultationMoveNotAllowed { status allowed } ... on StaleVersion { currentVersion }`;
const WITH_IDENTIFIERS = `${MOVE_ANSWER} ... on IdentifiersFound { found { kind excerpt } }`;

function answerFields(name: keyof typeof INPUTS): string {
  if (name.endsWith('Message')) return MESSAGE_ANSWER;
  if (name === 'claimConsultation') return MOVE_ANSWER;
  if (name === 'redirectConsultation') {
    return `${WITH_IDENTIFIERS} ... on LegalModeMissing { possibleModes missingEvidence }`;
  }
  return ANSWERS[name] ?? WITH_IDENTIFIERS;
}

/** These people work in workspace A, too: its joint service is theirs to deliver (703/2023 46 §). */
export async function deliverJointService(
  owner: Client,
  { workspaceA, people }: TestServer['town'],
  names: readonly TownPerson[],
): Promise<void> {
  await owner.query(
    `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
     SELECT gen_random_uuid(), t.professional_id, $1, t.task, t.service_functions, t.valid_from
     FROM work_task t WHERE t.professional_id = ANY ($2::uuid[])`,
    [workspaceA, names.map((name) => people[name])],
  );
}

export async function buildScene(): Promise<Scene> {
  const server = await startTestServer();
  const { town } = server;
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  const socialExpertise = randomUUID();
  await owner.query(
    `INSERT INTO expertise (id, code, name_fi, name_sv, name_en, register) VALUES ($1, 'debt', 'Velkaneuvonta', 'Skuldrådgivning', 'Debt advice', 'social')`,
    [socialExpertise],
  );
  await owner.query('INSERT INTO professional_expertise (professional_id, expertise_id) VALUES ($1, $2)', [
    town.people.neighbour,
    socialExpertise,
  ]);
  await deliverJointService(owner, town, ['nurse', 'colleagueNurse']);
  const names = Object.keys(town.people) as TownPerson[];
  const people = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await TestPerson.signIn(server, name)] as const)),
  ) as Record<TownPerson, TestPerson>;

  const move: Scene['move'] = (who, name, input) => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, answerFields(name));
  };
  const ask: Scene['ask'] = (who, patch = {}) =>
    move(who, 'askConsultation', {
      caseId: town.caseA,
      expertiseId: town.expertise,
      mode: 'identified',
      urgency: 'normal',
      question: 'Miten uni saadaan kuntoon?',
      ...patch,
    });

  return {
    server,
    owner,
    socialExpertise,
    people,
    ask,
    move,
    asked: async (patch = {}, who = 'worker') => {
      const result = await ask(who, patch);
      if (result.__typename !== 'ConsultationAsked') throw new Error(JSON.stringify(result));
      return (result['consultation'] as Seen).id;
    },
    refusal: async (who, name, input) => {
      const answer = await who.ask(
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
      const { code, field } = answer.errors[0]?.extensions ?? {};
      const result = answer.data?.[name] as Result | undefined;
      return [code ?? result?.__typename, field].filter(Boolean).join(' ');
    },
    see: async (who, id) => {
      const answer = await people[who].ask<{ consultation: Seen }>(
        `query ($id: ID!) { consultation(id: $id) { ${CONSULTATION} } }`,
        { id },
      );
      return answer.data?.consultation ?? String(answer.errors[0]?.extensions['code']);
    },
    inbox: async (who) => {
      const answer = await people[who].ask<{ consultationInbox: never }>(
        `{ consultationInbox { unclaimed { ${CONSULTATION} } mine { ${CONSULTATION} } waiting { ${CONSULTATION} } } }`,
      );
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data.consultationInbox;
    },
    permission: async (serviceFunctions) => {
      const { rows } = await owner.query<{ id: string }>(
        `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
           means, given_on, created_at, created_by)
         VALUES ($1, $2, 'social', '{public_health_care}', $3, '{}', 'client', 'Testi Asiakas', 'paper', '2026-01-02', now(), $4)
         RETURNING id`,
        [randomUUID(), town.clientB, serviceFunctions, town.people.stranger],
      );
      return rows[0]?.id ?? '';
    },
    addPlanText: async (body) => {
      const planId = randomUUID();
      await owner.query(
        `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
         VALUES ($1, $2, $3, 'social', 'working_age', now(), $4)`,
        [planId, town.caseA, town.clientA, town.people.worker],
      );
      await owner.query(
        `INSERT INTO plan_text (id, plan_id, case_id, item, voice, body, updated_at, updated_by)
         VALUES ($1, $2, $3, 1, 'client', $4, now(), $5)`,
        [randomUUID(), planId, town.caseA, body, town.people.worker],
      );
      return planId;
    },
    usage: async (recordId) => {
      const { rows } = await owner.query<Record<string, unknown>>(
        `SELECT operation, purpose, basis, client_ids, professional_id FROM usage_log WHERE $1 = ANY (record_ids) ORDER BY at, ctid`,
        [recordId],
      );
      return rows;
    },
    events: async (stream, refId) => {
      const { rows } = await owner.query<{ type: string }>(
        'SELECT type FROM domain_event WHERE stream = $1 AND ref_id = $2 ORDER BY seq',
        [stream, refId],
      );
      return rows.map((row) => row.type);
    },
    leave: async () => {
      await owner.end();
      await server.stop();
    },
  };
}
