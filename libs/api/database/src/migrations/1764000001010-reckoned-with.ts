import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What the county and a unit say of reckoning, each saying with the moment from which it holds, and on each clock which of them it was
 * reckoned with: so that a date can be explained, and reckoned anew, by what was in force when its event happened.
 */
export class ReckonedWith1764000001010 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.versions(runner);
    await this.past(runner);
    await this.keeping(runner);
    await this.onClocks(runner);
  }

  private async versions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "county_reckoning" (
        "county_id" uuid NOT NULL,
        "version" integer NOT NULL,
        "valid_from" timestamptz,
        "eves_count" boolean NOT NULL,
        "elderly_from_age" integer NOT NULL,
        "start_target" text,
        "completion_target" text,
        CONSTRAINT "county_reckoning__pk" PRIMARY KEY ("county_id", "version")
      );
      CREATE TABLE "unit_hours" (
        "unit_id" uuid NOT NULL,
        "version" integer NOT NULL,
        "valid_from" timestamptz,
        "office_hours" jsonb,
        CONSTRAINT "unit_hours__pk" PRIMARY KEY ("unit_id", "version")
      );
      ALTER TABLE "county_reckoning" ADD CONSTRAINT "county_reckoning__county_id__fk" FOREIGN KEY ("county_id") REFERENCES "county"("id");
      ALTER TABLE "unit_hours" ADD CONSTRAINT "unit_hours__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
    `);
  }

  /** What was said before this schema stands in the log of rights alone: as far as clocks go, what holds now held from the first. */
  private async past(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO county_reckoning (county_id, version, eves_count, elderly_from_age, start_target, completion_target)
      SELECT id, 1, eves_count, elderly_from_age, start_target, completion_target FROM county;
      INSERT INTO unit_hours (unit_id, version, office_hours) SELECT id, 1, office_hours FROM unit;
    `);
  }

  private async keeping(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever says something new, and however: what was said before stays, and the new holds from this moment.
      CREATE FUNCTION app.keep_reckoning() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO county_reckoning (county_id, version, valid_from, eves_count, elderly_from_age, start_target, completion_target)
        SELECT NEW.id, coalesce(max(r.version), 0) + 1, CASE WHEN max(r.version) IS NOT NULL THEN app.now() END, NEW.eves_count,
          NEW.elderly_from_age, NEW.start_target, NEW.completion_target
        FROM county_reckoning r WHERE r.county_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE FUNCTION app.keep_hours() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO unit_hours (unit_id, version, valid_from, office_hours)
        SELECT NEW.id, coalesce(max(h.version), 0) + 1, CASE WHEN max(h.version) IS NOT NULL THEN app.now() END, NEW.office_hours
        FROM unit_hours h WHERE h.unit_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER county_reckoning_begun AFTER INSERT ON county FOR EACH ROW EXECUTE FUNCTION app.keep_reckoning();
      CREATE TRIGGER county_reckoning_changed AFTER UPDATE ON county FOR EACH ROW
        WHEN ((OLD.eves_count, OLD.elderly_from_age, OLD.start_target, OLD.completion_target)
          IS DISTINCT FROM (NEW.eves_count, NEW.elderly_from_age, NEW.start_target, NEW.completion_target))
        EXECUTE FUNCTION app.keep_reckoning();
      CREATE TRIGGER unit_hours_begun AFTER INSERT ON unit FOR EACH ROW EXECUTE FUNCTION app.keep_hours();
      CREATE TRIGGER unit_hours_changed AFTER UPDATE ON unit FOR EACH ROW
        WHEN (OLD.office_hours IS DISTINCT FROM NEW.office_hours) EXECUTE FUNCTION app.keep_hours();
      REVOKE EXECUTE ON FUNCTION app.keep_reckoning(), app.keep_hours() FROM PUBLIC;
    `);
    for (const table of ['county_reckoning', 'unit_hours']) {
      await runner.query(`
        CREATE TRIGGER ${table}_kept BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
        CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_seen ON ${table} FOR SELECT TO rinnalla_app USING ((SELECT app.is_enabled()));
        GRANT SELECT ON ${table} TO rinnalla_app;
      `);
    }
  }

  private async onClocks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "clock" ADD "reckoning_version" integer;
      ALTER TABLE "clock" ADD "hours_unit_id" uuid;
      ALTER TABLE "clock" ADD "hours_version" integer;
      UPDATE clock SET reckoning_version = 1, hours_unit_id = unit_id, hours_version = 1;
      ALTER TABLE "clock" ALTER "reckoning_version" SET NOT NULL, ALTER "hours_unit_id" SET NOT NULL, ALTER "hours_version" SET NOT NULL;
      ALTER TABLE "clock" ADD CONSTRAINT "clock__hours_unit_id__fk" FOREIGN KEY ("hours_unit_id") REFERENCES "unit"("id");
      -- Of two columns: entities cannot describe it.
      ALTER TABLE "clock" ADD CONSTRAINT "clock__up_hours" FOREIGN KEY ("hours_unit_id", "hours_version") REFERENCES "unit_hours"("unit_id", "version");
    `);
  }
}
