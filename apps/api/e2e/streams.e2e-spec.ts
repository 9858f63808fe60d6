import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Reader, refuse, UnitOfWork } from '@rinnalla/api-core';
import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const WRITERS = 8;
const EVENTS = 5_000;

describe('numbered streams', () => {
  let server: TestServer;
  let unitOfWork: UnitOfWork;
  let reader: Reader;
  beforeAll(async () => {
    server = await startTestServer();
    unitOfWork = server.server.app.get(UnitOfWork);
    reader = server.server.app.get(Reader);
  });
  afterAll(() => server.stop());

  const actor = () => ({ professionalId: server.town.people.lead, sessionId: 'streams-test' });
  const command = (operation: string, input: unknown = {}, mutationId = randomUUID()) => ({
    operation,
    mutationId,
    input,
  });
  const say = (streams: StreamName[], refId: string, caseId: string | null = null) => ({
    streams,
    type: 'test.said',
    change: 'changed' as const,
    refKind: 'case' as const,
    refId,
    caseId,
    version: 1,
  });

  it(`gives ${String(EVENTS)} events of ${String(WRITERS)} writers to a reader who follows along, without gap or double`, async () => {
    const stream: StreamName = `workspace:${server.town.workspaceA}`;
    const other: StreamName = `case:${server.town.caseA}`;
    let written = 0;
    const write = async () => {
      while (written < EVENTS) {
        written += 1;
        const streams = written % 2 ? [stream, other] : [other, stream];
        await unitOfWork.run(actor(), command('say'), (tx) => {
          tx.publish(say(streams, randomUUID()));
          return Promise.resolve({ __typename: 'Said' });
        });
      }
    };
    const seen: number[] = [];
    const follow = async () => {
      while (seen.length < EVENTS) {
        const rows = await reader.read(actor(), 'follow', (db) =>
          db.query<{ events: LiveEvent[] }>('SELECT app.events_since($1, $2, 500) AS events', [
            stream,
            seen.at(-1) ?? 0,
          ]),
        );
        seen.push(...(rows[0]?.events ?? []).map((event) => event.seq));
      }
    };
    await Promise.all([...Array.from({ length: WRITERS }, write), follow()]);
    expect(seen).toEqual(Array.from({ length: EVENTS }, (_, index) => index + 1));
  });

  it('numbers nothing for a command that was refused or failed', async () => {
    const stream: StreamName = `user:${server.town.people.lead}`;
    const refused = await unitOfWork.run(actor(), command('say'), (tx) => {
      tx.publish(say([stream], randomUUID()));
      return refuse({ __typename: 'No' });
    });
    expect(refused).toEqual({ __typename: 'No' });
    await expect(
      unitOfWork.run(actor(), command('say'), (tx) => {
        tx.publish(say([stream], randomUUID()));
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    const said = await unitOfWork.run(actor(), command('say'), (tx) => {
      tx.publish(say([stream], randomUUID()));
      return Promise.resolve({ __typename: 'Said' });
    });
    expect(said).toMatchObject({ positions: [{ stream, seq: 1 }] });
  });

  it('does a thousand repeated and simultaneous mutations once each', async () => {
    const stream: StreamName = `expertise:${server.town.expertise}`;
    const ids = Array.from({ length: 200 }, () => randomUUID());
    const once = (mutationId: ReturnType<typeof randomUUID>) =>
      unitOfWork.run(actor(), command('say', { mutationId }, mutationId), (tx) => {
        tx.publish(say([stream], mutationId));
        return Promise.resolve({ __typename: 'Said', of: mutationId });
      });
    const answers = await Promise.all(
      ids.flatMap((id) => [once(id), once(id), once(id), once(id), once(id)]),
    );
    answers.forEach((answer, index) => {
      expect(answer).toEqual(answers[index - (index % 5)]);
    });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM domain_event WHERE stream = $1',
      [stream],
    );
    await owner.end();
    expect(rows[0]?.count).toBe(200);
  });

  it('runs a command anew when the database breaks a deadlock', async () => {
    let rounds = 0;
    const answer = await unitOfWork.run(actor(), command('say'), async (tx) => {
      rounds += 1;
      if (rounds < 3)
        await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$`);
      return { __typename: 'Said' };
    });
    expect(answer.__typename).toBe('Said');
    expect(rounds).toBe(3);
  });
});
