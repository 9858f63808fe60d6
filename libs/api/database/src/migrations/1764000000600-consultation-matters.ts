import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What moving a consultation needs beyond what the mover may read: whom it is about (for the log and the case's streams), who has it,
 * and an end of sight that the mover's own rights do not reach.
 */
export class ConsultationMatters1764000000600 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whom an identified consultation is about. For the usage log and the streams of its case; never shown through it.
      CREATE FUNCTION app.consultation_matter(the_consultation uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object('caseId', s.case_id, 'workspaceId', c.workspace_id, 'clientId', s.client_id,
          'legalMode', s.legal_mode, 'evidence', s.evidence)
        FROM consultation_subject s
        JOIN consultation k ON k.id = s.consultation_id
        JOIN "case" c ON c.id = s.case_id
        WHERE s.consultation_id = the_consultation AND (
          k.asked_by = app.current_user_id()
          OR k.expertise_id = ANY (app.expertise_ids())
          OR k.id = ANY (app.consulted_on())
          OR c.workspace_id = ANY (app.wide_workspaces())
          OR c.id = ANY (app.related_cases()))
      $$;

      -- Where a consultation is now, for those of its expertise who lost sight of it: they hear who was faster, not what it says.
      CREATE FUNCTION app.consultation_state(the_consultation uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object('status', k.status, 'claimedBy', k.claimed_by)
        FROM consultation k
        WHERE k.id = the_consultation AND k.expertise_id = ANY (app.expertise_ids())
      $$;

      -- Ends the sight of everyone who no longer has the consultation. It can only take away, so whoever moves it may call it.
      CREATE FUNCTION app.end_consultation_sight(the_consultation uuid) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE relation r SET valid_to = app.now(), version = r.version + 1
        FROM consultation k
        WHERE k.id = the_consultation AND r.consultation_id = k.id AND r.kind = 'consultation'
          AND (r.valid_to IS NULL OR r.valid_to > app.now())
          AND (k.status NOT IN ('claimed', 'more_info_asked', 'answered') OR k.claimed_by IS DISTINCT FROM r.professional_id)
      $$;

      -- A redirected consultation may stand on another mode: the same evidence, another register.
      GRANT UPDATE (legal_mode) ON consultation_subject TO rinnalla_app;
      CREATE POLICY consultation_subject_redirected ON consultation_subject FOR UPDATE TO rinnalla_app
        USING (consultation_id = ANY ((SELECT app.consulted_on())::uuid[]));

      -- Cases I work on that others changed since I last looked (or since I came to the case). Each change counts once, a hundred at most.
      CREATE FUNCTION app.case_changes_since_seen() RETURNS TABLE (case_id uuid, changes integer, last_at timestamptz, last_by uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT mine.case_id, told.changes, told.last_at, told.last_by
        FROM (
          SELECT r.case_id, coalesce(max(v.seen_at), min(r.valid_from)) AS since
          FROM relation r LEFT JOIN case_visit v ON v.case_id = r.case_id AND v.professional_id = r.professional_id
          WHERE r.professional_id = app.current_user_id() AND r.kind <> 'consultation' AND r.case_id IS NOT NULL
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          GROUP BY r.case_id
        ) mine
        JOIN "case" c ON c.id = mine.case_id AND c.last_change_at > mine.since
        CROSS JOIN LATERAL (
          SELECT count(DISTINCT e.mutation_id)::int AS changes, max(e.at) AS last_at, (array_agg(e.actor_id ORDER BY e.seq DESC))[1] AS last_by
          FROM (
            SELECT d.seq, d.at, d.actor_id, d.mutation_id FROM domain_event d
            WHERE d.stream = 'case:' || mine.case_id AND d.at > mine.since AND d.actor_id <> app.current_user_id()
            ORDER BY d.seq DESC LIMIT 100
          ) e
        ) told
        WHERE told.changes > 0
      $$;

      REVOKE EXECUTE ON FUNCTION app.consultation_matter(uuid), app.consultation_state(uuid), app.end_consultation_sight(uuid),
        app.case_changes_since_seen() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.consultation_matter(uuid), app.consultation_state(uuid), app.end_consultation_sight(uuid),
        app.case_changes_since_seen() TO rinnalla_app;
    `);
  }
}
