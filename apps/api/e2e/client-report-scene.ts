import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export interface Report {
  readonly id: string;
  readonly requestedOn: string;
  readonly dueOn: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly longerReason: string | null;
  readonly deliveredAt: string | null;
  readonly corrections: readonly {
    readonly requestedBefore: string;
    readonly requestedAfter: string;
    readonly reason: string;
  }[];
  readonly version: number;
}

interface Result {
  readonly __typename: string;
  readonly report?: Report;
  readonly refusal?: string;
  readonly currentVersion?: number;
}

const REPORT = `id requestedOn dueOn state from to longerReason deliveredAt
  corrections { requestedBefore requestedAfter dueBefore dueAfter fromBefore fromAfter reason at by { name } } version`;
const RESULT = `... on ClientReportChanged { report { ${REPORT} } } ... on ClientReportRefused { refusal sections }
  ... on StaleVersion { currentVersion }`;
const INPUTS = {
  orderClientReport: 'OrderClientReportInput',
  deliverClientReport: 'DeliverClientReportInput',
  correctClientReportRequest: 'CorrectClientReportRequestInput',
} as const;

/** The officer's requests for log data, at a moment of the test's choosing. */
export class ReportScene {
  readonly #signedIn = new Map<TownPerson, Promise<TestPerson>>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly app: Client,
  ) {}

  /** @param at when it is */
  static async open(at: string): Promise<ReportScene> {
    const server = await startTestServer({ at });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    const app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    return new ReportScene(server, owner, app);
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.server.stop();
  }

  /** Moves the time; whoever sat signed in for so long is asked to sign in anew. */
  timeIs(now: string): void {
    this.server.clock.set(now);
    this.#signedIn.clear();
  }

  signIn(person: TownPerson): Promise<TestPerson> {
    return TestPerson.signIn(this.server, person);
  }

  /** Somebody more is the county's data-protection officer. */
  async appoint(person: TownPerson): Promise<void> {
    await this.owner.query(
      `INSERT INTO work_task (id, professional_id, task, service_functions, valid_from)
       VALUES ($1, $2, 'data_protection', '{}', $3::timestamptz - interval '1 hour')`,
      [randomUUID(), this.server.town.people[person], this.server.clock.now()],
    );
  }

  async act(act: keyof typeof INPUTS, input: Record<string, unknown>): Promise<Result> {
    return (await this.#as('dpo')).change<Result>(act, INPUTS[act], input, RESULT);
  }

  /** A request for client A's report that came on this day and is written down now. */
  async ordered(requestedOn: string, patch: Record<string, unknown> = {}): Promise<Report> {
    const { clientA } = this.server.town;
    const input = { clientId: clientA, language: 'fi', requestedOn, ...patch };
    const result = await this.act('orderClientReport', input);
    if (!result.report) throw new Error(JSON.stringify(result));
    return result.report;
  }

  /** The same, given to the client now. */
  async delivered(requestedOn: string): Promise<Report> {
    const { id, version } = await this.ordered(requestedOn);
    const result = await this.act('deliverClientReport', { id, version });
    if (!result.report) throw new Error(JSON.stringify(result));
    return result.report;
  }

  async one(id: string): Promise<Report | undefined> {
    const { data } = await (
      await this.#as('dpo')
    ).ask<Record<'waiting' | 'given', { reports: readonly Report[] }>>(
      `{ waiting: clientReports(first: 100) { reports { ${REPORT} } }
         given: clientReports(isDelivered: true, first: 100) { reports { ${REPORT} } } }`,
    );
    return [...(data?.waiting.reports ?? []), ...(data?.given.reports ?? [])].find(
      (report) => report.id === id,
    );
  }

  /** What correcting is refused with: code, field and reason, or the code alone. */
  async fault(input: Record<string, unknown>, by: TownPerson = 'dpo'): Promise<string> {
    const { errors, data } = await (
      await this.#as(by)
    ).ask(
      `mutation ($input: CorrectClientReportRequestInput!) { correctClientReportRequest(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const { code, field, reason } = errors[0]?.extensions ?? { code: JSON.stringify(data) };
    return [code, field, reason].filter((part) => typeof part === 'string').join(' ');
  }

  async paper(id: string): Promise<Response> {
    const { cookie } = await this.#as('dpo');
    return fetch(`${this.server.url}/reports/client/${id}.pdf`, { headers: { cookie } });
  }

  /** As the role that serves, with the code out of the way; rolled back. @returns how many rows, or the refusal */
  async directly(person: TownPerson, sql: string): Promise<number | string> {
    await this.app.query('BEGIN');
    try {
      await this.app.query(`SELECT set_config('app.user_id', $1, true), set_config('app.now', $2, true)`, [
        this.server.town.people[person],
        this.server.clock.now().toISOString(),
      ]);
      return (await this.app.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await this.app.query('ROLLBACK');
    }
  }

  #as(person: TownPerson): Promise<TestPerson> {
    const known = this.#signedIn.get(person) ?? this.signIn(person);
    this.#signedIn.set(person, known);
    return known;
  }
}
