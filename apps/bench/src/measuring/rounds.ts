export interface Sides<Value> {
  readonly ours: Value;
  readonly peer: Value;
}

/**
 * Measures both sides by turns, now one first, now the other, so that whatever drifts on the machine meets both alike.
 * @param warmUp rounds run first and thrown away
 * @returns every value of every round but those
 */
export async function byTurns(
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
  measure: Sides<(round: number) => Promise<readonly number[]>>,
): Promise<Sides<number[]>> {
  const measured: Sides<number[]> = { ours: [], peer: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const sides = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const side of sides) {
      const values = await measure[side](round);
      if (round >= warmUp) measured[side].push(...values);
    }
  }
  return measured;
}
