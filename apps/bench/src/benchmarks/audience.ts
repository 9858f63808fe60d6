import { Child } from '../processes/child.js';
import type { WatcherAsks } from '../processes/watchers.js';
import type { Stage } from '../surroundings/stage.js';

/** The processes that hold the sockets: two, so that they do not become what is measured. */
const PROCESSES = 2;

interface AudiencePart {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly stream: string | null;
}

/** Many sockets on one or more servers, of whom each tells when it heard of a change. */
export class Audience {
  private constructor(
    private readonly group: string,
    private readonly holders: readonly Child<WatcherAsks>[],
  ) {}

  /** Starts the processes that hold sockets; several audiences may share them. */
  static holders(stage: Stage): Promise<Child<WatcherAsks>[]> {
    return Promise.all(
      Array.from({ length: PROCESSES }, async () =>
        stage.keep(await Child.start<WatcherAsks>({ program: 'watchers.js' })),
      ),
    );
  }

  /** Connects everyone, each part spread over all holders, and waits until all of them watch. */
  static async seat(
    group: string,
    holders: readonly Child<WatcherAsks>[],
    parts: readonly AudiencePart[],
  ): Promise<Audience> {
    for (const { url, cookies, stream } of parts) {
      await Promise.all(
        holders.map((holder, index) =>
          holder.ask('watch', {
            group,
            url,
            stream,
            cookies: cookies.filter((_, place) => place % holders.length === index),
          }),
        ),
      );
    }
    return new Audience(group, holders);
  }

  /**
   * @param send sends the change and answers when it was sent
   * @returns milliseconds from then until each socket had heard of it
   */
  async delaysOf(mark: string, send: () => Promise<number>): Promise<number[]> {
    const { group } = this;
    await Promise.all(this.holders.map((holder) => holder.ask('expect', { group, mark })));
    const arriving = Promise.all(this.holders.map((holder) => holder.ask('arrived', { group, mark })));
    const [sentAt, arrivals] = await Promise.all([send(), arriving]);
    return arrivals.flat().map((at) => at - sentAt);
  }
}
