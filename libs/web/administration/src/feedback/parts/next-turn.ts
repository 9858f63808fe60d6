/** The first moment at which one of these turns by itself; null when none will. */
export const nextTurn = (feedback: readonly { readonly turnsAt: string | null }[]): string | null =>
  feedback.flatMap(({ turnsAt }) => turnsAt ?? []).toSorted()[0] ?? null;
