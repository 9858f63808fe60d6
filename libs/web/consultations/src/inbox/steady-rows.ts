/** A row that may have gone meanwhile: it keeps its place until the reader looks away. */
export interface SteadyRow<Row> {
  readonly row: Row;
  readonly isGone: boolean;
}

export interface SteadyRows<Row> {
  readonly rows: readonly SteadyRow<Row>[];
  /** How many came since the order was held. */
  readonly newCount: number;
}

/**
 * Rows in the order they were held in: under a pointer or a screen reader's cursor nothing moves. What is known of each is renewed in
 * place; what came since waits; what went stays, marked.
 * @param held the rows as they stood when the reader came to the list, null while nobody is there
 */
export function steadyRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  held: readonly Row[] | null,
): SteadyRows<Row> {
  if (held === null) return { rows: rows.map((row) => ({ row, isGone: false })), newCount: 0 };
  const now = new Map(rows.map((row) => [row.id, row]));
  const before = new Set(held.map(({ id }) => id));
  return {
    rows: held.map((row) => {
      const current = now.get(row.id);
      return { row: current ?? row, isGone: current === undefined };
    }),
    newCount: rows.filter(({ id }) => !before.has(id)).length,
  };
}
