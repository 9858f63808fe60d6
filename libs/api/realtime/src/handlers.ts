import type { DataSource } from 'typeorm';
import type { Attempts, ReadDb, Reader } from '@rinnalla/api-core';
import { INPUT_LIMITS, type StreamName, type WatchAnswer } from '@rinnalla/contracts';
import type { LiveSocket } from './live-io.js';
import type { Presence } from './presence.js';
import { isStreamName, rooms } from './rooms.js';

interface Surroundings {
  readonly reader: Reader;
  readonly attempts: Attempts;
  readonly dataSource: DataSource;
  readonly presence: Presence;
  readonly log: { socketFault(what: string, detail: string): void };
}

/** Frames a socket may send in ten seconds; more than that are dropped. */
const MAX_FRAMES = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** `planId:item:voice`: a case of siblings has a plan for each. */
const SECTION =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:\d{1,2}:(client|professional)$/;

/**
 * What a browser may say on its socket: which streams it follows and where it looks. Frames come from strangers: each is checked
 * before it is believed, and no fault in one may take the process down.
 */
export function attachHandlers(socket: LiveSocket, around: Surroundings): void {
  const budget = { frames: 0, since: Date.now() };
  const guarded =
    (name: string, handle: (...frame: unknown[]) => Promise<void>) =>
    (...frame: unknown[]) => {
      if (!spend(budget)) return around.log.socketFault('too many frames', name);
      handle(...frame).catch((error: unknown) => around.log.socketFault(name, String(error)));
    };

  socket.on(
    'watch',
    guarded('watch', async (streams, answer) => {
      if (!isStreamList(streams) || !isAnswer(answer)) return around.log.socketFault('malformed', 'watch');
      answer(await watch(socket, streams, around));
      await around.presence.greet(socket);
    }),
  );
  socket.on(
    'unwatch',
    guarded('unwatch', async (streams) => {
      if (!isStreamList(streams)) return around.log.socketFault('malformed', 'unwatch');
      for (const stream of streams) await leave(socket, stream);
    }),
  );
  socket.on(
    'look',
    guarded('look', async (at) => {
      const place = placeOf(at);
      if (place === undefined) return around.log.socketFault('malformed', 'look');
      await look(socket, place, around);
    }),
  );
  socket.on('disconnecting', () => {
    const { looking } = socket.data;
    socket.data.looking = null;
    if (looking)
      setImmediate(() => void around.presence.tell(looking.caseId, looking.tellRooms).catch(() => undefined));
  });
  socket.on('error', (error: Error) => around.log.socketFault('error', error.message));
}

function spend(budget: { frames: number; since: number }): boolean {
  const now = Date.now();
  if (now - budget.since > 10_000) Object.assign(budget, { frames: 0, since: now });
  budget.frames += 1;
  return budget.frames <= MAX_FRAMES;
}

const isAnswer = (value: unknown): value is (watched: WatchAnswer[]) => void => typeof value === 'function';

const isStreamList = (value: unknown): value is StreamName[] =>
  Array.isArray(value) && value.length <= INPUT_LIMITS.streams && value.every(isStreamName);

/** A place to look at, null for none, undefined for nonsense. */
function placeOf(value: unknown): { caseId: string; writing: string | null } | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'object' || !('caseId' in value) || typeof value.caseId !== 'string') return undefined;
  if (!UUID.test(value.caseId)) return undefined;
  const writing = 'writing' in value ? value.writing : null;
  if (writing !== null && (typeof writing !== 'string' || !SECTION.test(writing))) return undefined;
  return { caseId: value.caseId, writing };
}

/** How far the reader may follow a stream now; null: not at all. */
async function reachOf(db: ReadDb, stream: StreamName): Promise<'all' | 'partial' | null> {
  const [row] = await db.query<{ reach: 'all' | 'partial' | null }>('SELECT app.stream_reach($1) AS reach', [
    stream,
  ]);
  return row?.reach ?? null;
}

/** Joins first, reads the heads after: whatever is published in between arrives, and the numbers tell. */
async function watch(
  socket: LiveSocket,
  streams: StreamName[],
  { reader, attempts, log }: Surroundings,
): Promise<WatchAnswer[]> {
  const { actor } = socket.data;
  const answers = await reader.read(actor, 'live.watch', async (db) => {
    const answers: WatchAnswer[] = [];
    for (const stream of streams) {
      const reach = await reachOf(db, stream);
      if (reach === null) {
        await leave(socket, stream);
        log.socketFault('refused stream', `${stream} to ${actor.professionalId}`);
        answers.push({ stream, head: null });
        continue;
      }
      if (reach === 'partial') await socket.leave(rooms.whole(stream));
      await socket.join(
        reach === 'all'
          ? rooms.whole(stream)
          : [rooms.partial(stream), rooms.partialOf(stream, actor.professionalId)],
      );
      const [counter] = await db.query<{ heads: Record<string, number> }>(
        'SELECT app.stream_heads($1) AS heads',
        [[stream]],
      );
      answers.push({ stream, head: counter?.heads[stream] ?? 0 });
    }
    return answers;
  });
  const told = await stillWatched(socket, answers, reader);
  if (told.some(({ head }) => head === null)) {
    await attempts.note(actor, { operation: 'live.watch', kind: 'live.watch', code: 'NOT_FOUND' });
  }
  return told;
}

/**
 * A right that ended while the rooms were joined may have been swept from them before: what was joined is asked once more, by another
 * transaction, and left where it is refused. What ends after that finds the socket in its rooms.
 */
async function stillWatched(
  socket: LiveSocket,
  answers: readonly WatchAnswer[],
  reader: Reader,
): Promise<WatchAnswer[]> {
  const joined = answers.flatMap(({ stream, head }) => (head === null ? [] : [stream]));
  if (joined.length === 0) return [...answers];
  const reaches = await reader.read(socket.data.actor, 'live.watch', (db) =>
    Promise.all(joined.map((stream) => reachOf(db, stream))),
  );
  const lost = joined.filter((stream, place) => {
    const reach = reaches[place] ?? null;
    return reach === null || (reach === 'partial' && socket.rooms.has(rooms.whole(stream)));
  });
  for (const stream of lost) await leave(socket, stream);
  const gone = new Set(lost);
  return answers.map((answer) => (gone.has(answer.stream) ? { ...answer, head: null } : answer));
}

async function leave(socket: LiveSocket, stream: StreamName): Promise<void> {
  await socket.leave(rooms.whole(stream));
  await socket.leave(rooms.partial(stream));
  await socket.leave(rooms.partialOf(stream, socket.data.actor.professionalId));
}

async function look(
  socket: LiveSocket,
  place: { caseId: string; writing: string | null } | null,
  { reader, attempts, presence }: Surroundings,
): Promise<void> {
  const before = socket.data.looking;
  if (before && before.caseId !== place?.caseId) {
    await presence.forget(socket);
    await presence.tell(before.caseId, before.tellRooms);
  }
  if (!place) return;
  // Asked at every look: neither the looker's right nor who may know of it is the same for ever.
  const looking = { ...place, tellRooms: await roomsThatMayKnow(socket, place.caseId, reader) };
  if (looking.tellRooms.length > 0) {
    socket.data.looking = looking;
    await socket.join([rooms.looking(place.caseId), rooms.lookers]);
    // Once more, now that a right which ends finds the looker here; what was ended meanwhile is out of both.
    const known = new Set(await roomsThatMayKnow(socket, place.caseId, reader));
    if (socket.data.looking !== looking) return;
    looking.tellRooms = looking.tellRooms.filter((room) => known.has(room));
    if (looking.tellRooms.length > 0) return presence.tell(place.caseId, looking.tellRooms);
  }
  await presence.forget(socket);
  if (before?.caseId === place.caseId) await presence.tell(place.caseId, before.tellRooms);
  const { actor } = socket.data;
  await attempts.note(actor, { operation: 'live.look', kind: 'live.look', code: 'NOT_FOUND' });
}

/** Where a case's presence may be told; empty when the looker may not see the case. */
async function roomsThatMayKnow(socket: LiveSocket, caseId: string, reader: Reader): Promise<string[]> {
  return reader.read(socket.data.actor, 'live.look', async (db) => {
    const [row] = await db.query<{ workspaceId: string; audience: string[] }>(
      'SELECT workspace_id AS "workspaceId", app.case_audience(id, app.now()) AS audience FROM "case" WHERE id = $1',
      [caseId],
    );
    if (!row) return [];
    const workspace: StreamName = `workspace:${row.workspaceId}`;
    return [
      rooms.whole(`case:${caseId}`),
      rooms.whole(workspace),
      ...row.audience.map((professionalId) => rooms.partialOf(workspace, professionalId)),
    ];
  });
}
