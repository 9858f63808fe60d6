import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Every turn of a clock is written into each index of its table. One by case stands in `clock__once`; nothing is looked up by client
 * alone, and clients are never deleted; a contact is had only by what began with one.
 */
export class FewerClockIndexes1764000001002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX "clock__case_id__idx";
      DROP INDEX "clock__client_id__idx";
      DROP INDEX "clock__contact_id__idx";
      CREATE INDEX "clock__by_contact" ON "clock" ("contact_id") WHERE "contact_id" IS NOT NULL;
    `);
  }
}
