import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A turn is told to named workers and pairs: nobody else of the case is looked up, and whether it has a named worker is asked once. */
export class RungsLookedAt1764000001140 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    const turns = 'app.make_turns(uuid[], timestamptz, jsonb)';
    await this.replaceIn(
      runner,
      turns,
      `SELECT coalesce(array_agg(DISTINCT r.professional_id) FILTER (WHERE r.kind IN ('named_worker', 'work_pair')), '{}') AS own,`,
      `SELECT coalesce(bool_or(r.kind = 'named_worker'), false) AS has_named_worker, coalesce(array_agg(DISTINCT r.professional_id), '{}') AS own,`,
    );
    await this.replaceIn(
      runner,
      turns,
      `WHERE r.case_id = t.case_id AND`,
      `WHERE r.case_id = t.case_id AND r.kind IN ('named_worker', 'work_pair') AND`,
    );
    await this.replaceIn(
      runner,
      turns,
      `NOT EXISTS (SELECT 1 FROM relation n WHERE n.case_id = t.case_id AND n.kind = 'named_worker'
              AND n.valid_from <= at_moment AND (n.valid_to IS NULL OR n.valid_to > at_moment))`,
      `NOT p.has_named_worker`,
    );
  }
}
