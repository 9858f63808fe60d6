import type { Configuration } from '../config/configuration.js';

/**
 * Is this `Origin` ours? Behind a public address only that one; on localhost, whatever host and port the browser itself reached us
 * by over plain http.
 */
export function isOurOrigin(
  configuration: Pick<Configuration, 'publicUrl'>,
  origin: string,
  host: string | undefined,
): boolean {
  if (configuration.publicUrl) return origin === new URL(configuration.publicUrl).origin;
  return host !== undefined && origin === `http://${host}`;
}

export const isSecure = ({ publicUrl }: Pick<Configuration, 'publicUrl'>) =>
  publicUrl?.startsWith('https:') === true;
