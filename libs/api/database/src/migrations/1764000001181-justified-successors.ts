import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Why a client's services as a whole call for a health care professional as the named worker (SHL 42 § 2 mom.) goes on with the duty when
 * another one takes it over from a leaver: it is about the services, and not about who it was. The administrator is told only whether it
 * is on record.
 */
export class JustifiedSuccessors1764000001181 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.replaceIn(
      runner,
      'app.leaver_work(uuid)',
      `'isEnded', c.status = 'ended',`,
      `'isEnded', c.status = 'ended', 'isJustified', coalesce(btrim(r.evidence->>'justification'), '') <> '',`,
    );
    await this.replaceIn(
      runner,
      'app.carry_out_leave(uuid, text, jsonb)',
      `step->>'mode', step->'evidence',`,
      `step->>'mode',
              step->'evidence' || CASE WHEN (step->>'keepsJustification')::boolean
                THEN jsonb_build_object('justification', old_relation.evidence->'justification') ELSE '{}' END,`,
    );
  }
}
