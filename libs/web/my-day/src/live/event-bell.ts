import type { LiveEvent } from '@rinnalla/contracts';

type Listener = (event: LiveEvent) => void;

/** Passes events from a view, which is plain data, to the component that stands behind it. */
export class EventBell {
  readonly #listeners = new Set<Listener>();

  readonly ring = (event: LiveEvent): void => {
    for (const listener of this.#listeners) listener(event);
  };

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
