import { useMemo, type ReactNode } from 'react';
import { GraphqlProvider } from '@rinnalla/web-graphql';
import { EntranceContext } from './entrance-context.js';
import { IdleGuard } from './lock/idle-guard.js';
import { LockScreen } from './lock/lock-screen.js';
import styles from './session-provider.module.css';
import { SessionContext, type Session } from './session-context.js';
import type { SessionDoors } from './session-doors.js';
import type { Stay } from './session-state.js';
import { UnreachablePage } from './unreachable-page.js';
import { useSessionControl, type CreateClient, type SessionControl } from './use-session-control.js';

export interface SessionProviderProps {
  /** Keep both the same between renders. */
  doors: SessionDoors;
  createClient: CreateClient;
  /** Shown while it is not known who is here. */
  checking: ReactNode;
  /** Shown to whoever is not signed in. */
  signedOut: ReactNode;
  /** The product, for whoever is signed in. */
  children: ReactNode;
}

/** Who is here: nobody, somebody, or somebody who must show again that it is them. */
export function SessionProvider({
  doors,
  createClient,
  checking,
  signedOut,
  children,
}: SessionProviderProps) {
  const control = useSessionControl(doors, createClient);
  const { state, enter } = control;
  const entrance = useMemo(() => ({ doors, enter }), [doors, enter]);
  return (
    <EntranceContext value={entrance}>
      {state.phase === 'checking' && checking}
      {state.phase === 'unreachable' && <UnreachablePage onRetry={() => void control.check()} />}
      {state.phase === 'signed_out' && signedOut}
      {state.phase === 'signed_in' && (
        <SignedIn key={state.stay.number} control={control} stay={state.stay} isLocked={state.isLocked}>
          {children}
        </SignedIn>
      )}
    </EntranceContext>
  );
}

interface SignedInProps {
  control: SessionControl;
  stay: Stay;
  isLocked: boolean;
  children: ReactNode;
}

function SignedIn({ control, stay, isLocked, children }: SignedInProps) {
  const { signOut, lock, leave } = control;
  const session = useMemo<Session>(
    () => ({
      me: stay.me,
      drafts: stay.drafts,
      isLocked,
      lock: () => void lock(false),
      signOut,
    }),
    [stay, isLocked, lock, signOut],
  );
  return (
    <SessionContext value={session}>
      <GraphqlProvider client={stay.client}>
        <div className={isLocked ? styles.covered : styles.open} inert={isLocked}>
          {children}
        </div>
        {isLocked ? (
          <LockScreen me={stay.me} onLeave={leave} />
        ) : (
          <IdleGuard onOver={() => void lock(true)} />
        )}
      </GraphqlProvider>
    </SessionContext>
  );
}
