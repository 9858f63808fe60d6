import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A consultation that names its client is a disclosure to whoever takes it (703/2023 53 §, 457/2024 18 §): whether they may be told of that
 * very client is asked when it is sent, when it is looked for, when it is taken and at each look after that; and the client's denial takes it back (58, 59 §).
 */
export class ConsultationsByLaw1764000001179 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.law(runner);
    await this.walls(runner);
    await this.denials(runner);
  }

  private async law(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- May this person be told so much of the client in a consultation on that ground? In social welfare's own register: yes (9 §). Across:
      -- by a task that the decree opens these kinds to, of M1 one given in the joint service that the case's workspace delivers; of M2 under
      -- this client's own permission; and over no denial of the client's. The same as decideDocument says of it.
      CREATE FUNCTION app.may_be_told(the_reader uuid, the_case uuid, the_client uuid, the_mode text, the_permission text, the_kinds text[])
      RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (
          SELECT 1 FROM professional p, "case" c
          WHERE p.id = the_reader AND p.disabled_at IS NULL AND c.id = the_case AND (p.register = 'social' OR (
            NOT EXISTS (
              SELECT 1 FROM unnest(the_kinds) k(kind) WHERE NOT EXISTS (
                SELECT 1 FROM work_task t JOIN access_rule a ON a.task = t.task AND a.kind = k.kind AND the_mode = ANY (a.modes)
                  AND a.valid_from <= app.today() AND (a.valid_to IS NULL OR a.valid_to > app.today())
                  AND NOT a.joint_service_only AND NOT a.own_profession_only
                  AND (c.service_function = ANY (a.functions)
                    OR (c.service_function = ANY (a.own_functions) AND c.service_function = ANY (t.service_functions)))
                WHERE t.professional_id = p.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
                  AND (the_mode <> 'M1' OR EXISTS (
                    SELECT 1 FROM workspace w JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
                    JOIN workspace same ON same.joint_service_id = w.joint_service_id
                    WHERE w.id = c.workspace_id AND same.id = t.workspace_id)))
              OR EXISTS (
                SELECT 1 FROM denial d WHERE d.client_id = the_client AND d.withdrawn_at IS NULL AND d.register = 'social' AND (
                  d.target = 'controller' OR (d.target = 'service_function' AND d.service_function = c.service_function)
                  OR (d.target = 'document' AND d.record_case_id = c.id AND d.record_kind = k.kind))))
            AND (the_mode <> 'M2' OR EXISTS (
              SELECT 1 FROM disclosure_permission d WHERE d.id::text = the_permission AND d.client_id = the_client AND d.withdrawn_at IS NULL
                AND d.data_register = 'social' AND 'public_health_care' = ANY (d.recipients) AND c.service_function = ANY (d.service_functions)
                AND (d.recorded_from IS NULL OR d.recorded_from <= app.today())
                AND (d.recorded_until IS NULL OR d.recorded_until >= app.today()))))))
      $$;

      -- Is there anyone of the expertise but the asker who may be told? Social welfare's own expertise needs nobody yet to be asked.
      CREATE FUNCTION app.may_be_asked(the_expertise uuid, the_asker uuid, the_case uuid, the_client uuid, the_mode text,
        the_permission text, the_kinds text[])
      RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM expertise x WHERE x.id = the_expertise AND x.register = 'social')
          OR EXISTS (SELECT 1 FROM professional_expertise e WHERE e.expertise_id = the_expertise AND e.professional_id <> the_asker
            AND app.may_be_told(e.professional_id, the_case, the_client, the_mode, the_permission, the_kinds))
      $$;

      -- What a consultation tells of its client: that of the plan too, where texts of it were sent along.
      CREATE FUNCTION app.kinds_told(the_consultation uuid) RETURNS text[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN EXISTS (SELECT 1 FROM consultation_attachment a WHERE a.consultation_id = the_consultation)
          THEN '{client_information,plan}'::text[] ELSE '{client_information}'::text[] END
      $$;

      -- May this person take the consultation on the ground it states? One that names nobody, everyone of its expertise may.
      CREATE FUNCTION app.may_take(the_consultation uuid, the_reader uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT NOT EXISTS (SELECT 1 FROM consultation_subject s WHERE s.consultation_id = the_consultation
          AND NOT app.may_be_told(the_reader, s.case_id, s.client_id, s.legal_mode, s.evidence->>'permissionId',
            app.kinds_told(the_consultation)))
      $$;

      -- Of these modes the ones under which it could go on to another expertise. For whoever has it.
      CREATE FUNCTION app.carrying_modes(the_consultation uuid, the_expertise uuid, the_modes text[]) RETURNS text[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(m.mode ORDER BY m.place), '{}')
        FROM consultation k JOIN consultation_subject s ON s.consultation_id = k.id
        CROSS JOIN unnest(the_modes) WITH ORDINALITY m(mode, place)
        WHERE k.id = the_consultation AND k.id = ANY (app.consulted_on())
          AND app.may_be_asked(the_expertise, k.asked_by, s.case_id, s.client_id, m.mode, s.evidence->>'permissionId', app.kinds_told(k.id))
      $$;

      -- The mode it stands on from now on, for whoever has just sent it on: to them the new one need not carry it any more.
      CREATE FUNCTION app.restate_ground(the_consultation uuid, the_mode text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE consultation_subject s SET legal_mode = the_mode FROM consultation k
        WHERE s.consultation_id = the_consultation AND k.id = s.consultation_id AND k.status = 'requested'
          AND EXISTS (SELECT 1 FROM consultation_step t WHERE t.consultation_id = k.id AND t.move = 'redirect'
            AND t.by = app.current_user_id() AND t.at = app.now())
          AND app.may_be_asked(k.expertise_id, k.asked_by, s.case_id, s.client_id, the_mode, s.evidence->>'permissionId', app.kinds_told(k.id))
      $$;
      DROP POLICY consultation_subject_redirected ON consultation_subject;
      REVOKE UPDATE (legal_mode) ON consultation_subject FROM rinnalla_app;

      -- Who of an expertise could be told, and by which tasks: for the decision before a client is named; never shown.
      CREATE FUNCTION app.consultants(the_expertise uuid) RETURNS TABLE (register text, profession text, tasks jsonb)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.register, p.profession, (
          SELECT coalesce(jsonb_agg(jsonb_build_object('task', t.task, 'workspaceId', t.workspace_id,
            'serviceFunctions', t.service_functions, 'specialities', t.specialities)), '[]')
          FROM work_task t
          WHERE t.professional_id = p.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
        FROM professional_expertise e JOIN professional p ON p.id = e.professional_id AND p.disabled_at IS NULL
        WHERE e.expertise_id = the_expertise AND p.id <> app.current_user_id()
      $$;
      REVOKE EXECUTE ON FUNCTION app.may_be_told(uuid, uuid, uuid, text, text, text[]), app.kinds_told(uuid), app.may_take(uuid, uuid),
        app.may_be_asked(uuid, uuid, uuid, uuid, text, text, text[]), app.carrying_modes(uuid, uuid, text[]), app.restate_ground(uuid, text),
        app.consultants(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.may_be_asked(uuid, uuid, uuid, uuid, text, text, text[]), app.may_take(uuid, uuid),
        app.carrying_modes(uuid, uuid, text[]), app.restate_ground(uuid, text), app.consultants(uuid) TO rinnalla_app;
    `);
  }

  private async walls(runner: QueryRunner): Promise<void> {
    const seen = `asked_by = (SELECT app.current_user_id())
      OR id = ANY ((SELECT app.consulted_on())::uuid[])
      OR (status = 'requested' AND expertise_id = ANY ((SELECT app.expertise_ids())::uuid[])
        AND app.may_take(id, (SELECT app.current_user_id())))
      OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = app.consultation_cases(consultation.id))`;
    const mine = 'k.asked_by = (SELECT app.current_user_id())';
    await runner.query(`
      ALTER POLICY consultation_seen ON consultation USING (${seen});
      ALTER POLICY consultation_moved ON consultation USING (${seen});
      ALTER POLICY consultation_subject_asked ON consultation_subject
        WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_id) AND EXISTS (SELECT 1 FROM consultation k
          WHERE k.id = consultation_id AND ${mine} AND app.may_be_asked(k.expertise_id, k.asked_by, case_id, client_id, legal_mode,
            evidence->>'permissionId', '{client_information}')));
      ALTER POLICY consultation_attachment_asked ON consultation_attachment
        WITH CHECK (EXISTS (SELECT 1 FROM consultation k JOIN consultation_subject s ON s.consultation_id = k.id
          WHERE k.id = consultation_attachment.consultation_id AND ${mine} AND app.may_be_asked(k.expertise_id, k.asked_by, s.case_id,
            s.client_id, s.legal_mode, s.evidence->>'permissionId', '{client_information,plan}')));
      ALTER POLICY relation_made ON relation
        WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = relation.case_id)
          OR app.is_case_in_the_making(case_id)
          OR (kind = 'consultation' AND case_id IS NULL AND EXISTS (SELECT 1 FROM consultation k WHERE k.id = relation.consultation_id)
            AND app.may_take(consultation_id, professional_id)));
    `);
    // What was claimed is seen while it may be told.
    await this.replaceIn(
      runner,
      'app.consulted_on()',
      `r.kind = 'consultation' AND r.consultation_id IS NOT NULL`,
      `r.kind = 'consultation' AND r.consultation_id IS NOT NULL AND app.may_take(r.consultation_id, r.professional_id)`,
    );
    // Who was faster is for those who could have been.
    await this.replaceIn(
      runner,
      'app.consultation_state(uuid)',
      'k.expertise_id = ANY (app.expertise_ids())',
      'k.expertise_id = ANY (app.expertise_ids()) AND app.may_take(k.id, app.current_user_id())',
    );
  }

  private async denials(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Takes these open consultations back: nobody may claim them again. A claimed one is released first; one answered stays for its
      -- asker to close. Who had it sees it no more. Only for the functions that end a ground.
      CREATE FUNCTION app.take_back(the_consultations uuid[], the_reason text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        asked record;
        moved jsonb := '[]';
      BEGIN
        FOR asked IN
          SELECT k.id, k.status, k.version, k.expertise_id, k.asked_by, k.claimed_by, s.case_id, c.workspace_id
          FROM consultation_subject s JOIN consultation k ON k.id = s.consultation_id JOIN "case" c ON c.id = s.case_id
          WHERE k.id = ANY (the_consultations) AND k.status IN ('requested', 'claimed', 'more_info_asked', 'answered', 'declined')
          ORDER BY k.id FOR UPDATE OF k
        LOOP
          -- A moment apart, for steps are told by their moment.
          IF asked.status IN ('claimed', 'more_info_asked') THEN
            INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
            VALUES (gen_random_uuid(), asked.id, 'release', 'requested', the_reason, app.now() + interval '1 millisecond', me);
          END IF;
          IF asked.status <> 'answered' THEN
            INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
            VALUES (gen_random_uuid(), asked.id, CASE asked.status WHEN 'declined' THEN 'close' ELSE 'cancel' END,
              CASE asked.status WHEN 'declined' THEN 'closed' ELSE 'cancelled' END, the_reason, app.now() + interval '2 milliseconds', me);
          END IF;
          UPDATE consultation k SET version = k.version + 1, last_step_at = app.now(),
            status = CASE asked.status WHEN 'declined' THEN 'closed' WHEN 'answered' THEN 'answered' ELSE 'cancelled' END,
            closed_at = CASE asked.status WHEN 'declined' THEN app.now() ELSE k.closed_at END
          WHERE k.id = asked.id;
          UPDATE relation r SET valid_to = app.now(), version = r.version + 1
          WHERE r.consultation_id = asked.id AND r.kind = 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now());
          moved := moved || jsonb_build_object('id', asked.id, 'version', asked.version + 1, 'expertiseId', asked.expertise_id,
            'askedBy', asked.asked_by, 'claimedBy', asked.claimed_by, 'caseId', asked.case_id, 'workspaceId', asked.workspace_id,
            'isInInbox', asked.status = 'requested');
        END LOOP;
        RETURN moved;
      END $$;

      -- Takes back what was asked of health care about the client who has just denied it (703/2023 58, 59 §): everything, of that service
      -- function, or with texts of the plan so denied. It can only take away.
      CREATE FUNCTION app.end_denied(the_denial uuid, the_reason text) RETURNS jsonb
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT app.take_back(ARRAY(
          SELECT s.consultation_id
          FROM denial d JOIN consultation_subject s ON s.client_id = d.client_id AND s.legal_mode <> 'M8' JOIN "case" c ON c.id = s.case_id
          WHERE d.id = the_denial AND d.created_by = app.current_user_id() AND d.created_at = app.now() AND d.withdrawn_at IS NULL
            AND d.register = 'social' AND (d.target = 'controller'
              OR (d.target = 'service_function' AND d.service_function = c.service_function)
              OR (d.target = 'document' AND d.record_case_id = c.id AND d.record_kind = ANY (app.kinds_told(s.consultation_id))))
        ), the_reason)
      $$;
      REVOKE EXECUTE ON FUNCTION app.take_back(uuid[], text), app.end_denied(uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.end_denied(uuid, text) TO rinnalla_app;
    `);
    // A permission that is withdrawn takes back in the same way.
    await this.cut(
      runner,
      'app.end_permitted(uuid, text)',
      ['FOR asked IN', 'END LOOP;'],
      `moved := app.take_back(ARRAY(
          SELECT s.consultation_id FROM consultation_subject s
          WHERE s.legal_mode = 'M2' AND s.evidence->>'permissionId' = the_permission::text
        ), the_reason);`,
    );
    await this.replaceIn(runner, 'app.end_permitted(uuid, text)', '        asked record;\n', '');
  }

  /** Puts `then` in the place of everything from the first of two words to the second, both included. */
  private async cut(
    runner: QueryRunner,
    signature: string,
    [from, to]: readonly [string, string],
    then: string,
  ): Promise<void> {
    const [found] = (await runner.query('SELECT pg_get_functiondef($1::regprocedure) AS body', [
      signature,
    ])) as { body: string }[];
    const body = found?.body ?? '';
    await this.replaceIn(
      runner,
      signature,
      body.slice(body.indexOf(from), body.indexOf(to) + to.length),
      then,
    );
  }
}
