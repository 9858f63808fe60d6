import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export type Result = { __typename: string } & Record<string, unknown>;

export interface SeenSection {
  readonly id: string;
  readonly section: string;
  readonly body: string;
  readonly version: number;
}

export interface SeenAssessment {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly missing: { readonly what: string; readonly law: string }[];
  readonly moves: string[];
  readonly signerProblem: { readonly why: string; readonly law: string } | null;
  readonly sections: SeenSection[];
  readonly participants: { readonly id: string; readonly version: number; readonly attendance: string }[];
  readonly [field: string]: unknown;
}

export const INPUTS = {
  openCaseAssessment: 'OpenCaseAssessmentInput',
  startAssessment: 'StartAssessmentInput',
  correctAssessmentStart: 'CorrectAssessmentStartInput',
  saveAssessmentSection: 'SaveAssessmentSectionInput',
  decideAssessment: 'DecideAssessmentInput',
  inviteProfessional: 'InviteProfessionalInput',
  inviteAuthority: 'InviteAuthorityInput',
  markAttendance: 'MarkAttendanceInput',
  completeAssessmentDraft: 'AssessmentVersionInput',
  signAssessment: 'AssessmentVersionInput',
  discontinueAssessment: 'DiscontinueAssessmentInput',
  forgoAssessment: 'ForgoAssessmentInput',
} as const;
export type AssessmentMutation = keyof typeof INPUTS;

const SECTION = 'id section body version updatedBy { id }';
export const ASSESSMENT = `id caseId status pendingSince startedOn
  startCorrections { fromDay toDay reason by { id } } needGrounds needDuration needsSpecialSupport specialSupportReasons
  relationshipContinues needsNamedWorker makesPlan noPlanReason signedAt signedBy { id } discontinueReason discontinueNote version
  missing { what law } moves signerProblem { why law } sections { ${SECTION} }
  participants { id authority authorityName ground groundReason invitee { id } attendance attendanceNote version }`;

const STALE = '... on StaleVersion { currentVersion currentText changedBy }';
const MOVED = `... on AssessmentChanged { assessment { ${ASSESSMENT} } positions { stream } }
  ... on AssessmentMoveNotAllowed { status allowed }`;
const INCOMPLETE = '... on AssessmentIncomplete { missing { what law } }';
const FIELDS: Record<AssessmentMutation, string> = {
  openCaseAssessment: `... on AssessmentChanged { assessment { ${ASSESSMENT} } } ... on AssessmentAlreadyOpen { assessmentId }
    ... on MoveNotAllowed { status }`,
  startAssessment: `${MOVED} ${STALE}`,
  correctAssessmentStart: `${MOVED} ${STALE} ... on AssessmentStartAfterWork { workedOn section }`,
  saveAssessmentSection: `... on AssessmentSectionSaved { section { ${SECTION} } assessment { status version } } ${STALE}
    ... on AssessmentMoveNotAllowed { status allowed }`,
  decideAssessment: `${MOVED} ${STALE}`,
  inviteProfessional: `${MOVED} ... on AlreadyInvited { participantId } ... on LegalModeMissing { possibleModes }`,
  inviteAuthority: `${MOVED} ... on AuthorityGroundMissing { missing sections possible }`,
  markAttendance: `${MOVED} ${STALE}`,
  completeAssessmentDraft: `${MOVED} ${STALE} ${INCOMPLETE}`,
  signAssessment: `${MOVED} ${STALE} ${INCOMPLETE} ... on SignerRefused { why law }`,
  discontinueAssessment: `${MOVED} ${STALE} ... on SignerRefused { why law }`,
  forgoAssessment: `... on AssessmentChanged { assessment { ${ASSESSMENT} } positions { stream } }
    ... on AssessmentAlreadyOpen { assessmentId } ... on MoveNotAllowed { status } ... on SignerRefused { why law }`,
};

/** All that an adult's assessment comes to: a need that goes on, without special support. */
export const DECIDED = {
  needGrounds: ['everyday_life', 'finances'],
  needDuration: 'recurring',
  needsSpecialSupport: false,
  specialSupportReasons: 'Hakee ja saa palvelunsa itse.',
  relationshipContinues: true,
  needsNamedWorker: true,
  makesPlan: true,
};

export interface AssessmentScene {
  readonly server: TestServer;
  readonly owner: Client;
  readonly people: Readonly<Record<TownPerson, TestPerson>>;
  move(who: TownPerson, name: AssessmentMutation, input: Record<string, unknown>): Promise<Result>;
  /** Code of the error or name of the result, and the field and reason where there are any. */
  refusal(who: TownPerson | null, name: AssessmentMutation, input: Record<string, unknown>): Promise<string>;
  /** Opened on a case of its own, named worker `worker`, in the status `pending`. */
  opened(
    patch?: Record<string, unknown>,
  ): Promise<{ caseId: string; clientId: string; assessmentId: string }>;
  /** The same, started today. */
  started(
    patch?: Record<string, unknown>,
  ): Promise<{ caseId: string; clientId: string; assessmentId: string }>;
  /** The same, with everything said, waiting to be signed. */
  complete(
    decided?: Record<string, unknown>,
    patch?: Record<string, unknown>,
  ): Promise<{ caseId: string; clientId: string; assessmentId: string; version: number }>;
  see(who: TownPerson, caseId: string): Promise<SeenAssessment>;
  section(who: TownPerson, caseId: string, key: string): Promise<SeenSection>;
  rows<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

/** @param at when it is, in place of today */
export async function buildAssessments(at?: string): Promise<AssessmentScene> {
  const server = await startTestServer({ at });
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  const names = Object.keys(server.town.people) as TownPerson[];
  const people = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await TestPerson.signIn(server, name)] as const)),
  ) as Record<TownPerson, TestPerson>;

  const move: AssessmentScene['move'] = (who, name, input) => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, FIELDS[name]);
  };
  const see: AssessmentScene['see'] = async (who, caseId) => {
    const answer = await people[who].ask<{ case: { assessments: SeenAssessment[] } }>(
      `query ($id: ID!) { case(id: $id) { assessments { ${ASSESSMENT} } } }`,
      { id: caseId },
    );
    const [newest] = answer.data?.case.assessments ?? [];
    if (!newest) throw new Error(`${who} sees no assessment: ${JSON.stringify(answer)}`);
    return newest;
  };
  const opened: AssessmentScene['opened'] = async (patch = {}) => {
    const made = await server.town.addCase({ status: 'pending', createdAt: server.clock.now(), ...patch });
    const result = await move('worker', 'openCaseAssessment', made);
    const assessment = result['assessment'] as SeenAssessment | undefined;
    if (!assessment) throw new Error(JSON.stringify(result));
    return { ...made, assessmentId: assessment.id };
  };
  const started: AssessmentScene['started'] = async (patch) => {
    const made = await opened(patch);
    await move('worker', 'startAssessment', {
      assessmentId: made.assessmentId,
      version: 1,
      startedOn: helsinkiDay(server.clock.now()),
    });
    return made;
  };
  return {
    server,
    owner,
    people,
    move,
    see,
    opened,
    started,
    refusal: async (who, name, input) => {
      const person = who === null ? TestPerson.stranger(server) : people[who];
      const answer = await person.ask<Record<string, Result>>(
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
      const { code, field, reason } = answer.errors[0]?.extensions ?? {};
      return [code ?? answer.data?.[name]?.__typename, field, reason].filter(Boolean).join(' ');
    },
    complete: async (decided = {}, patch) => {
      const made = await started(patch);
      const { sections } = await see('worker', made.caseId);
      for (const { id, section } of sections) {
        await move('worker', 'saveAssessmentSection', {
          sectionId: id,
          version: 1,
          body: `Kirjattu: ${section}`,
        });
      }
      const { assessmentId } = made;
      await move('worker', 'decideAssessment', { assessmentId, version: 2, ...DECIDED, ...decided });
      const result = await move('worker', 'completeAssessmentDraft', { assessmentId, version: 3 });
      if (result.__typename !== 'AssessmentChanged') throw new Error(JSON.stringify(result));
      return { ...made, version: 4 };
    },
    section: async (who, caseId, key) => {
      const found = (await see(who, caseId)).sections.find(({ section }) => section === key);
      if (!found) throw new Error(`No section ${key}`);
      return found;
    },
    rows: async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await owner.query(sql, [...params])).rows as Row[],
    leave: async () => {
      await owner.end();
      await server.stop();
    },
  };
}

const helsinkiDay = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(moment);
