import { randomUUID } from 'node:crypto';
import type { ClockStep } from '@rinnalla/api-testing';
import type { OfficeHours } from '@rinnalla/domain';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { officeHoursOfOld } from './office-hours-of-old.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export type Result = { __typename: string } & Record<string, unknown>;

export interface SeenContact {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface SeenQueue {
  readonly unit: { readonly id: string };
  readonly isEmergencyDuty: boolean;
  readonly streamId: string;
  readonly open: SeenContact[];
  readonly waiting: SeenContact[];
  readonly dealtWith: SeenContact[];
}

export const INPUTS = {
  recordContact: 'RecordContactInput',
  openContact: 'OpenContactInput',
  takeContact: 'ContactVersionInput',
  correctContactArrival: 'CorrectContactArrivalInput',
  reopenContact: 'ReopenContactInput',
  recordReportBack: 'RecordReportBackInput',
  correctReportBack: 'CorrectReportBackInput',
  moveContact: 'MoveContactInput',
  openAssessment: 'OpenAssessmentInput',
  joinContactToCase: 'JoinContactInput',
  offerHandover: 'OfferHandoverInput',
  withdrawHandover: 'ContactVersionInput',
  answerHandover: 'AnswerHandoverInput',
} as const;
export type IntakeMutation = keyof typeof INPUTS;

export const CONTACT = `id status version isEmergencyDuty unit { id } channel madeBy purpose hasConsent body givenNames familyName birthDate
  isKnownClient knownToldFrom isSamePerson isSpecialSupportChild statedAge caseId measures outcome openedAt queuedAt alertedAt clocks { ruleId basis kind section dueOn wording state } takenBy { id } moves masks { field reason }
  reporter { name reachedAt isSecret secrecyGround } steps { move toStatus note by { id } }
  forwarding { authority ground groundReason forwardedBy { id } reportedOn report reportedBy { id } }
  handover { toUnit { id } toEmergencyDuty doneSoFar isForMe alertedAt offeredBy { id } }`;

const STALE = '... on StaleVersion { currentVersion }';
const IN_HAND = `${STALE} ... on ContactNotTaken { takenById } ... on ContactMoveNotAllowed { status allowed }`;
const LACKS = '... on ContactMoveLacks { requires section }';
const CHANGED = `... on ContactChange { contact { ${CONTACT} } positions { stream } }`;
const FIELDS: Record<IntakeMutation, string> = {
  recordContact: CHANGED,
  openContact: CHANGED,
  takeContact: `${CHANGED} ${STALE} ... on ContactMoveNotAllowed { status allowed }`,
  correctContactArrival: `${CHANGED} ${STALE} ... on ContactMoveNotAllowed { status allowed } ... on ArrivalAfterRecorded { recordedAt section }`,
  recordReportBack: `${CHANGED} ${STALE} ... on ContactMoveNotAllowed { status allowed }`,
  correctReportBack: `${CHANGED} ${STALE} ... on ContactMoveNotAllowed { status allowed }`,
  reopenContact: `${CHANGED} ${STALE} ... on ContactMoveNotAllowed { status allowed } ... on ContactHasCase { section }`,
  moveContact: `${CHANGED} ${IN_HAND} ${LACKS}`,
  openAssessment: `${CHANGED} ${IN_HAND} ${LACKS} ... on AssessmentOpened { caseId }
    ... on ServiceFunctionNotOpen { serviceFunction sections }
    ... on NamesakesFound { found { familyMember isVisible canBeSame card { exists unitNameFi canAskToJoin } } }`,
  joinContactToCase: `${CHANGED} ${IN_HAND} ${LACKS}`,
  offerHandover: `${CHANGED} ${IN_HAND} ... on HandoverAlreadyOffered { contactId }`,
  withdrawHandover: `${CHANGED} ${IN_HAND.replace('... on ContactMoveNotAllowed { status allowed }', '')}`,
  answerHandover: CHANGED,
};

/**
 * The town with its receivers: `neighbour`, who arranges child welfare too, and `worker` in unit A, `stranger` in unit B, and `counsellor` on the emergency duty that
 * unit B keeps.
 */
export interface IntakeScene {
  readonly server: TestServer;
  readonly owner: Client;
  readonly people: Readonly<Record<TownPerson, TestPerson>>;
  move(who: TownPerson, name: IntakeMutation, input: Record<string, unknown>): Promise<Result>;
  /** Code of the error or name of the result, and the field where there is one. */
  refusal(who: TownPerson, name: IntakeMutation, input: Record<string, unknown>): Promise<string>;
  /** @returns id of a contact written down in unit A */
  recorded(patch?: Record<string, unknown>, who?: TownPerson): Promise<string>;
  /** Taken and judged by `neighbour`. @returns its id and version */
  triaged(patch?: Record<string, unknown>): Promise<{ contactId: string; version: number }>;
  see(who: TownPerson, id: string): Promise<SeenContact | string>;
  queues(who: TownPerson): Promise<SeenQueue[]>;
  /** Makes it this moment, or so much later, with these people signed in anew: sessions do not last over night. */
  comeIn(at: string | ClockStep, ...who: TownPerson[]): Promise<void>;
  leave(): Promise<void>;
}

const ALL_DAY = [{ opens: '00:00', closes: '24:00' }];
export const ALWAYS_OPEN: OfficeHours = {
  weekly: {
    mon: ALL_DAY,
    tue: ALL_DAY,
    wed: ALL_DAY,
    thu: ALL_DAY,
    fri: ALL_DAY,
    sat: ALL_DAY,
    sun: ALL_DAY,
  },
  opensOnHolidays: true,
  exceptions: [],
};

/** @param at when it is, in ordinary office hours, in place of today */
export async function buildIntake(at?: string): Promise<IntakeScene> {
  const server = await startTestServer({ at });
  const { town } = server;
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  // The hour at which tests are run is nobody's office hour: without a time of its own the town is always open.
  if (!at) await officeHoursOfOld(owner, ALWAYS_OPEN);
  const duty = randomUUID();
  await owner.query(
    `INSERT INTO workspace (id, unit_id, name_fi, name_sv, is_emergency_duty) VALUES ($1, $2, 'Sosiaalipäivystys', 'Socialjouren', true)`,
    [duty, town.unitB],
  );
  for (const [who, workspace] of [
    ['neighbour', town.workspaceA],
    ['worker', town.workspaceA],
    ['stranger', town.workspaceB],
    ['counsellor', duty],
  ] as const) {
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'intake', $4)`,
      [randomUUID(), town.people[who], workspace, server.clock.now()],
    );
  }
  await owner.query(
    `UPDATE work_task SET service_functions = '{working_age,child_welfare}' WHERE professional_id = $1`,
    [town.people.neighbour],
  );
  const names = Object.keys(town.people) as TownPerson[];
  const people = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await TestPerson.signIn(server, name)] as const)),
  ) as Record<TownPerson, TestPerson>;

  const move: IntakeScene['move'] = (who, name, input) => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, FIELDS[name]);
  };
  const recorded: IntakeScene['recorded'] = async (patch = {}, who = 'worker') => {
    const result = await move(who, 'recordContact', toRecord(server, patch));
    return (result['contact'] as SeenContact).id;
  };
  return {
    server,
    owner,
    people,
    move,
    recorded,
    refusal: async (who, name, input) => {
      const answer = await people[who].ask<Record<string, Result>>(
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
      const { code, field } = answer.errors[0]?.extensions ?? {};
      return [code ?? answer.data?.[name]?.__typename, field].filter(Boolean).join(' ');
    },
    triaged: async (patch) => {
      const contactId = await recorded(patch);
      await move('neighbour', 'takeContact', { contactId, version: 1 });
      await move('neighbour', 'moveContact', {
        contactId,
        version: 2,
        move: 'triage_normal',
        note: 'Soitettu takaisin.',
      });
      return { contactId, version: 3 };
    },
    see: async (who, id) => {
      const answer = await people[who].ask<{ contact: SeenContact }>(
        `query ($id: ID!) { contact(id: $id) { ${CONTACT} } }`,
        { id },
      );
      return answer.data?.contact ?? String(answer.errors[0]?.extensions['code']);
    },
    queues: async (who) => {
      const answer = await people[who].ask<{ intakeQueues: SeenQueue[] }>(
        `{ intakeQueues { unit { id } isEmergencyDuty streamId open { ${CONTACT} } waiting { ${CONTACT} } dealtWith { ${CONTACT} } } }`,
      );
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data.intakeQueues;
    },
    comeIn: async (moment, ...who) => {
      if (typeof moment === 'string') server.clock.set(moment);
      else server.clock.advance(moment);
      for (const name of who) people[name] = await TestPerson.signIn(server, name);
    },
    leave: async () => {
      await owner.end();
      await server.stop();
    },
  };
}

/** A contact that is good as it is: a person's own call to unit A, a minute ago. */
export function toRecord(server: TestServer, patch: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    unitId: server.town.unitA,
    channel: 'phone',
    madeBy: 'client',
    purpose: 'to_get_services',
    receivedAt: new Date(server.clock.now().getTime() - 60_000).toISOString(),
    body: 'Kaipaa apua arkeen.',
    givenNames: 'Uusi',
    familyName: 'Ihminen',
    contactLanguage: 'fi',
    ...patch,
  };
}
