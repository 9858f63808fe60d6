import type { ErrorLog } from '@rinnalla/api-core';
import type { RelayLog } from '@rinnalla/api-realtime';
import { type Logger, pino } from 'pino';

/** What the process says to its operator. Ids and codes only: no value out of a record or a request may come in here. */
export class ProcessLog implements ErrorLog, RelayLog {
  private constructor(private readonly logger: Logger) {}

  static to(level: 'info' | 'warn' | 'silent'): ProcessLog {
    return new ProcessLog(pino({ level }, pino.destination(2)));
  }

  unexpected(error: unknown, errorId: string): void {
    // A failure's words may quote a row or a request: only its name, its code and where it happened are said.
    const failure = error instanceof Error ? error : new Error(typeof error);
    const code = 'code' in failure ? String(failure.code) : undefined;
    const frames = (failure.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    this.logger.error({ errorId, name: failure.name, code, frames }, 'unexpected failure');
  }

  relayLost(error: unknown): void {
    this.logger.warn(
      { reason: String(error) },
      'the relay lost its database connection; another process may take over',
    );
  }

  socketFault(what: string, detail: string): void {
    this.logger.warn({ what, detail }, 'socket');
  }

  redisFault(error: unknown): void {
    this.logger.warn(
      { reason: String(error) },
      'Redis is away; live hints between nodes fall back to polling',
    );
  }

  say(message: string): void {
    this.logger.info(message);
  }
}
