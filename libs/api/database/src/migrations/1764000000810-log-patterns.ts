import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Odd patterns in the logs (703/2023 77 §): what a person should look at, never proof of anything. A list that shows a whole team
 * is no look-up, and neither is a screen that keeps itself fresh; only reads that somebody chose to make are counted.
 */
export class LogPatterns1764000000810 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.is_chosen_read(the_purpose text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT the_purpose NOT IN ('team_overview', 'own_work_overview', 'live_update', 'catch_up', 'log_supervision', 'client_report')
      $$;

      -- limits: manyClients, manyAttempts, manySearches, each within one clock hour.
      CREATE FUNCTION app.log_patterns(since timestamptz, until timestamptz, limits jsonb)
      RETURNS TABLE (kind text, person_id uuid, client_id uuid, entries integer, clients integer, first_at timestamptz, last_at timestamptz)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.has_county_task('data_protection') THEN
          RETURN;
        END IF;
        RETURN QUERY
          WITH looked AS MATERIALIZED (
            SELECT l.professional_id AS person, c.id AS client, count(*)::int AS entries, min(l.at) AS first_at, max(l.at) AS last_at
            FROM usage_log l CROSS JOIN LATERAL unnest(l.client_ids) c(id)
            WHERE l.at >= since AND l.at < until AND app.is_chosen_read(l.purpose)
            GROUP BY 1, 2
          ), namesake AS (
            SELECT p.id AS person, k.id AS client FROM professional p JOIN client k ON lower(k.family_name) = lower(p.family_name)
          )
          SELECT 'own_family_name', l.person, l.client, l.entries, 1, l.first_at, l.last_at
          FROM looked l JOIN namesake n ON n.person = l.person AND n.client = l.client
          UNION ALL
          -- Who works here has no address in this system; someone of the same name who is a client has.
          SELECT 'same_address', l.person, l.client, l.entries, 1, l.first_at, l.last_at
          FROM looked l
          JOIN professional p ON p.id = l.person
          JOIN client k ON k.id = l.client AND lower(k.family_name) <> lower(p.family_name)
          JOIN client_contact a ON a.client_id = k.id
          WHERE EXISTS (SELECT 1 FROM namesake n JOIN client_contact b ON b.client_id = n.client
            WHERE n.person = l.person AND lower(b.street) = lower(a.street) AND b.postal_code = a.postal_code);

        RETURN QUERY
          SELECT 'mass_look_up', l.professional_id, NULL::uuid, count(DISTINCT l.id)::int, count(DISTINCT c.id)::int, min(l.at), max(l.at)
          FROM usage_log l CROSS JOIN LATERAL unnest(l.client_ids) c(id)
          WHERE l.at >= since AND l.at < until AND app.is_chosen_read(l.purpose) AND l.purpose NOT IN ('search', 'newcomer_search')
          GROUP BY l.professional_id, date_trunc('hour', l.at)
          HAVING count(DISTINCT c.id) > (limits->>'manyClients')::int;

        RETURN QUERY
          SELECT 'off_duty', l.professional_id, NULL::uuid, count(DISTINCT l.id)::int, count(DISTINCT c.id)::int, min(l.at), max(l.at)
          FROM usage_log l CROSS JOIN LATERAL unnest(l.client_ids) c(id)
          CROSS JOIN LATERAL (SELECT l.at AT TIME ZONE 'Europe/Helsinki' AS wall) w
          WHERE l.at >= since AND l.at < until AND app.is_chosen_read(l.purpose)
            AND (extract(isodow FROM w.wall) > 5 OR extract(hour FROM w.wall) NOT BETWEEN 6 AND 21)
          GROUP BY l.professional_id, w.wall::date;

        RETURN QUERY
          SELECT 'repeated_attempts', l.professional_id, NULL::uuid, count(*)::int, 0, min(l.at), max(l.at)
          FROM access_attempt l WHERE l.at >= since AND l.at < until
          GROUP BY l.professional_id, date_trunc('hour', l.at)
          HAVING count(*) >= (limits->>'manyAttempts')::int;

        RETURN QUERY
          SELECT 'many_searches', l.professional_id, NULL::uuid, count(*)::int, 0, min(l.at), max(l.at)
          FROM usage_log l WHERE l.at >= since AND l.at < until AND l.purpose IN ('search', 'newcomer_search')
          GROUP BY l.professional_id, date_trunc('hour', l.at)
          HAVING count(*) >= (limits->>'manySearches')::int;
      END $$;
      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.log_patterns(timestamptz, timestamptz, jsonb), app.log_person(uuid) TO rinnalla_app;
    `);
  }
}
