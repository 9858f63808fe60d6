import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step of the schema's one history. There is no way back: what a step got wrong, the next one mends. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
