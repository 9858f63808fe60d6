import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Almost every answer says who wrote what, so servers know by heart what people and units are called. Each reader is told with their own
 * facts how often that has changed; what was learnt before is then forgotten. Somebody new changes nothing that is known.
 */
export class NamesByHeart1764000001160 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE county ADD COLUMN names_revision integer NOT NULL DEFAULT 0;

      CREATE FUNCTION app.count_new_names() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE county SET names_revision = names_revision + 1;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.count_new_names() FROM PUBLIC;

      CREATE TRIGGER professional_named_anew AFTER UPDATE OF given_name, family_name, profession, register, unit_id ON professional
        FOR EACH STATEMENT EXECUTE FUNCTION app.count_new_names();
      CREATE TRIGGER unit_named_anew AFTER UPDATE OF name_fi, name_sv, speciality ON unit
        FOR EACH STATEMENT EXECUTE FUNCTION app.count_new_names();
    `);
    await this.replaceIn(
      runner,
      'app.viewer_facts()',
      `'register', p.register,`,
      `'register', p.register,
          'namesRevision', (SELECT sum(c.names_revision) FROM county c),`,
    );
  }
}
