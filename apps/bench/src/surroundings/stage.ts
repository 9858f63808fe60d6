/** What a run has started. Everything on it is stopped at the end, last started first, also when a benchmark failed. */
export class Stage {
  private readonly stops: (() => Promise<unknown>)[] = [];
  private readonly known = new Map<string, Promise<unknown>>();

  /** Starts a thing once; whoever asks for it again gets the same. */
  once<Thing>(name: string, start: () => Promise<Thing>): Promise<Thing> {
    const started = this.known.get(name) ?? start();
    this.known.set(name, started);
    return started as Promise<Thing>;
  }

  /** Notes what has to be stopped. @returns the thing itself */
  keep<Thing extends { stop(): Promise<unknown> }>(thing: Thing): Thing {
    this.stops.push(() => thing.stop());
    return thing;
  }

  /** Stops what was started since, whatever comes of the work; also when the whole run is stopped in the middle of it. */
  async during<Value>(work: (stage: Stage) => Promise<Value>): Promise<Value> {
    const inner = this.keep(new Stage());
    try {
      return await work(inner);
    } finally {
      await inner.stop();
    }
  }

  /** A thing that does not stop does not keep the others from it. */
  async stop(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse()) {
      await stop().catch((error: unknown) => console.error('could not be stopped:', error));
    }
  }
}
