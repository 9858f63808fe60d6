import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { GraphqlClient } from '@rinnalla/web-graphql';
import type { Entry, SessionDoors } from './session-doors.js';
import { nextSession, type SessionState, type Stay } from './session-state.js';

/** Makes the client of one stay. Called anew for each person, so that nobody meets another's cache. */
export type CreateClient = (sessionLost: () => void) => Promise<GraphqlClient>;

export interface SessionControl {
  readonly state: SessionState;
  /** Asks the server who is signed in. */
  readonly check: () => Promise<void>;
  /** Goes in by one of the doors: begins a stay, or unlocks the locked one when it is the same person. */
  readonly enter: (attempt: Promise<Entry>) => Promise<Entry>;
  /** Covers the screen; `isOver` also ends the session on the server. */
  readonly lock: (isOver: boolean) => Promise<void>;
  /** @returns false when the server could not be told: then nothing was done */
  readonly signOut: (everywhere?: boolean) => Promise<boolean>;
  readonly leave: () => void;
}

export function useSessionControl(doors: SessionDoors, createClient: CreateClient): SessionControl {
  const [state, dispatch] = useReducer(nextSession, { phase: 'checking' });
  const stay = useRef<Stay | null>(null);
  const count = useRef(0);

  const lock = useCallback(
    async (isOver: boolean) => {
      if (!stay.current) return;
      dispatch({ kind: 'locked' });
      await stay.current.drafts.lock();
      if (isOver) await doors.signOut();
    },
    [doors],
  );

  const check = useCallback(async () => {
    dispatch({ kind: 'checking' });
    const presence = await doors.whoIsHere();
    if (presence !== 'somebody')
      return dispatch({ kind: presence === 'nobody' ? 'signed_out' : 'unreachable' });
    count.current += 1;
    const begun = await import('./begin-stay.js')
      .then(({ beginStay }) => beginStay(count.current, createClient, () => void lock(false)))
      // What the stay is made of can't be fetched: no better than a server that can't be reached.
      .catch(() => ({ kind: 'unreachable' }) as const);
    stay.current = begun.kind === 'signed_in' ? begun.stay : null;
    dispatch(begun);
  }, [doors, createClient, lock]);

  const enter = useCallback(
    async (attempt: Promise<Entry>) => {
      const entry = await attempt;
      if (entry.kind === 'refused') return entry;
      const current = stay.current;
      const isSame = current?.me.id === entry.professionalId;
      const { unlockStay } = await import('./begin-stay.js');
      if (current && isSame && (await unlockStay(current))) dispatch({ kind: 'unlocked' });
      else await check();
      return entry;
    },
    [check],
  );

  const leave = useCallback(() => {
    stay.current = null;
    dispatch({ kind: 'signed_out' });
  }, []);

  const signOut = useCallback(
    async (everywhere = false) => {
      const ending = stay.current;
      // From here on the server's farewell is expected, not a lost session.
      stay.current = null;
      if (!(await doors.signOut(everywhere))) {
        stay.current = ending;
        return false;
      }
      await ending?.drafts.wipe();
      dispatch({ kind: 'signed_out' });
      return true;
    },
    [doors],
  );

  useEffect(() => void check(), [check]);
  return { state, check, enter, lock, signOut, leave };
}
