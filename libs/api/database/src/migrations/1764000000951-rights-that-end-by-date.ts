import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A right that was given until a day ends on open screens too: nothing is read by it from that moment, but rooms are emptied only by
 * somebody who looks. One look over all that ended since the last one; rights ended by hand have been revoked already.
 */
export class RightsThatEndByDate1764000000951 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "relation__by_end" ON "relation" ("valid_to") WHERE "valid_to" IS NOT NULL;

      -- 'places_of': everything a person follows beside their own stream.
      ALTER TABLE revocation DROP CONSTRAINT revocation_kind_check;
      ALTER TABLE revocation ADD CONSTRAINT revocation_kind_check
        CHECK (kind IN ('session', 'sessions_of', 'places_of', 'case', 'expertise', 'workspace'));

      CREATE TABLE ended_rights_look (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only), looked_until timestamptz NOT NULL);
      INSERT INTO ended_rights_look (looked_until) VALUES (now());

      -- Whose right ended after the first moment, until the second, and to which case; NULL: a task, which reaches many. What was ended by
      -- hand was revoked with it.
      CREATE FUNCTION app.ended_rights(since timestamptz, at_moment timestamptz) RETURNS TABLE (professional_id uuid, case_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT x.professional_id, x.case_id FROM (
          SELECT t.professional_id, NULL::uuid AS case_id, t.valid_to FROM work_task t WHERE t.valid_to > since AND t.valid_to <= at_moment
          UNION ALL
          SELECT r.professional_id, r.case_id, r.valid_to FROM relation r
          WHERE r.valid_to > since AND r.valid_to <= at_moment AND r.case_id IS NOT NULL
        ) x WHERE NOT EXISTS (SELECT 1 FROM revocation v WHERE v.professional_id = x.professional_id
          AND v.at BETWEEN x.valid_to - interval '5 seconds' AND x.valid_to + interval '5 seconds')
        UNION
        SELECT o.professional_id, o.case_id FROM override o
        WHERE o.ended_at IS NULL AND o.expires_at > since AND o.expires_at <= at_moment
        UNION
        -- A permission whose range of recording ends opens no case from the next day on (457/2024 25 §).
        SELECT r.professional_id, r.case_id FROM disclosure_permission d
        JOIN case_client cc ON cc.client_id = d.client_id AND cc.valid_to IS NULL
        JOIN relation r ON r.case_id = cc.case_id AND r.kind <> 'consultation'
          AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
        JOIN professional p ON p.id = r.professional_id AND p.register <> d.data_register
        WHERE d.withdrawn_at IS NULL AND d.recorded_until >= (since AT TIME ZONE 'Europe/Helsinki')::date
          AND d.recorded_until < (at_moment AT TIME ZONE 'Europe/Helsinki')::date
      $$;

      -- Empties the rooms of whoever lost a right by date since the last look; their screens follow anew what is left. Answers how many
      -- people. Two at a time wait for each other, and the second finds nothing.
      CREATE FUNCTION app.revoke_ended(at_moment timestamptz) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        since timestamptz;
        people integer;
      BEGIN
        SELECT l.looked_until INTO since FROM ended_rights_look l FOR UPDATE;
        IF since >= at_moment THEN
          RETURN 0;
        END IF;
        WITH gone AS MATERIALIZED (
          SELECT e.professional_id,
            app.revoke(CASE WHEN e.case_id IS NULL THEN 'places_of' ELSE 'case' END, e.professional_id, e.case_id)
          FROM app.ended_rights(since, at_moment) e
        )
        SELECT count(DISTINCT g.professional_id) INTO people FROM gone g;
        UPDATE ended_rights_look SET looked_until = at_moment;
        RETURN people;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.ended_rights(timestamptz, timestamptz), app.revoke_ended(timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.revoke_ended(timestamptz) TO rinnalla_jobs;
    `);
  }
}
