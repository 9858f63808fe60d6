import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What a unit is late with is found without walking through clients' own appeal times that are over, which stay open. */
export class OwedClocks1764000001190 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "clock__owed_by_unit" ON "clock" ("unit_id", "due_at", "id") WHERE "closed_at" IS NULL AND "binds" = 'county';
    `);
  }
}
