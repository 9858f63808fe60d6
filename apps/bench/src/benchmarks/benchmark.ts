import type { BenchLine } from '../measuring/bench-line.js';
import type { Stage } from '../surroundings/stage.js';

/** How large a run is: a full one is published, a quick one tells whether something broke. */
export interface RunSize {
  readonly isQuick: boolean;
  /** Clients of the large county. */
  readonly clients: number;
}

export interface Benchmark {
  /** As `--only` names it. */
  readonly name: string;
  /** @returns its lines; none, after a word on stderr, where this machine lacks what it needs */
  run(stage: Stage, size: RunSize): Promise<BenchLine[]>;
}
