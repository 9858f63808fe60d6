import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A contact told with an identity code answers whether the person is a client, and so does the family of an assessment: both count as
 * searches for a newcomer, within the same limit. A contact is written down whatever the limit; its answer waits for its turn.
 */
export class SearchesByRecording1764000001123 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact" ADD "known_told_from" timestamptz;
      -- Whom, by the blind index, for the hour that the limit looks back: asking of the same person again tells nothing new.
      ALTER TABLE newcomer_turn ADD COLUMN sought bytea;

      -- When the next search may be made; NULL: now. Turns given to answers that wait lie ahead and count too.
      CREATE FUNCTION app.free_newcomer_turn() RETURNS timestamptz
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        free_at timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('rinnalla.newcomer_turn:' || me::text, 0));
        DELETE FROM newcomer_turn t WHERE t.professional_id = me AND t.at <= app.now() - interval '1 hour';
        SELECT max(x.at) INTO free_at FROM (
          (SELECT t.at + interval '1 minute' AS at FROM newcomer_turn t
            WHERE t.professional_id = me AND t.at > app.now() - interval '1 minute' ORDER BY t.at DESC OFFSET 4 LIMIT 1)
          UNION ALL
          (SELECT t.at + interval '1 hour' FROM newcomer_turn t WHERE t.professional_id = me ORDER BY t.at DESC OFFSET 29 LIMIT 1)
        ) x;
        RETURN free_at;
      END $$;

      CREATE OR REPLACE FUNCTION app.take_newcomer_turn() RETURNS timestamptz
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        free_at timestamptz := app.free_newcomer_turn();
      BEGIN
        IF free_at IS NULL THEN
          INSERT INTO newcomer_turn (professional_id, at) VALUES (app.current_user_id(), app.now());
        END IF;
        RETURN free_at;
      END $$;

      -- Counts a search that goes with an act which is never refused. NULL: its answer may be told now; otherwise from when.
      CREATE FUNCTION app.count_newcomer_search(the_index bytea) RETURNS timestamptz
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        free_at timestamptz := app.free_newcomer_turn();
        told_from timestamptz;
      BEGIN
        SELECT min(t.at) INTO told_from FROM newcomer_turn t WHERE t.professional_id = me AND t.sought = the_index;
        IF told_from IS NULL THEN
          told_from := coalesce(free_at, app.now());
          INSERT INTO newcomer_turn (professional_id, at, sought) VALUES (me, told_from, the_index);
        END IF;
        RETURN CASE WHEN told_from > app.now() THEN told_from END;
      END $$;

      -- Counts all searches of one act, which may be more than a minute's own: NULL, or, where none may be made now, when it may, and none
      -- is counted.
      CREATE FUNCTION app.take_newcomer_turns(the_indexes bytea[]) RETURNS timestamptz
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        free_at timestamptz := app.free_newcomer_turn();
        unsought bytea[] := ARRAY(SELECT DISTINCT x FROM unnest(the_indexes) x WHERE NOT EXISTS (SELECT 1 FROM newcomer_turn t
          WHERE t.professional_id = app.current_user_id() AND t.sought = x AND t.at <= app.now()));
      BEGIN
        IF cardinality(unsought) > 0 AND free_at IS NOT NULL THEN
          RETURN free_at;
        END IF;
        PERFORM app.count_newcomer_search(x) FROM unnest(unsought) x;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.free_newcomer_turn(), app.count_newcomer_search(bytea), app.take_newcomer_turns(bytea[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.count_newcomer_search(bytea), app.take_newcomer_turns(bytea[]) TO rinnalla_app;
    `);
    // A search by the form before the contact is written down: the same person is not counted twice.
    await this.replaceIn(
      runner,
      'app.find_newcomer(bytea, text, text, date)',
      'found := app.sought_clients',
      `IF the_index IS NOT NULL THEN
          UPDATE newcomer_turn t SET sought = the_index WHERE t.professional_id = app.current_user_id() AND t.at = app.now() AND t.sought IS NULL;
        END IF;
        found := app.sought_clients`,
    );
  }
}
