import type { Benchmark } from './benchmark.js';
import { clockPass } from './clock-pass.js';
import { engine } from './engine.js';
import { firstLoad } from './first-load.js';
import { growth } from './growth.js';
import { clientReport, logSearch } from './logs.js';
import { hint, hintOverTwoNodes } from './hint.js';
import { memory } from './memory.js';
import { rowShown } from './row-shown.js';
import { boardPage, wholePlan } from './screens.js';
import { startTime } from './start-time.js';

/** In the order they run and are printed. */
export const BENCHMARKS: readonly Benchmark[] = [
  hint,
  rowShown,
  hintOverTwoNodes,
  memory,
  boardPage,
  wholePlan,
  growth,
  clockPass,
  logSearch,
  clientReport,
  firstLoad,
  engine,
  startTime,
];
