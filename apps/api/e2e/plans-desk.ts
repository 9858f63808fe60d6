import { randomUUID } from 'node:crypto';
import { calendarDay } from '@rinnalla/domain';
import { Client } from 'pg';
import type { Town, TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { MUTATIONS, type MutationName, type Prepared } from './plan-mutations.js';

export type Result = { __typename: string } & Record<string, unknown>;
type Input = Record<string, unknown>;

/** A server with everyone at it, and a look into its database past every right. */
export class PlansDesk {
  private readonly signedIn = new Map<TownPerson, Promise<TestPerson>>();

  private constructor(
    readonly server: TestServer,
    private readonly owner: Client,
  ) {}

  /** @param at when it is, in place of today */
  static async open(at?: string): Promise<PlansDesk> {
    const server = await startTestServer({ at });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    return new PlansDesk(server, owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.server.stop();
  }

  get town() {
    return this.server.town;
  }

  as(person: TownPerson): Promise<TestPerson> {
    const known = this.signedIn.get(person) ?? TestPerson.signIn(this.server, person);
    this.signedIn.set(person, known);
    return known;
  }

  /** Moves the clock of a desk opened on a day of its own; sessions left idle end with it, so everyone signs in anew. */
  moveClockTo(instant: string): void {
    this.server.clock.set(instant);
    this.signedIn.clear();
  }

  async change(person: TownPerson, name: MutationName, input: Input): Promise<Result> {
    const { type, fields } = MUTATIONS[name];
    return (await this.as(person)).change<Result>(name, type, input, fields);
  }

  /** Asks a mutation of someone who is refused by an error. @returns `CODE` or `CODE field reason` */
  async refusal(person: TestPerson, name: MutationName, input: Input): Promise<string> {
    const answer = await person.ask(
      `mutation ($input: ${MUTATIONS[name].type}!) { ${name}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const { code, field, reason } = answer.errors[0]?.extensions ?? {};
    return [code ?? JSON.stringify(answer.data), field, reason].filter(Boolean).join(' ');
  }

  /** A new case in workspace A, the counsellor in its team, with a prepared plan. */
  async prepare(patch: Parameters<Town['addCase']>[0] = {}): Promise<Prepared> {
    const { caseId, clientId } = await this.town.addCase(patch);
    await (
      await this.as('worker')
    ).change(
      'addTeamMember',
      'TeamInput',
      { caseId, professionalId: this.town.people.counsellor },
      '... on TeamChanged { case { id } }',
    );
    const started = await this.change('worker', 'startPlan', { caseId, clientId });
    const planId = String(started['planId']);
    const lineId = async (name: MutationName, field: string, input: Input) => {
      const result = await this.change('worker', name, { planId, ...input });
      return (result[field] as { id: string }).id;
    };
    const colleagueId = this.town.people.counsellor;
    return {
      caseId,
      clientId,
      planId,
      goalId: await lineId('addGoal', 'goal', { title: 'Oma koti', description: 'Löytyy asunto.' }),
      serviceId: await lineId('addPlannedService', 'plannedService', {
        service: 'social_work',
        startsOn: '2030-01-07',
      }),
      responsibilityId: await lineId('proposeResponsibility', 'responsibility', {
        what: 'Hakea asumistukea',
        ownerId: colleagueId,
        dueOn: '2030-02-01',
      }),
      workerId: this.town.people.worker,
      colleagueId,
      today: calendarDay(this.server.clock.now()),
    };
  }

  /** SQL as the owner of the database. */
  async sql<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(text, [...params])).rows as Row[];
  }

  /** Rows of the usage log that an operation wrote about a client, newest last; those of one moment as they lie in the table, which only grows. */
  usage(operation: string, clientId: string) {
    return this.sql<{
      purpose: string;
      basis: string;
      record_ids: string[];
      field_classes: string[];
      by: string;
    }>(
      `SELECT purpose, basis, record_ids, field_classes, professional_id AS by FROM usage_log
       WHERE operation = $1 AND $2::uuid = ANY (client_ids) ORDER BY at, ctid`,
      [operation, clientId],
    );
  }

  /** Events that name a record, by type: their streams, and change and version. */
  async events(refId: string, type: string) {
    const rows = await this.sql<{ stream: string; change: string; refKind: string; version: number }>(
      `SELECT stream, change, ref_kind AS "refKind", version FROM domain_event WHERE ref_id = $1 AND type = $2 ORDER BY at, stream`,
      [refId, type],
    );
    return {
      streams: [...new Set(rows.map((row) => row.stream))].sort(),
      last: rows.at(-1) && {
        change: rows.at(-1)?.change,
        refKind: rows.at(-1)?.refKind,
        version: rows.at(-1)?.version,
      },
    };
  }

  /** The streams of a case, and of these people's own. */
  streams(caseId: string, ...people: TownPerson[]): string[] {
    return [
      `case:${caseId}`,
      `workspace:${this.town.workspaceA}`,
      ...people.map((person) => `user:${this.town.people[person]}`),
    ].sort();
  }

  /** How much is stored of a plan, and in which versions: equal before and after what was refused. */
  async footprint(planId: string): Promise<unknown> {
    return this.sql(
      `SELECT (SELECT json_agg(t.*) FROM plan_text t WHERE plan_id = $1) AS texts,
         (SELECT json_agg(t.*) FROM plan_item t WHERE plan_id = $1) AS items, (SELECT json_agg(t.*) FROM goal t WHERE plan_id = $1) AS goals,
         (SELECT json_agg(t.*) FROM planned_service t WHERE plan_id = $1) AS services,
         (SELECT json_agg(t.*) FROM responsibility t WHERE plan_id = $1) AS responsibilities,
         (SELECT count(*) FROM correction) AS corrections, (SELECT count(*) FROM goal_rating) AS ratings,
         (SELECT count(*) FROM plan_text_version) AS versions, (SELECT count(*) FROM plan_signing) AS signings, (SELECT count(*) FROM plan) AS plans`,
      [planId],
    );
  }
}
