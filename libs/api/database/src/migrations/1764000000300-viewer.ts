import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Who is asking, and what of it follows: the functions row-level security stands on. They run as the owner, so that a policy may
 * look at relations without asking itself; each is evaluated once a statement, as `(SELECT app.x())`.
 */
export class Viewer1764000000300 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.current_user_id() RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT nullif(current_setting('app.user_id', true), '')::uuid
      $$;

      CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
      $$;

      CREATE FUNCTION app.viewer_facts() RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'unitId', p.unit_id,
          'profession', p.profession,
          'register', p.register,
          'tasks', coalesce((
            SELECT jsonb_agg(jsonb_build_object('workspaceId', t.workspace_id, 'task', t.task))
            FROM work_task t
            WHERE t.professional_id = p.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          ), '[]'),
          'expertiseIds', coalesce((
            SELECT jsonb_agg(e.expertise_id) FROM professional_expertise e WHERE e.professional_id = p.id
          ), '[]'))
        FROM professional p
        WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL
      $$;

      CREATE FUNCTION app.task_workspaces() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT t.workspace_id), '{}')
        FROM work_task t
        WHERE t.professional_id = app.current_user_id() AND t.task <> 'management'
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;

      -- Workspaces where the reader has wide client responsibility: decree 457/2024 12 § 1.
      CREATE FUNCTION app.wide_workspaces() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT t.workspace_id), '{}')
        FROM work_task t
        WHERE t.professional_id = app.current_user_id() AND t.task = 'client_responsibility_wide'
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;

      -- Cases the reader has a live relation to. A consultation never opens the case.
      CREATE FUNCTION app.related_cases() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT r.case_id), '{}')
        FROM relation r
        WHERE r.professional_id = app.current_user_id() AND r.kind <> 'consultation' AND r.case_id IS NOT NULL
          AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
      $$;

      CREATE FUNCTION app.consulted_on() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT r.consultation_id), '{}')
        FROM relation r
        WHERE r.professional_id = app.current_user_id() AND r.kind = 'consultation' AND r.consultation_id IS NOT NULL
          AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
      $$;

      CREATE FUNCTION app.expertise_ids() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(e.expertise_id), '{}')
        FROM professional_expertise e JOIN professional p ON p.id = e.professional_id AND p.disabled_at IS NULL
        WHERE e.professional_id = app.current_user_id()
      $$;

      -- A case made in this very transaction may be staffed by its maker before any relation exists.
      CREATE FUNCTION app.is_case_in_the_making(the_case uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (
          SELECT 1 FROM "case" c
          WHERE c.id = the_case AND c.created_by = app.current_user_id() AND c.created_at = app.now()
        )
      $$;

      -- Everyone a case's events may be told to, beside those with wide responsibility in its workspace.
      CREATE FUNCTION app.case_audience(the_case uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT r.professional_id), '{}')
        FROM relation r
        WHERE r.case_id = the_case AND r.kind <> 'consultation'
          AND r.valid_from <= now() AND (r.valid_to IS NULL OR r.valid_to > now())
      $$;

      -- Does a client with this keyed hash exist? Answers with the id only; what the reader may see of it is another matter.
      CREATE FUNCTION app.find_client(blind_index bytea) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT id FROM client WHERE hetu_blind_index = blind_index AND app.current_user_id() IS NOT NULL
      $$;
    `);
  }
}
