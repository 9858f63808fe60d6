import { randomUUID } from 'node:crypto';
import { rowOf, turnClocks } from '@rinnalla/api-clocks';
import {
  type ClockRuleId,
  clocksFor,
  DEFAULT_COUNTY_PARAMETERS,
  ORDINARY_OFFICE_HOURS,
  type StartEvent,
} from '@rinnalla/domain';
import { Client, Pool } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export type Result = { __typename: string } & Record<string, unknown>;

export interface SeenClock {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export const CLOCK = `id caseId caseNumber contactId clientId clientName ruleId basis kind binds section startEvent limit wording firstDueOn
  dueOn dueAt state isExtendable extendedAt metAt notApplicableAt version`;
export const HISTORY = 'history { change at by { id } reason fromDay toDay }';
const STALE = '... on StaleVersion { currentVersion } ... on ClockAlreadyClosed { state }';

const INPUTS = {
  extendClock: 'ExtendClockInput',
  markClockNotApplicable: 'MarkClockNotApplicableInput',
  seeNotices: 'SeeNoticesInput',
} as const;
const FIELDS: Readonly<Record<keyof typeof INPUTS, string>> = {
  extendClock: `... on ClockChanged { clock { ${CLOCK} ${HISTORY} } } ${STALE} ... on ClockNotExtendable { section }
    ... on ExtensionReasonMissing { section } ... on ExtensionNotAfterDue { dueDay section } ... on ClosedDay { nextDay section }`,
  markClockNotApplicable: `... on ClockChanged { clock { ${CLOCK} ${HISTORY} } } ${STALE}`,
  seeNotices: '... on NoticesSeen { ids }',
};

/** Of which case, and what it counts from. */
export interface ClockAsked {
  readonly ruleId: ClockRuleId;
  readonly event: StartEvent;
  readonly specialSupport?: boolean;
  readonly birthDate?: string;
  readonly caseId?: string;
  readonly clientId?: string;
  readonly workspaceId?: string;
  readonly unitId?: string;
}

export interface ClocksScene {
  readonly server: TestServer;
  readonly owner: Client;
  readonly people: Readonly<Record<TownPerson, TestPerson>>;
  /** Starts a clock by the rules; of case A where nothing else is said. @returns its id */
  add(asked: ClockAsked): Promise<string>;
  /** Takes someone of the joint service into the team of case A. */
  letIn(who: TownPerson): Promise<void>;
  /** Later, with everyone signed in anew. */
  passTo(at: string): Promise<void>;
  /** Lets clocks turn as the pass does each minute. */
  turn(): Promise<number>;
  change(who: TownPerson, name: keyof typeof INPUTS, input: Record<string, unknown>): Promise<Result>;
  /** Code of the error or name of the result, and the field where there is one. */
  refusal(who: TownPerson, name: keyof typeof INPUTS, input: Record<string, unknown>): Promise<string>;
  /** The clock, or the code of the refusal. */
  see(who: TownPerson, id: string): Promise<SeenClock | string>;
  leave(): Promise<void>;
}

export const decisionPending = (at: string): StartEvent => ({
  kind: 'decision_pending',
  id: randomUUID(),
  at: new Date(at),
  urgent: false,
});

export const pending = (at: string): StartEvent => ({ kind: 'pending', id: randomUUID(), at: new Date(at) });

/** @param at when it is, in place of today */
export async function buildClocks(at: string): Promise<ClocksScene> {
  const server = await startTestServer({ at });
  const owner = new Client({ connectionString: server.database.ownerUrl });
  const jobs = new Pool({ connectionString: server.database.jobsUrl });
  await owner.connect();
  const names = Object.keys(server.town.people) as TownPerson[];
  const people = {} as Record<TownPerson, TestPerson>;
  const signIn = () =>
    Promise.all(names.map(async (name) => (people[name] = await TestPerson.signIn(server, name))));
  await signIn();
  const change: ClocksScene['change'] = (who, name, input) => {
    server.clock.advance({ seconds: 1 });
    return people[who].change<Result>(name, INPUTS[name], input, FIELDS[name]);
  };
  return {
    server,
    owner,
    people,
    change,
    letIn: async (who) => {
      await owner.query(
        `INSERT INTO relation (id, case_id, professional_id, kind, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES ($1, $2, $3, 'team_member', 'M1', '{}', 'Yhteinen palvelu', $4, $3)`,
        [randomUUID(), server.town.caseA, server.town.people[who], server.clock.now()],
      );
    },
    passTo: async (to) => {
      server.clock.set(to);
      await signIn();
    },
    add: (asked) => insertClock(server, owner, asked),
    turn: () =>
      turnClocks(
        {
          query: async <Row>(sql: string, params: readonly unknown[]) =>
            (await jobs.query(sql, [...params])).rows as Row[],
        },
        server.clock.now(),
      ),
    refusal: async (who, name, input) => {
      const answer = await people[who].ask<Record<string, Result>>(
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
      const { code, field } = answer.errors[0]?.extensions ?? {};
      return [code ?? answer.data?.[name]?.__typename, field].filter(Boolean).join(' ');
    },
    see: async (who, id) => {
      const answer = await people[who].ask<{ clock: SeenClock }>(
        `query ($id: ID!) { clock(id: $id) { ${CLOCK} ${HISTORY} } }`,
        { id },
      );
      return answer.data?.clock ?? String(answer.errors[0]?.extensions['code']);
    },
    leave: async () => {
      await Promise.all([owner.end(), jobs.end()]);
      await server.stop();
    },
  };
}

async function insertClock({ town }: TestServer, owner: Client, asked: ClockAsked): Promise<string> {
  const client = {
    birthDate: asked.birthDate ?? '1980-01-01',
    statedAge: null,
    highestCareAllowance: false,
    disabledPerson: false,
    specialSupport: asked.specialSupport ?? false,
    childProtection: false,
  };
  const setting = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
  const clock = clocksFor({ client, events: [asked.event] }, setting).find(
    ({ ruleId }) => ruleId === asked.ruleId,
  );
  if (!clock) throw new Error(`${asked.ruleId} does not start from ${asked.event.kind}`);
  const row = {
    ...rowOf(clock, setting.county),
    id: randomUUID(),
    caseId: asked.caseId ?? town.caseA,
    clientId: asked.clientId ?? town.clientA,
    workspaceId: asked.workspaceId ?? town.workspaceA,
    unitId: asked.unitId ?? town.unitA,
    ...{ reckoningVersion: 1, hoursUnitId: asked.unitId ?? town.unitA, hoursVersion: 1 },
    createdAt: asked.event.at,
  };
  const columns = Object.keys(row).map((name) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`));
  await owner.query(
    `INSERT INTO clock (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${String(index + 1)}`).join(', ')})`,
    Object.values(row),
  );
  return row.id;
}
