/** Garbage away, then what the process holds. Needs `--expose-gc`. */
export function memoryInUse(): { rss: number; heap: number } {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}
