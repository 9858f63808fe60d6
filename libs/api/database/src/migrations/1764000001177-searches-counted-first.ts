import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Nobody is looked for among the county's clients but by a turn taken in the same transaction: hit or miss, it was counted before. And an
 * act that fails after it looked keeps its turns.
 */
export class SearchesCountedFirst1764000001177 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The transaction that last looked by this turn: asking of the same person again is free, and is asking all the same.
      ALTER TABLE newcomer_turn ADD COLUMN used_in xid8;

      -- Before anybody is looked for. An error, not "nobody": whoever is not found is made a client.
      CREATE FUNCTION app.require_newcomer_turn() RETURNS void
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM newcomer_turn t
          WHERE t.professional_id = app.current_user_id() AND t.used_in = pg_current_xact_id()) THEN
          RAISE insufficient_privilege USING MESSAGE = 'no search was counted';
        END IF;
      END $$;

      CREATE OR REPLACE FUNCTION app.find_client(blind_index bytea) RETURNS uuid
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.is_at_intake() AND NOT EXISTS (
          SELECT 1 FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
          WHERE t.professional_id = app.current_user_id() AND t.task IN ('client_responsibility_wide', 'service_arranging')
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())) THEN
          RETURN NULL;
        END IF;
        PERFORM app.require_newcomer_turn();
        RETURN (SELECT k.id FROM client k WHERE k.hetu_blind_index = blind_index);
      END $$;

      CREATE OR REPLACE FUNCTION app.find_namesakes(given_names text, family_name text, born date, has_hetu boolean) RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.is_at_intake() AND NOT EXISTS (
          SELECT 1 FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
          WHERE t.professional_id = app.current_user_id()
            AND t.task IN ('client_responsibility_wide', 'child_responsibility', 'service_arranging')
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())) THEN
          RETURN '{}';
        END IF;
        PERFORM app.require_newcomer_turn();
        RETURN (SELECT coalesce(array_agg(k.id), '{}') FROM client k
          WHERE k.id = ANY (app.sought_clients(NULL, find_namesakes.given_names, find_namesakes.family_name, born))
            AND (NOT has_hetu OR k.hetu_blind_index IS NULL));
      END $$;

      -- What was claimed for a change that was taken back, while its turns stay: the request may be made again, mended.
      CREATE FUNCTION app.release_mutation(the_mutation text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DELETE FROM idempotency i
        WHERE i.professional_id = app.current_user_id() AND i.mutation_id = the_mutation::uuid AND i.result IS NULL
      $$;

      REVOKE EXECUTE ON FUNCTION app.require_newcomer_turn(), app.release_mutation(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.release_mutation(text) TO rinnalla_app;
      -- Only inside the search of the form: whoever else looks says of whom.
      REVOKE EXECUTE ON FUNCTION app.take_newcomer_turn() FROM rinnalla_app;
    `);
    for (const [signature, was, whom] of [
      ['app.count_newcomer_search(bytea)', 'RETURN CASE WHEN told_from', '= the_index'],
      ['app.take_newcomer_turns(bytea[])', 'RETURN NULL;', '= ANY (the_indexes)'],
    ] as const) {
      await this.replaceIn(
        runner,
        signature,
        was,
        `UPDATE newcomer_turn t SET used_in = pg_current_xact_id()
        WHERE t.professional_id = app.current_user_id() AND t.sought ${whom};
        ${was}`,
      );
    }
  }
}
