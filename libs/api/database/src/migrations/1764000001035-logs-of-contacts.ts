import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const AS_OWNER = `STABLE SECURITY DEFINER SET search_path = public, pg_temp`;
/** Contacts are read on no other ground while nobody knows whose they are. */
const BY_INTAKE = `'task:intake'`;

/**
 * A contact is about a person before the person is a client: what was done with it is in the log with the contact's id alone. The
 * search by client and the client's report tell that too (703/2023 10, 11 §).
 */
export class LogsOfContacts1764000001035 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contact ADD COLUMN hetu_blind_index bytea;
      CREATE INDEX "contact__hetu_blind_index__idx" ON "contact" ("hetu_blind_index");
      -- Small beside the whole log: found by record, only what receivers did.
      CREATE INDEX usage_log_of_contacts ON usage_log USING gin (record_ids) WHERE basis = ${BY_INTAKE};

      -- The contacts about a client: those that led to the client, and those told with the same identity code.
      CREATE FUNCTION app.contacts_about(the_client uuid) RETURNS uuid[] LANGUAGE sql ${AS_OWNER} AS $$
        SELECT coalesce(array_agg(k.id), '{}') FROM contact k
        WHERE k.client_id = the_client
          OR k.client_id IS NULL AND k.hetu_blind_index = (SELECT c.hetu_blind_index FROM client c WHERE c.id = the_client)
      $$;

      -- All that the log of uses holds of a client.
      CREATE FUNCTION app.uses_of_client(the_client uuid, since timestamptz, until timestamptz) RETURNS SETOF app.usage_entry
      LANGUAGE plpgsql ${AS_OWNER} AS $$
      DECLARE
        contacts uuid[] := app.contacts_about(the_client);
      BEGIN
        IF NOT app.has_county_task('data_protection') THEN
          RETURN;
        END IF;
        RETURN QUERY SELECT l.* FROM app.usage_entry l WHERE l.client_ids @> ARRAY[the_client] AND l.at >= since AND l.at < until;
        IF contacts <> '{}' THEN
          RETURN QUERY SELECT l.* FROM app.usage_entry l
            WHERE l.ground = ${BY_INTAKE} AND l.record_ids && contacts AND NOT l.client_ids @> ARRAY[the_client] AND l.at >= since AND l.at < until;
        END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.contacts_about(uuid), app.uses_of_client(uuid, timestamptz, timestamptz) FROM PUBLIC;
    `);
    const ofClient = `format('(SELECT * FROM %s c WHERE c.client_ids @> ARRAY[%L]::uuid[] AND c.at >= %L::timestamptz AND c.at < %L::timestamptz OFFSET 0)',
            entry, asked->>'clientId', asked->>'since', asked->>'until')`;
    await this.replaceIn(
      runner,
      'app.search_log(text, jsonb, integer)',
      ofClient,
      `CASE the_log WHEN 'usage' THEN format('app.uses_of_client(%L, %L, %L)', asked->>'clientId', asked->>'since', asked->>'until')
            ELSE ${ofClient} END`,
    );
    await this.replaceIn(
      runner,
      'app.client_report_rows(uuid)',
      `SELECT 'usage' AS log, l.* FROM app.usage_entry l
            WHERE l.client_ids @> ARRAY[ordered.client_id] AND l.at >= since AND l.at < until`,
      `SELECT 'usage' AS log, l.* FROM app.uses_of_client(ordered.client_id, since, until) l`,
    );
  }
}
