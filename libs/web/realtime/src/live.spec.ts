import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import { createGraphqlClient, recordKind, type GraphqlClient } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault, SwitchAvailabilityDocument } from '@rinnalla/web-graphql/testing';
import type { LiveView } from './live-view.js';
import { Live } from './live.js';
import { FakeLine } from './testing/fake-line.js';

const workspace: StreamName = 'workspace:w';
const caseStream: StreamName = 'case:case-1';
const boardView: LiveView = {
  streams: [workspace],
  kinds: [recordKind({ kind: 'board_row', typename: 'BoardRow', fragment: 'LiveBoardRow' })],
  wants: (event) =>
    event.stream === workspace && event.caseId !== null ? [{ kind: 'board_row', id: event.caseId }] : [],
};

const availabilitySwitched = {
  __typename: 'Mutation',
  switchAvailability: {
    __typename: 'AvailabilitySwitched',
    availability: {
      __typename: 'Availability',
      id: 'me',
      isAvailable: true,
      since: null,
      professional: { __typename: 'Professional', id: 'me', name: 'Eero Korhonen', profession: 'nurse' },
    },
  },
};

describe('live', () => {
  let server: FakeServer;
  let client: GraphqlClient;
  let line: FakeLine;
  let live: Live;
  const sessionLost = jest.fn();
  const reread = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    sessionLost.mockClear();
    reread.mockClear();
    line = new FakeLine();
    server = new FakeServer()
      .answer('Records', ({ refs }) => ({
        __typename: 'Query',
        records: (refs as { kind: string; id: string }[]).map((ref) => ({
          __typename: 'GoneRecord',
          ...ref,
        })),
      }))
      .answer('EventsSince', ({ streams }) => ({
        __typename: 'Query',
        eventsSince: (streams as { stream: StreamName; after: number }[]).map(({ stream, after }) => ({
          __typename: 'CaughtUp',
          stream,
          isReset: false,
          head: line.heads.get(stream) ?? 0,
          events: line.eventsSince(stream, after).map((event) => JSON.stringify(event)),
        })),
      }));
    client = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: server.fetch,
      viewId: () => null,
      sessionLost,
    });
    live = new Live({ client, line, sessionLost, maxJitterMs: 50 });
    live.start();
  });

  afterEach(() => {
    live.stop();
    jest.useRealTimers();
  });

  const settle = (ms = 100) => jest.advanceTimersByTimeAsync(ms);
  const readRefs = () => server.sentOf('Records').map((request) => request.variables['refs']);
  const openBoard = async () => {
    const close = live.open(boardView);
    await settle();
    return close;
  };
  const happen = (about: Partial<LiveEvent> = {}) => line.happen(workspace, about);

  it('reads what an event named, once, however many streams and views tell of it', async () => {
    await openBoard();
    live.open({ streams: [caseStream], wants: (event) => boardView.wants({ ...event, stream: workspace }) });
    await settle();
    happen({ mutationId: 'm-1' });
    line.happen(caseStream, { mutationId: 'm-1' });
    await settle();
    happen({ mutationId: 'm-1', refKind: 'status_event' });
    await settle();
    expect(readRefs()).toEqual([[{ kind: 'board_row', id: 'case-1' }]]);
  });

  it('reads nothing of what no screen shows', async () => {
    await openBoard();
    happen({ caseId: null, refKind: 'availability' });
    await settle();
    expect(readRefs()).toEqual([]);
  });

  it('coalesces a burst of 1,000 events on 40 cases into two reads at most', async () => {
    await openBoard();
    for (let n = 0; n < 1_000; n += 1)
      happen({ caseId: `case-${String(n % 40)}`, mutationId: `m-${String(n)}` });
    await settle();
    expect(readRefs().length).toBeGreaterThanOrEqual(1);
    expect(readRefs().length).toBeLessThanOrEqual(2);
    expect(
      new Set(
        readRefs()
          .flat()
          .map((ref) => JSON.stringify(ref)),
      ).size,
    ).toBe(40);
  });

  it('reads the lists anew when more changed than is worth reading one by one', async () => {
    client.shown.add(reread);
    await openBoard();
    for (let n = 0; n < 1_000; n += 1) happen({ caseId: `case-${String(n)}` });
    await settle();
    expect(reread).toHaveBeenCalled();
    expect(readRefs().flat().length).toBeLessThanOrEqual(600);
  });

  it('keeps what could not be read and reads it when the server answers again', async () => {
    await openBoard();
    server.isReachable = false;
    happen();
    await settle(200);
    expect(live.freshness.read().state).toBe('catching_up');
    server.isReachable = true;
    await settle(2_000);
    expect(readRefs()).toHaveLength(2);
    expect(live.freshness.read()).toEqual({ state: 'live' });
  });

  it('reads no record that the answer to an own change already held', async () => {
    live.open({
      streams: ['user:me'],
      kinds: [recordKind({ kind: 'availability', typename: 'Availability', fragment: 'LiveAvailability' })],
      wants: (event) => [{ kind: event.refKind, id: event.refId }],
    });
    await settle();
    let answer: (data: unknown) => void = () => undefined;
    server.answer('SwitchAvailability', () => new Promise((resolve) => (answer = resolve)));
    const input = { mutationId: 'm-9', isAvailable: true };
    const sent = client.urql.mutation(SwitchAvailabilityDocument, { input }).toPromise();
    const about = { refKind: 'availability', refId: 'me', caseId: null, mutationId: 'm-9' } as const;
    line.happen('user:me', about);
    await settle();
    // Its own event overtook the answer: it waits for it.
    expect(readRefs()).toEqual([]);
    answer(availabilitySwitched);
    await sent;
    await settle();
    expect(readRefs()).toEqual([]);
    line.happen('user:me', { ...about, mutationId: 'm-10' });
    await settle();
    expect(readRefs()).toHaveLength(1);
  });

  it('catches up what happened while the connection was broken', async () => {
    await openBoard();
    line.break();
    happen({ caseId: 'case-7', mutationId: 'm-7' });
    await settle(3_000);
    expect(live.freshness.read()).toMatchObject({ state: 'offline', since: expect.stringMatching(/Z$/) });
    line.connect();
    await settle();
    expect(readRefs()).toEqual([[{ kind: 'board_row', id: 'case-7' }]]);
    expect(live.freshness.read()).toEqual({ state: 'live' });
  });

  it('drops trust in its cache and reads all anew when a right is lost', async () => {
    client.shown.add(reread);
    await openBoard();
    line.revoke([workspace]);
    expect(client.isCacheTrusted()).toBe(false);
    expect(reread).toHaveBeenCalledTimes(1);
  });

  it('tells of a lost session, from the wire or from an answer', async () => {
    await openBoard();
    server.answer('Records', () => {
      throw new GraphqlFault({ code: 'NOT_SIGNED_IN' });
    });
    happen();
    await settle();
    expect(sessionLost).toHaveBeenCalledTimes(1);
    line.signOut();
    expect(sessionLost).toHaveBeenCalledTimes(2);
  });

  it('knows who looks at a case until the connection breaks, and tells again where it looks itself', async () => {
    const viewers = [{ professionalId: 'p', name: 'Eero Korhonen', profession: 'nurse', writing: null }];
    live.look({ caseId: 'case-1', writing: null });
    line.presence({ caseId: 'case-1', viewers });
    expect(live.presence.at('case-1')).toEqual(viewers);
    line.break();
    expect(live.presence.at('case-1')).toEqual([]);
    line.looked = null;
    line.connect();
    expect(line.looked).toEqual({ caseId: 'case-1', writing: null });
  });
});
