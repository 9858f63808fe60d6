import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import type { AnyRecordKind, RecordRef, RecordsQuery } from '@rinnalla/web-graphql';

export type ReadRecord = RecordsQuery['records'][number];

/** What a screen follows and shows. Plain data: a page opens it in the browser, a test or a benchmark in Node. */
export interface LiveView {
  readonly streams: readonly StreamName[];
  /** How records of the kinds shown come into and leave the cached lists. */
  readonly kinds?: readonly AnyRecordKind[];
  /** Which records this event makes the screen read again; none where it shows nothing of it. Asked of every visible event. */
  readonly wants: (event: LiveEvent) => readonly RecordRef[];
  /** Told after a live re-read has been placed in the cache, for screens that mark what just changed. */
  readonly onRead?: (records: readonly ReadRecord[]) => void;
}
