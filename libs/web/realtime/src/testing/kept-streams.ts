import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import { type StreamCursor, StreamKeeper } from '../stream-keeper.js';
import type { NumberedEvent } from '../stream-position.js';
import { FakeLine } from './fake-line.js';

/** A stream keeper on a line of its own, and all that it told of. */
export class KeptStreams {
  readonly line = new FakeLine();
  /** Numbers of the events that were applied, in their order. */
  readonly applied: number[] = [];
  /** Every request for what was missed. */
  readonly asked: (readonly StreamCursor[])[] = [];
  readonly resets: StreamName[] = [];
  readonly lost: StreamName[] = [];
  /** Numbers of events that the reader may not know of. */
  readonly hidden = new Set<number>();
  /** The next answer says that too much was missed to tell. */
  resetNext = false;
  readonly keeper: StreamKeeper;

  constructor() {
    const { line } = this;
    this.keeper = new StreamKeeper(
      {
        watch: (streams) => line.watch(streams),
        unwatch: () => line.unwatch(),
        eventsSince: (cursors) => this.eventsSince(cursors),
      },
      {
        apply: (event) => this.applied.push(event.seq),
        reset: (streams) => this.resets.push(...streams),
        lost: (streams) => this.lost.push(...streams),
        moved: () => undefined,
      },
    );
    line.start({
      connected: () => this.keeper.connected(),
      disconnected: () => this.keeper.disconnected(),
      event: (event) => this.keeper.receive(event),
      heads: (heads) => this.keeper.heads(heads),
      revoked: (streams) => this.keeper.revoked(streams),
      presence: () => undefined,
      signedOut: () => undefined,
    });
  }

  private async eventsSince(cursors: readonly StreamCursor[]) {
    await Promise.resolve();
    if (!this.line.isConnected) throw new Error('unreachable');
    this.asked.push(cursors);
    return cursors.map(({ stream, after }) => ({
      stream,
      isReset: this.resetNext,
      head: this.line.heads.get(stream) ?? 0,
      events: this.resetNext ? [] : this.line.eventsSince(stream, after).map((event) => this.asTold(event)),
    }));
  }

  private asTold(event: LiveEvent): NumberedEvent {
    return this.hidden.has(event.seq) ? { stream: event.stream, seq: event.seq, hidden: true } : event;
  }
}
