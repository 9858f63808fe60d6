import { INPUT_LIMITS, type LiveEvent } from '@rinnalla/contracts';
import { Backoff, RecordsDocument, type GraphqlClient, type RecordRef } from '@rinnalla/web-graphql';
import type { LiveView } from './live-view.js';

interface Wanted {
  readonly ref: RecordRef;
  /** The changes that asked for it: none of them asks for it again. */
  readonly mutationIds: Set<string>;
}

export interface LiveReaderOptions {
  /** Milliseconds at most between an event and its read, drawn anew each time so that many screens do not ask at once. */
  readonly maxJitterMs?: number;
  /** `isBehind` changed. */
  readonly moved: () => void;
}

const MAX_JITTER_MS = 60;
/** More records than this, and reading the lists anew is cheaper. */
const MOST_RECORDS = INPUT_LIMITS.refs * 3;
/** How many reads are remembered: the same change tells of the same record on several streams. */
const REMEMBERED = 2_000;
/** An own change that has no answer by now is read like anyone's. */
const OWN_ANSWER_MS = 5_000;

/** Turns events into reads: one read a tab for all that came within the jitter, and only of what some screen shows. */
export class LiveReader {
  readonly #views = new Set<LiveView>();
  readonly #wanted = new Map<string, Wanted>();
  readonly #read = new Set<string>();
  readonly #backoff = new Backoff();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;

  constructor(
    private readonly client: GraphqlClient,
    private readonly options: LiveReaderOptions,
  ) {}

  /** Something is known to have changed that is not read yet. */
  get isBehind(): boolean {
    return this.#isReading || this.#wanted.size > 0;
  }

  open(view: LiveView): () => void {
    this.#views.add(view);
    for (const kind of view.kinds ?? []) this.client.kinds.register(kind);
    return () => this.#views.delete(view);
  }

  apply(event: LiveEvent): void {
    const answered = this.client.ownChanges.whenAnswered(event.mutationId);
    if (!answered) return this.#want(event);
    const late = new Promise((resolve) => setTimeout(resolve, OWN_ANSWER_MS));
    void Promise.race([answered, late]).then(() => this.#want(event));
  }

  /** Reads everything that is shown anew, in place of single records. */
  readAll(): void {
    this.#wanted.clear();
    this.client.shown.rereadAll();
    this.options.moved();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#backoff.stop();
    this.#wanted.clear();
  }

  #want(event: LiveEvent): void {
    for (const view of this.#views) {
      for (const ref of view.wants(event)) this.#add(ref, event.mutationId);
    }
    if (this.#wanted.size > MOST_RECORDS) return this.readAll();
    if (this.#wanted.size > 0) this.#schedule();
  }

  #add(ref: RecordRef, mutationId: string | null): void {
    const key = `${ref.kind}:${ref.id}`;
    if (mutationId !== null && this.#read.has(`${mutationId} ${key}`)) return;
    if (this.client.ownChanges.holds(mutationId, ref)) return;
    const wanted = this.#wanted.get(key) ?? { ref, mutationIds: new Set() };
    if (mutationId !== null) wanted.mutationIds.add(mutationId);
    this.#wanted.set(key, wanted);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#isReading) return;
    const jitter = Math.random() * (this.options.maxJitterMs ?? MAX_JITTER_MS);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readWanted();
    }, jitter);
    this.options.moved();
  }

  async #readWanted(): Promise<void> {
    const batch = [...this.#wanted].slice(0, INPUT_LIMITS.refs);
    if (batch.length === 0 || this.#isReading) return;
    this.#isReading = true;
    for (const [key, { mutationIds }] of batch) {
      this.#wanted.delete(key);
      // Noted before the answer: an event that comes during the read tells of the same committed change.
      for (const mutationId of mutationIds) this.#remember(`${mutationId} ${key}`);
    }
    const { data, error } = await this.client.urql
      .query(
        RecordsDocument,
        { refs: batch.map(([, { ref }]) => ({ kind: ref.kind, id: ref.id })) },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    this.#isReading = false;
    if (data && !error) {
      this.#backoff.succeeded();
      for (const view of this.#views) view.onRead?.(data.records);
      if (this.#wanted.size > 0) this.#schedule();
    } else {
      this.#putBack(batch);
    }
    this.options.moved();
  }

  #putBack(batch: readonly (readonly [string, Wanted])[]): void {
    for (const [key, { ref, mutationIds }] of batch) {
      for (const mutationId of mutationIds) this.#read.delete(`${mutationId} ${key}`);
      const later = this.#wanted.get(key);
      this.#wanted.set(key, { ref, mutationIds: new Set([...mutationIds, ...(later?.mutationIds ?? [])]) });
    }
    this.#backoff.again(() => void this.#readWanted());
  }

  #remember(key: string): void {
    this.#read.add(key);
    const [oldest] = this.#read;
    if (this.#read.size > REMEMBERED && oldest !== undefined) this.#read.delete(oldest);
  }
}
