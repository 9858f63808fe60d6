import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A log's month is a table too. Row triggers of the whole come down to it, statement triggers do not: without one of its own a
 * month could be emptied by TRUNCATE.
 */
export class LogPartsKept1764000000890 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.ensure_log_partitions(from_day date, until_day date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        month date := date_trunc('month', from_day);
        log text;
        part text;
      BEGIN
        WHILE month <= until_day LOOP
          FOR log IN SELECT c.relname FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
            WHERE p.partstrat = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1
          LOOP
            EXECUTE format(
              'CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
              log || to_char(month, '_YYYY_MM'), log, month, month + interval '1 month');
          END LOOP;
          month := month + interval '1 month';
        END LOOP;
        FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_partitioned_table p ON p.partrelid = i.inhparent AND p.partstrat = 'r'
          JOIN pg_class c ON c.oid = i.inhrelid
          WHERE c.relnamespace = 'public'::regnamespace
            AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'part_no_truncate')
        LOOP
          EXECUTE format('CREATE TRIGGER part_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', part);
        END LOOP;
      END $$;
      SELECT app.ensure_log_partitions(current_date, (current_date + interval '3 months')::date);
    `);
  }
}
