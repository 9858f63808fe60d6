import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Cache } from '@urql/exchange-graphcache';
import { addToList, removeFromList } from './cached-lists.js';
import { createGraphqlClient, type GraphqlClient } from './create-graphql-client.js';
import {
  BoardDocument,
  RecordsDocument,
  SwitchAvailabilityDocument,
  type BoardQuery,
} from './generated/graphql.js';
import { recordKind } from './record-kinds.js';
import { FakeServer, GraphqlFault } from './testing/fake-server.js';

const variables = { workspaceId: 'w', filter: {}, sort: 'last_change', first: 50 } as const;
const row = (id: string, status = 'planning', version = 1) => ({
  __typename: 'BoardRow' as const,
  id,
  number: `T-${id}`,
  topic: 'Arjen tuki',
  serviceFunction: 'working_age',
  status,
  statusSince: '2026-01-01T00:00:00Z',
  clients: [],
  namedWorker: null,
  workspaceId: 'w',
  unitNameFi: 'Yksikkö',
  unitNameSv: 'Enhet',
  nextDueOn: null,
  nextClock: null,
  teamFaults: [],
  openConsultations: 0,
  lastChangeAt: '2026-01-01T00:00:00Z',
  lastChangeBy: null,
  version,
});
const board = (...rows: ReturnType<typeof row>[]) => ({
  __typename: 'Query',
  board: { __typename: 'BoardPage', next: null, rows },
});

describe('the GraphQL client', () => {
  let server: FakeServer;
  let client: GraphqlClient;
  const sessionLost = jest.fn();
  const open = (send: 'id' | 'text') =>
    createGraphqlClient({
      url: 'http://server/graphql',
      send,
      fetch: server.fetch,
      viewId: () => 'view-1',
      sessionLost,
    });

  beforeEach(() => {
    sessionLost.mockClear();
    server = new FakeServer().answer('Board', () => board(row('a'), row('b')));
    client = open('text');
  });

  /** Follows the board as a mounted screen does; `last()` is what it shows now. */
  const watchBoard = () => {
    let shown: BoardQuery['board']['rows'] | undefined;
    const { unsubscribe } = client.urql.query(BoardDocument, variables).subscribe((result) => {
      shown = result.data?.board.rows;
    });
    return { last: () => shown?.map(({ id, status }) => `${id} ${status}`), unsubscribe };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('sends only the hash of a document in production, and its text elsewhere, with the open view', async () => {
    await open('id').urql.query(BoardDocument, variables).toPromise();
    await client.urql.query(BoardDocument, variables).toPromise();
    const [byId, byText] = server.sent;
    expect(byId?.body).toMatchObject({ operationName: 'Board', variables });
    expect(byId?.body['documentId']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(byId?.body).not.toHaveProperty('query');
    expect(byText?.body['query']).toContain('query Board');
    expect(byId?.headers['x-view-id']).toBe('view-1');
  });

  it('tells when the server no longer knows who asks', async () => {
    server.answer('Board', () => {
      throw new GraphqlFault({ code: 'NOT_SIGNED_IN' });
    });
    await client.urql.query(BoardDocument, variables).toPromise();
    expect(sessionLost).toHaveBeenCalledTimes(1);
  });

  it('renews a row wherever it is shown when a live re-read brings it', async () => {
    const screen = watchBoard();
    await settle();
    server.answer('Records', () => ({ __typename: 'Query', records: [row('b', 'service', 2)] }));
    await client.urql
      .query(RecordsDocument, { refs: [{ kind: 'board_row', id: 'b' }] }, { requestPolicy: 'network-only' })
      .toPromise();
    expect(screen.last()).toEqual(['a planning', 'b service']);
    expect(server.sentOf('Board')).toHaveLength(1);
    screen.unsubscribe();
  });

  it('shows no more what was refused, whatever else the cache learns of it, until the server shows it again', async () => {
    const screen = watchBoard();
    await settle();
    const askAgain = async () => {
      await client.urql.query(BoardDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    };
    server.answer('Board', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    await askAgain();
    expect(screen.last()).toBeUndefined();

    server.answer('Records', () => ({ __typename: 'Query', records: [row('b', 'service', 2)] }));
    await client.urql
      .query(RecordsDocument, { refs: [{ kind: 'board_row', id: 'b' }] }, { requestPolicy: 'network-only' })
      .toPromise();
    await settle();
    expect(screen.last()).toBeUndefined();

    server.answer('Board', () => board(row('b', 'service', 2)));
    await askAgain();
    expect(screen.last()).toEqual(['b service']);
    screen.unsubscribe();
  });

  it('adds a record to the cached lists it fits, once, and takes a gone one out of all', async () => {
    const screen = watchBoard();
    await settle();
    const boards = (cache: Cache) =>
      cache.inspectFields('Query').flatMap(({ fieldName, arguments: args }) => {
        const page = fieldName === 'board' ? cache.resolve('Query', 'board', args) : null;
        return typeof page === 'string' ? [{ parent: page, field: 'rows' }] : [];
      });
    client.kinds.register(
      recordKind({
        kind: 'board_row',
        typename: 'BoardRow',
        fragment: 'LiveBoardRow',
        place: (record, cache) =>
          boards(cache).forEach((place) => addToList(cache, place, record, { at: 'start' })),
        remove: ({ id }, cache) =>
          boards(cache).forEach((place) => removeFromList(cache, place, { __typename: 'BoardRow', id })),
      }),
    );
    const records = [row('b'), row('c'), { __typename: 'GoneRecord', kind: 'board_row', id: 'a' }];
    server.answer('Records', () => ({ __typename: 'Query', records }));
    await client.urql.query(RecordsDocument, { refs: [] }, { requestPolicy: 'network-only' }).toPromise();
    expect(screen.last()).toEqual(['c planning', 'b planning']);
    screen.unsubscribe();
  });

  it('hands new and gone records to the kind they belong to', async () => {
    const placed: string[] = [];
    const removed: string[] = [];
    client.kinds.register(
      recordKind({
        kind: 'board_row',
        typename: 'BoardRow',
        fragment: 'LiveBoardRow',
        place: (record) => placed.push(record.number),
        remove: (ref) => removed.push(ref.id),
      }),
    );
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [row('c'), { __typename: 'GoneRecord', kind: 'board_row', id: 'a' }],
    }));
    const refs = [
      { kind: 'board_row', id: 'c' },
      { kind: 'board_row', id: 'a' },
    ] as const;
    await client.urql
      .query(RecordsDocument, { refs: [...refs] }, { requestPolicy: 'network-only' })
      .toPromise();
    expect({ placed, removed }).toEqual({ placed: ['T-c'], removed: ['a'] });
  });

  it('knows which records the answer to an own change already held', async () => {
    client.kinds.register(
      recordKind({ kind: 'availability', typename: 'Availability', fragment: 'LiveAvailability' }),
    );
    server.answer('SwitchAvailability', () => ({
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
    }));
    const input = { mutationId: 'm-1', isAvailable: true };
    const sending = client.urql.mutation(SwitchAvailabilityDocument, { input }).toPromise();
    expect(client.ownChanges.whenAnswered('m-1')).not.toBeNull();
    await sending;
    expect(client.ownChanges.whenAnswered('m-1')).toBeNull();
    expect(client.ownChanges.holds('m-1', { kind: 'availability', id: 'me' })).toBe(true);
    expect(client.ownChanges.holds('m-1', { kind: 'availability', id: 'other' })).toBe(false);
    expect(client.ownChanges.holds('m-2', { kind: 'availability', id: 'me' })).toBe(false);
  });
});
