import type { EntityManager } from 'typeorm';
import { SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { CASES_A_WORKSPACE, scaleIdSql } from './scale-ids.js';
import { SCALE_WORDS } from './scale-names.js';

/** Staff of every workspace: a lead, five of social welfare, three of health care. */
const SCALE_STAFF = [
  { profession: 'lead_social_worker', register: 'social', task: 'client_responsibility_wide' },
  { profession: 'social_worker', register: 'social', task: 'service_arranging' },
  { profession: 'social_counsellor', register: 'social', task: 'service_arranging' },
  { profession: 'social_worker', register: 'social', task: 'service_arranging' },
  { profession: 'social_counsellor', register: 'social', task: 'service_arranging' },
  { profession: 'rehabilitation_counsellor', register: 'social', task: 'service_arranging' },
  { profession: 'psychiatric_nurse', register: 'health', task: 'care_wide' },
  { profession: 'physiotherapist', register: 'health', task: 'care_wide' },
  { profession: 'occupational_therapist', register: 'health', task: 'care_wide' },
] as const;

/** Eight units, as many workspaces as the clients need, nine professionals in each with an account, four expertises. */
export async function insertScalePlaces(
  manager: EntityManager,
  { clients, now, passwordHash }: { clients: number; now: Date; passwordHash: string },
): Promise<void> {
  const workspaces = Math.ceil(clients / CASES_A_WORKSPACE);
  await manager.query(
    `INSERT INTO county (id, name_fi, name_sv) VALUES (${scaleIdSql('county', '1')}, 'Mittakaavan hyvinvointialue', 'Skalans välfärdsområde')`,
  );
  await manager.query(
    `INSERT INTO unit (id, county_id, name_fi, name_sv, speciality, is_joint_service_unit)
     SELECT ${scaleIdSql('unit', 'u')}, ${scaleIdSql('county', '1')}, 'Alueyksikkö ' || u, 'Regional enhet ' || u,
       (ARRAY['migration','anticipatory_child_welfare','mental_health_substance','rehabilitation','disability','older_people','youth','working_age'])[u],
       true
     FROM generate_series(1, 8) u`,
  );
  await manager.query(
    `INSERT INTO workspace (id, unit_id, name_fi, name_sv, default_legal_mode, joint_service_id)
     SELECT ${scaleIdSql('workspace', 'w')}, ${scaleIdSql('unit', '(1 + w % 8)')}, 'Tiimi ' || w, 'Team ' || w, 'M1', 'yhteispalvelu-' || w
     FROM generate_series(1, $1::int) w`,
    [workspaces],
  );
  await manager.query(
    `INSERT INTO expertise (id, code, name_fi, name_sv, name_en, register)
     SELECT ${scaleIdSql('expertise', 'e')}, 'scale_' || e, 'Osaaminen ' || e, 'Kunnande ' || e, 'Expertise ' || e, 'health'
     FROM generate_series(1, 4) e`,
  );
  await insertStaff(manager, workspaces, now, passwordHash);
}

async function insertStaff(
  manager: EntityManager,
  workspaces: number,
  now: Date,
  passwordHash: string,
): Promise<void> {
  const column = (name: keyof (typeof SCALE_STAFF)[number]) => SCALE_STAFF.map((member) => member[name]);
  await manager.query(
    `CREATE TEMP TABLE scale_staff ON COMMIT DROP AS
     SELECT ${scaleIdSql('person', `w || '/' || m`)} AS id, w, m, (1 + w % 8) AS u,
       ($2::text[])[m + 1] AS profession, ($3::text[])[m + 1] AS register, ($4::text[])[m + 1] AS task
     FROM generate_series(1, $1::int) w, generate_series(0, 8) m`,
    [workspaces, column('profession'), column('register'), column('task')],
  );
  await manager.query(
    `INSERT INTO professional (id, login, given_name, family_name, profession, register, registration_number, licence_valid_until,
       in_office, unit_id, languages, screen_language, created_at)
     SELECT id, 'scale.' || w || '.' || m, split_part(($1::text[])[1 + (w * 9 + m) % cardinality($1::text[])], ' ', 1),
       ($2::text[])[1 + (w * 31 + m * 7) % cardinality($2::text[])], profession, register, (99800000000 + w * 10 + m)::text,
       ($3::timestamptz)::date + 900, register = 'social', ${scaleIdSql('unit', 'u')}, ARRAY['fi'], 'fi', $3
     FROM scale_staff`,
    [SCALE_WORDS.givenNames, SCALE_WORDS.familyNames, now],
  );
  await manager.query(
    `INSERT INTO account (professional_id, password_hash, changed_at) SELECT id, $1, $2 FROM scale_staff`,
    [passwordHash, now],
  );
  await manager.query(
    `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
     SELECT ${scaleIdSql('work-task', `w || '/' || m`)}, id, ${scaleIdSql('workspace', 'w')}, task, $2::text[], $1::timestamptz - interval '1 year'
     FROM scale_staff`,
    [now, SERVICE_FUNCTIONS],
  );
  await manager.query(
    `INSERT INTO professional_expertise (professional_id, expertise_id)
     SELECT id, ${scaleIdSql('expertise', '(1 + w % 4)')} FROM scale_staff WHERE m = 6`,
  );
  await manager.query(
    `INSERT INTO availability (professional_id, is_available, since) SELECT id, true, $1 FROM scale_staff WHERE m = 6`,
    [now],
  );
}
