import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Time limits of care (1326/2010 51 a, 53 §). The patient record tells of them, by the entry that a need was assessed with: health
 * staff who may read the entry see the clock; the rest see none, hear of none and are told of none. The end of a social client relationship (SHL 34 §) leaves them be.
 */
export class CareClocks1764000001173 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.columns(runner);
    await this.sight(runner);
    await this.readers(runner);
    await this.turning(runner);
    await this.telling(runner);
  }

  private async columns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "record_entry" ADD "care_event" text;
      ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry__care_event" CHECK ("care_event" IN ('non_urgent_visit_needed', 'non_urgent_visit_made', 'psychosocial_treatment_needed', 'psychosocial_treatment_begun'));
      ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry__care_of_patients" CHECK ("care_event" IS NULL OR "kind" = 'patient_entry');
      ALTER TABLE "clock" ADD "register" text NOT NULL DEFAULT 'social';
      ALTER TABLE "clock" ADD CONSTRAINT "clock__register" CHECK ("register" IN ('social', 'health'));
      ALTER TABLE "clock" ADD CONSTRAINT "clock__of_care" CHECK (("register" = 'health') = ("kind" IN ('treatment_begun', 'care_given')));
    `);
  }

  private async sight(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY clock_of_care ON clock AS RESTRICTIVE FOR ALL TO rinnalla_app
        USING (register = 'social' OR ((SELECT app.viewer_facts()->>'register') = 'health' AND app.sees_entry(event_id)))
        WITH CHECK (register = 'social' OR ((SELECT app.viewer_facts()->>'register') = 'health' AND app.sees_entry(event_id)));
      CREATE POLICY notice_of_care ON notice AS RESTRICTIVE FOR ALL TO rinnalla_app
        USING (clock_id IS NULL OR EXISTS (SELECT 1 FROM clock k WHERE k.id = notice.clock_id)) WITH CHECK (true);
    `);
    // What stands in the way of a client relationship's end is of social welfare, whose end it is.
    await this.replaceIn(
      runner,
      'app.open_on_cases(uuid[])',
      `k.basis = 'statutory' AND k.binds = 'county'`,
      `k.basis = 'statutory' AND k.binds = 'county' AND k.register = 'social'`,
    );
  }

  private async readers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Those at work with a case who may read this entry of it at a moment, each asked through their own eyes.
      CREATE FUNCTION app.entry_readers(the_entry uuid, at_moment timestamptz) RETURNS uuid[]
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        moment text := current_setting('app.now', true);
        entry record_entry;
        candidate uuid;
        readers uuid[] := '{}';
      BEGIN
        SELECT * INTO entry FROM record_entry e WHERE e.id = the_entry;
        PERFORM set_config('app.now', at_moment::text, true);
        FOR candidate IN
          SELECT r.professional_id FROM relation r WHERE r.case_id = entry.case_id AND r.kind <> 'consultation'
            AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
          UNION SELECT t.professional_id FROM work_task t JOIN "case" c ON c.workspace_id = t.workspace_id
            WHERE c.id = entry.case_id AND t.task IN ('client_responsibility_wide', 'child_responsibility')
              AND t.valid_from <= at_moment AND (t.valid_to IS NULL OR t.valid_to > at_moment)
        LOOP
          PERFORM set_config('app.user_id', candidate::text, true);
          IF app.entry_mask(entry) IS NULL THEN
            readers := readers || candidate;
          END IF;
        END LOOP;
        PERFORM set_config('app.user_id', coalesce(asking, ''), true), set_config('app.now', coalesce(moment, ''), true);
        RETURN readers;
      END $$;

      -- The same, for one who sees the entry: of mediation, shelter and therapy not even the number of an event may tell the rest
      -- (457/2024 12, 18 §).
      CREATE OR REPLACE FUNCTION app.entry_audience(the_entry uuid) RETURNS uuid[]
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM record_entry e WHERE e.id = the_entry AND app.entry_mask(e) IS NULL) THEN
          RETURN '{}';
        END IF;
        RETURN app.entry_readers(the_entry, app.now());
      END $$;

      -- Health staff among them, to whom the clocks are told that count from the entry.
      CREATE FUNCTION app.care_readers(the_entry uuid, at_moment timestamptz) RETURNS uuid[]
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(p.id ORDER BY p.id), '{}') FROM professional p
        WHERE p.id = ANY ((SELECT app.entry_readers(the_entry, at_moment))::uuid[]) AND p.register = 'health' AND p.disabled_at IS NULL
      $$;

      -- The same, for one of them.
      CREATE FUNCTION app.care_audience(the_entry uuid) RETURNS uuid[]
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN app.current_user_id() = ANY (r.readers) THEN r.readers ELSE '{}' END
        FROM (SELECT app.care_readers(the_entry, app.now()) AS readers) r
      $$;

      -- Whom of them a turn is told to: whoever assessed the need; all on the rung "care_team", or when that one is gone.
      CREATE FUNCTION app.told_of_care(the_entry uuid, readers uuid[], whole_team boolean) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN whole_team OR NOT e.created_by = ANY (readers) THEN readers ELSE ARRAY[e.created_by] END
        FROM record_entry e WHERE e.id = the_entry
      $$;
      REVOKE EXECUTE ON FUNCTION app.entry_readers(uuid, timestamptz), app.care_readers(uuid, timestamptz), app.care_audience(uuid),
        app.told_of_care(uuid, uuid[], boolean) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.care_audience(uuid) TO rinnalla_app;
    `);
  }

  private async turning(runner: QueryRunner): Promise<void> {
    const turns = 'app.make_turns(uuid[], timestamptz, jsonb)';
    await this.replaceIn(
      runner,
      turns,
      'k.basis, k.told AS turn',
      `k.basis, CASE WHEN k.register = 'health' THEN k.event_id END AS entry_id, k.told AS turn`,
    );
    await this.replaceIn(runner, turns, '), of_people AS (', '), of_case AS (');
    await this.replaceIn(
      runner,
      turns,
      '), given AS (',
      `), of_people AS (
          -- One of care is told to health staff who may read its entry, whoever else is of the case.
          SELECT c.id, c.case_id, c.contact_id, c.unit_id, c.workspace_id, c.is_emergency_duty, c.entry_id, c.turn, c.at, c.version,
            CASE WHEN c.entry_id IS NULL THEN c.own ELSE a.readers END AS own,
            CASE WHEN c.entry_id IS NULL THEN c.told_to ELSE app.told_of_care(c.entry_id, a.readers, ladder->c.turn ? 'care_team') END AS told_to
          FROM of_case c LEFT JOIN LATERAL (
            SELECT app.care_readers(c.entry_id, at_moment) AS readers WHERE c.entry_id IS NOT NULL OFFSET 0) a ON true
        ), given AS (`,
    );
    await this.replaceIn(
      runner,
      turns,
      `ARRAY['case:' || t.case_id, 'workspace:' || t.workspace_id] ||`,
      `CASE WHEN t.entry_id IS NULL THEN ARRAY['case:' || t.case_id, 'workspace:' || t.workspace_id] ELSE '{}' END ||`,
    );
  }

  private async telling(runner: QueryRunner): Promise<void> {
    // What is told to single people is no change of the case in the eyes of the rest.
    await this.replaceIn(
      runner,
      'app.finish_change(jsonb)',
      `WHERE e->>'caseId' IS NOT NULL)`,
      `WHERE e->'streams' ? ('case:' || (e->>'caseId')))`,
    );
  }
}
