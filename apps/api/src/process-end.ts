import type { ProcessLog } from './process-log.js';

/** A stop that takes longer than this is cut short: nothing acknowledged is lost by it. */
const HARD_STOP_MS = 10_000;

/** Stops in order at SIGINT or SIGTERM, once; a second signal does not hurry it. */
export function stopOnSignals(log: ProcessLog, stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.unexpected(error, 'stop');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
