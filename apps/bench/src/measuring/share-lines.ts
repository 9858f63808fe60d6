import { benchLine, type BenchLine } from './bench-line.js';
import { percentile } from './percentiles.js';
import type { Sides } from './rounds.js';

export interface Share {
  readonly name: 'p50' | 'p95' | 'p99';
  readonly aim: number | null;
}

const SHARES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;

/** One line for each share of what was measured, in milliseconds. */
export const shareLines = (
  label: string,
  { ours, peer }: Sides<readonly number[]>,
  shares: readonly Share[],
): BenchLine[] =>
  shares.map(({ name, aim }) =>
    benchLine({
      name: `${label}, ${name}`,
      ours: percentile(ours, SHARES[name]),
      peer: percentile(peer, SHARES[name]),
      aim,
      unit: 'ms',
      n: ours.length,
    }),
  );
