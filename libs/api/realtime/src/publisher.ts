import type { LiveEvent } from '@rinnalla/contracts';
import type { LiveIo } from './live-io.js';
import { rooms } from './rooms.js';

/** Who, beside those who follow the stream whole, may know of an event. */
export type Audience = (caseId: string) => Promise<readonly string[]>;

/** Tells the rooms of committed events, on every node. A hint only: what gets lost is caught up by number. */
export class Publisher {
  constructor(
    private readonly io: LiveIo,
    private readonly audience: Audience,
  ) {}

  async publish(events: readonly LiveEvent[]): Promise<void> {
    const audiences = new Map<string, readonly string[]>();
    for (const event of events) {
      this.io.to(rooms.whole(event.stream)).emit('event', event);
      if (!event.stream.startsWith('workspace:')) continue;
      const { caseId } = event;
      if (caseId && !audiences.has(caseId)) audiences.set(caseId, await this.audience(caseId));
      this.toPartial(event, (caseId && audiences.get(caseId)) || []);
    }
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
