import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What has no entity because nobody may touch it but through a function: numbered streams with their outbox, remembered
 * mutations, revocations, and the usage log in monthly partitions.
 */
export class StreamsAndLogs1764000000200 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_stream (
        name text PRIMARY KEY,
        head bigint NOT NULL
      );
      CREATE TABLE domain_event (
        stream text NOT NULL,
        seq bigint NOT NULL,
        type text NOT NULL,
        change text NOT NULL CHECK (change IN ('created', 'changed', 'removed')),
        ref_kind text NOT NULL,
        ref_id uuid NOT NULL,
        case_id uuid,
        version integer NOT NULL,
        actor_id uuid NOT NULL,
        mutation_id uuid,
        at timestamptz NOT NULL,
        PRIMARY KEY (stream, seq)
      ) PARTITION BY HASH (stream);
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event jsonb NOT NULL
      );
      CREATE TABLE idempotency (
        professional_id uuid NOT NULL,
        mutation_id uuid NOT NULL,
        input_hash text NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (professional_id, mutation_id)
      );
      CREATE INDEX idempotency_by_age ON idempotency (created_at);
      CREATE TABLE revocation (
        seq bigint PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('session', 'sessions_of', 'case', 'expertise', 'workspace')),
        professional_id uuid NOT NULL,
        target_id uuid,
        at timestamptz NOT NULL
      );
      CREATE TABLE usage_log (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        at timestamptz NOT NULL,
        professional_id uuid NOT NULL,
        session_id text NOT NULL,
        operation text NOT NULL,
        view_id text,
        purpose text NOT NULL,
        basis text NOT NULL,
        client_ids uuid[] NOT NULL,
        record_ids uuid[] NOT NULL,
        field_classes text[] NOT NULL,
        PRIMARY KEY (at, id)
      ) PARTITION BY RANGE (at);
      CREATE INDEX usage_log_by_client ON usage_log USING gin (client_ids);
      CREATE INDEX usage_log_by_professional ON usage_log (professional_id, at);
      CREATE TABLE usage_log_other PARTITION OF usage_log DEFAULT;
    `);
    for (let part = 0; part < 8; part += 1) {
      await runner.query(
        `CREATE TABLE domain_event_${part} PARTITION OF domain_event FOR VALUES WITH (MODULUS 8, REMAINDER ${part})`,
      );
    }
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS app;

      CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER usage_log_append_only BEFORE UPDATE OR DELETE ON usage_log
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER usage_log_no_truncate BEFORE TRUNCATE ON usage_log
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      -- Makes the log's monthly partitions up to a day; safe to call again. Run by migration and nightly by the worker.
      CREATE FUNCTION app.ensure_log_partitions(from_day date, until_day date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE month date := date_trunc('month', from_day);
      BEGIN
        WHILE month <= until_day LOOP
          EXECUTE format(
            'CREATE TABLE IF NOT EXISTS usage_log_%s PARTITION OF usage_log FOR VALUES FROM (%L) TO (%L)',
            to_char(month, 'YYYY_MM'), month, month + interval '1 month');
          month := month + interval '1 month';
        END LOOP;
      END $$;
      SELECT app.ensure_log_partitions(current_date, (current_date + interval '3 months')::date);
    `);
  }
}
