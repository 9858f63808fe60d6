import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A plan is made together with the client unless there is an evident obstacle (SHL 39 §): a signed version tells the day on which it was
 * gone through, or that obstacle. Sight, rights and what keeps versions as they are stay with the table.
 */
export class PlanObstacles1764000001175 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "plan_signing" ALTER COLUMN "agreed_on" DROP NOT NULL;
      ALTER TABLE "plan_signing" ADD "obstacle" text;
      ALTER TABLE "plan_signing" ADD CONSTRAINT "plan_signing__obstacle" CHECK ("obstacle" <> '');
      ALTER TABLE "plan_signing" ADD CONSTRAINT "plan_signing__agreed_or_obstacle" CHECK (("agreed_on" IS NULL) <> ("obstacle" IS NULL));
    `);
  }
}
