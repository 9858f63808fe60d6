import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import type { LiveIo } from './live-io.js';
import { rooms } from './rooms.js';

/** Who, beside those who follow the stream whole, may know of events of these cases. */
export type Audiences = (caseIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

export interface PublisherOptions {
  readonly audiences: Audiences;
  /** Whether sockets of other nodes may be in a room that none of this process is in. */
  readonly hasOtherNodes: boolean;
}

/** Tells the rooms of committed events, on every node. A hint only: what gets lost is caught up by number. */
export class Publisher {
  constructor(
    private readonly io: LiveIo,
    private readonly options: PublisherOptions,
  ) {}

  async publish(events: readonly LiveEvent[]): Promise<void> {
    const inPart = this.followedInPart(events);
    const caseIds = events.flatMap(({ stream, caseId }) => (caseId && inPart.has(stream) ? caseId : []));
    const audiences = caseIds.length > 0 && (await this.options.audiences([...new Set(caseIds)]));
    for (const event of events) {
      const whole = rooms.whole(event.stream);
      if (this.mayHold(whole)) this.io.to(whole).emit('event', event);
      if (inPart.has(event.stream)) {
        this.toPartial(event, (audiences && event.caseId && audiences.get(event.caseId)) || []);
      }
    }
  }

  /**
   * Looked at once, before the audiences are asked for: whoever joins in between reads a head that counts these events already, and must
   * not get one of their own as a bare number.
   */
  private followedInPart(events: readonly LiveEvent[]): ReadonlySet<StreamName> {
    const streams = new Set(events.map(({ stream }) => stream));
    return new Set(
      [...streams].filter((stream) => stream.startsWith('workspace:') && this.mayHold(rooms.partial(stream))),
    );
  }

  /** Whether anybody may get events of this stream now. */
  mayBeWatched(stream: StreamName): boolean {
    return this.mayHold(rooms.whole(stream)) || this.mayHold(rooms.partial(stream));
  }

  private mayHold(room: string): boolean {
    return this.options.hasOtherNodes || this.io.of('/').adapter.rooms.has(room);
  }

  /** Those the event concerns get it; the others get its number, so that theirs stay gap-free too. */
  private toPartial(event: LiveEvent, audience: readonly string[]): void {
    const theirs = audience.map((professionalId) => rooms.partialOf(event.stream, professionalId));
    if (theirs.length > 0) this.io.to(theirs).emit('event', event);
    const others = this.io.to(rooms.partial(event.stream));
    const hidden = { stream: event.stream, seq: event.seq, hidden: true } as const;
    (theirs.length > 0 ? others.except(theirs) : others).emit('event', hidden);
  }
}
