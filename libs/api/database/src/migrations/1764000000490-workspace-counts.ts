import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Numbers of a workspace for those who may know no more: management sees counts, never a client (457/2024 24 §). */
export class WorkspaceCounts1764000000490 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.workspace_counts(the_workspace uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'id', the_workspace,
          'byStatus', (SELECT coalesce(jsonb_agg(jsonb_build_object('status', s.status, 'count', s.count)), '[]') FROM (
            SELECT status, count(*)::int AS count FROM "case" WHERE workspace_id = the_workspace GROUP BY status) s),
          'overdueResponsibilities', (SELECT count(*)::int FROM responsibility r JOIN "case" c ON c.id = r.case_id
            WHERE c.workspace_id = the_workspace AND r.withdrawn_at IS NULL AND r.status IN ('proposed', 'accepted', 'in_progress')
              AND r.due_on < (app.now() AT TIME ZONE 'Europe/Helsinki')::date),
          'openConsultations', (SELECT count(*)::int FROM consultation q JOIN consultation_subject s ON s.consultation_id = q.id
            JOIN "case" c ON c.id = s.case_id
            WHERE c.workspace_id = the_workspace AND q.status IN ('requested', 'claimed', 'more_info_asked', 'answered')),
          'withoutNamedWorker', (SELECT count(*)::int FROM "case" c WHERE c.workspace_id = the_workspace AND c.status <> 'ended'
            AND NOT EXISTS (SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.kind = 'named_worker'
              AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now()))))
        WHERE EXISTS (
          SELECT 1 FROM work_task t WHERE t.professional_id = app.current_user_id() AND t.workspace_id = the_workspace
            AND t.task IN ('management', 'client_responsibility_wide')
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
      $$;
    `);
  }
}
