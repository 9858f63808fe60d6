import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** How far a person's rights reach, looked at through their own eyes: what a preview compares, and what a change must revoke. */
export class ReachOfRights1764000000855 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For administrators only, and of no client anything but which case: the number is shown, the id is revoked.
      CREATE FUNCTION app.reach_of(the_professional uuid, at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        asked_at text := current_setting('app.now', true);
        answer jsonb;
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator looks at rights' USING ERRCODE = '42501';
        END IF;
        PERFORM set_config('app.user_id', the_professional::text, true);
        PERFORM set_config('app.now', to_char(at_moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), true);
        SELECT jsonb_build_object(
          'register', p.register,
          'profession', p.profession,
          'isDisabled', p.disabled_at IS NOT NULL,
          'tasks', coalesce((SELECT jsonb_agg(jsonb_build_object('workspaceId', t.workspace_id, 'task', t.task,
              'serviceFunctions', t.service_functions, 'specialities', t.specialities))
            FROM work_task t WHERE t.professional_id = p.id AND p.disabled_at IS NULL
              AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())), '[]'),
          'expertiseIds', to_jsonb(app.expertise_ids()),
          'cases', to_jsonb(ARRAY(SELECT c.id FROM "case" c
            WHERE c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.related_cases())::uuid[]))),
          'planCases', to_jsonb(ARRAY(SELECT c.id FROM "case" c
            WHERE c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.plan_cases())::uuid[]))))
        INTO answer FROM professional p WHERE p.id = the_professional;
        PERFORM set_config('app.user_id', coalesce(asking, ''), true);
        PERFORM set_config('app.now', coalesce(asked_at, ''), true);
        RETURN answer;
      END $$;

      -- Live relations of a person by kind, and to how many of those cases the law opens the way. Numbers only.
      CREATE FUNCTION app.relation_counts(the_professional uuid) RETURNS TABLE (kind text, relations integer, open integer)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE opened uuid[];
      BEGIN
        opened := ARRAY(SELECT x::uuid FROM jsonb_array_elements_text(app.reach_of(the_professional, app.now())->'cases') x);
        RETURN QUERY SELECT r.kind, count(*)::int, (count(*) FILTER (WHERE r.kind = 'consultation' OR r.case_id = ANY (opened)))::int
        FROM relation r
        WHERE r.professional_id = the_professional AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        GROUP BY r.kind ORDER BY r.kind;
      END $$;

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.reach_of(uuid, timestamptz), app.relation_counts(uuid) TO rinnalla_app;
    `);
  }
}
