import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Tables about how the county is organised: any signed-in professional reads them; only the owner writes, but for the switch. */
const ORGANISATION = [
  'county',
  'unit',
  'workspace',
  'professional',
  'expertise',
  'professional_expertise',
  'work_task',
  'availability',
];

/** Tables whose rows belong to one case and are seen with it. */
const OF_A_CASE = [
  'status_event',
  'plan',
  'plan_item',
  'plan_text',
  'plan_text_version',
  'goal',
  'goal_rating',
  'planned_service',
  'responsibility',
];

/** History: rows are added and never touched again. */
const APPEND_ONLY = ['status_event', 'plan_text_version', 'goal_rating', 'correction', 'consultation_step'];

const CHANGEABLE = [
  'case',
  'case_client',
  'case_visit',
  'client',
  'client_relationship',
  'special_support',
  'relation',
  'plan',
  'plan_item',
  'plan_text',
  'goal',
  'planned_service',
  'responsibility',
  'consultation',
  'consultation_message',
  'availability',
];

const ONCE_WRITTEN = ['consultation_subject', 'consultation_attachment', 'consultation_outcome'];

/**
 * The second wall: whatever the code asks, the database shows a professional only what a live relation, a work task or an open
 * consultation entitles to. No user set: no rows. The owner is not bound (migrations, seed); it never serves.
 */
export class RowSecurity1764000000500 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.organisation(runner);
    await this.cases(runner);
    await this.consultations(runner);
    await this.grants(runner);
  }

  private async organisation(runner: QueryRunner): Promise<void> {
    for (const table of ORGANISATION) {
      await runner.query(`
        ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_read ON "${table}" FOR SELECT TO rinnalla_app
          USING ((SELECT app.current_user_id()) IS NOT NULL);
      `);
    }
    await runner.query(`
      CREATE POLICY availability_switch ON availability FOR ALL TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()))
        WITH CHECK (professional_id = (SELECT app.current_user_id()));
      CREATE POLICY professional_own_language ON professional FOR UPDATE TO rinnalla_app
        USING (id = (SELECT app.current_user_id()));
    `);
  }

  private async cases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "case" ENABLE ROW LEVEL SECURITY;
      CREATE POLICY case_seen ON "case" FOR SELECT TO rinnalla_app
        USING (workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR id = ANY ((SELECT app.related_cases())::uuid[]));
      CREATE POLICY case_change ON "case" FOR UPDATE TO rinnalla_app
        USING (workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR id = ANY ((SELECT app.related_cases())::uuid[]));
      CREATE POLICY case_open ON "case" FOR INSERT TO rinnalla_app
        WITH CHECK (workspace_id = ANY ((SELECT app.task_workspaces())::uuid[]) AND created_by = (SELECT app.current_user_id()));

      ALTER TABLE relation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY relation_seen ON relation FOR SELECT TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()) OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = relation.case_id));
      CREATE POLICY relation_made ON relation FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = relation.case_id)
          OR app.is_case_in_the_making(case_id)
          OR (kind = 'consultation' AND case_id IS NULL AND EXISTS (SELECT 1 FROM consultation k WHERE k.id = relation.consultation_id)));
      CREATE POLICY relation_ended ON relation FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = relation.case_id)
          OR (kind = 'consultation' AND case_id IS NULL AND EXISTS (SELECT 1 FROM consultation k WHERE k.id = relation.consultation_id)));

      ALTER TABLE case_client ENABLE ROW LEVEL SECURITY;
      CREATE POLICY case_client_seen ON case_client FOR ALL TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_client.case_id))
        WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_client.case_id) OR app.is_case_in_the_making(case_id));

      ALTER TABLE client ENABLE ROW LEVEL SECURITY;
      CREATE POLICY client_seen ON client FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM case_client cc WHERE cc.client_id = client.id));
      CREATE POLICY client_change ON client FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM case_client cc WHERE cc.client_id = client.id));
      CREATE POLICY client_made ON client FOR INSERT TO rinnalla_app
        WITH CHECK (created_by = (SELECT app.current_user_id()));

      ALTER TABLE client_relationship ENABLE ROW LEVEL SECURITY;
      CREATE POLICY client_relationship_seen ON client_relationship FOR ALL TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = client_relationship.client_id))
        WITH CHECK (created_by = (SELECT app.current_user_id()));
      ALTER TABLE special_support ENABLE ROW LEVEL SECURITY;
      CREATE POLICY special_support_seen ON special_support FOR ALL TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = special_support.client_id))
        WITH CHECK (EXISTS (SELECT 1 FROM client k WHERE k.id = special_support.client_id));

      ALTER TABLE case_visit ENABLE ROW LEVEL SECURITY;
      CREATE POLICY case_visit_own ON case_visit FOR ALL TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()))
        WITH CHECK (professional_id = (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_visit.case_id));
    `);
    for (const table of OF_A_CASE) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_with_case ON ${table} FOR ALL TO rinnalla_app
          USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id))
          WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id) OR app.is_case_in_the_making(case_id));
      `);
    }
  }

  private async consultations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose case an identified consultation is about is the subject's business; asked as the owner, to keep policies from circling.
      CREATE FUNCTION app.consultation_cases(the_consultation uuid) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.case_id FROM consultation_subject s WHERE s.consultation_id = the_consultation
      $$;
      -- Full sight: the asker, whoever has it claimed (a live relation), and those who see the case it is about.
      CREATE FUNCTION app.is_party_to(the_consultation uuid, asker uuid) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT asker = app.current_user_id()
          OR the_consultation = ANY (app.consulted_on())
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = app.consultation_cases(the_consultation))
      $$;

      ALTER TABLE consultation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY consultation_seen ON consultation FOR SELECT TO rinnalla_app
        USING (asked_by = (SELECT app.current_user_id())
          OR id = ANY ((SELECT app.consulted_on())::uuid[])
          OR (status = 'requested' AND expertise_id = ANY ((SELECT app.expertise_ids())::uuid[]))
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = app.consultation_cases(consultation.id)));
      CREATE POLICY consultation_asked ON consultation FOR INSERT TO rinnalla_app
        WITH CHECK (asked_by = (SELECT app.current_user_id()));
      -- Who may move it how is the code's table; here: only those who see it. The row after the move may leave one's sight.
      CREATE POLICY consultation_moved ON consultation FOR UPDATE TO rinnalla_app
        USING (asked_by = (SELECT app.current_user_id())
          OR id = ANY ((SELECT app.consulted_on())::uuid[])
          OR (status = 'requested' AND expertise_id = ANY ((SELECT app.expertise_ids())::uuid[]))
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = app.consultation_cases(consultation.id)))
        WITH CHECK (true);
    `);
    for (const table of [
      'consultation_subject',
      'consultation_attachment',
      'consultation_message',
      'consultation_step',
      'consultation_outcome',
    ]) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_parties ON ${table} FOR SELECT TO rinnalla_app
          USING (EXISTS (SELECT 1 FROM consultation k WHERE k.id = ${table}.consultation_id AND app.is_party_to(k.id, k.asked_by)));
      `);
    }
    await runner.query(`
      CREATE POLICY consultation_subject_asked ON consultation_subject FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND k.asked_by = (SELECT app.current_user_id()))
          AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_id));
      CREATE POLICY consultation_attachment_asked ON consultation_attachment FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND k.asked_by = (SELECT app.current_user_id())));
      CREATE POLICY consultation_outcome_asked ON consultation_outcome FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND k.asked_by = (SELECT app.current_user_id())));
      CREATE POLICY consultation_message_written ON consultation_message FOR INSERT TO rinnalla_app
        WITH CHECK (created_by = (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND app.is_party_to(k.id, k.asked_by)));
      CREATE POLICY consultation_message_corrected ON consultation_message FOR UPDATE TO rinnalla_app
        USING (created_by = (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND app.is_party_to(k.id, k.asked_by)));
      CREATE POLICY consultation_step_made ON consultation_step FOR INSERT TO rinnalla_app
        WITH CHECK (by = (SELECT app.current_user_id()));

      ALTER TABLE correction ENABLE ROW LEVEL SECURITY;
      CREATE POLICY correction_seen ON correction FOR SELECT TO rinnalla_app
        USING (by = (SELECT app.current_user_id())
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = correction.case_id)
          OR (record_kind = 'consultation_message' AND EXISTS (SELECT 1 FROM consultation_message m WHERE m.id = correction.record_id)));
      CREATE POLICY correction_made ON correction FOR INSERT TO rinnalla_app
        WITH CHECK (by = (SELECT app.current_user_id())
          AND (case_id IS NULL OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = correction.case_id)));
    `);
  }

  private async grants(runner: QueryRunner): Promise<void> {
    const list = (tables: readonly string[]) => tables.map((table) => `"${table}"`).join(', ');
    await runner.query(`
      GRANT USAGE ON SCHEMA public, app TO rinnalla_app, rinnalla_jobs;
      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO rinnalla_app;
      REVOKE EXECUTE ON FUNCTION app.ensure_log_partitions(date, date) FROM rinnalla_app;
      GRANT SELECT ON ${list([...ORGANISATION, ...CHANGEABLE, ...APPEND_ONLY, ...ONCE_WRITTEN])} TO rinnalla_app;
      GRANT INSERT ON ${list([...CHANGEABLE, ...APPEND_ONLY, ...ONCE_WRITTEN])} TO rinnalla_app;
      GRANT UPDATE ON ${list(CHANGEABLE)} TO rinnalla_app;
      GRANT USAGE ON SEQUENCE case_number_seq TO rinnalla_app;
      GRANT UPDATE (screen_language) ON professional TO rinnalla_app;
      GRANT SELECT, INSERT, UPDATE ON account, session TO rinnalla_app;
      GRANT SELECT ON revocation TO rinnalla_app, rinnalla_jobs;

      GRANT SELECT, DELETE ON outbox TO rinnalla_jobs;
      GRANT SELECT, DELETE ON idempotency TO rinnalla_jobs;
      GRANT SELECT, DELETE ON session TO rinnalla_jobs;
      GRANT EXECUTE ON FUNCTION app.ensure_log_partitions(date, date), app.stream_heads(text[]), app.case_audience(uuid), app.now()
        TO rinnalla_jobs;
    `);
  }
}
