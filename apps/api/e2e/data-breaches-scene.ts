import { helsinkiInstant } from '@rinnalla/domain';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { Town, TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export const WHY = 'Selvisi lokeista, kun ne käytiin läpi toimittajan kanssa.';
export const HAPPENED = 'Kolmen asiakkaan kirjeet menivät väärään osoitteeseen.';

const BREACH = `id version knownAt dueAt section state turnsAt wasBreached happened concerned peopleCount consequences measures
  notifiedAt delayReason notNeededAt notNeededReason peopleToldOn peopleNotToldReason recordedBy { name }
  history { change reason by { name } earlier { field value } }`;
export const RESULT = `... on DataBreachChanged { breach { ${BREACH} } } ... on DataBreachRefused { refusal sections }
  ... on StaleVersion { currentVersion }`;

export interface Breach {
  readonly id: string;
  readonly version: number;
  readonly knownAt: string;
  readonly dueAt: string;
  readonly state: string;
  readonly turnsAt: string | null;
  readonly wasBreached: boolean;
  readonly notifiedAt: string | null;
  readonly delayReason: string | null;
  readonly history: readonly {
    readonly change: string;
    readonly reason: string | null;
    readonly by: { readonly name: string };
    readonly earlier: readonly { readonly field: string; readonly value: string | null }[];
  }[];
}

export interface Result {
  readonly __typename: string;
  readonly breach?: Breach;
  readonly refusal?: string;
  readonly sections?: readonly string[];
  readonly currentVersion?: number;
}

export type BreachMutation =
  | 'recordDataBreach'
  | 'correctDataBreach'
  | 'notifyDataBreach'
  | 'judgeDataBreach'
  | 'reopenDataBreach'
  | 'tellPeopleOfDataBreach';

const inputOf = (operation: BreachMutation) =>
  `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;

/** The officer's register, and what stands in its tables. */
export class BreachScene {
  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly app: Client,
    public officer: TestPerson,
  ) {}

  static async open(at: string): Promise<BreachScene> {
    const server = await startTestServer({ at });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    const app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    return new BreachScene(server, owner, app, await TestPerson.signIn(server, 'dpo'));
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.server.stop();
  }

  get town(): Town {
    return this.server.town;
  }

  /** It becomes so late; the officer's session has ended meanwhile. */
  async becomes(day: string, time: string): Promise<void> {
    this.server.clock.set(helsinkiInstant(day, time));
    this.officer = await TestPerson.signIn(this.server, 'dpo');
  }

  /** So many hours before now, or after. */
  hours(count: number): Date {
    return new Date(this.server.clock.now().getTime() + count * 3_600_000);
  }

  make(operation: BreachMutation, input: Record<string, unknown>, by = this.officer): Promise<Result> {
    return by.change<Result>(operation, inputOf(operation), input, RESULT);
  }

  /** What the mutation fails with, thrown. */
  async fault(operation: BreachMutation, input: Record<string, unknown>, by = this.officer) {
    const answer = await by.ask(
      `mutation ($input: ${inputOf(operation)}!) { ${operation}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    return answer.errors[0]?.extensions;
  }

  /** A breach that the county became aware of so many hours ago. */
  async known(hoursAgo: number, patch: Record<string, unknown> = {}): Promise<Breach> {
    const { breach } = await this.make('recordDataBreach', {
      knownAt: this.hours(-hoursAgo),
      happened: HAPPENED,
      ...patch,
    });
    if (!breach) throw new Error('Not recorded');
    return breach;
  }

  async list(isSettled: boolean, by = this.officer): Promise<Breach[]> {
    const answer = await by.ask<{ dataBreaches: { breaches: Breach[] } }>(
      `query ($is: Boolean!) { dataBreaches(isSettled: $is, first: 100) { breaches { ${BREACH} } } }`,
      { is: isSettled },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.dataBreaches.breaches;
  }

  async one(id: string): Promise<Breach | undefined> {
    return [...(await this.list(false)), ...(await this.list(true))].find((breach) => breach.id === id);
  }

  /** Runs statements as the app role with a person set, past all our code; rolled back. */
  async asRow<Row extends object>(name: TownPerson, sql: string, params: unknown[] = []): Promise<Row[]> {
    await beginAs(this.app, this.server, this.town.people[name]);
    try {
      return (await this.app.query<Row>(sql, params)).rows;
    } finally {
      await this.app.query('ROLLBACK');
    }
  }
}
