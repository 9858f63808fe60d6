import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** The requests are the data-protection officer's: nobody else reads or writes them. */
const ENTITLED = `(SELECT app.has_county_task('data_protection'))`;

/**
 * The day of a client's request for log data is corrected: the two months count from when it came (703/2023 11 §). What stood before is
 * kept for ever, and what the client was given stays as it was given.
 */
export class CorrectedRequestsForLogs1764000001174 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "client_report_correction" (
        "id" uuid NOT NULL,
        "report_id" uuid NOT NULL,
        "version" integer NOT NULL,
        "requested_before" date NOT NULL,
        "requested_after" date NOT NULL,
        "due_before" date NOT NULL,
        "due_after" date NOT NULL,
        "from_before" date NOT NULL,
        "from_after" date NOT NULL,
        "reason" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "client_report_correction__days" CHECK ("requested_before" <> "requested_after"),
        CONSTRAINT "client_report_correction__pk" PRIMARY KEY ("id")
      );
      -- What two officers write at once is one after the other here too.
      CREATE UNIQUE INDEX "client_report_correction__by_version" ON "client_report_correction" ("report_id", "version");
      ALTER TABLE "client_report_correction" ADD CONSTRAINT "client_report_correction__report_id__fk" FOREIGN KEY ("report_id") REFERENCES "client_report"("id");
      ALTER TABLE "client_report_correction" ADD CONSTRAINT "client_report_correction__up_by" FOREIGN KEY ("by") REFERENCES "professional"("id");
      CREATE TRIGGER client_report_correction_kept BEFORE UPDATE OR DELETE ON client_report_correction
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER client_report_correction_not_emptied BEFORE TRUNCATE ON client_report_correction
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      ALTER TABLE client_report_correction ENABLE ROW LEVEL SECURITY;
      CREATE POLICY client_report_correction_seen ON client_report_correction FOR SELECT TO rinnalla_app USING (${ENTITLED});
      CREATE POLICY client_report_correction_made ON client_report_correction FOR INSERT TO rinnalla_app
        WITH CHECK (${ENTITLED} AND "by" = (SELECT app.current_user_id()));
      GRANT SELECT, INSERT ON client_report_correction TO rinnalla_app;

      -- Whose it is, in what language, and who ordered it when, stays as it was.
      REVOKE UPDATE ON client_report FROM rinnalla_app;
      GRANT UPDATE (requested_on, due_on, from_day, longer_reason, delivered_at, delivered_by, version) ON client_report TO rinnalla_app;
      CREATE TRIGGER client_report_as_it_was_given BEFORE UPDATE ON client_report FOR EACH ROW
        WHEN (OLD.delivered_at IS NOT NULL AND (NEW.from_day, NEW.until_day, NEW.longer_reason, NEW.language, NEW.delivered_at, NEW.delivered_by)
          IS DISTINCT FROM (OLD.from_day, OLD.until_day, OLD.longer_reason, OLD.language, OLD.delivered_at, OLD.delivered_by))
        EXECUTE FUNCTION app.refuse_change();
    `);
  }
}
