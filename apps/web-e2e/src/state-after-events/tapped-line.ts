import type { HiddenEvent, LiveEvent, StreamName, WatchAnswer } from '@rinnalla/contracts';
import { SocketLine, type LineListener, type LiveLine, type LookedAt } from '@rinnalla/web-realtime';

/** The web's own live connection, with a note of what came over it: the test knows when all is heard, and what events named. */
export class TappedLine implements LiveLine {
  /** The newest number heard of each joined stream. */
  readonly heard = new Map<StreamName, number>();
  /** What events named, by id: the records themselves and the cases they belong to. */
  readonly named = new Set<string>();
  /** Streams taken from the viewer, followed here or not: everything is read anew then. */
  readonly revoked = new Set<StreamName>();
  readonly #line: SocketLine;
  #hasSlept = false;
  #listener: LineListener | null = null;

  constructor(url: string, cookie: string) {
    this.#line = new SocketLine({ url, headers: { cookie } });
  }

  /** Loses the connection, as a laptop does whose lid is closed. */
  sleep(): void {
    this.#hasSlept = true;
    this.#line.stop();
    this.#listener?.disconnected();
  }

  wake(): void {
    if (this.#listener) this.start(this.#listener);
  }

  forget(): void {
    this.named.clear();
    this.revoked.clear();
  }

  start(listener: LineListener): void {
    this.#listener = listener;
    this.#line.start({
      connected: () => listener.connected(),
      disconnected: () => listener.disconnected(),
      event: (event) => {
        this.note(event);
        listener.event(event);
      },
      heads: (heads) => listener.heads(heads),
      revoked: (streams) => {
        for (const stream of streams) {
          this.revoked.add(stream);
          this.heard.delete(stream);
        }
        listener.revoked(streams);
      },
      presence: (at) => listener.presence(at),
      signedOut: () => listener.signedOut(),
    });
  }

  async watch(streams: readonly StreamName[]): Promise<readonly WatchAnswer[]> {
    const answers = await this.#line.watch(streams);
    for (const { stream, head } of answers) if (head !== null) this.heard.set(stream, head);
    return answers;
  }

  unwatch(streams: readonly StreamName[]): void {
    for (const stream of streams) this.heard.delete(stream);
    this.#line.unwatch(streams);
  }

  look(at: LookedAt | null): void {
    this.#line.look(at);
  }

  hurry(): void {
    this.#line.hurry();
  }

  stop(): void {
    this.#line.stop();
  }

  /** Notes an event that was caught up. What is hidden of a sleep may be of what was shown: its stream counts as taken away. */
  noteMissed(event: LiveEvent | HiddenEvent): void {
    this.note(event);
    if (this.#hasSlept && 'hidden' in event) this.revoked.add(event.stream);
  }

  /** Notes an event, however it came. */
  note(event: LiveEvent | HiddenEvent): void {
    this.heard.set(event.stream, Math.max(event.seq, this.heard.get(event.stream) ?? 0));
    if ('hidden' in event) return;
    this.named.add(event.refId);
    if (event.caseId !== null) this.named.add(event.caseId);
  }
}
