import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What record entries need beyond their policies: who may hear of one, how it stood before a correction, and how it may be written. */
export class RecordEntries1764000000760 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An entry as it stood before it was corrected is an entry still: seen where the entry is.
      CREATE POLICY correction_with_entry ON correction AS RESTRICTIVE FOR SELECT TO rinnalla_app
        USING (record_kind <> 'record_entry' OR EXISTS (SELECT 1 FROM record_entry e WHERE e.id = correction.record_id));

      -- One writes under one's own profession, about a client of the case, and never of a day to come.
      CREATE POLICY record_entry_as_oneself ON record_entry AS RESTRICTIVE FOR INSERT TO rinnalla_app
        WITH CHECK (author_profession = (SELECT app.viewer_facts()->>'profession') AND occurred_on <= app.today()
          AND EXISTS (SELECT 1 FROM case_client cc WHERE cc.case_id = record_entry.case_id AND cc.client_id = record_entry.client_id
            AND cc.valid_to IS NULL));

      -- A stated purpose holds a working day at most, and begins when it is stated.
      CREATE POLICY purpose_statement_hours ON purpose_statement AS RESTRICTIVE FOR ALL TO rinnalla_app
        USING (true) WITH CHECK (stated_at = app.now() AND valid_until <= app.now() + interval '8 hours');

      -- Those who may be told of an entry, each asked through their own eyes: of mediation, shelter and therapy not even the number of
      -- an event may tell the rest (457/2024 12, 18 §). Only for one who sees the entry.
      CREATE FUNCTION app.entry_audience(the_entry uuid) RETURNS uuid[]
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        entry record_entry;
        candidate uuid;
        told uuid[] := '{}';
      BEGIN
        SELECT * INTO entry FROM record_entry e WHERE e.id = the_entry;
        IF entry.id IS NULL OR app.entry_mask(entry) IS NOT NULL THEN
          RETURN told;
        END IF;
        FOR candidate IN
          SELECT r.professional_id FROM relation r WHERE r.case_id = entry.case_id AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          UNION SELECT t.professional_id FROM work_task t JOIN "case" c ON c.workspace_id = t.workspace_id
            WHERE c.id = entry.case_id AND t.task IN ('client_responsibility_wide', 'child_responsibility')
              AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
        LOOP
          PERFORM set_config('app.user_id', candidate::text, true);
          IF app.entry_mask(entry) IS NULL THEN
            told := told || candidate;
          END IF;
        END LOOP;
        PERFORM set_config('app.user_id', coalesce(asking, ''), true);
        RETURN told;
      END $$;

      -- Whom records disclosed to the reader are about: the discloser named them, no case of the reader's does (703/2023 56 §).
      CREATE FUNCTION app.disclosed_clients()
      RETURNS TABLE (id uuid, given_names text, family_name text, birth_date date, contact_language text, is_non_disclosed boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT k.id, k.given_names, k.family_name, k.birth_date, k.contact_language, k.is_non_disclosed
        FROM client k
        WHERE EXISTS (SELECT 1 FROM disclosure d WHERE d.client_id = k.id AND d.recipient_id = app.current_user_id() AND d.ended_at IS NULL)
      $$;

      REVOKE EXECUTE ON FUNCTION app.entry_audience(uuid), app.disclosed_clients() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.entry_audience(uuid), app.disclosed_clients() TO rinnalla_app;
    `);
  }
}
