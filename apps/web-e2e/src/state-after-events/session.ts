import type { StreamName } from '@rinnalla/contracts';
import { setTimeout as pause } from 'node:timers/promises';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

const TURNS = 40;
const AGAIN_MS = 250;

/** A signed-in demo person, asking the server directly: the truth that screens are held against. */
export class Session {
  private constructor(
    readonly url: string,
    readonly login: string,
    readonly cookie: string,
  ) {}

  static async open(url: string, login: string): Promise<Session> {
    const response = await fetch(`${url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: login }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || cookie === undefined) throw new Error(`${login} could not sign in`);
    return new Session(url, login, cookie);
  }

  /** The server's answer; where it is crowded out, which is no truth about any record, the one after. */
  async post<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    for (let turn = 1; ; turn += 1) {
      const answer = await this.#postOnce<Data>(query, variables);
      const isCrowdedOut = answer.errors?.some(({ extensions }) => extensions?.code === 'BUSY') ?? false;
      if (!isCrowdedOut || turn === TURNS) return answer;
      await pause(AGAIN_MS);
    }
  }

  async #postOnce<Data>(query: string, variables: object): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }

  /** @throws when anything failed */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.post<Data>(query, variables);
    if (!data || errors) throw new Error(`${this.login}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The newest number of each stream; infinite for one that may no longer be followed. */
  async heads(heard: ReadonlyMap<StreamName, number>): Promise<ReadonlyMap<StreamName, number>> {
    const streams = [...heard].map(([stream, after]) => ({ stream, after }));
    const { eventsSince } = await this.ask<{
      eventsSince: { stream: StreamName; isReset: boolean; head: number }[];
    }>('query Heads($streams: [StreamCursor!]!) { eventsSince(streams: $streams) { stream isReset head } }', {
      streams,
    });
    return new Map(eventsSince.map(({ stream, isReset, head }) => [stream, isReset ? Infinity : head]));
  }
}
