import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** The register is the data-protection officer's: nobody else reads or writes it. */
const ENTITLED = `app.has_county_task('data_protection')`;

/**
 * Personal-data breaches, by when the supervisory authority is to be notified of each, and what became of it ((EU) 2016/679 33 art.).
 * Nothing of it is ever deleted: what was corrected or taken back stays as it stood (33 art. 5 kohta).
 */
export class DataBreaches1764000001170 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "data_breach" (
        "id" uuid NOT NULL,
        "known_at" timestamptz NOT NULL,
        "rule_version" integer NOT NULL,
        "due_at" timestamptz NOT NULL,
        "happened" text NOT NULL,
        "concerned" text,
        "people_count" integer,
        "consequences" text,
        "measures" text,
        "notified_at" timestamptz,
        "delay_reason" text,
        "not_needed_at" timestamptz,
        "not_needed_reason" text,
        "people_told_on" date,
        "people_not_told_reason" text,
        "recorded_at" timestamptz NOT NULL,
        "recorded_by" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "data_breach__known" CHECK ("known_at" <= "recorded_at" AND "known_at" < "due_at"),
        CONSTRAINT "data_breach__people_count" CHECK ("people_count" >= 0),
        CONSTRAINT "data_breach__notified" CHECK ("notified_at" IS NULL OR ("notified_at" >= "known_at" AND "not_needed_at" IS NULL)),
        CONSTRAINT "data_breach__delay" CHECK (("delay_reason" IS NOT NULL) = ("notified_at" IS NOT NULL AND "notified_at" > "due_at")),
        CONSTRAINT "data_breach__not_needed" CHECK (("not_needed_at" IS NULL) = ("not_needed_reason" IS NULL)),
        CONSTRAINT "data_breach__people_told" CHECK ("people_told_on" IS NULL OR "people_not_told_reason" IS NULL),
        CONSTRAINT "data_breach__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "data_breach__by_due" ON "data_breach" ("due_at", "id");

      CREATE TABLE "data_breach_change" (
        "id" uuid NOT NULL,
        "breach_id" uuid NOT NULL,
        "version" integer NOT NULL,
        "change" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        "reason" text,
        "earlier" jsonb NOT NULL,
        CONSTRAINT "data_breach_change__change" CHECK ("change" IN ('recorded', 'corrected', 'notified', 'not_needed', 'taken_back', 'people_told')),
        CONSTRAINT "data_breach_change__reason" CHECK ("change" NOT IN ('corrected', 'taken_back') OR "reason" IS NOT NULL),
        CONSTRAINT "data_breach_change__pk" PRIMARY KEY ("id")
      );
      -- A line for each version, and no second one: what two officers write at once is one after the other here too.
      CREATE UNIQUE INDEX "data_breach_change__by_version" ON "data_breach_change" ("breach_id", "version");
      ALTER TABLE "data_breach_change" ADD CONSTRAINT "data_breach_change__breach_id__fk" FOREIGN KEY ("breach_id") REFERENCES "data_breach"("id");
      CREATE TRIGGER data_breach_change_kept BEFORE UPDATE OR DELETE ON data_breach_change FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER data_breach_change_not_emptied BEFORE TRUNCATE ON data_breach_change FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER data_breach_kept BEFORE DELETE ON data_breach FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER data_breach_not_emptied BEFORE TRUNCATE ON data_breach FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      ALTER TABLE data_breach ENABLE ROW LEVEL SECURITY;
      ALTER TABLE data_breach_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY data_breach_seen ON data_breach FOR SELECT TO rinnalla_app USING ((SELECT ${ENTITLED}));
      CREATE POLICY data_breach_recorded ON data_breach FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT ${ENTITLED}) AND recorded_by = (SELECT app.current_user_id()));
      CREATE POLICY data_breach_changed ON data_breach FOR UPDATE TO rinnalla_app
        USING ((SELECT ${ENTITLED})) WITH CHECK ((SELECT ${ENTITLED}));
      CREATE POLICY data_breach_change_seen ON data_breach_change FOR SELECT TO rinnalla_app USING ((SELECT ${ENTITLED}));
      CREATE POLICY data_breach_change_written ON data_breach_change FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT ${ENTITLED}) AND "by" = (SELECT app.current_user_id()));
      GRANT SELECT, INSERT ON data_breach, data_breach_change TO rinnalla_app;
      -- Who recorded it and when stays as it was.
      GRANT UPDATE (known_at, rule_version, due_at, happened, concerned, people_count, consequences, measures,
        notified_at, delay_reason, not_needed_at, not_needed_reason, people_told_on, people_not_told_reason, version) ON data_breach TO rinnalla_app;
    `);
  }
}
