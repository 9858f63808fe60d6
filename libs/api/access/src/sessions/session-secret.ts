import { createHash, randomBytes } from 'node:crypto';
import { parseCookie } from 'cookie';

/** 256 random bits: what the cookie holds. The database keeps its hash only. */
export const newSessionSecret = () => randomBytes(32).toString('base64url');

export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** `__Host-` binds the cookie to this very host over TLS; browsers refuse it on plain http, so localhost has a plain name. */
export const cookieName = (isSecure: boolean) => (isSecure ? '__Host-rinnalla' : 'rinnalla');

/** The session secret in a `Cookie` header, under the name that fits the connection, or null. */
export function secretFromCookies(header: string | undefined, isSecure: boolean): string | null {
  if (!header) return null;
  return parseCookie(header)[cookieName(isSecure)] ?? null;
}
