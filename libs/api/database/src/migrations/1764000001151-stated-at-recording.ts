import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Whoever writes a contact down may say whether the person is the client of the same name and day of birth: no search, a word for triage. */
export class StatedAtRecording1764000001151 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact" ADD "is_same_person" boolean;
      ALTER TABLE "contact" ADD CONSTRAINT "contact__stated_of_named" CHECK ("is_same_person" IS NULL OR ("birth_date" IS NOT NULL AND "hetu_blind_index" IS NULL));
    `);
  }
}
