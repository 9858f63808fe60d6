import { AsyncLocalStorage } from 'node:async_hooks';
import { type IncomingMessage, Server, ServerResponse } from 'node:http';

/** One HTTP request that a server of this process took, and what it was answered. */
export interface TracedRequest {
  readonly address: string;
  /** 0 until the first word of the answer left. */
  status: number;
  /** As it left, once it is whole; empty where it is no text. */
  answer: string;
}

const current = new AsyncLocalStorage<TracedRequest>();

/** The request that the running code works for, if any: work for a socket or a clock has none. */
export const requestAtHand = (): TracedRequest | null => current.getStore() ?? null;

/**
 * Lets all that a server of this process does know for which request it does it. For tests: it stands around `http.Server` until it is
 * stopped; several may follow at once.
 * @param answered is told of every answer just before its first and its last word leave
 */
export function followRequests(answered: Follower = () => undefined): { stop(): void } {
  // Given once for all, it is still one follower for each time.
  const follower: Follower = (request) => answered(request);
  followers.add(follower);
  unhook ??= hook();
  return {
    stop: () => {
      followers.delete(follower);
      if (followers.size > 0) return;
      unhook?.();
      unhook = null;
    },
  };
}

type Follower = (request: TracedRequest) => void;

const followers = new Set<Follower>();
let unhook: (() => void) | null = null;

function hook(): () => void {
  const { emit } = Server.prototype;
  Object.assign(Server.prototype, {
    emit(this: Server, event: string, ...given: unknown[]): unknown {
      const next = () => Reflect.apply(emit, this, [event, ...given]);
      const [asked, answer] = given;
      if (event !== 'request' || !(answer instanceof ServerResponse)) return next();
      const request = { address: (asked as IncomingMessage).url ?? '', status: 0, answer: '' };
      listen(answer, request);
      return current.run(request, next);
    },
  });
  return () => void Object.assign(Server.prototype, { emit });
}

/** Notes what is written into an answer, without touching it. */
function listen(response: ServerResponse, request: TracedRequest): void {
  const { write, end } = response;
  const heard: Buffer[] = [];
  const hear = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) heard.push(Buffer.from(chunk as string));
  };
  const tell = () => {
    request.status = response.statusCode;
    for (const follower of followers) follower(request);
  };
  Object.assign(response, {
    write(...given: unknown[]) {
      hear(given[0]);
      if (request.status === 0) tell();
      return Reflect.apply(write, response, given) as unknown;
    },
    end(...given: unknown[]) {
      hear(given[0]);
      const isText = /json|text/.test(String(response.getHeader('content-type')));
      if (isText) request.answer = Buffer.concat(heard).toString();
      tell();
      return Reflect.apply(end, response, given) as unknown;
    },
  });
}
