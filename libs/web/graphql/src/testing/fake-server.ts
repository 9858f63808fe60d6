/** One request as it reached the server. */
export interface SentRequest {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;
}

type Answer = (variables: Record<string, unknown>) => unknown;

/** What an answer throws to be an error of GraphQL. */
export class GraphqlFault extends Error {
  constructor(readonly extensions: Record<string, unknown>) {
    super(String(extensions['code']));
  }
}

/**
 * Stands in for the GraphQL endpoint in tests of the web's own code: answers each operation by its name with `data`, keeps what was
 * sent. An operation without an answer is a broken network.
 */
export class FakeServer {
  readonly sent: SentRequest[] = [];
  readonly #answers = new Map<string, Answer>();
  isReachable = true;

  answer(operation: string, answer: Answer): this {
    this.#answers.set(operation, answer);
    return this;
  }

  sentOf(operation: string): SentRequest[] {
    return this.sent.filter((request) => request.operation === operation);
  }

  readonly fetch: typeof fetch = async (_url, init) => {
    const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Record<string, unknown>;
    const request: SentRequest = {
      operation: String(body['operationName']),
      variables: (body['variables'] ?? {}) as Record<string, unknown>,
      body,
      headers: init?.headers as Record<string, string>,
    };
    this.sent.push(request);
    const answer = this.#answers.get(request.operation);
    await Promise.resolve();
    if (!this.isReachable || !answer) throw new TypeError('Failed to fetch');
    return jsonResponse(await bodyOf(answer, request.variables));
  };
}

async function bodyOf(answer: Answer, variables: Record<string, unknown>): Promise<unknown> {
  try {
    return { data: await answer(variables) };
  } catch (fault) {
    if (!(fault instanceof GraphqlFault)) throw fault;
    return { data: null, errors: [{ message: fault.message, extensions: fault.extensions }] };
  }
}

/** As much of a `Response` as a client reads; jsdom has none of its own. */
const jsonResponse = (body: unknown): Response =>
  ({
    ok: true,
    status: 200,
    statusText: 'OK',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: () => Promise.resolve(JSON.stringify(body)),
    json: () => Promise.resolve(body),
  }) as unknown as Response;
