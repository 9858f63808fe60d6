import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export interface Feedback {
  readonly id: string;
  readonly body: string;
  readonly page: string | null;
  readonly answerWish: string | null;
  readonly sender: { readonly id: string; readonly name: string } | null;
  readonly senderInWords: string | null;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly state: string;
  readonly turnsAt: string | null;
  readonly section: string;
  readonly recordedBy: { readonly id: string };
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: { readonly id: string } | null;
  readonly corrections: readonly {
    readonly fromDay: string;
    readonly toDay: string;
    readonly reason: string;
    readonly by: { readonly id: string };
  }[];
  readonly version: number;
}

export interface Result {
  readonly __typename: string;
  readonly feedback?: Feedback;
  readonly refusal?: string;
  readonly section?: string;
  readonly currentVersion?: number;
}

const FEEDBACK = `id body page answerWish sender { id name } senderInWords receivedOn dueOn dueAt state turnsAt section
  recordedBy { id } answer answeredAt answeredBy { id } corrections { fromDay toDay reason by { id } } version`;
const RESULT = `... on AccessibilityFeedbackChanged { feedback { ${FEEDBACK} } }
  ... on AccessibilityFeedbackRefused { refusal section } ... on StaleVersion { currentVersion }`;

const INPUTS = {
  sendAccessibilityFeedback: 'SendAccessibilityFeedbackInput',
  recordAccessibilityFeedback: 'RecordAccessibilityFeedbackInput',
  answerAccessibilityFeedback: 'AnswerAccessibilityFeedbackInput',
  correctFeedbackArrival: 'CorrectFeedbackArrivalInput',
} as const;
export type FeedbackAct = keyof typeof INPUTS;

/** A town whose people say what is hard, at a moment of the test's choosing. */
export class FeedbackScene {
  private readonly signedIn = new Map<TownPerson, Promise<TestPerson>>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly app: Client,
  ) {}

  static async open(at: string): Promise<FeedbackScene> {
    const server = await startTestServer({ at });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    const app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    return new FeedbackScene(server, owner, app);
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.server.stop();
  }

  /** Moves the time; whoever sat signed in for so long is asked to sign in anew. */
  timeIs(now: string): void {
    this.server.clock.set(now);
    this.signedIn.clear();
  }

  as(person: TownPerson): Promise<TestPerson> {
    const known = this.signedIn.get(person) ?? TestPerson.signIn(this.server, person);
    this.signedIn.set(person, known);
    return known;
  }

  async act(person: TownPerson, act: FeedbackAct, input: Record<string, unknown>): Promise<Result> {
    return (await this.as(person)).change<Result>(act, INPUTS[act], input, RESULT);
  }

  /** @returns the feedback an act changed */
  async done(person: TownPerson, act: FeedbackAct, input: Record<string, unknown>): Promise<Feedback> {
    const result = await this.act(person, act, input);
    if (!result.feedback) throw new Error(`${act}: ${JSON.stringify(result)}`);
    return result.feedback;
  }

  send(person: TownPerson, body = 'Kalenteria ei voi käyttää näppäimistöllä.'): Promise<Feedback> {
    return this.done(person, 'sendAccessibilityFeedback', { body });
  }

  record(receivedOn: string): Promise<Feedback> {
    return this.done('admin', 'recordAccessibilityFeedback', {
      ...{ body: 'Teksti on liian pientä.', sender: 'Työntekijä, puhelimitse', receivedOn },
    });
  }

  /** @returns the code, field and reason of what is wrong, or the code alone */
  async refusal(person: TownPerson, act: FeedbackAct, input: Record<string, unknown>): Promise<string> {
    const answer = await (
      await this.as(person)
    ).ask<Record<string, { __typename: string }>>(
      `mutation ($input: ${INPUTS[act]}!) { ${act}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const [error] = answer.errors;
    if (!error) return answer.data?.[act]?.__typename ?? '';
    const { code, field, reason } = error.extensions;
    return [code, field, reason].filter((part) => typeof part === 'string').join(' ');
  }

  async own(person: TownPerson): Promise<readonly Feedback[]> {
    const { data, errors } = await (
      await this.as(person)
    ).ask<{ myAccessibilityFeedback: { feedback: readonly Feedback[] } }>(
      `{ myAccessibilityFeedback { feedback { ${FEEDBACK} } } }`,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.myAccessibilityFeedback.feedback;
  }

  async list(
    isAnswered: boolean,
    { first = 50, after = null }: { first?: number; after?: string | null } = {},
  ): Promise<{ feedback: readonly Feedback[]; next: string | null }> {
    const { data, errors } = await (
      await this.as('admin')
    ).ask<{ accessibilityFeedback: { feedback: readonly Feedback[]; next: string | null } }>(
      `query ($isAnswered: Boolean!, $first: Int!, $after: String) {
         accessibilityFeedback(isAnswered: $isAnswered, first: $first, after: $after) { next feedback { ${FEEDBACK} } } }`,
      { isAnswered, first, after },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.accessibilityFeedback;
  }

  async counts(): Promise<{ dueSoon: number; dueToday: number; breached: number; turnsAt: string | null }> {
    const { data, errors } = await (
      await this.as('admin')
    ).ask<{
      accessibilityFeedbackCounts: {
        dueSoon: number;
        dueToday: number;
        breached: number;
        turnsAt: string | null;
      };
    }>('{ accessibilityFeedbackCounts { dueSoon dueToday breached turnsAt } }');
    if (!data) throw new Error(JSON.stringify(errors));
    return data.accessibilityFeedbackCounts;
  }

  /** As the role that serves, with the code out of the way. @returns how many rows, or the refusal */
  async directly(userId: string, sql: string, params: unknown[] = []): Promise<number | string> {
    await beginAs(this.app, this.server, userId);
    try {
      return (await this.app.query(sql, params)).rowCount ?? 0;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await this.app.query('ROLLBACK');
    }
  }
}
