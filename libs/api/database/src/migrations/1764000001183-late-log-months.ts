import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const MAKE = `EXECUTE format(
              'CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
              log || to_char(month, '_YYYY_MM'), log, month, month + interval '1 month');`;

/**
 * A month that a log came to before its table did lies in the log's rest: whole, as well kept, only slower to read. It stays there, for
 * rows of a log are never moved, and the months after it get their tables.
 */
export class LateLogMonths1764000001183 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.replaceIn(
      runner,
      'app.ensure_log_partitions(date, date)',
      MAKE,
      `BEGIN
              ${MAKE}
            EXCEPTION WHEN check_violation THEN
              RAISE WARNING '% of % stays in the rest of the log', to_char(month, 'YYYY-MM'), log;
            END;`,
    );
  }
}
