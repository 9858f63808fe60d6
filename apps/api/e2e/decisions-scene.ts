import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export type Result = { __typename: string } & Record<string, unknown>;
export interface SeenDecision {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly leadsTo: string[];
  readonly [field: string]: unknown;
}

const INPUTS = {
  prepareDecision: 'PrepareDecisionInput',
  recordDecisionMade: 'RecordDecisionMadeInput',
  notifyDecision: 'DecisionDayInput',
  startDecision: 'DecisionDayInput',
  executeDecision: 'DecisionDayInput',
  endDecision: 'DecisionNotExecutedInput',
  correctDecisionDay: 'CorrectDecisionDayInput',
} as const;
type Mutation = keyof typeof INPUTS;

const DECISION = `id status version leadsTo pendingOn needFoundOn madeOn madeByName madeByOffice deviatesFromPlan deviationReason notifiedOn
  executionStartedOn endedOn notExecutedReason executeBy appealUntil stages { status day by { id } }
  corrections { act fromDay toDay reason by { id } }`;
const CHANGED = `... on DecisionChange { decision { ${DECISION} } } ... on StaleVersion { currentVersion currentText }`;
const MOVED = `${CHANGED} ... on DecisionMoveNotAllowed { status allowed } ... on DecisionMoveLacks { requires section }`;
const FIELDS: Record<Mutation, string> = {
  prepareDecision: `... on DecisionChange { decision { ${DECISION} } } ... on DecisionPreparationRefused { why section }`,
  recordDecisionMade: `${MOVED} ... on DecisionMakerRefused { why section }`,
  notifyDecision: MOVED,
  startDecision: MOVED,
  executeDecision: MOVED,
  endDecision: MOVED,
  correctDecisionDay: `${CHANGED} ... on DecisionDayMissing { act } ... on DecisionDaysOutOfOrder { notBefore notAfter }
    ... on DecisionMakerRefused { why section }`,
};

export interface DecisionsScene {
  readonly server: TestServer;
  readonly owner: Client;
  readonly people: Readonly<Record<TownPerson, TestPerson>>;
  /** A case of its own, of the last `newCase`. */
  readonly caseId: string;
  readonly clientId: string;
  newCase(): Promise<void>;
  send(name: Mutation, input: Record<string, unknown>, who?: TownPerson): Promise<Result>;
  /** Code of the error or name of the result, and the field where there is one. */
  refusal(name: Mutation, input: Record<string, unknown>, who?: TownPerson): Promise<string>;
  /** One pending since 29 January. */
  prepare(patch?: Record<string, unknown>): Promise<SeenDecision>;
  /** Input that says the worker made it on 15 February. */
  made(decision: SeenDecision, patch?: Record<string, unknown>): Record<string, unknown>;
  /** Rule, due day and what became of each clock that counts from the decision. */
  clocks(id: string): Promise<string[]>;
  needSpecialSupport(): Promise<void>;
  leave(): Promise<void>;
}

/** Monday. */
const NOW = '2027-03-15T10:00:00+02:00';

export const seen = (result: Result) => result['decision'] as SeenDecision;
export const at = ({ id, version }: SeenDecision, on: string) => ({ id, version, on });

export async function buildDecisions(): Promise<DecisionsScene> {
  const server = await startTestServer({ at: NOW });
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  const people = {} as Record<TownPerson, TestPerson>;
  for (const who of ['lead', 'worker', 'counsellor', 'neighbour', 'nurse', 'stranger'] as const)
    people[who] = await TestPerson.signIn(server, who);
  let own = { caseId: '', clientId: '' };
  const send: DecisionsScene['send'] = (name, input, who = 'worker') => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, FIELDS[name]);
  };
  return {
    ...{ server, owner, people, send },
    get caseId() {
      return own.caseId;
    },
    get clientId() {
      return own.clientId;
    },
    newCase: async () => {
      own = await server.town.addCase();
      server.clock.advance({ seconds: 1 });
    },
    refusal: async (name, input, who = 'worker') => {
      const { data, errors } = await people[who].ask<Record<string, Result>>(
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
      const { code, field } = errors[0]?.extensions ?? {};
      return [code ?? data?.[name]?.__typename, field].filter(Boolean).join(' ');
    },
    prepare: async (patch = {}) =>
      seen(
        await send('prepareDecision', {
          ...own,
          ...{
            service: 'supported_housing',
            topic: 'Tuettu asuminen',
            isUrgent: false,
            pendingOn: '2027-01-29',
          },
          ...patch,
        }),
      ),
    made: ({ id, version }, patch = {}) => ({
      ...{ id, version, on: '2027-02-15', madeById: server.town.people.worker },
      ...{ office: 'Sosiaalityöntekijä, delegointipäätös 12 §', deviatesFromPlan: false },
      ...patch,
    }),
    clocks: async (id) => {
      const { rows } = await owner.query<{ line: string }>(
        `SELECT rule_id || ' ' || due_day || CASE WHEN met_at IS NOT NULL THEN ' met' WHEN not_applicable_at IS NOT NULL THEN ' dropped'
           ELSE '' END AS line FROM clock WHERE event_id = $1 ORDER BY rule_id`,
        [id],
      );
      return rows.map(({ line }) => line);
    },
    needSpecialSupport: async () => {
      await owner.query(
        `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
         VALUES ($1, $2, '2026-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
        [randomUUID(), own.clientId, server.town.people.worker],
      );
    },
    leave: async () => {
      await owner.end();
      await server.stop();
    },
  };
}
