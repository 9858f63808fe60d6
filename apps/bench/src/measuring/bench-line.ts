/** One figure beside its peer's: a row of the table, a line of `--json`. */
export interface BenchLine {
  readonly name: string;
  readonly ours: number;
  /** The peer's figure in the same run; where there is no peer, the figure it is held against. */
  readonly peer: number;
  /** `ours` as a multiple of `peer`; less is better everywhere. */
  readonly ratio: number;
  /** The greatest ratio that is good enough; null where a figure is given only to be known. */
  readonly aim: number | null;
  readonly unit: 'ms' | 'kB' | 's';
  /** How many measurements stand behind `ours`, and as many behind `peer`. */
  readonly n: number;
}

/** Figures are rounded to three digits after the point, the ratio after that: what is printed can be checked. */
export function benchLine({ name, aim, unit, n, ...measured }: Omit<BenchLine, 'ratio'>): BenchLine {
  const ours = round(measured.ours);
  const peer = round(measured.peer);
  return { name, ours, peer, ratio: round(ours / peer), aim, unit, n };
}

export const isMet = ({ ratio, aim }: Pick<BenchLine, 'ratio' | 'aim'>): boolean | null =>
  aim === null ? null : ratio <= aim;

const round = (value: number) => Math.round(value * 1_000) / 1_000;
