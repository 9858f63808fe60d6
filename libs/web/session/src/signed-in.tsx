import { useMemo, type ReactNode } from 'react';
import { GraphqlProvider } from '@rinnalla/web-graphql';
import { IdleGuard } from './lock/idle-guard.js';
import { LockScreen } from './lock/lock-screen.js';
import { SessionContext, type Session } from './session-context.js';
import styles from './signed-in.module.css';
import type { Stay } from './session-state.js';
import type { SessionControl } from './use-session-control.js';

interface SignedInProps {
  control: SessionControl;
  stay: Stay;
  isLocked: boolean;
  children: ReactNode;
}

/** One person's stay: covered while locked, and watched for idleness while not. */
export function SignedIn({ control, stay, isLocked, children }: SignedInProps) {
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
