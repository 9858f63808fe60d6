import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** "Changed since I last looked" tells what people did; what time did by itself is told by notices. */
export class ChangesByPeople1764000000911 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    const [told] = (await runner.query(
      `SELECT pg_get_functiondef('app.case_changes_since_seen()'::regprocedure) AS body`,
    )) as { body: string }[];
    if (!told) throw new Error('app.case_changes_since_seen is missing');
    await runner.query(
      told.body.replace(
        'd.actor_id <> app.current_user_id()',
        `d.actor_id NOT IN (app.current_user_id(), '00000000-0000-0000-0000-000000000000')`,
      ),
    );
  }
}
