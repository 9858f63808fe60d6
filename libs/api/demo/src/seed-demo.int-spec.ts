import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataKeys } from '@rinnalla/api-core';
import { testDatabase, type TestDatabase } from '@rinnalla/api-testing';
import {
  CASE_MOVES,
  checkEvidence,
  CONSULTATION_MOVES,
  type LegalEvidence,
  parseHetu,
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
    expect(await rows(counts)).toEqual([
      { people: 40, clients: expect.any(Number), cases: expect.any(Number), units: 8 },
    ]);
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
