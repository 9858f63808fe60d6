import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataKeys } from '@rinnalla/api-core';
import { testDatabase, type TestDatabase } from '@rinnalla/api-testing';
import { checkEvidence, type LegalEvidence, parseHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { type ScaleLandmarks, seedDemo, seedScale } from './index.js';

const keys = new DataKeys(randomBytes(32));
const now = new Date();

describe('the large set', () => {
  let database: TestDatabase;
  let connection: Client;
  let landmarks: ScaleLandmarks;
  let seconds: number;
  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    (await connection.query<Row>(sql, params)).rows;
  const seed = () => seedScale({ ownerUrl: database.ownerUrl, keys, now, clients: 2_000 });

  beforeAll(async () => {
    database = await testDatabase();
    await seedDemo({ ownerUrl: database.ownerUrl, keys, now });
    const start = performance.now();
    landmarks = await seed();
    seconds = (performance.now() - start) / 1_000;
    connection = new Client({ connectionString: database.ownerUrl });
    await connection.connect();
  });
  afterAll(async () => {
    await connection?.end();
    await database?.drop();
  });

  it('stands beside the demo, in seconds', async () => {
    expect(seconds).toBeLessThan(30);
    const [found] = await rows<{
      clients: number;
    }>(`SELECT count(*)::int AS clients FROM client WHERE family_name IS NOT NULL
      AND EXISTS (SELECT 1 FROM case_client cc JOIN "case" c ON c.id = cc.case_id WHERE cc.client_id = client.id AND c.number >= 'T-1000000' AND length(c.number) > 6)`);
    expect(found?.clients).toBe(2_000);
  });

  it('has about 150 cases in a workspace, and a lead who answers for them', async () => {
    const [found] = await rows<{ cases: number; task: string }>(
      `SELECT (SELECT count(*)::int FROM "case" WHERE workspace_id = $1) AS cases,
        (SELECT task FROM work_task WHERE professional_id = $2 AND workspace_id = $1) AS task`,
      [landmarks.workspaceId, landmarks.leadId],
    );
    expect(found).toEqual({ cases: 150, task: 'client_responsibility_wide' });
  });

  it('points to a plan with both voices on all eleven items, goals, services and responsibilities', async () => {
    const [found] = await rows(
      `SELECT (SELECT count(*)::int FROM plan_text WHERE case_id = $1) AS texts, (SELECT count(*)::int FROM goal WHERE case_id = $1) AS goals,
        (SELECT count(*)::int FROM planned_service WHERE case_id = $1) AS services,
        (SELECT count(*)::int FROM responsibility WHERE case_id = $1) AS responsibilities`,
      [landmarks.caseIdWithFullPlan],
    );
    expect(found).toEqual({ texts: 22, goals: 2, services: 2, responsibilities: 3 });
  });

  it('tells each status by the last status event, and each relation by its ground', async () => {
    const wrong = await rows(
      `SELECT c.number FROM "case" c WHERE (c.status, c.status_since) IS DISTINCT FROM
        (SELECT (e.to_status, e.at) FROM status_event e WHERE e.case_id = c.id ORDER BY e.at DESC LIMIT 1)`,
    );
    expect(wrong).toEqual([]);
    const grounds = await rows<{ mode: 'M1' | 'M8'; evidence: LegalEvidence }>(
      `SELECT DISTINCT legal_mode AS mode, evidence FROM relation WHERE legal_mode IN ('M1', 'M8')`,
    );
    for (const { mode, evidence } of grounds) expect(checkEvidence(mode, evidence)).toEqual({ kind: 'ok' });
  });

  it('has no case beyond its first day that alarms for want of an assessment or of a lawful pair', async () => {
    const alarmed = await rows(
      `SELECT f.kind, c.status FROM app.pair_faults(NULL, $1) f JOIN "case" c ON c.id = f.case_id
       WHERE c.status <> 'pending' AND length(c.number) > 6`,
      [now],
    );
    expect(alarmed).toEqual([]);
  });

  it('gives the first thousand identity codes of the test range that open', async () => {
    const coded = await rows<{ id: string; hetu: Buffer; born: string }>(
      `SELECT k.id, k.hetu_ciphertext AS hetu, k.birth_date::text AS born FROM client k
       JOIN case_client cc ON cc.client_id = k.id JOIN "case" c ON c.id = cc.case_id
       WHERE k.hetu_ciphertext IS NOT NULL AND length(c.number) > 6`,
    );
    expect(coded).toHaveLength(1_000);
    for (const { id, hetu, born } of coded) {
      const parsed = parseHetu(keys.decrypt(hetu, `client.hetu_ciphertext:${id}`));
      expect(parsed).toMatchObject({ kind: 'ok', isTestRange: true, birthDate: born });
    }
  });

  it('is the same when it is asked for again', async () => {
    expect(await seed()).toEqual(landmarks);
  });
});
