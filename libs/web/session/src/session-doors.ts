import type { DoorCode } from '@rinnalla/web-i18n';
import { ERROR_CODES, type ErrorCode } from '@rinnalla/contracts';

/** One of the people a demo can be entered as. */
export interface DemoPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly profession: string;
  readonly unitFi: string;
  readonly unitSv: string;
}

export type Entry =
  | { readonly kind: 'entered'; readonly professionalId: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode | DoorCode };

const DOOR_CODES = ['WRONG_LOGIN', 'FOREIGN_ORIGIN'] as const;

/** Sign-in and sign-out over HTTP. The cookie that comes of it is out of any script's reach. */
export class SessionDoors {
  readonly #fetch: typeof fetch;

  constructor(
    private readonly base = '',
    send: typeof fetch = (...request) => fetch(...request),
  ) {
    this.#fetch = send;
  }

  signIn(login: string, password: string): Promise<Entry> {
    return this.#enter('/auth/login', { login, password });
  }

  signInToDemo(as: string): Promise<Entry> {
    return this.#enter('/auth/demo', { as });
  }

  /** Empty where there is no demo, or no connection. */
  async demoPeople(): Promise<readonly DemoPerson[]> {
    const response = await this.#fetch(`${this.base}/auth/demo`).catch(() => null);
    if (!response?.ok) return [];
    const people: unknown = await response.json();
    return Array.isArray(people) ? people.filter(isDemoPerson) : [];
  }

  /** Ends this session, or every session of the person. @returns whether the server heard it */
  async signOut(everywhere = false): Promise<boolean> {
    const response = await this.#post(everywhere ? '/auth/logout-everywhere' : '/auth/logout');
    return response !== null;
  }

  /** Does this browser hold a session? Asked when a page opens, before anything that only the signed-in need is loaded. */
  async whoIsHere(): Promise<'somebody' | 'nobody' | 'unreachable'> {
    const response = await this.#post('/auth/active');
    if (!response) return 'unreachable';
    return response.ok ? 'somebody' : 'nobody';
  }

  /** A person did something: what the server's idle limit counts from. */
  async noteInput(): Promise<void> {
    await this.#post('/auth/active');
  }

  async #enter(path: string, body: object): Promise<Entry> {
    const response = await this.#post(path, body);
    if (!response) return { kind: 'refused', code: 'NETWORK' };
    const answer: unknown = await response.json().catch(() => null);
    const professionalId = textIn(answer, 'professionalId');
    if (response.ok && professionalId !== null) return { kind: 'entered', professionalId };
    const code = textIn(answer, 'code');
    const known = [...ERROR_CODES, ...DOOR_CODES].find((candidate) => candidate === code);
    return { kind: 'refused', code: known ?? 'INTERNAL' };
  }

  #post(path: string, body: object = {}): Promise<Response | null> {
    return this.#fetch(`${this.base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
  }
}

function textIn(answer: unknown, name: string): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

const isDemoPerson = (value: unknown): value is DemoPerson =>
  ['id', 'login', 'name', 'profession', 'unitFi', 'unitSv'].every((name) => textIn(value, name) !== null);
