import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from '@rinnalla/contracts';
import type { TestServer } from './test-server.js';
import type { TownPerson } from './build-town.js';

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A signed-in person as tests see one: asks GraphQL over HTTP and follows streams on a socket. */
export class TestPerson {
  private readonly sockets: Socket[] = [];

  private constructor(
    private readonly url: string,
    readonly cookie: string,
  ) {}

  static async signIn(server: Pick<TestServer, 'url'>, as: TownPerson): Promise<TestPerson> {
    const response = await fetch(`${server.url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: as.toLowerCase() }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || !cookie) throw new Error(`${as} could not sign in: ${String(response.status)}`);
    return new TestPerson(server.url, cookie);
  }

  static stranger(server: Pick<TestServer, 'url'>): TestPerson {
    return new TestPerson(server.url, '');
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data | null; errors?: GraphqlAnswer<Data>['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** A mutation with one `input`; gives it a fresh mutation id unless it has one. @returns the result object, `__typename` included */
  async change<Result = { __typename: string } & Record<string, unknown>>(
    name: string,
    inputType: string,
    input: Record<string, unknown>,
    fields: string,
  ): Promise<Result> {
    const answer = await this.ask<Record<string, Result>>(
      `mutation Change($input: ${inputType}!) { ${name}(input: $input) { __typename ${fields} } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const result = answer.data?.[name];
    if (!result) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    return result;
  }

  async connect(): Promise<Socket<ServerToClientEvents, ClientToServerEvents>> {
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(this.url, {
      path: '/live',
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie },
      reconnection: false,
      forceNew: true,
    });
    this.sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  leave(): void {
    for (const socket of this.sockets) socket.disconnect();
  }
}
