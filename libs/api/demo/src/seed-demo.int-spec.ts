import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataKeys } from '@rinnalla/api-core';
import { testDatabase } from '@rinnalla/api-testing';
import { BY_THE_CLOCK } from '@rinnalla/contracts';
import { CASE_MOVES, checkEvidence, type LegalEvidence, parseHetu } from '@rinnalla/domain';
import { verify } from '@node-rs/argon2';
import { Client } from 'pg';
import { DEMO_PASSWORD, seedDemo } from './index.js';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

const counts = `SELECT (SELECT count(*)::int FROM professional) AS people, (SELECT count(*)::int FROM client) AS clients,
  (SELECT count(*)::int FROM "case") AS cases, (SELECT count(*)::int FROM unit) AS units`;

describe('the demo county', () => {
  let county: SeededCounty;
  const rows: SeededCounty['rows'] = (sql, params) => county.rows(sql, params);

  beforeAll(async () => {
    county = await seededCounty();
  });
  afterAll(async () => {
    await county?.drop();
  });

  it('has eight units, forty-two professionals and two hundred clients', async () => {
    expect(await rows(counts)).toEqual([{ people: 42, clients: 200, cases: 191, units: 8 }]);
  });

  it('offers the people of the stories first, each with the password of all', async () => {
    const people = await rows<{ login: string }>('SELECT login FROM app.demo_people() LIMIT 8');
    expect(people.map(({ login }) => login)).toEqual([
      'aino.virtanen',
      'eero.korhonen',
      'helmi.makinen',
      'ilmari.nieminen',
      'kaisa.laine',
      'maria.lindqvist',
      'niilo.jarvinen',
      'tuula.heikkinen',
    ]);
    const [account] = await rows<{ password_hash: string }>(`SELECT * FROM app.account_of('Aino.Virtanen')`);
    expect(await verify(account?.password_hash ?? '', DEMO_PASSWORD)).toBe(true);
  });

  it('gives no relation that opens nothing: task, service function and legal mode fit each other', async () => {
    const shut = await rows(
      `SELECT p.login, c.number, c.service_function, r.legal_mode FROM relation r
       JOIN professional p ON p.id = r.professional_id JOIN "case" c ON c.id = r.case_id
       WHERE r.kind <> 'consultation' AND r.valid_to IS NULL AND NOT app.is_open_to(c.id, p.id) ORDER BY 2, 1`,
    );
    expect(shut).toEqual([]);
  });

  it('keeps from the other register what a client denied, and only that', async () => {
    const seen = await rows<{ login: string; denied: string | null; reason: string | null }>(
      `SELECT p.login, d.target AS denied, app.entry_mask(e) AS reason
       FROM record_entry e LEFT JOIN denial d ON d.client_id = e.client_id AND (d.record_id = e.id OR d.service_function = e.service_function)
       CROSS JOIN LATERAL (SELECT p.id, p.login FROM professional p JOIN relation r ON r.professional_id = p.id
         WHERE r.case_id = e.case_id AND r.valid_to IS NULL AND p.login IN ('helmi.makinen', 'markku.savolainen', 'heidi.manninen')) p
       CROSS JOIN LATERAL set_config('app.user_id', p.id::text, false)
       WHERE e.kind = 'journal_entry' AND e.id IN (SELECT x.id FROM record_entry x JOIN denial n ON n.client_id = x.client_id)
       ORDER BY 1, 2`,
    );
    const masked = seen.filter(({ reason }) => reason === 'denial');
    expect(masked.map(({ login, denied }) => [login, denied])).toEqual([
      ['helmi.makinen', 'service_function'],
      ['markku.savolainen', 'document'],
    ]);
    expect(seen.filter(({ login }) => login === 'heidi.manninen').map(({ reason }) => reason)).toEqual([
      null,
      null,
    ]);
  });

  it('has somebody in every unit who receives contacts, and finds whether a newcomer is a client', async () => {
    const without = await rows(
      `SELECT u.name_fi FROM unit u WHERE NOT EXISTS (SELECT 1 FROM work_task t
         JOIN professional p ON p.id = t.professional_id JOIN workspace w ON w.id = t.workspace_id
         WHERE w.unit_id = u.id AND p.unit_id = u.id AND p.register = 'social' AND t.task = 'intake')`,
    );
    expect(without).toEqual([]);
  });

  it('has a decision in each state, a nurse who is named for a reason, one unlawful pair, one never assessed, and an end that waits', async () => {
    expect(await rows(`SELECT DISTINCT status FROM decision ORDER BY status`)).toEqual(
      ['executed', 'in_execution', 'made', 'not_executed', 'notified', 'prepared'].map((status) => ({
        status,
      })),
    );
    expect(
      await rows(
        `SELECT p.profession FROM relation r JOIN professional p ON p.id = r.professional_id
         WHERE r.kind = 'named_worker' AND r.evidence->>'justification' IS NOT NULL`,
      ),
    ).toEqual([{ profession: 'psychiatric_nurse' }]);
    // Nobody but her: elsewhere a social worker in office works with whoever needs special support.
    expect(
      await rows(
        `SELECT k.family_name AS name, a.kind FROM case_alarm a JOIN case_client cc ON cc.case_id = a.case_id
         JOIN client k ON k.id = cc.client_id WHERE a.over_at IS NULL AND a.kind <> 'assessment_missing'`,
      ),
    ).toEqual([{ name: 'Rantakangas', kind: 'lawful_pair_missing' }]);
    // What is late to be assessed since before today, and nobody assesses. Others may have come late today, when their unit closed.
    expect(
      await rows(
        `SELECT DISTINCT a.case_id FROM case_alarm a JOIN clock c ON c.case_id = a.case_id AND c.kind = 'assessment_started'
         WHERE a.kind = 'assessment_missing' AND c.due_day < (now() AT TIME ZONE 'Europe/Helsinki')::date`,
      ),
    ).toHaveLength(1);
    const [ending] = await rows<{ case_id: string }>(
      'SELECT case_id FROM ending_proposal WHERE ended_at IS NULL',
    );
    expect(ending).toBeDefined();
    const blocking = await rows<{ count: number }>(
      `SELECT count(*)::int FROM decision WHERE case_id = $1 AND status NOT IN ('executed', 'not_executed')`,
      [ending?.case_id],
    );
    expect(blocking[0]?.count).toBeGreaterThan(0);
  });

  it('is seeded once: the second time changes nothing', async () => {
    const before = await rows(counts);
    expect(await seedDemo({ ownerUrl: county.database.ownerUrl, keys: county.keys, now: new Date() })).toBe(
      false,
    );
    expect(await rows(counts)).toEqual(before);
    expect(await rows('SELECT count(*)::int AS marks FROM demo_mark')).toEqual([{ marks: 1 }]);
  });

  it('gives every client an identity code of nobody, found by its blind index', async () => {
    const clients = await rows<{ id: string; hetu: Buffer; index: Buffer; born: string }>(
      `SELECT id, hetu_ciphertext AS hetu, hetu_blind_index AS index, birth_date::text AS born FROM client`,
    );
    for (const client of clients) {
      const hetu = county.keys.decrypt(client.hetu, `client.hetu_ciphertext:${client.id}`);
      expect(parseHetu(hetu)).toMatchObject({ kind: 'ok', isTestRange: true, birthDate: client.born });
      expect(county.keys.blindIndex(hetu).equals(client.index)).toBe(true);
    }
  });

  it('tells each case’s status by its last status event, along allowed moves only', async () => {
    const wrong = await rows(
      `SELECT c.number FROM "case" c WHERE (c.status, c.status_since) IS DISTINCT FROM
        (SELECT (e.to_status, e.at) FROM status_event e WHERE e.case_id = c.id ORDER BY e.at DESC LIMIT 1)`,
    );
    expect(wrong).toEqual([]);
    const moves = await rows<{ from: string; to: string }>(
      'SELECT DISTINCT from_status AS from, to_status AS to FROM status_event WHERE from_status IS NOT NULL',
    );
    for (const { from, to } of moves)
      expect(CASE_MOVES.some((move) => move.from === from && move.to === to)).toBe(true);
  });

  it('leaves no case without a named worker but a few that are pending', async () => {
    const unnamed = await rows<{ status: string }>(
      `SELECT c.status FROM "case" c WHERE NOT EXISTS
        (SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.kind = 'named_worker')`,
    );
    expect(new Set(unnamed.map(({ status }) => status))).toEqual(new Set(['pending']));
    expect(unnamed.length).toBeLessThan(20);
  });

  it('lets nobody see a client without a legal mode and its evidence', async () => {
    const relations = await rows<{ mode: 'M1' | 'M2' | 'M8' | 'M6'; evidence: LegalEvidence }>(
      'SELECT legal_mode AS mode, evidence FROM relation',
    );
    for (const { mode, evidence } of relations) {
      if (mode !== 'M6')
        expect({ mode, check: checkEvidence(mode, evidence) }).toEqual({ mode, check: { kind: 'ok' } });
    }
    const health = await rows(
      `SELECT r.id FROM relation r JOIN professional p ON p.id = r.professional_id
       WHERE r.case_id IS NOT NULL AND (p.register = 'health') = (r.legal_mode = 'M8')`,
    );
    expect(health).toEqual([]);
  });

  it('says of a case’s last change what its records say', async () => {
    const late = await rows(
      `SELECT c.number FROM "case" c WHERE c.last_change_at < greatest(
        (SELECT max(at) FROM status_event WHERE case_id = c.id), (SELECT max(at) FROM plan_text_version WHERE case_id = c.id),
        (SELECT max(updated_at) FROM responsibility WHERE case_id = c.id), (SELECT max(at) FROM goal_rating WHERE case_id = c.id),
        (SELECT max(updated_at) FROM assessment_section WHERE case_id = c.id AND body <> ''),
        (SELECT max(coalesce(signed_at, discontinued_at)) FROM assessment WHERE case_id = c.id),
        (SELECT max(at) FROM decision_step WHERE case_id = c.id))`,
    );
    expect(late).toEqual([]);
    expect(await rows('SELECT 1 FROM "case" WHERE last_change_at > $1', [county.now])).toEqual([]);
  });

  it('keeps every saving of every plan text', async () => {
    const wrong = await rows(
      `SELECT t.id FROM plan_text t WHERE (SELECT (v.version, v.body, v.at) FROM plan_text_version v
         WHERE v.plan_text_id = t.id ORDER BY v.version DESC LIMIT 1) IS DISTINCT FROM (t.version, t.body, t.updated_at)`,
    );
    expect(wrong).toEqual([]);
  });

  it('gives everyone with special support a social worker in office, but for the one whose case alarms', async () => {
    const alone = await rows(
      `SELECT s.client_id FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id
       WHERE NOT EXISTS (SELECT 1 FROM relation r JOIN professional p ON p.id = r.professional_id
         WHERE r.case_id = cc.case_id AND p.in_office AND p.profession IN ('social_worker', 'lead_social_worker'))`,
    );
    const alarming = await rows(
      `SELECT cc.client_id FROM case_alarm a JOIN case_client cc ON cc.case_id = a.case_id
       WHERE a.over_at IS NULL AND a.kind = 'lawful_pair_missing'`,
    );
    expect(alone).toEqual(alarming);
  });

  it('names only people who work here, in every record', async () => {
    const columns = await rows<{ table: string; column: string }>(
      `SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND c.data_type = 'uuid' AND t.table_type = 'BASE TABLE'
         AND (c.column_name ~ '(^|_)by$' OR c.column_name IN ('owner_id', 'professional_id'))`,
    );
    expect(columns.length).toBeGreaterThan(15);
    for (const { table, column } of columns) {
      const strangers = await rows(
        `SELECT 1 FROM "${table}" x WHERE x."${column}" <> '${BY_THE_CLOCK}' AND NOT EXISTS (SELECT 1 FROM professional p WHERE p.id = x."${column}")`,
      );
      expect({ table, column, strangers }).toEqual({ table, column, strangers: [] });
    }
  });

  it('numbers the next case after the last', async () => {
    const [next] = await rows<{ isFree: boolean }>(
      `SELECT nextval('case_number_seq') > (SELECT max(substr(number, 3)::int) FROM "case") AS "isFree"`,
    );
    expect(next?.isFree).toBe(true);
  });
});

describe('a database that holds someone’s own people', () => {
  it('is refused, and left as it was', async () => {
    const database = await testDatabase();
    const connection = new Client({ connectionString: database.ownerUrl });
    await connection.connect();
    try {
      await connection.query(
        `INSERT INTO client (id, given_names, family_name, birth_date, contact_language, created_at, created_by)
         VALUES (gen_random_uuid(), 'Oma', 'Asiakas', '1990-01-01', 'fi', now(), gen_random_uuid())`,
      );
      await expect(
        seedDemo({ ownerUrl: database.ownerUrl, keys: new DataKeys(randomBytes(32)), now: new Date() }),
      ).rejects.toThrow('not demo data');
      expect((await connection.query(counts)).rows).toEqual([{ people: 0, clients: 1, cases: 0, units: 0 }]);
    } finally {
      await connection.end();
      await database.drop();
    }
  });
});

describe('whatever the day and the hour it is seeded', () => {
  it.each(['2028-02-28T22:10:00Z', '2027-06-26T02:00:00Z', '2026-12-31T23:30:00+02:00'])(
    'all happened in its order and before now: %s',
    async (moment) => {
      const county = await seededCounty(new Date(moment));
      try {
        const wrong = await county.rows(
          `SELECT case_id FROM (SELECT case_id, from_status, lag(to_status) OVER (PARTITION BY case_id ORDER BY at) AS before
             FROM status_event) e WHERE from_status IS DISTINCT FROM before
           UNION ALL SELECT id FROM "case" WHERE last_change_at > $1 OR created_at > last_change_at
           UNION ALL SELECT id FROM consultation WHERE last_step_at > $1 OR claimed_at < asked_at OR answered_at < claimed_at
           UNION ALL SELECT m.id FROM consultation_message m JOIN consultation k ON k.id = m.consultation_id WHERE m.created_at < k.asked_at
           UNION ALL SELECT id FROM responsibility WHERE status_since < created_at`,
          [county.now],
        );
        expect(wrong).toEqual([]);
      } finally {
        await county.drop();
      }
    },
  );
});
