import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';

export type NumberedEvent = LiveEvent | HiddenEvent;

/** How far one stream has been followed: lets each number through once, in order, and knows when one is missing. */
export class StreamPosition {
  /** The last number applied; null until the stream was joined for the first time. */
  #last: number | null = null;
  readonly #early = new Map<number, NumberedEvent>();

  get last(): number | null {
    return this.#last;
  }

  /** A later number is here already, an earlier one is not. */
  get hasGap(): boolean {
    return this.#last !== null && this.#early.size > 0;
  }

  /** Takes an event off the wire. @returns what may be applied now, in order; empty for one seen before, or come too early */
  take(event: NumberedEvent): NumberedEvent[] {
    if (this.#last !== null && event.seq <= this.#last) return [];
    this.#early.set(event.seq, event);
    return this.#drain();
  }

  /** Starts from a number: everything up to it is read otherwise. @returns what came meanwhile and follows it */
  startAt(seq: number): NumberedEvent[] {
    this.#last = seq;
    for (const early of this.#early.keys()) if (early <= seq) this.#early.delete(early);
    return this.#drain();
  }

  #drain(): NumberedEvent[] {
    const inOrder: NumberedEvent[] = [];
    while (this.#last !== null) {
      const next = this.#early.get(this.#last + 1);
      if (!next) break;
      this.#early.delete(next.seq);
      this.#last = next.seq;
      inOrder.push(next);
    }
    return inOrder;
  }
}
