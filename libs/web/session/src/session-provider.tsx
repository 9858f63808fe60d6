import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { EntranceContext } from './entrance-context.js';
import type { SessionDoors } from './session-doors.js';
import { UnreachablePage } from './unreachable-page.js';
import { useSessionControl, type CreateClient } from './use-session-control.js';

const SignedIn = lazy(() => import('./signed-in.js').then((module) => ({ default: module.SignedIn })));

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
        <Suspense fallback={checking}>
          <SignedIn key={state.stay.number} control={control} stay={state.stay} isLocked={state.isLocked}>
            {children}
          </SignedIn>
        </Suspense>
      )}
    </EntranceContext>
  );
}
