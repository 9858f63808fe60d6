import { createGraphqlClient, newId, type EventsSinceQuery, type GraphqlClient } from '@rinnalla/web-graphql';
import { Live, type NumberedEvent } from '@rinnalla/web-realtime';
import { documentNamed, MUTATION_DOCUMENTS } from './documents.js';
import type { Screen, StandingScreen } from './screen.js';
import type { Session } from './session.js';
import { TappedLine } from './tapped-line.js';
import { witness } from './told-and-logged.js';

export interface SentOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How long nothing must stir, and how long that is waited for. */
const QUIET_MS = 80;
const LONGEST_MS = 20_000;

/** One browser tab without the browser: the web's own client, cache and live connection, and the screens that stand in it. */
export class Tab {
  readonly screens: StandingScreen[] = [];
  readonly sent: SentOperation[] = [];
  readonly client: GraphqlClient;
  readonly line: TappedLine;
  readonly #live: Live;
  #inFlight = 0;

  constructor(
    readonly session: Session,
    readonly name: string,
  ) {
    const sessionLost = () => {
      throw new Error(`${this.title} lost the session`);
    };
    this.client = createGraphqlClient({
      url: `${session.url}/graphql`,
      send: 'text',
      viewId: () => null,
      headers: { cookie: session.cookie },
      fetch: (url, init) => this.#fetch(url, init),
      sessionLost,
    });
    this.line = new TappedLine(session.url, session.cookie);
    this.#live = new Live({ client: this.client, line: this.line, sessionLost, maxJitterMs: 5 });
    this.#live.start();
  }

  get title(): string {
    return `${this.session.login} · ${this.name}`;
  }

  /** Opens a screen as its page does: joins the streams, then reads, and follows what only the answer told of. */
  async open(screen: Screen): Promise<void> {
    const standing = screen.open(this.client);
    let view = standing.view();
    let close = this.#live.open(view);
    await this.#live.whenReadable(view.streams, 5_000);
    await standing.read(() => {
      const next = standing.view();
      if (next.streams.join() === view.streams.join()) return;
      const end = close;
      [view, close] = [next, this.#live.open(next)];
      end();
    });
    this.screens.push(standing);
  }

  /** Sends one of the web's own mutations. @returns the result object */
  async change(document: string, input: object): Promise<Record<string, unknown> & { __typename: string }> {
    const answer = await this.client.urql
      .mutation<Record<string, unknown>>(documentNamed(document), {
        input: { ...input, mutationId: newId() },
      })
      .toPromise();
    const [result] = Object.values(answer.data ?? {}).filter((value) => typeof value === 'object');
    if (answer.error || !result) {
      throw new Error(`${document} by ${this.session.login}: ${answer.error?.message ?? 'no answer'}`);
    }
    return result as Record<string, unknown> & { __typename: string };
  }

  /** Starts a new count of what is sent, heard and named. */
  forget(): void {
    this.sent.length = 0;
    this.line.forget();
    for (const standing of this.screens) standing.forget();
  }

  /**
   * Reads since `forget()` that no event asked for. What was taken from the viewer's sight is asked for once more, and refused; after
   * a revoked stream everything is read anew.
   */
  needlessReads(): string[] {
    if (this.line.revoked.size > 0) return [];
    const mayAsk = new Set(
      this.screens
        .filter(({ hasAskedAgain, isUnseen }) => hasAskedAgain || isUnseen)
        .map(({ screen }) => screen.name),
    );
    return this.sent.flatMap(({ name, variables }) => {
      if (name === 'EventsSince' || MUTATION_DOCUMENTS.has(name) || mayAsk.has(name)) return [];
      if (name !== 'Records') return [`${this.title} asked ${name} again`];
      const refs = (variables['refs'] ?? []) as readonly { kind: string; id: string }[];
      return refs
        .filter(({ id }) => !this.line.named.has(id))
        .map(({ kind, id }) => `${this.title} read ${kind} ${id}, which no event named`);
    });
  }

  /**
   * All that happened has been heard, and nothing is being read any more.
   * @param heads newest number of each stream; infinite for one that is about to be taken away
   */
  async settle(heads: ReadonlyMap<string, number>): Promise<void> {
    const isBehind = () =>
      [...this.line.heard].some(([stream, seq]) => seq < (heads.get(stream) ?? 0)) ||
      this.#inFlight > 0 ||
      this.#live.freshness.read().state !== 'live';
    const end = Date.now() + LONGEST_MS;
    for (let quiet = 0; quiet < QUIET_MS; quiet = isBehind() ? 0 : quiet + 10) {
      if (Date.now() > end) throw new Error(`${this.title} did not come to rest`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  close(): void {
    for (const standing of this.screens) standing.close();
    this.#live.stop();
  }

  async #fetch(url: Parameters<typeof fetch>[0], init: RequestInit | undefined): Promise<Response> {
    const { body } = init ?? {};
    if (typeof body !== 'string') throw new Error('The client sends text');
    const { operationName, query, variables } = JSON.parse(body) as {
      operationName: string;
      query: string;
      variables: Record<string, unknown>;
    };
    const viewId = newId();
    this.sent.push({ name: operationName, variables });
    this.#inFlight += 1;
    try {
      // A view of its own for each request: so its rows of the usage log are told from all others.
      const headers = { ...(init?.headers as Record<string, string>), 'x-view-id': viewId };
      const response = await fetch(url, { ...init, headers });
      // Whole, so that nothing is still on its way when it counts as read.
      const text = await response.text();
      const { data } = JSON.parse(text) as { data?: unknown };
      witness({ viewId, login: this.session.login, operation: operationName, query, data });
      if (operationName === 'EventsSince') this.#noteMissed(text);
      return new Response(text, response);
    } finally {
      this.#inFlight -= 1;
    }
  }

  #noteMissed(answer: string): void {
    const { data } = JSON.parse(answer) as { data: EventsSinceQuery | null };
    for (const { events } of data?.eventsSince ?? []) {
      for (const event of events) this.line.noteMissed(JSON.parse(event) as NumberedEvent);
    }
  }
}
