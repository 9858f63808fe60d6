import {
  LIVE_PATH,
  type ClientToServerEvents,
  type ServerToClientEvents,
  type StreamName,
  type WatchAnswer,
} from '@rinnalla/contracts';
import { io, type Socket } from 'socket.io-client';
import type { LineListener, LiveLine, LookedAt } from './live-line.js';

export interface SocketLineOptions {
  /** Where the server is; the page's own origin when not given. */
  readonly url?: string;
  /** Only outside a browser, which sends its cookie itself. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Milliseconds to wait for the answer to `watch`, and between two tries to connect. */
const ANSWER_MS = 10_000;
const RETRY_MS = { first: 500, longest: 10_000 };

/** The live connection over Socket.IO, websocket only. Nothing is recovered by it: what was missed is caught up by number. */
export class SocketLine implements LiveLine {
  readonly #socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = RETRY_MS.first;
  #isWanted = false;

  constructor({ url = '', headers }: SocketLineOptions = {}) {
    this.#socket = io(url, {
      path: LIVE_PATH,
      transports: ['websocket'],
      autoConnect: false,
      forceNew: true,
      reconnectionDelay: RETRY_MS.first,
      reconnectionDelayMax: RETRY_MS.longest,
      ...(headers && { extraHeaders: { ...headers } }),
    });
  }

  start(listener: LineListener): void {
    this.#isWanted = true;
    const socket = this.#socket;
    socket.removeAllListeners();
    socket.on('connect', () => {
      this.#delay = RETRY_MS.first;
      listener.connected();
    });
    socket.on('disconnect', (reason) => {
      listener.disconnected();
      // Closed by the server: Socket.IO then leaves it to us to come back.
      if (reason === 'io server disconnect') this.#connectIn(this.#delay);
    });
    socket.on('connect_error', (error) => {
      if (error.message === 'NOT_SIGNED_IN') return this.#signedOut(listener);
      listener.disconnected();
      // Refused by the server, not by the network: again it is for us to try.
      if (!socket.active) this.#connectIn(this.#grow());
    });
    socket.on('event', (event) => listener.event(event));
    socket.on('heads', (heads) => listener.heads(heads));
    socket.on('revoked', (streams) => listener.revoked(streams));
    socket.on('presence', (presence) => listener.presence(presence));
    socket.on('signedOut', () => this.#signedOut(listener));
    socket.on('draining', (delay) => {
      this.#delay = delay;
    });
    socket.connect();
  }

  stop(): void {
    this.#isWanted = false;
    clearTimeout(this.#timer);
    this.#socket.removeAllListeners();
    this.#socket.disconnect();
  }

  hurry(): void {
    if (!this.#isWanted || this.#socket.connected) return;
    // While it waits for its own next try, Socket.IO does not listen to `connect`.
    this.#socket.disconnect();
    this.#connectIn(0);
  }

  watch(streams: readonly StreamName[]): Promise<readonly WatchAnswer[]> {
    return this.#socket.timeout(ANSWER_MS).emitWithAck('watch', [...streams]);
  }

  unwatch(streams: readonly StreamName[]): void {
    if (this.#socket.connected) this.#socket.emit('unwatch', [...streams]);
  }

  look(at: LookedAt | null): void {
    if (this.#socket.connected) this.#socket.emit('look', at);
  }

  #connectIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isWanted && !this.#socket.connected) this.#socket.connect();
    }, delay);
  }

  #grow(): number {
    this.#delay = Math.min(this.#delay * 2, RETRY_MS.longest);
    return this.#delay * (0.5 + Math.random() / 2);
  }

  #signedOut(listener: LineListener): void {
    this.stop();
    listener.disconnected();
    listener.signedOut();
  }
}
