import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A licence may be restricted by the supervising authority while it is in force (817/2015 16 §; 559/1994): since when. */
export class LicenceRestrictions1764000000920 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "professional" ADD "licence_restricted_since" date`);
  }
}
