import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What a ground of law lets one take for oneself, and what only the holder may give (703/2023 53, 54 and 56 §): who may write which
 * column, what is logged with it, and the few facts the data-protection officer reviews by.
 */
export class OverridesAndDisclosures1764000000780 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.overrides(runner);
    await this.reviews(runner);
    await this.disclosures(runner);
    await this.requests(runner);
  }

  private async overrides(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A plea stands as it was made: ground, reason and hours are never written anew. It begins now, ends within four hours, and
      -- rests on a ground that is the pleader's to plead (53 § 5 mom.: social authority; 54 §: health care).
      REVOKE UPDATE ON override FROM rinnalla_app;
      GRANT UPDATE (ended_at, reviewed_at, reviewed_by, verdict, review_note, version) ON override TO rinnalla_app;
      DROP POLICY override_pleaded ON override;
      CREATE POLICY override_pleaded ON override FOR INSERT TO rinnalla_app
        WITH CHECK (professional_id = (SELECT app.current_user_id())
          AND started_at = app.now() AND expires_at > started_at AND expires_at <= started_at + interval '4 hours'
          AND ended_at IS NULL AND reviewed_at IS NULL AND reviewed_by IS NULL AND verdict IS NULL
          AND (ground <> 'social_authority_need' OR (SELECT app.viewer_facts()->>'register') = 'social')
          AND (ground <> 'unconscious_client' OR (SELECT app.viewer_facts()->>'register') = 'health')
          AND EXISTS (SELECT 1 FROM "case" c JOIN case_client cc ON cc.case_id = c.id AND cc.valid_to IS NULL
            WHERE c.id = case_id AND cc.client_id = override.client_id));
      -- Reviewed once, by the officer who signs it, and never one's own.
      DROP POLICY override_reviewed ON override;
      CREATE POLICY override_reviewed ON override FOR UPDATE TO rinnalla_app
        USING (reviewed_at IS NULL AND (SELECT app.has_county_task('data_protection'))
          AND professional_id <> (SELECT app.current_user_id()))
        WITH CHECK ((SELECT app.has_county_task('data_protection')) AND professional_id <> (SELECT app.current_user_id())
          AND reviewed_by = (SELECT app.current_user_id()));
      DROP POLICY override_ended ON override;
      CREATE POLICY override_ended ON override FOR UPDATE TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()));
      -- Row security can't tell columns apart: its end is its owner's to set, its review anybody else's, and each once.
      CREATE FUNCTION app.keep_override() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        IF NEW.ended_at IS DISTINCT FROM OLD.ended_at
          AND (OLD.ended_at IS NOT NULL OR OLD.professional_id <> app.current_user_id()) THEN
          RAISE EXCEPTION 'an override is ended once, by its owner';
        END IF;
        IF (NEW.reviewed_at, NEW.reviewed_by, NEW.verdict, NEW.review_note)
            IS DISTINCT FROM (OLD.reviewed_at, OLD.reviewed_by, OLD.verdict, OLD.review_note)
          AND (OLD.reviewed_at IS NOT NULL OR OLD.professional_id = app.current_user_id()) THEN
          RAISE EXCEPTION 'an override is reviewed once, and not by its owner';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER override_kept BEFORE UPDATE ON override FOR EACH ROW EXECUTE FUNCTION app.keep_override();

      -- What a purpose holds is bound when it is stated; later it can only be taken back.
      REVOKE UPDATE ON purpose_statement FROM rinnalla_app;
      GRANT UPDATE (valid_until) ON purpose_statement TO rinnalla_app;
      DROP POLICY purpose_statement_hours ON purpose_statement;
      CREATE POLICY purpose_statement_hours ON purpose_statement AS RESTRICTIVE FOR INSERT TO rinnalla_app
        WITH CHECK (stated_at = app.now() AND valid_until <= app.now() + interval '8 hours');
      CREATE POLICY purpose_statement_taken_back ON purpose_statement AS RESTRICTIVE FOR UPDATE TO rinnalla_app
        USING (true) WITH CHECK (valid_until <= app.now());
    `);
  }

  private async reviews(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an override was used for: the log's own word, counted by register and class once it is over, and NULL before; and the
      -- number of the case, no name.
      CREATE FUNCTION app.override_facts(the_overrides uuid[]) RETURNS TABLE (id uuid, case_number text, uses jsonb)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT o.id, c.number, CASE WHEN coalesce(o.ended_at, o.expires_at) <= app.now() OR o.expires_at <= app.now() THEN coalesce((
          SELECT jsonb_agg(jsonb_build_object('register', s.register, 'fieldClass', s.class, 'reads', s.reads) ORDER BY s.register, s.class)
          FROM (
            SELECT coalesce(u.register, 'social') AS register, f.class, count(*)::int AS reads
            FROM usage_log u CROSS JOIN LATERAL unnest(u.field_classes) f(class)
            WHERE u.professional_id = o.professional_id AND u.at >= o.started_at
              AND u.at < least(coalesce(o.ended_at, o.expires_at), o.expires_at)
              AND o.client_id = ANY (u.client_ids) AND u.purpose <> 'override'
            GROUP BY 1, 2) s), '[]') END
        FROM override o JOIN "case" c ON c.id = o.case_id
        WHERE o.id = ANY (the_overrides) AND app.has_county_task('data_protection')
      $$;
      GRANT EXECUTE ON FUNCTION app.override_facts(uuid[]) TO rinnalla_app;
    `);
  }

  private async disclosures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 56 §: the holder gives social data of the holder's own register to somebody else. Records one was given are not one's to give on.
      DROP POLICY disclosure_made ON disclosure;
      CREATE POLICY disclosure_made ON disclosure FOR INSERT TO rinnalla_app
        WITH CHECK (disclosed_by = (SELECT app.current_user_id()) AND recipient_id <> disclosed_by AND ended_at IS NULL
          AND at = app.now() AND (SELECT app.viewer_facts()->>'register') = 'social'
          AND cardinality(record_ids) > 0
          AND cardinality(record_ids) = (SELECT count(*) FROM record_entry e WHERE e.id = ANY (record_ids)
            AND e.client_id = disclosure.client_id AND e.case_id = disclosure.case_id AND e.register = 'social'
            AND app.entry_mask(e) IS NULL));
      REVOKE UPDATE ON disclosure FROM rinnalla_app;
      GRANT UPDATE (ended_at, version) ON disclosure TO rinnalla_app;

      -- 10 §: what was given, by whom, to whom, when, for what and on what ground. Written with the disclosure or not at all.
      CREATE FUNCTION app.log_disclosure() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO disclosure_log (at, data_register, disclosed_by, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
        VALUES (NEW.at, 'social', NEW.disclosed_by, NEW.recipient_id, 'discloseRecords', 'disclosure', 'M5',
          'disclosure:' || NEW.id || '/M5:' || NEW.ground, ARRAY[NEW.client_id], NEW.record_ids,
          ARRAY(SELECT DISTINCT CASE e.kind WHEN 'journal_entry' THEN 'C5' ELSE 'C7' END FROM record_entry e WHERE e.id = ANY (NEW.record_ids)));
        RETURN NULL;
      END $$;
      CREATE TRIGGER disclosure_logged AFTER INSERT ON disclosure FOR EACH ROW EXECUTE FUNCTION app.log_disclosure();

      -- A document names its client (37 §): whose records these are, for those they were given to and as long as they are.
      CREATE FUNCTION app.disclosed_client(the_disclosure uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object('givenNames', k.given_names, 'familyName', k.family_name, 'birthDate', k.birth_date)
        FROM disclosure d JOIN client k ON k.id = d.client_id
        WHERE d.id = the_disclosure AND d.ended_at IS NULL AND app.current_user_id() IN (d.recipient_id, d.disclosed_by)
      $$;
      GRANT EXECUTE ON FUNCTION app.disclosed_client(uuid) TO rinnalla_app;
    `);
  }

  private async requests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whom one asks for records of a case: its named worker and the pair. NULL unless one works with the client: sees the case, or has a consultation
      -- about it in hand (57 §), which tells nothing of the case.
      CREATE FUNCTION app.disclosure_holders(the_case uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object('workspaceId', c.workspace_id, 'clientIds', app.clients_of(c.id), 'holders', coalesce((
          SELECT jsonb_agg(n.professional_id) FROM relation n WHERE n.case_id = c.id AND n.kind IN ('named_worker', 'work_pair')
            AND n.valid_from <= app.now() AND (n.valid_to IS NULL OR n.valid_to > app.now())), '[]'))
        FROM "case" c
        WHERE c.id = the_case AND EXISTS (SELECT 1 FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL)
          AND (c.id = ANY (app.related_cases()) OR c.workspace_id = ANY (app.wide_workspaces()) OR EXISTS (
            SELECT 1 FROM relation r LEFT JOIN consultation_subject s ON s.consultation_id = r.consultation_id
            WHERE r.professional_id = app.current_user_id() AND r.kind = 'consultation' AND c.id IN (r.case_id, s.case_id)
              AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())))
      $$;
      GRANT EXECUTE ON FUNCTION app.disclosure_holders(uuid) TO rinnalla_app;
      DROP POLICY disclosure_request_asked ON disclosure_request;
      CREATE POLICY disclosure_request_asked ON disclosure_request FOR INSERT TO rinnalla_app
        WITH CHECK (asked_by = (SELECT app.current_user_id()) AND status = 'asked' AND answered_by IS NULL
          AND app.disclosure_holders(case_id) IS NOT NULL);
      REVOKE UPDATE ON disclosure_request FROM rinnalla_app;
      GRANT UPDATE (status, answer, answered_at, answered_by, version) ON disclosure_request TO rinnalla_app;
      DROP POLICY disclosure_request_answered ON disclosure_request;
      CREATE POLICY disclosure_request_answered ON disclosure_request FOR UPDATE TO rinnalla_app
        USING (status = 'asked' AND asked_by <> (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = disclosure_request.case_id))
        WITH CHECK (answered_by = (SELECT app.current_user_id()) AND asked_by <> answered_by);
    `);
  }
}
