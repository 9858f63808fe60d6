import { LightSocket } from '../sockets/light-socket.js';
import { answerParent } from './answer-parent.js';

export interface WatchOrder {
  /** Sockets that watch together go by one name. */
  readonly group: string;
  readonly url: string;
  /** One socket for each; an empty text for a server that asks for no cookie. */
  readonly cookies: readonly string[];
  /** Joined by each socket before it counts as connected; none on the bare server, which tells everybody. */
  readonly stream: string | null;
}

export interface ArrivalOrder {
  readonly group: string;
  /** A text only the awaited message has: the id of the change. */
  readonly mark: string;
}

const PATIENCE_MS = 20_000;
const CONNECTS_AT_ONCE = 20;

class Group {
  readonly sockets: LightSocket[] = [];
  private places = 0;
  private mark: string | null = null;
  private awaited: PromiseWithResolvers<number[]> | null = null;
  private arrivals = new Map<number, number>();

  /** When each socket first heard of the marked change, in milliseconds of the machine's clock. */
  async arrivalsOf(mark: string): Promise<number[]> {
    this.mark = mark;
    this.arrivals = new Map();
    this.awaited = Promise.withResolvers();
    const tooLate = setTimeout(() => {
      const missing = this.sockets.length - this.arrivals.size;
      this.awaited?.reject(new Error(`${String(missing)} sockets never heard of the change`));
    }, PATIENCE_MS);
    return this.awaited.promise.finally(() => clearTimeout(tooLate));
  }

  takePlace(): number {
    this.places += 1;
    return this.places;
  }

  hear(place: number, text: string, at: number): void {
    if (this.mark === null || this.arrivals.has(place) || !text.includes(this.mark)) return;
    this.arrivals.set(place, at);
    if (this.arrivals.size === this.sockets.length) this.awaited?.resolve([...this.arrivals.values()]);
  }
}

const groups = new Map<string, Group>();

/** Holds sockets and tells when each heard of a change. */
const asks = {
  watch: async ({ group: name, url, cookies, stream }: WatchOrder): Promise<number> => {
    const group = groups.get(name) ?? new Group();
    groups.set(name, group);
    const waiting = [...cookies];
    const connectRest = async () => {
      for (let cookie = waiting.shift(); cookie !== undefined; cookie = waiting.shift()) {
        group.sockets.push(await connect(group, url, cookie, stream));
      }
    };
    await Promise.all(Array.from({ length: CONNECTS_AT_ONCE }, connectRest));
    return group.sockets.length;
  },
  /** Answered at once, so that the change is sent only when everybody listens; the times come by `arrived`. */
  expect: ({ group, mark }: ArrivalOrder): void => {
    const arriving = groupOf(group).arrivalsOf(mark);
    arriving.catch(() => undefined);
    pending.set(mark, arriving);
  },
  arrived: async ({ mark }: ArrivalOrder): Promise<number[]> => {
    const arriving = pending.get(mark);
    pending.delete(mark);
    return (await arriving) ?? [];
  },
  leave: ({ group }: { group: string }): void => {
    for (const socket of groupOf(group).sockets) socket.close();
    groups.delete(group);
  },
};

const pending = new Map<string, Promise<number[]>>();

function groupOf(name: string): Group {
  const group = groups.get(name);
  if (!group) throw new Error(`Nobody watches as ${name}`);
  return group;
}

async function connect(
  group: Group,
  url: string,
  cookie: string,
  stream: string | null,
): Promise<LightSocket> {
  const place = group.takePlace();
  const watched = Promise.withResolvers<undefined>();
  const socket = await LightSocket.connect({
    url,
    ...(cookie !== '' && { cookie }),
    onMessage: (text, at) => {
      if (text.startsWith('430')) {
        if (text.includes('"head":null')) watched.reject(new Error(`${stream ?? ''} may not be watched`));
        watched.resolve(undefined);
      }
      group.hear(place, text, at);
    },
  });
  if (stream !== null) {
    socket.send(`420["watch",["${stream}"]]`);
    await watched.promise;
  }
  return socket;
}

export type WatcherAsks = typeof asks;
answerParent(asks);
