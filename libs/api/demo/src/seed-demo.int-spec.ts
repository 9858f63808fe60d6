import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataKeys } from '@rinnalla/api-core';
import { testDatabase, type TestDatabase } from '@rinnalla/api-testing';
import {
  CASE_MOVES,
  CASE_STATUSES,
  checkEvidence,
  CONSULTATION_MOVES,
  type LegalEvidence,
  parseHetu,
  PLAN_ITEMS,
  planCompleteness,
  RESPONSIBILITY_STATUSES,
  type Voice,
} from '@rinnalla/domain';
import { verify } from '@node-rs/argon2';
import { Client } from 'pg';
import { DEMO_PASSWORD, demoId, seedDemo } from './index.js';

const now = new Date();
const keys = new DataKeys(randomBytes(32));
const counts = `SELECT (SELECT count(*)::int FROM professional) AS people, (SELECT count(*)::int FROM client) AS clients,
  (SELECT count(*)::int FROM "case") AS cases, (SELECT count(*)::int FROM unit) AS units`;

describe('the demo county', () => {
  let database: TestDatabase;
  let connection: Client;
  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    (await connection.query<Row>(sql, params)).rows;

  beforeAll(async () => {
    database = await testDatabase();
    await seedDemo({ ownerUrl: database.ownerUrl, keys, now });
    connection = new Client({ connectionString: database.ownerUrl });
    await connection.connect();
  });
  afterAll(async () => {
    await connection?.end();
    await database?.drop();
  });

  it('has eight units, forty professionals and two hundred clients', async () => {
    expect(await rows(counts)).toEqual([{ people: 40, clients: 200, cases: 191, units: 8 }]);
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

  it('is seeded once: the second time changes nothing', async () => {
    const before = await rows(counts);
    expect(await seedDemo({ ownerUrl: database.ownerUrl, keys, now: new Date() })).toBe(false);
    expect(await rows(counts)).toEqual(before);
    expect(await rows('SELECT count(*)::int AS marks FROM demo_mark')).toEqual([{ marks: 1 }]);
  });

  it('gives every client an identity code of nobody, found by its blind index', async () => {
    const clients = await rows<{ id: string; hetu: Buffer; index: Buffer; born: string }>(
      `SELECT id, hetu_ciphertext AS hetu, hetu_blind_index AS index, birth_date::text AS born FROM client`,
    );
    for (const client of clients) {
      const hetu = keys.decrypt(client.hetu, `client.hetu_ciphertext:${client.id}`);
      expect(parseHetu(hetu)).toMatchObject({ kind: 'ok', isTestRange: true, birthDate: client.born });
      expect(keys.blindIndex(hetu).equals(client.index)).toBe(true);
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
        (SELECT max(updated_at) FROM responsibility WHERE case_id = c.id), (SELECT max(at) FROM goal_rating WHERE case_id = c.id))`,
    );
    expect(late).toEqual([]);
    expect(await rows('SELECT 1 FROM "case" WHERE last_change_at > $1', [now])).toEqual([]);
  });

  it('keeps every saving of every plan text', async () => {
    const wrong = await rows(
      `SELECT t.id FROM plan_text t WHERE (SELECT (v.version, v.body, v.at) FROM plan_text_version v
         WHERE v.plan_text_id = t.id ORDER BY v.version DESC LIMIT 1) IS DISTINCT FROM (t.version, t.body, t.updated_at)`,
    );
    expect(wrong).toEqual([]);
  });

  it('moves consultations along their table, and knows no case of an anonymous one', async () => {
    const steps = await rows<{ id: string; move: string; to: string }>(
      'SELECT consultation_id AS id, move, to_status AS to FROM consultation_step ORDER BY consultation_id, at',
    );
    const stood = new Map<string, string>();
    for (const { id, move, to } of steps) {
      const from = stood.get(id);
      const isAllowed = CONSULTATION_MOVES.some(
        (row) => row.move === move && row.from === from && row.to === to,
      );
      expect(move === 'ask' ? from === undefined : isAllowed).toBe(true);
      stood.set(id, to);
    }
    const subjects = await rows(
      `SELECT q.id FROM consultation q LEFT JOIN consultation_subject s ON s.consultation_id = q.id
       WHERE (q.mode = 'anonymous') = (s.consultation_id IS NOT NULL)`,
    );
    expect(subjects).toEqual([]);
  });

  it('has Marko’s question answered in 38 minutes', async () => {
    const [found] = await rows<{ minutes: number }>(
      'SELECT extract(epoch FROM answered_at - asked_at)::int / 60 AS minutes FROM consultation WHERE id = $1',
      [demoId('consultation', 'marko-drinking')],
    );
    expect(found?.minutes).toBe(38);
  });

  it('has all eleven items of the stories’ plans filled', async () => {
    const plans = [
      ['marko', 'marko'],
      ['sofia', 'sofia'],
      ['aatos-and-lempi', 'aatos'],
      ['aatos-and-lempi', 'lempi'],
    ];
    for (const [story = '', client = ''] of plans) {
      const planId = demoId('plan', `${story}/${client}`);
      const texts = await rows<{ item: number; voice: Voice; text: string }>(
        'SELECT item, voice, body AS text FROM plan_text WHERE plan_id = $1',
        [planId],
      );
      const count = async (table: string) => {
        const [found] = await rows<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${table} WHERE plan_id = $1 AND withdrawn_at IS NULL`,
          [planId],
        );
        return found?.count ?? 0;
      };
      const lines = {
        goals: await count('goal'),
        services: await count('planned_service'),
        responsibilities: await count('responsibility'),
      };
      expect({ client, ...planCompleteness({ texts, notApplicable: [], lines }) }).toMatchObject({
        client,
        complete: 11,
      });
      const voices = texts.map(({ item, voice }) => `${item}/${voice}`);
      const inBothVoices = PLAN_ITEMS.filter(
        (planItem) => planItem.voices.length > 1 && planItem.number !== 6,
      );
      expect(voices).toEqual(
        expect.arrayContaining(
          inBothVoices.flatMap(({ number }) => [`${number}/client`, `${number}/professional`]),
        ),
      );
    }
  });

  it('has a responsibility of Marko’s plan in every status, one late, one corrected, one withdrawn', async () => {
    const found = await rows<{ status: string; isLate: boolean; corrections: string[] }>(
      `SELECT status, due_on < ($2::timestamptz AT TIME ZONE 'Europe/Helsinki')::date AND status IN ('proposed', 'accepted', 'in_progress') AS "isLate",
        ARRAY(SELECT kind FROM correction k WHERE k.record_id = r.id) AS corrections
       FROM responsibility r WHERE case_id = $1`,
      [demoId('case', 'marko'), now],
    );
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(RESPONSIBILITY_STATUSES));
    expect(found.filter(({ isLate }) => isLate)).toHaveLength(1);
    expect(found.flatMap(({ corrections }) => corrections).sort()).toEqual(['corrected', 'withdrawn']);
  });

  it('gives everyone with special support a social worker in office', async () => {
    const alone = await rows(
      `SELECT s.client_id FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id
       WHERE NOT EXISTS (SELECT 1 FROM relation r JOIN professional p ON p.id = r.professional_id
         WHERE r.case_id = cc.case_id AND p.in_office AND p.profession IN ('social_worker', 'lead_social_worker'))`,
    );
    expect(alone).toEqual([]);
  });

  it('tells no place of the one client who is not disclosed', async () => {
    const hidden = await rows<{ id: string }>('SELECT id FROM client WHERE is_non_disclosed');
    expect(hidden.map(({ id }) => id)).toEqual([demoId('client', 'minttu')]);
    const texts = await rows<{ body: string }>('SELECT body FROM plan_text WHERE case_id = $1', [
      demoId('case', 'minttu'),
    ]);
    const places = [
      'Kaislaran',
      'Hauenkos',
      'Siikanie',
      'Lummelah',
      'Pihlajasel',
      'Myllysaa',
      'Ahvenlam',
      'Vellamon',
    ];
    expect(texts.length).toBeGreaterThan(0);
    for (const { body } of texts) for (const place of places) expect(body).not.toContain(place);
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
        `SELECT 1 FROM "${table}" x WHERE x."${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM professional p WHERE p.id = x."${column}")`,
      );
      expect({ table, column, strangers }).toEqual({ table, column, strangers: [] });
    }
  });

  it('is no copy of a copy: no two clients share both names, no sentence stands in many plans', async () => {
    const [names] = await rows<{ different: number }>(
      'SELECT count(DISTINCT given_names || family_name)::int AS different FROM client',
    );
    expect(names?.different).toBe(200);
    const [text] = await rows<{ times: number; different: number }>(
      `SELECT max(times)::int AS times, count(*)::int AS different FROM (SELECT count(*) AS times FROM plan_text GROUP BY body) t`,
    );
    expect(text?.different).toBeGreaterThan(450);
    expect(text?.times).toBeLessThan(12);
  });

  it('fills the adult team’s board in every status, and shows Aino what changed since she looked', async () => {
    const statuses = await rows<{ status: string; cases: number }>(
      'SELECT status, count(*)::int AS cases FROM "case" WHERE workspace_id = $1 GROUP BY status',
      [demoId('workspace', 'adultTeam')],
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(CASE_STATUSES));
    expect(statuses.reduce((sum, { cases }) => sum + cases, 0)).toBe(60);
    const [seen] = await rows<{ cases: number }>(
      `SELECT count(*)::int AS cases FROM case_visit v JOIN "case" c ON c.id = v.case_id
       WHERE v.professional_id = $1 AND v.seen_at < c.last_change_at`,
      [demoId('person', 'aino')],
    );
    expect(seen?.cases).toBeGreaterThan(0);
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
      await expect(seedDemo({ ownerUrl: database.ownerUrl, keys, now })).rejects.toThrow('not demo data');
      expect((await connection.query(counts)).rows).toEqual([{ people: 0, clients: 1, cases: 0, units: 0 }]);
    } finally {
      await connection.end();
      await database.drop();
    }
  });
});
