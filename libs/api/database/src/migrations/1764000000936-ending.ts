import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** The end of a client relationship (SHL 34 §): proposed, held against what is still open, and then ended as a whole. */
export class Ending1764000000936 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.proposals(runner);
    await this.checks(runner);
    await this.closing(runner);
  }

  private async proposals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "ending_proposal" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "reason" text NOT NULL,
        "closing_record" text,
        "proposed_at" timestamptz NOT NULL,
        "proposed_by" uuid NOT NULL,
        "withdrawn_at" timestamptz,
        "ended_at" timestamptz,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "ending_proposal__reason" CHECK ("reason" IN ('no_need_found', 'guided_elsewhere', 'moved_away', 'client_withdrew', 'duplicate', 'need_met', 'deceased')),
        CONSTRAINT "ending_proposal__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "ending_proposal__one_open" ON "ending_proposal" ("case_id") WHERE "withdrawn_at" IS NULL AND "ended_at" IS NULL;
      ALTER TABLE "ending_proposal" ADD CONSTRAINT "ending_proposal__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE ending_proposal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY ending_proposal_with_case ON ending_proposal FOR ALL TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ending_proposal.case_id))
        WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ending_proposal.case_id));
      GRANT SELECT, INSERT, UPDATE ON ending_proposal TO rinnalla_app;
    `);
  }

  private async checks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How much is still open on these cases, kind by kind: numbers only, for whoever ends a case need not see all that is in it.
      CREATE FUNCTION app.open_on_cases(the_cases uuid[]) RETURNS TABLE (case_id uuid, kind text, items integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH seen AS MATERIALIZED (
          SELECT c.id FROM "case" c WHERE c.id = ANY (the_cases)
            AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases()))
        ), open AS (
          SELECT d.case_id, 'open_decision' AS kind FROM decision d WHERE d.status NOT IN ('executed', 'not_executed')
            AND d.case_id IN (SELECT id FROM seen)
          UNION ALL
          -- Time limits of decisions and assessments end with those.
          SELECT k.case_id, 'running_clock' FROM clock k WHERE k.closed_at IS NULL AND k.basis = 'statutory' AND k.binds = 'county'
            AND k.due_day IS NOT NULL AND k.case_id IN (SELECT id FROM seen)
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = k.event_id AND k.kind = 'decision_executed')
            AND NOT (k.kind IN ('assessment_started', 'assessment_completed') AND EXISTS (SELECT 1 FROM assessment a
              WHERE a.case_id = k.case_id AND a.client_id = k.client_id AND a.status IN ('pending', 'started', 'draft_complete')))
          UNION ALL
          SELECT r.case_id, 'open_responsibility' FROM responsibility r WHERE r.withdrawn_at IS NULL
            AND r.status IN ('proposed', 'accepted', 'in_progress') AND r.case_id IN (SELECT id FROM seen)
          UNION ALL
          SELECT s.case_id, 'open_consultation' FROM consultation_subject s JOIN consultation q ON q.id = s.consultation_id
            AND q.status IN ('requested', 'claimed', 'more_info_asked', 'answered') WHERE s.case_id IN (SELECT id FROM seen)
          UNION ALL
          SELECT a.case_id, 'unsigned_assessment' FROM assessment a WHERE a.status IN ('pending', 'started', 'draft_complete')
            AND a.case_id IN (SELECT id FROM seen)
        )
        SELECT o.case_id, o.kind, count(*)::int FROM open o GROUP BY o.case_id, o.kind
      $$;
    `);
  }

  private async closing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What ends with a case: its decisions come to nothing where the reason says so (else none is open any more), and the client
      -- relationship of each client whose last open case it was. Answers the decisions, to tell of them.
      CREATE FUNCTION app.end_with_case(the_case uuid, the_reason text) RETURNS TABLE (id uuid, version integer)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM 1 FROM "case" c WHERE c.id = the_case AND c.status = 'ended'
          AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases()));
        IF NOT FOUND THEN
          RAISE EXCEPTION 'Only what is of an ended case ends with it' USING ERRCODE = '42501';
        END IF;
        UPDATE client_relationship r SET ended_on = app.today(), end_reason = the_reason
        WHERE r.ended_on IS NULL AND r.client_id IN (SELECT cc.client_id FROM case_client cc
            WHERE cc.case_id = the_case AND cc.valid_to IS NULL AND cc.role IN ('subject', 'sibling'))
          AND NOT EXISTS (SELECT 1 FROM case_client o JOIN "case" c ON c.id = o.case_id AND c.status <> 'ended'
            WHERE o.client_id = r.client_id AND o.valid_to IS NULL AND o.role IN ('subject', 'sibling'));
        RETURN QUERY WITH ended AS (
          UPDATE decision d SET status = 'not_executed', ended_on = app.today(), version = d.version + 1,
            not_executed_reason = CASE the_reason WHEN 'deceased' THEN 'deceased' WHEN 'moved_away' THEN 'moved_away' ELSE 'replaced' END
          WHERE d.case_id = the_case AND d.status NOT IN ('executed', 'not_executed')
          RETURNING d.id, d.version
        ), noted AS (
          INSERT INTO decision_step (id, decision_id, case_id, status, day, at, "by")
          SELECT gen_random_uuid(), e.id, the_case, 'not_executed', app.today(), app.now(), app.current_user_id() FROM ended e
        )
        SELECT e.id, e.version FROM ended e;
      END $$;

      -- A case opened for somebody whose client relationship has ended begins a new one (SHL 34 §).
      CREATE FUNCTION app.renew_relationship(the_client uuid, the_case uuid, the_id uuid) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        INSERT INTO client_relationship (id, client_id, opened_on, created_at, created_by)
        SELECT the_id, the_client, app.today(), app.now(), app.current_user_id()
        WHERE EXISTS (SELECT 1 FROM "case" c JOIN case_client cc ON cc.case_id = c.id AND cc.client_id = the_client
            WHERE c.id = the_case AND c.created_by = app.current_user_id() AND c.created_at = app.now())
          AND NOT EXISTS (SELECT 1 FROM client_relationship r WHERE r.client_id = the_client AND r.ended_on IS NULL)
      $$;

      REVOKE EXECUTE ON FUNCTION app.open_on_cases(uuid[]), app.end_with_case(uuid, text), app.renew_relationship(uuid, uuid, uuid)
        FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.open_on_cases(uuid[]), app.end_with_case(uuid, text), app.renew_relationship(uuid, uuid, uuid)
        TO rinnalla_app;
    `);
  }
}
