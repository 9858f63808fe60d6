import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@rinnalla/api-core';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent, StreamName } from '@rinnalla/contracts';
import { buildClocks, type ClocksScene, decisionPending } from './clocks-scene.js';

const PENDING_SINCE = '2026-08-24T09:00:00+03:00';
const BEFORE = '2026-11-02T10:00:00+02:00';
/** The clocks are due soon, and nothing more. */
const SOON = '2026-11-23T10:00:00+02:00';
const CLOCKS = 1_600;
const WRITES = 60;

describe('several passes over the clocks at once, while people write', () => {
  let scene: ClocksScene;
  let stream: StreamName;
  const seen: Record<'lead' | 'neighbour', (LiveEvent | HiddenEvent)[]> = { lead: [], neighbour: [] };

  const rows = async <Row extends object>(sql: string, params: unknown[] = []) =>
    (await scene.owner.query<Row>(sql, params)).rows;
  const head = async () => {
    const [counter] = await rows<{ head: number }>('SELECT head::int FROM event_stream WHERE name = $1', [
      stream,
    ]);
    return counter?.head ?? 0;
  };

  /** A person's change on the streams that the pass writes too. */
  async function write(): Promise<void> {
    const { town, server } = scene.server;
    const actor = { professionalId: town.people.lead, sessionId: 'passes-test' };
    for (let place = 0; place < WRITES; place += 1) {
      const mutationId = randomUUID();
      await server.app.get(UnitOfWork).run(actor, { operation: 'say', mutationId, input: {} }, (tx) => {
        tx.publish({
          streams: [stream, `case:${town.caseA}`, `user:${town.people.worker}`],
          type: 'test.said',
          change: 'changed',
          refKind: 'case',
          refId: town.caseA,
          caseId: town.caseA,
          version: 1,
        });
        return Promise.resolve({ __typename: 'Said' });
      });
    }
  }

  beforeAll(async () => {
    scene = await buildClocks(BEFORE);
    stream = `workspace:${scene.server.town.workspaceA}`;
    const first = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending(PENDING_SINCE) });
    const columns = await rows<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'clock'::regclass AND attnum > 0 AND NOT attisdropped
       AND attname NOT IN ('id', 'event_id')`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    await scene.owner.query(
      `INSERT INTO clock (id, event_id, ${names}) SELECT gen_random_uuid(), gen_random_uuid(), ${names}
       FROM clock, generate_series(2, ${String(CLOCKS)}) WHERE id = $1`,
      [first],
    );
    await scene.passTo(SOON);
    for (const name of ['lead', 'neighbour'] as const) {
      const socket = await scene.people[name].connect();
      socket.on('event', (event) => seen[name].push(event));
      await socket.emitWithAck('watch', [stream]);
    }
    const [turns] = await Promise.all([
      Promise.all([scene.turn(), scene.turn(), scene.turn()]),
      write(),
      write(),
    ]);
    expect(turns.reduce((sum, made) => sum + made, 0)).toBe(CLOCKS);
  });
  afterAll(() => scene.leave());

  it('turn each clock once, with its history and one notice for each who is told', async () => {
    expect(await scene.turn()).toBe(0);
    expect(
      await rows(
        `SELECT count(*)::int AS turns, count(DISTINCT h.clock_id)::int AS clocks FROM clock_change h WHERE h.change = 'due_soon'`,
      ),
    ).toEqual([{ turns: CLOCKS, clocks: CLOCKS }]);
    expect(
      await rows(
        `SELECT recipient_id AS told, count(*)::int AS notices, count(DISTINCT clock_id)::int AS clocks FROM notice GROUP BY 1`,
      ),
    ).toEqual([{ told: scene.server.town.people.worker, notices: CLOCKS, clocks: CLOCKS }]);
  });

  it('tell each turn once on each stream, all streams numbered without gap or double', async () => {
    const told = await rows<{ kind: string; events: number; clocks: number }>(
      `SELECT split_part(stream, ':', 1) AS kind, count(*)::int AS events, count(DISTINCT ref_id)::int AS clocks
       FROM domain_event WHERE type = 'clock.due_soon' GROUP BY 1 ORDER BY 1`,
    );
    expect(told.map(({ kind }) => kind)).toEqual(['case', 'user', 'workspace']);
    for (const { events, clocks } of told) expect([events, clocks]).toEqual([CLOCKS, CLOCKS]);
    expect(
      await rows(
        `SELECT s.name FROM event_stream s JOIN domain_event e ON e.stream = s.name
         GROUP BY s.name, s.head HAVING count(*) <> s.head OR min(e.seq) <> 1 OR max(e.seq) <> s.head`,
      ),
    ).toEqual([]);
    expect(await head()).toBe(CLOCKS + 2 * WRITES);
  });

  it('reach whoever watches: each number once and in order, and to those outside the case the number alone', async () => {
    const last = await head();
    await until(() => seen.lead.length >= last && seen.neighbour.length >= last);
    const numbers = Array.from({ length: last }, (_, place) => place + 1);
    expect(seen.lead.map(({ seq }) => seq)).toEqual(numbers);
    expect(seen.neighbour).toEqual(numbers.map((seq) => ({ stream, seq, hidden: true })));
    expect(seen.lead.filter((event) => 'type' in event && event.type === 'clock.due_soon')).toHaveLength(
      CLOCKS,
    );
    expect(await rows('SELECT id FROM outbox')).toEqual([]);
  });
});
