import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Triage says of a child nobody knows yet that special support is needed: the assessment's time limits run from when the matter became
 * pending (SHL 36 § 3 mom.), and not only once the case has found it.
 */
export class ChildrenAtTriage1764000001122 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "contact" ADD "is_special_support_child" boolean NOT NULL DEFAULT false`);
    // Also for whoever judges it: what the county knows of the client is not taken back with what was said at triage.
    await this.replaceIn(
      runner,
      'app.contact_needs_special_support(uuid)',
      't.created_by = app.current_user_id() AND t.created_at = app.now()',
      '(t.created_by = app.current_user_id() AND t.created_at = app.now() OR t.taken_by = app.current_user_id())',
    );
  }
}
