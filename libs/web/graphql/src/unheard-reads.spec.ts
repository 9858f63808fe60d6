import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client, type Exchange, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { FakeServer } from './testing/fake-server.js';
import { unheardReads } from './unheard-reads.js';

/** Of no schema of ours. */
const WHOLE = 'query Whole { team { id name joinedAt } }';
const NAMES = 'query Names { team { id name } }';
const MEMBER = 'query Member { member { id name joinedAt } }';
const NOW = { requestPolicy: 'network-only' } as const;
const PATIENCE_MS = 3_000;

/** The machine's timer: an answer takes its way however long it takes, and only patience is the test's to end. */
const later = setTimeout;
const settled = () => new Promise((resolve) => later(resolve, 10));

interface Member {
  readonly id: string;
}

const member = (id: string, more: object = { joinedAt: '2026-11-22' }) => ({
  __typename: 'TeamMember',
  id,
  name: `Jäsen ${id}`,
  ...more,
});

describe('a read that the cache says nothing to', () => {
  let server: FakeServer;
  let shown: string;
  let leave: () => void = () => undefined;
  const clientOf = (...[before, after]: readonly Exchange[]) =>
    new Client({
      url: 'http://server/graphql',
      preferGetMethod: false,
      fetch: server.fetch,
      exchanges: [
        ...(before ? [before] : []),
        cacheExchange({ logger: () => undefined }),
        ...(after ? [after] : []),
        fetchExchange,
      ],
    });
  const guarded = () => {
    const { before, after } = unheardReads();
    return clientOf(before, after);
  };
  /** Shows the whole team, as another query's answer comes to tell of a new member, and only the name. */
  const joinedHalfTold = async (client: Client) => {
    const all = client.query<{ team: Member[] }>(WHOLE, {}).subscribe(({ data }) => {
      shown = data?.team.map(({ id }) => id).join(' ') ?? '';
    });
    leave = () => all.unsubscribe();
    await settled();
    for (const name of ['Jäsen', 'Uusi nimi']) {
      server.answer('Names', () => ({
        __typename: 'Query',
        team: [member('a', { name }), member('b', { name })],
      }));
      await client.query(NAMES, {}, NOW).toPromise();
      await settled();
    }
  };
  const outwait = async (patienceMs: number) => {
    jest.advanceTimersByTime(patienceMs);
    await settled();
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'queueMicrotask', 'performance'] });
    shown = '';
    server = new FakeServer()
      .answer('Whole', () => ({ __typename: 'Query', team: [member('a')] }))
      .answer('Member', () => ({ __typename: 'Query', member: member('b') }));
  });
  afterEach(() => {
    leave();
    jest.useRealTimers();
  });

  it('is read when what it lacked has come, without asking the server again', async () => {
    const client = guarded();
    await joinedHalfTold(client);
    expect(shown).toBe('a');
    await client.query(MEMBER, {}, NOW).toPromise();
    await settled();
    expect(shown).toBe('a b');
    await outwait(2 * PATIENCE_MS);
    expect(server.sentOf('Whole')).toHaveLength(1);
  });

  it('is asked of the server when that does not come', async () => {
    await joinedHalfTold(guarded());
    server.answer('Whole', () => ({ __typename: 'Query', team: [member('a'), member('b')] }));
    await outwait(2 * PATIENCE_MS);
    expect(shown).toBe('a b');
    expect(server.sentOf('Whole')).toHaveLength(2);
  });

  it('is forgotten with the screen', async () => {
    await joinedHalfTold(guarded());
    leave();
    await outwait(2 * PATIENCE_MS);
    expect(server.sentOf('Whole')).toHaveLength(1);
  });

  it('would be lost without this', async () => {
    const client = clientOf();
    await joinedHalfTold(client);
    await client.query(MEMBER, {}, NOW).toPromise();
    await settled();
    expect(shown).toBe('a');
  });
});
