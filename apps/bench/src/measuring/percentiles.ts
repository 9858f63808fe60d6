/**
 * The smallest measured value that at least this share of all values does not exceed (nearest rank: always a value that was
 * really measured).
 * @param share 0–1, e.g. 0.99
 * @throws RangeError without values, or for a share outside 0–1
 */
export function percentile(values: readonly number[], share: number): number {
  if (share < 0 || share > 1) throw new RangeError(`${String(share)} is no share of a whole`);
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('Nothing was measured');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
