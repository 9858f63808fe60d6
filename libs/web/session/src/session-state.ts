import type { GraphqlClient } from '@rinnalla/web-graphql';
import type { Drafts } from './drafts/drafts.js';
import type { Me } from './session-context.js';

/** Everything that belongs to one person's stay on this screen; the next person gets everything new. */
export interface Stay {
  /** Counts up, so that one stay's screen is never taken for another's. */
  readonly number: number;
  readonly client: GraphqlClient;
  readonly me: Me;
  readonly drafts: Drafts;
}

export type SessionState =
  | { readonly phase: 'checking' }
  | { readonly phase: 'unreachable' }
  | { readonly phase: 'signed_out' }
  | { readonly phase: 'signed_in'; readonly stay: Stay; readonly isLocked: boolean };

export type SessionEvent =
  | { readonly kind: 'checking' | 'unreachable' | 'signed_out' | 'locked' | 'unlocked' }
  | { readonly kind: 'signed_in'; readonly stay: Stay };

export function nextSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'signed_in':
      return { phase: 'signed_in', stay: event.stay, isLocked: false };
    case 'locked':
    case 'unlocked':
      return state.phase === 'signed_in' ? { ...state, isLocked: event.kind === 'locked' } : state;
    default:
      return { phase: event.kind };
  }
}
