import { failureOf, type GraphqlClient } from '@rinnalla/web-graphql';
import { Drafts } from './drafts/drafts.js';
import { MeDocument } from './session.documents.js';
import type { SessionEvent, Stay } from './session-state.js';

/**
 * Begins a stay for whoever the cookie says is here. Loaded only when somebody seems to be: signing in needs none of it.
 * @param sessionLost told when the server stops knowing them, once it knew
 */
export async function beginStay(
  number: number,
  createClient: (sessionLost: () => void) => Promise<GraphqlClient>,
  sessionLost: () => void,
): Promise<SessionEvent> {
  let isKnown = false;
  const client = await createClient(() => {
    if (isKnown) sessionLost();
  });
  const { data, error } = await client.urql.query(MeDocument, {}).toPromise();
  if (!data) return { kind: error && failureOf(error).code === 'NETWORK' ? 'unreachable' : 'signed_out' };
  isKnown = true;
  const { me } = data;
  return { kind: 'signed_in', stay: { number, client, me, drafts: new Drafts(me.id, me.draftKey) } };
}

/** The key was forgotten when the screen locked: it is handed out again. @returns false when it could not be */
export async function unlockStay({ client, drafts }: Stay): Promise<boolean> {
  const { data } = await client.urql.query(MeDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (!data) return false;
  drafts.unlock(data.me.draftKey);
  return true;
}
