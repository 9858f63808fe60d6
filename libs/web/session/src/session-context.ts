import { createContext, useContext } from 'react';
import type { MeQuery } from '@rinnalla/web-graphql';
import type { Drafts } from './drafts/drafts.js';

export type Me = MeQuery['me'];

/** The signed-in person's session on this screen. */
export interface Session {
  /** As of sign-in; `useMe` keeps up with changes. */
  readonly me: Me;
  readonly drafts: Drafts;
  /** Covered until the same person signs in again; what is typed stays. */
  readonly isLocked: boolean;
  /** The server no longer knows who this is: covers the screen. */
  readonly lock: () => void;
  /** Ends this session, or all of the person's, and wipes their drafts from this device. @returns false: the server was not reached */
  readonly signOut: (everywhere?: boolean) => Promise<boolean>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionProvider is missing');
  return session;
}
