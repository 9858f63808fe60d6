import type { RecordKind } from './record-kinds.js';

/** The five kinds of stream a screen can follow. Each numbers its events from 1 without gaps. */
export type StreamKind = 'workspace' | 'case' | 'expertise' | 'intake' | 'user';

/** `kind:uuid`, as it travels. */
export type StreamName = `${StreamKind}:${string}`;

/** Who did it, when nobody did: time itself. */
export const BY_THE_CLOCK = '00000000-0000-0000-0000-000000000000';

/** Something changed. Ids only: what it says is read through GraphQL under the reader's own rights. */
export interface LiveEvent {
  readonly stream: StreamName;
  readonly seq: number;
  readonly type: string;
  readonly change: 'created' | 'changed' | 'removed';
  readonly refKind: RecordKind;
  readonly refId: string;
  /** The case it belongs to; null where there is none (an anonymous consultation never has one). */
  readonly caseId: string | null;
  readonly version: number;
  readonly actorId: string;
  readonly mutationId: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** An event the watcher may not know of: it keeps the numbering gap-free and says nothing else. */
export interface HiddenEvent {
  readonly stream: StreamName;
  readonly seq: number;
  readonly hidden: true;
}

/** Who looks at a case now. Volatile: never stored, never logged. */
export interface Viewer {
  readonly professionalId: string;
  readonly name: string;
  readonly profession: string;
  /** The plan section being written, as `planId:item:voice`, or null when only looking. */
  readonly writing: string | null;
}

export interface WatchAnswer {
  readonly stream: StreamName;
  /** The stream's newest number at the time of joining, or null when it may not be watched. */
  readonly head: number | null;
}

export interface ServerToClientEvents {
  event: (event: LiveEvent | HiddenEvent) => void;
  /** Heartbeat: the newest number of each watched stream. */
  heads: (heads: Record<StreamName, number>) => void;
  /** These streams may no longer be watched: drop what was read through them, ask again. */
  revoked: (streams: StreamName[]) => void;
  presence: (presence: { caseId: string; viewers: Viewer[] }) => void;
  /** The session is over: by sign-out, time-out or an administrator. */
  signedOut: () => void;
  /** The server is about to stop: reconnect after the given delay (milliseconds). */
  draining: (delayMs: number) => void;
}

export interface ClientToServerEvents {
  watch: (streams: StreamName[], answer: (watched: WatchAnswer[]) => void) => void;
  unwatch: (streams: StreamName[]) => void;
  /** Looking at a case (and perhaps writing in a section), or at none. */
  look: (at: { caseId: string; writing: string | null } | null) => void;
}

export const LIVE_PATH = '/live';
