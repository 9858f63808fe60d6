import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '@rinnalla/api-testing';
import { type Product, startProduct } from '../harness/product.js';

const WRITERS = 4;
const KILLS = 6;
/** Writes acknowledged between two kills, however long the machine takes for them. */
const BETWEEN_KILLS = 10;
/** Before a server that is gone is asked again. */
const AGAIN_MS = 50;

/** What became of one write, as its writer knows it. */
interface Write {
  readonly mutationId: string;
  readonly topic: string;
  fate: 'acknowledged' | 'unknown';
}

describe('a server killed mid-write', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  const signIn = async (login: string): Promise<string> => {
    const response = await fetch(`${product.url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: login }),
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const ask = async <Data>(cookie: string, query: string, variables: unknown): Promise<Data> => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('loses nothing it acknowledged, does nothing twice, and numbers on without a gap', async () => {
    const cookie = await signIn('aino.virtanen');
    const { board } = await ask<{ board: { rows: { id: string }[] } }>(cookie, FIRST_CASE, {
      id: (
        await ask<{ me: { workspaces: { workspace: { id: string } }[] } }>(
          cookie,
          '{ me { workspaces { workspace { id } } } }',
          {},
        )
      ).me.workspaces[0]?.workspace.id,
    });
    const caseId = board.rows[0]?.id ?? '';
    const plans = await ask<{ case: { plans: { id: string }[] } }>(
      cookie,
      'query ($id: ID!) { case(id: $id) { plans { id } } }',
      { id: caseId },
    );
    const planId = plans.case.plans[0]?.id;
    expect(planId).toBeDefined();

    const writes: Write[] = [];
    let isOver = false;
    const writer = async (): Promise<void> => {
      while (!isOver) {
        const write: Write = { mutationId: randomUUID(), topic: `Tavoite ${randomUUID()}`, fate: 'unknown' };
        writes.push(write);
        const input = { mutationId: write.mutationId, planId, title: write.topic };
        // A failed answer is asked again under the same mutation id, as the web does: the answer repeats, not the change.
        while (write.fate === 'unknown' && !isOver) {
          write.fate = await ask<{ addGoal: { __typename: string } }>(cookie, ADD_GOAL, { input }).then(
            (data) => (data.addGoal.__typename === 'GoalChanged' ? 'acknowledged' : 'unknown'),
            () => pause(AGAIN_MS, 'unknown'),
          );
        }
      }
    };
    const acknowledged = () =>
      writes.filter((write) => write.fate === 'acknowledged').map((write) => write.topic);
    const writers = Array.from({ length: WRITERS }, writer);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const enough = acknowledged().length + BETWEEN_KILLS;
      await until(() => acknowledged().length >= enough, { timeoutMs: 60_000 });
      await product.process.kill9();
      await product.process.start();
    }
    isOver = true;
    await Promise.all(writers);

    const stored = await ask<{ case: { plans: { goals: { title: string }[] }[] } }>(
      cookie,
      'query ($id: ID!) { case(id: $id) { plans { goals { title } } } }',
      { id: caseId },
    );
    const titles = stored.case.plans.flatMap((plan) => plan.goals.map((goal) => goal.title));
    expect(acknowledged().filter((title) => !titles.includes(title))).toEqual([]);
    expect(titles.length).toBe(new Set(titles).size);

    const catchUp = async (after: number) =>
      (await ask<CatchUp>(cookie, EVENTS, { s: `case:${caseId}`, after })).eventsSince[0];
    const head = (await catchUp(0))?.head ?? 0;
    expect(head).toBeGreaterThanOrEqual(acknowledged().length);
    const from = Math.max(0, head - 400);
    const numbers = ((await catchUp(from))?.events ?? []).map(
      (event) => (JSON.parse(event) as { seq: number }).seq,
    );
    expect(numbers).toEqual(Array.from({ length: head - from }, (_, index) => from + index + 1));
  }, 240_000);
});

interface CatchUp {
  readonly eventsSince: readonly { readonly head: number; readonly events: readonly string[] }[];
}

const FIRST_CASE =
  'query ($id: ID!) { board(workspaceId: $id, first: 100, filter: { text: "Marko" }) { rows { id } } }';
const ADD_GOAL = 'mutation ($input: AddGoalInput!) { addGoal(input: $input) { __typename } }';
const EVENTS =
  'query ($s: String!, $after: Int!) { eventsSince(streams: [{ stream: $s, after: $after }]) { head isReset events } }';
