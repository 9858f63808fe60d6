import { asClient } from './postgres.js';

/** Teams stay as large as teams are; a greater county has more of them. */
const CLIENTS_A_WORKSPACE = 400;
const WORKERS_A_WORKSPACE = 12;

const FAMILY_NAMES = `'Korhonen','Virtanen','Mäkinen','Nieminen','Mäkelä','Hämäläinen','Laine','Heikkinen','Koskinen','Järvinen',
  'Lehtonen','Lehtinen','Saarinen','Salminen','Heinonen','Niemi','Heikkilä','Kinnunen','Salonen','Turunen','Salo','Laitinen',
  'Tuominen','Rantanen','Karjalainen','Jokinen','Mattila','Savolainen','Lahtinen','Ahonen'`;
const GIVEN_NAMES = `'Aino','Eino','Helmi','Onni','Lyyli','Toivo','Martta','Veikko','Sirkka','Pentti','Anneli','Matti','Tuula','Kari',
  'Päivi','Jari','Sari','Mika','Johanna','Sami','Emma','Niko','Sofia','Elias','Aada','Leevi'`;
const TEXT = `Asiakas kertoo, että arki sujuu viikolla paremmin, kun aamuun on sovittu käynti ja rahojen käyttö käydään läpi yhdessä. Yöt ovat
  levottomia, ja silloin kaupassakäynti ja lääkkeet jäävät. Tavoitteena on, että vuokra tulee maksettua ajallaan ja että yhteys omaisiin
  säilyy. Työparina toimii sairaanhoitaja, jonka kanssa sovitaan seuraavasta arviosta. Vahvuutena on hyvä suhde sisareen ja kiinnostus
  puutöihin; työpaja on aloitettu. Palvelut arvioidaan uudelleen, kun kolme kuukautta on kulunut, tai aiemmin, jos tilanne muuttuu.`;

export interface CountySize {
  readonly clients: number;
}

/**
 * Fills a migrated, empty database with a county of teams of equal size: every client with a case, three in four with a plan, one
 * in five consulted on. Same size, same rows. Written past the foreign keys' checks, for speed; every key names a row that is there.
 * @param superuserUrl connection that may switch those checks off
 */
export async function seedCounty(superuserUrl: string, { clients }: CountySize): Promise<void> {
  const workspaces = Math.max(2, Math.ceil(clients / CLIENTS_A_WORKSPACE));
  await asClient(superuserUrl, async (client) => {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
    await client.query(FUNCTIONS);
    for (const step of [...places(workspaces), ...cases(clients, workspaces), ...PLANS, ...CONSULTATIONS]) {
      await client.query(step);
    }
    await client.query('DROP TABLE seeded, planned');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  });
}

/** `roll` is chance without surprise: the same number for the same row in every run. */
const FUNCTIONS = `
  CREATE FUNCTION pg_temp.id(kind text, place bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT overlay(overlay(md5(kind || ':' || place) placing '8' from 13) placing 'a' from 17)::uuid $$;
  CREATE FUNCTION pg_temp.roll(place bigint, salt int, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS
    $$ SELECT ((hashint8(place * 31 + salt)::bigint & 2147483647) % sides)::int $$;
  CREATE FUNCTION pg_temp.words(place bigint, salt int, shortest int, longest int) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT substr('${TEXT.replace(/\s+/g, ' ')}', 1 + pg_temp.roll(place, salt, 60), shortest + pg_temp.roll(place, salt + 1, longest - shortest)) $$`;

const places = (workspaces: number) => [
  `INSERT INTO county (id, name_fi, name_sv) VALUES (pg_temp.id('county', 1), 'Mittaala', 'Mätområdet')`,
  `INSERT INTO unit (id, county_id, name_fi, name_sv, speciality, is_joint_service_unit)
   SELECT pg_temp.id('unit', u), pg_temp.id('county', 1), 'Yksikkö ' || u, 'Enhet ' || u, 'working_age', true
   FROM generate_series(0, ${(workspaces - 1) >> 2}) u`,
  `INSERT INTO workspace (id, unit_id, name_fi, name_sv, default_legal_mode, joint_service_id)
   SELECT pg_temp.id('workspace', w), pg_temp.id('unit', w / 4), 'Tiimi ' || w, 'Team ' || w, 'M1', 'joint-' || w
   FROM generate_series(0, ${workspaces - 1}) w`,
  `INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
   SELECT pg_temp.id('person', w * 100 + p), 'p' || w || '.' || p, (ARRAY[${GIVEN_NAMES}])[1 + pg_temp.roll(w * 100 + p, 1, 26)],
     (ARRAY[${FAMILY_NAMES}])[1 + pg_temp.roll(w * 100 + p, 2, 30)], CASE p WHEN 0 THEN 'lead_social_worker' ELSE 'social_worker' END,
     'social', true, pg_temp.id('unit', w / 4), '{fi}', now() - interval '2 years'
   FROM generate_series(0, ${workspaces - 1}) w, generate_series(0, ${WORKERS_A_WORKSPACE}) p`,
  `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from)
   SELECT pg_temp.id('task', w * 100 + p), pg_temp.id('person', w * 100 + p), pg_temp.id('workspace', w),
     CASE p WHEN 0 THEN 'client_responsibility_wide' ELSE 'service_arranging' END, now() - interval '2 years'
   FROM generate_series(0, ${workspaces - 1}) w, generate_series(0, ${WORKERS_A_WORKSPACE}) p`,
  `INSERT INTO expertise (id, code, name_fi, name_sv, name_en, register)
   SELECT pg_temp.id('expertise', e), 'expertise_' || e, 'Ala ' || e, 'Område ' || e, 'Field ' || e, 'health' FROM generate_series(1, 8) e`,
];

const cases = (clients: number, workspaces: number) => [
  `CREATE TEMP TABLE seeded AS
   SELECT i, i % ${workspaces} AS w, pg_temp.id('case', i) AS case_id, pg_temp.id('client', i) AS client_id,
     pg_temp.id('person', (i % ${workspaces}) * 100 + 1 + pg_temp.roll(i, 3, ${WORKERS_A_WORKSPACE})) AS worker,
     pg_temp.id('person', (i % ${workspaces}) * 100 + 1 + pg_temp.roll(i, 4, ${WORKERS_A_WORKSPACE})) AS partner,
     (ARRAY['pending','assessment','assessment','planning','planning','planning','service','service','service','service','service',
       'service','service','follow_up','follow_up','follow_up','follow_up','follow_up','follow_up','ended'])[1 + pg_temp.roll(i, 5, 20)] AS status,
     now() - (400 + pg_temp.roll(i, 6, 600)) * interval '1 day' AS opened_at,
     now() - (1 + pg_temp.roll(i, 7, 500000)) * interval '1 minute' AS changed_at
   FROM generate_series(1, ${clients}) i`,
  `INSERT INTO client (id, given_names, family_name, birth_date, contact_language, created_at, created_by)
   SELECT client_id, (ARRAY[${GIVEN_NAMES}])[1 + pg_temp.roll(i, 8, 26)] || ' ' || (ARRAY[${GIVEN_NAMES}])[1 + pg_temp.roll(i, 9, 26)],
     (ARRAY[${FAMILY_NAMES}])[1 + pg_temp.roll(i, 10, 30)], date '1935-01-01' + pg_temp.roll(i, 11, 30000), 'fi', opened_at, worker
   FROM seeded`,
  `INSERT INTO client_relationship (id, client_id, opened_on, created_at, created_by)
   SELECT pg_temp.id('client_relationship', i), client_id, opened_at::date, opened_at, worker FROM seeded`,
  `INSERT INTO "case" (id, number, register, service_function, unit_id, workspace_id, topic, status, status_since, last_change_at,
     last_change_by, created_at, created_by)
   SELECT case_id, 'T-' || (1000 + i), 'social', 'working_age', pg_temp.id('unit', w / 4), pg_temp.id('workspace', w),
     (ARRAY['Arjen tuki','Asumisen tuki','Talouden hallinta','Päihdekuntoutus','Kuntoutus ja työ','Omaishoidon tuki'])[1 + pg_temp.roll(i, 12, 6)],
     status, changed_at, changed_at, worker, opened_at, worker FROM seeded`,
  `INSERT INTO case_client (id, case_id, client_id, role, valid_from)
   SELECT pg_temp.id('case_client', i), case_id, client_id, 'subject', opened_at::date FROM seeded`,
  `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
   SELECT pg_temp.id(k.kind, i), CASE k.kind WHEN 'named_worker' THEN worker ELSE partner END, k.kind, case_id, 'M8',
     '{"verifiedRelationship": true}', 'case_work', opened_at, worker
   FROM seeded, (VALUES ('named_worker'), ('team_member')) k(kind) WHERE k.kind = 'named_worker' OR partner <> worker`,
  `INSERT INTO status_event (id, case_id, from_status, to_status, at, by)
   SELECT pg_temp.id('status_event:' || s.place, i), case_id, s.before, s.after, opened_at + s.place * interval '20 days', worker
   FROM seeded, (VALUES (0, NULL, 'pending'), (1, 'pending', 'assessment'), (2, 'assessment', 'planning'), (3, 'planning', 'service'))
     s(place, before, after)
   WHERE s.place <= coalesce(array_position(ARRAY['pending','assessment','planning','service','follow_up','ended'], status), 1)`,
];

/** One plan in three is written whole; the others are begun. */
const PLANS = [
  `CREATE TEMP TABLE planned AS SELECT *, pg_temp.id('plan', i) AS plan_id, i % 3 = 0 AS is_whole,
     changed_at - interval '30 days' AS planned_at
   FROM seeded WHERE status NOT IN ('pending', 'assessment')`,
  `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
   SELECT plan_id, case_id, client_id, 'social', 'working_age', planned_at, worker FROM planned`,
  `INSERT INTO plan_text (id, plan_id, case_id, item, voice, body, updated_at, updated_by)
   SELECT pg_temp.id('plan_text:' || t.item || t.voice, i), plan_id, case_id, t.item, t.voice, pg_temp.words(i, 20 + t.item, 150, 650), planned_at,
     CASE t.voice WHEN 'client' THEN worker ELSE partner END
   FROM planned, (VALUES (1,'client'), (1,'professional'), (2,'client'), (2,'professional'), (4,'professional'), (5,'client'),
     (5,'professional'), (7,'professional'), (9,'client'), (9,'professional'), (10,'client'), (10,'professional'), (11,'client')) t(item, voice)
   WHERE is_whole OR t.item <= 2`,
  `INSERT INTO plan_item (id, plan_id, case_id, item, not_applicable_reason, updated_at, updated_by)
   SELECT pg_temp.id('plan_item', i), plan_id, case_id, 10, 'Elämäntilanne on vakaa', planned_at, worker FROM planned WHERE NOT is_whole`,
  `INSERT INTO goal (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, title, description, attainment)
   SELECT pg_temp.id('goal:' || g, i), plan_id, case_id, planned_at, worker, planned_at, worker, pg_temp.words(i, 40 + g, 30, 80),
     pg_temp.words(i, 50 + g, 80, 250), pg_temp.roll(i, 60 + g, 5) - 2
   FROM planned, generate_series(1, 3) g WHERE is_whole OR g = 1`,
  `INSERT INTO goal_rating (id, goal_id, case_id, attainment, note, at, by)
   SELECT pg_temp.id('rating:' || g || ':' || r, i), pg_temp.id('goal:' || g, i), case_id, pg_temp.roll(i, 70 + g + r, 5) - 2, NULL,
     planned_at + r * interval '7 days', partner
   FROM planned, generate_series(1, 3) g, generate_series(1, 2) r WHERE is_whole`,
  `INSERT INTO planned_service (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, service, description, provider, starts_on, duration)
   SELECT pg_temp.id('service:' || s, i), plan_id, case_id, planned_at, worker, planned_at, worker, (ARRAY['social_work','home_care','supported_housing'])[s],
     pg_temp.words(i, 80 + s, 60, 200), 'Mittaalan palvelut', planned_at::date + 14, '6 kk'
   FROM planned, generate_series(1, 3) s WHERE is_whole OR s = 1`,
  `INSERT INTO responsibility (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, what, owner_id, due_on, status, status_since)
   SELECT pg_temp.id('responsibility:' || r, i), plan_id, case_id, planned_at, worker, planned_at, worker, pg_temp.words(i, 90 + r, 40, 120),
     CASE WHEN r % 2 = 0 THEN worker ELSE partner END, current_date - 20 + pg_temp.roll(i, 100 + r, 90),
     (ARRAY['accepted','proposed','in_progress','done','done'])[r], planned_at
   FROM planned, generate_series(1, 5) r WHERE is_whole OR r <= 2`,
];

const CONSULTATIONS = [
  `INSERT INTO consultation (id, expertise_id, mode, urgency, question, status, asked_by, asked_from_unit, asked_at, last_step_at)
   SELECT pg_temp.id('consultation', i), pg_temp.id('expertise', 1 + i % 8), 'identified', 'normal', pg_temp.words(i, 110, 80, 200),
     CASE WHEN i % 2 = 0 THEN 'requested' ELSE 'closed' END, worker, pg_temp.id('unit', w / 4), changed_at, changed_at
   FROM seeded WHERE i % 5 = 0`,
  `INSERT INTO consultation_subject (consultation_id, case_id, client_id, client_name, birth_year, legal_mode, evidence)
   SELECT pg_temp.id('consultation', s.i), s.case_id, s.client_id, k.family_name || ' ' || k.given_names, extract(year FROM k.birth_date), 'M1', '{}'
   FROM seeded s JOIN client k ON k.id = s.client_id WHERE s.i % 5 = 0`,
];
