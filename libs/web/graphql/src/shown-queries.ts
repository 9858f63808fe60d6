interface ShownQuery {
  readonly reread: () => void;
  readonly drop: (() => void) | undefined;
}

/** The queries that stand on the screen now, and how each is read anew. */
export class ShownQueries {
  readonly #queries = new Set<ShownQuery>();

  /**
   * @param drop takes off what it shows, if that has not been read anew by now
   * @returns a function that takes the query off the screen
   */
  add(reread: () => void, drop?: () => void): () => void {
    const query = { reread, drop };
    this.#queries.add(query);
    return () => this.#queries.delete(query);
  }

  rereadAll(): void {
    for (const { reread } of this.#queries) reread();
  }

  /** A right was lost, and nobody has told in time to what. */
  dropAll(): void {
    for (const { drop } of this.#queries) drop?.();
  }
}
