import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const BY_THE_CLOCK = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * Whoever has a consultation and may be told of it no more, or has been disabled, can't answer it: it goes back to the inbox of its
 * expertise, where somebody else sees it at once, and its asker hears of it.
 */
export class ReleasedByRights1764000001200 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Gives back what its holder may see no more, and answers the events that giving it back by hand would have told. What somebody moves
      -- at the moment is left to the next look.
      CREATE FUNCTION app.release_unheld(at_moment timestamptz, the_reason text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        held record;
        told jsonb := '[]';
        news jsonb;
      BEGIN
        PERFORM set_config('app.now', at_moment::text, true);
        FOR held IN
          SELECT k.id, k.version, k.expertise_id, k.asked_by, k.claimed_by, s.case_id, c.workspace_id
          FROM consultation k JOIN professional p ON p.id = k.claimed_by
          LEFT JOIN consultation_subject s ON s.consultation_id = k.id LEFT JOIN "case" c ON c.id = s.case_id
          WHERE k.status IN ('claimed', 'more_info_asked') AND (p.disabled_at IS NOT NULL OR NOT app.may_take(k.id, k.claimed_by))
          ORDER BY k.id FOR UPDATE OF k SKIP LOCKED
        LOOP
          UPDATE consultation k SET status = 'requested', claimed_by = NULL, claimed_at = NULL, last_step_at = at_moment,
            version = k.version + 1 WHERE k.id = held.id;
          UPDATE relation r SET valid_to = at_moment, version = r.version + 1
          WHERE r.consultation_id = held.id AND r.kind = 'consultation' AND (r.valid_to IS NULL OR r.valid_to > at_moment);
          INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
          VALUES (gen_random_uuid(), held.id, 'release', 'requested', the_reason, at_moment, ${BY_THE_CLOCK});
          news := jsonb_build_object('type', 'consultation.released', 'change', 'changed', 'refKind', 'consultation', 'refId', held.id,
            'version', held.version + 1);
          told := told || (news || jsonb_build_object('caseId', NULL, 'streams', jsonb_build_array('expertise:' || held.expertise_id,
            'user:' || held.asked_by, 'user:' || held.claimed_by)));
          -- Those who follow the case are told with it; an anonymous one touches no stream of any case.
          IF held.case_id IS NOT NULL THEN
            told := told || (news || jsonb_build_object('caseId', held.case_id, 'streams', jsonb_build_array('case:' || held.case_id,
              'workspace:' || held.workspace_id)));
          END IF;
        END LOOP;
        RETURN told;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.release_unheld(timestamptz, text) FROM PUBLIC;
      CREATE INDEX "consultation__held" ON "consultation" ("claimed_by") WHERE "status" IN ('claimed', 'more_info_asked');
    `);
    const looked = 'app.raise_pair_alarms(supported, at_moment)';
    await this.replaceIn(
      runner,
      'app.revoke_ended(timestamptz)',
      looked,
      `${looked} || app.release_unheld(at_moment, 'holder_lost_sight')`,
    );
  }
}
