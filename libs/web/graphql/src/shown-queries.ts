/** The queries that stand on the screen now, and how each is read anew. */
export class ShownQueries {
  readonly #rereads = new Set<() => void>();

  /** @returns a function that takes the query off the screen */
  add(reread: () => void): () => void {
    this.#rereads.add(reread);
    return () => this.#rereads.delete(reread);
  }

  rereadAll(): void {
    for (const reread of this.#rereads) reread();
  }
}
