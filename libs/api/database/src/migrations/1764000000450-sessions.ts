import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Sign-in happens before there is a reader: these functions are all that the app role may ask then. */
export class Sessions1764000000450 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.account_of(the_login text) RETURNS TABLE (id uuid, password_hash text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.id, a.password_hash FROM professional p JOIN account a ON a.professional_id = p.id
        WHERE p.login = lower(the_login) AND p.disabled_at IS NULL
      $$;

      CREATE FUNCTION app.live_session(the_secret_hash text, at_moment timestamptz, idle_since timestamptz)
      RETURNS TABLE (id uuid, professional_id uuid, expires_at timestamptz, last_input_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.id, s.professional_id, s.expires_at, s.last_input_at
        FROM session s JOIN professional p ON p.id = s.professional_id AND p.disabled_at IS NULL
        WHERE s.secret_hash = the_secret_hash AND s.ended_at IS NULL AND s.expires_at > at_moment AND s.last_input_at > idle_since
      $$;

      -- Left by the demo seed. Without it nobody signs in with one click, and demo refuses a database that holds anything.
      CREATE TABLE demo_mark (seeded_at timestamptz PRIMARY KEY);
      CREATE FUNCTION app.demo_people()
      RETURNS TABLE (id uuid, login text, name text, profession text, "unitFi" text, "unitSv" text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.id, p.login, p.given_name || ' ' || p.family_name, p.profession, u.name_fi, u.name_sv
        FROM professional p JOIN unit u ON u.id = p.unit_id
        WHERE p.disabled_at IS NULL AND EXISTS (SELECT 1 FROM demo_mark)
        ORDER BY p.created_at, p.login LIMIT 60
      $$;

      -- Ends one session of a person, or all of them, and lets every node know.
      CREATE FUNCTION app.end_sessions(the_professional uuid, the_session uuid, the_reason text) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE session SET ended_at = now(), end_reason = the_reason
        WHERE professional_id = the_professional AND ended_at IS NULL AND (the_session IS NULL OR id = the_session);
        IF the_session IS NULL THEN
          PERFORM app.revoke('sessions_of', the_professional, NULL);
        ELSE
          PERFORM app.revoke('session', the_professional, the_session);
        END IF;
      END $$;
    `);
  }
}
