import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A contact that is joined to an open case is taken up there: its clocks go on, and whoever answers for the client is told. */
export class JoinedContacts1764000001070 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice DROP CONSTRAINT "notice__kind",
        ADD CONSTRAINT "notice__kind" CHECK ("kind" IN ('clock_due_soon', 'clock_due_today', 'clock_breached', 'lawful_pair_missing',
          'licence_lapsed', 'assessment_missing', 'contact_joined'));

      -- Is the client's need being assessed on the case? Told to whoever sees the case, also to whom the assessment itself is not open.
      CREATE FUNCTION app.is_being_assessed(the_case uuid, the_client uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM assessment a JOIN "case" c ON c.id = a.case_id
          WHERE a.case_id = the_case AND a.client_id = the_client AND a.status IN ('started', 'draft_complete')
            AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())))
      $$;
      REVOKE EXECUTE ON FUNCTION app.is_being_assessed(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_being_assessed(uuid, uuid) TO rinnalla_app;
    `);
  }
}
