import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Own streams tell of a case those alone whom the law opens it to at that moment, and a consultation that names its client is its asker's
 * for as long as the case is theirs to see (703/2023 9, 53 §).
 */
export class WhoIsTold1764000001180 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Everyone at work with a case to whom it stands open now: whose own stream a change on it may concern.
      CREATE FUNCTION app.people_on_case(the_case uuid) RETURNS uuid[]
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(x.professional_id ORDER BY x.professional_id), '{}') FROM (
          SELECT DISTINCT r.professional_id FROM relation r
          WHERE r.case_id = the_case AND r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ) x WHERE app.is_open_to(the_case, x.professional_id)
      $$;
      REVOKE EXECUTE ON FUNCTION app.people_on_case(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.people_on_case(uuid) TO rinnalla_app;
    `);
    await this.askers(runner);
  }

  private async askers(runner: QueryRunner): Promise<void> {
    // Until its subject is written, one that names a client names nobody yet: its asker may write it.
    const seen = `(asked_by = (SELECT app.current_user_id()) AND app.consultation_cases(consultation.id) IS NULL)
      OR id = ANY ((SELECT app.consulted_on())::uuid[])
      OR (status = 'requested' AND expertise_id = ANY ((SELECT app.expertise_ids())::uuid[])
        AND app.may_take(id, (SELECT app.current_user_id())))
      OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = app.consultation_cases(consultation.id))`;
    await runner.query(`
      ALTER POLICY consultation_seen ON consultation USING (${seen});
      ALTER POLICY consultation_moved ON consultation USING (${seen});
      -- Whoever answers for the client tells the outcome where the asker is gone.
      ALTER POLICY consultation_outcome_asked ON consultation_outcome
        WITH CHECK (EXISTS (SELECT 1 FROM consultation k WHERE k.id = consultation_id AND (k.asked_by = (SELECT app.current_user_id())
          OR EXISTS (SELECT 1 FROM relation w WHERE w.case_id = app.consultation_cases(k.id) AND w.kind = 'named_worker'
            AND w.professional_id = (SELECT app.current_user_id()) AND w.valid_from <= app.now()
            AND (w.valid_to IS NULL OR w.valid_to > app.now())))));
    `);
    await this.replaceIn(
      runner,
      'app.is_party_to(uuid, uuid)',
      'asker = app.current_user_id()',
      '(asker = app.current_user_id() AND app.consultation_cases(the_consultation) IS NULL)',
    );
  }
}
