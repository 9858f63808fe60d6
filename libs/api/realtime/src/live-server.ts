import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { DataSource } from 'typeorm';
import { secretFromCookies, type Sessions } from '@rinnalla/api-access';
import type { Attempts, Reader } from '@rinnalla/api-core';
import { LIVE_PATH, type StreamName } from '@rinnalla/contracts';
import { attachHandlers } from './handlers.js';
import type { LiveIo, LiveSocket } from './live-io.js';
import { Presence } from './presence.js';
import type { Revocation } from './revocations.js';
import { rooms, streamOfRoom } from './rooms.js';

export interface LiveServerOptions {
  readonly sessions: Sessions;
  readonly reader: Reader;
  readonly attempts: Attempts;
  readonly dataSource: DataSource;
  readonly isSecure: boolean;
  /** Is this `Origin` ours? A handshake without one is not a browser's and may pass. */
  readonly isOurOrigin: (origin: string, host: string | undefined) => boolean;
  readonly log: { socketFault(what: string, detail: string): void };
}

const HEARTBEAT_MS = 10_000;
const SESSION_CHECK_MS = 60_000;
/** A reader that falls this many packets behind is cut off; it catches up by number when it is back. */
const MAX_UNSENT_PACKETS = 256;

/** The websocket door: path `/live`, one namespace, websocket only, signed in by the same cookie as everything else. */
export class LiveServer {
  readonly io: LiveIo;
  private readonly presence: Presence;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    httpServer: HttpServer,
    private readonly options: LiveServerOptions,
  ) {
    this.io = new Server(httpServer, {
      path: LIVE_PATH,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 16_384,
      perMessageDeflate: false,
      allowRequest: (request, decide) => {
        const { origin, host } = request.headers;
        decide(null, !origin || options.isOurOrigin(origin, host));
      },
    });
    this.presence = new Presence(this.io);
    this.io.use((socket, next) => {
      this.signIn(socket).then(
        (isSignedIn) => next(isSignedIn ? undefined : new Error('NOT_SIGNED_IN')),
        () => next(new Error('TRY_AGAIN')),
      );
    });
    this.io.on('connection', (socket) => attachHandlers(socket, { ...options, presence: this.presence }));
    this.io.engine.on('connection_error', (fault: { message: string }) =>
      options.log.socketFault('handshake', fault.message),
    );
  }

  start(): void {
    this.timers.push(setInterval(() => void this.heartbeat(), HEARTBEAT_MS));
    this.timers.push(setInterval(() => void this.checkSessions(), SESSION_CHECK_MS));
    this.timers.push(setInterval(() => this.dropSlowReaders(), 1_000));
  }

  /** Ends what was revoked: closes the sockets or empties the rooms of this node's own sockets. */
  apply({ kind, professionalId, targetId }: Revocation): void {
    if (kind === 'session' || kind === 'sessions_of') {
      this.options.sessions.forget((actor) =>
        kind === 'session' ? actor.sessionId === targetId : actor.professionalId === professionalId,
      );
      const room = kind === 'session' && targetId ? rooms.session(targetId) : rooms.person(professionalId);
      this.io.local.to(room).emit('signedOut');
      this.io.local.in(room).disconnectSockets(true);
      return;
    }
    if (kind === 'places_of') {
      this.endPresence(professionalId, null);
      return this.emptyPlaces(professionalId);
    }
    if (!targetId) return;
    const stream: StreamName = `${kind}:${targetId}`;
    const person = rooms.person(professionalId);
    this.io.local
      .in(person)
      .socketsLeave([
        rooms.whole(stream),
        rooms.partial(stream),
        rooms.partialOf(stream, professionalId),
        rooms.looking(targetId),
      ]);
    this.io.local.to(person).emit('revoked', [stream]);
    if (kind === 'case') this.endPresence(professionalId, targetId);
  }

  private endPresence(professionalId: string, caseId: string | null): void {
    this.presence.end(professionalId, caseId).catch((error: unknown) => {
      this.options.log.socketFault('presence', String(error));
    });
  }

  /** Out of every room but one's own: the screens ask anew for what they still may follow. */
  private emptyPlaces(professionalId: string): void {
    for (const socket of this.io.of('/').sockets.values()) {
      if (socket.data.actor.professionalId !== professionalId) continue;
      const streams = new Set<StreamName>();
      for (const room of [...socket.rooms]) {
        const stream = streamOfRoom(room);
        if (stream === null || stream.startsWith('user:')) continue;
        streams.add(stream);
        void socket.leave(room);
        void socket.leave(rooms.partialOf(stream, professionalId));
        void socket.leave(rooms.looking(stream.slice(stream.indexOf(':') + 1)));
      }
      if (streams.size > 0) socket.emit('revoked', [...streams]);
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.io.local.emit('draining', 200 + Math.floor(Math.random() * 1_800));
    this.io.local.disconnectSockets(true);
    this.io.engine.close();
    await Promise.resolve();
  }

  private async signIn(socket: LiveSocket): Promise<boolean> {
    const secret = secretFromCookies(socket.handshake.headers.cookie, this.options.isSecure);
    const actor = secret ? await this.options.sessions.find(secret) : null;
    if (!actor) return false;
    const [person] = await this.options.reader.read(actor, 'live.signIn', (db) =>
      db.query<{ name: string; profession: string }>(
        `SELECT given_name || ' ' || family_name AS name, profession FROM professional WHERE id = $1`,
        [actor.professionalId],
      ),
    );
    if (!person) return false;
    socket.data = { actor, viewer: { professionalId: actor.professionalId, ...person }, looking: null };
    await socket.join([rooms.person(actor.professionalId), rooms.session(actor.sessionId)]);
    return true;
  }

  /** Says how far each watched stream has come: a screen that missed something learns so here at the latest. */
  private async heartbeat(): Promise<void> {
    const watched = new Map<string, StreamName>();
    for (const room of this.io.of('/').adapter.rooms.keys()) {
      const stream = streamOfRoom(room);
      if (stream) watched.set(room, stream);
    }
    if (watched.size === 0) return;
    try {
      const [row] = await this.options.dataSource.query<{ heads: Record<StreamName, number> }[]>(
        'SELECT app.stream_heads($1) AS heads',
        [[...new Set(watched.values())]],
      );
      for (const [room, stream] of watched) {
        this.io.local.to(room).emit('heads', { [stream]: row?.heads[stream] ?? 0 });
      }
    } catch (error) {
      this.options.log.socketFault('heartbeat', String(error));
    }
  }

  private async checkSessions(): Promise<void> {
    for (const socket of this.io.of('/').sockets.values()) {
      const secret = secretFromCookies(socket.handshake.headers.cookie, this.options.isSecure);
      const actor = secret ? await this.options.sessions.find(secret).catch(() => socket.data.actor) : null;
      if (actor) continue;
      socket.emit('signedOut');
      socket.disconnect(true);
    }
  }

  private dropSlowReaders(): void {
    for (const socket of this.io.of('/').sockets.values()) {
      const unsent = (socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length;
      if (unsent <= MAX_UNSENT_PACKETS) continue;
      this.options.log.socketFault('slow reader', String(unsent));
      socket.disconnect(true);
    }
  }
}
