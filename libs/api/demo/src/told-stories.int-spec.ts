import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CASE_STATUSES,
  CONSULTATION_MOVES,
  PLAN_ITEMS,
  planCompleteness,
  RESPONSIBILITY_STATUSES,
  type Voice,
} from '@rinnalla/domain';
import { demoId } from './index.js';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

describe('the stories of the demo', () => {
  let county: SeededCounty;
  const rows: SeededCounty['rows'] = (sql, params) => county.rows(sql, params);

  beforeAll(async () => {
    county = await seededCounty();
  });
  afterAll(async () => {
    await county?.drop();
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
      const inBothVoices = PLAN_ITEMS.filter((planItem) => planItem.voices.length > 1);
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
      [demoId('case', 'marko'), county.now],
    );
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(RESPONSIBILITY_STATUSES));
    expect(found.filter(({ isLate }) => isLate)).toHaveLength(1);
    expect(found.flatMap(({ corrections }) => corrections).sort()).toEqual(['corrected', 'withdrawn']);
  });

  it('tells no place of the two clients who are not disclosed', async () => {
    const hidden = await rows<{ id: string }>('SELECT id FROM client WHERE is_non_disclosed');
    expect(hidden.map(({ id }) => id).sort()).toEqual(
      [demoId('client', 'minttu'), demoId('client', 'venla')].sort(),
    );
    const texts = await rows<{ body: string }>(
      `SELECT body FROM plan_text WHERE case_id = ANY ($1::uuid[])
       UNION ALL SELECT body FROM record_entry WHERE case_id = ANY ($1::uuid[])`,
      [[demoId('case', 'minttu'), demoId('case', 'venla')]],
    );
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

  it('tells Aino what others changed on her cases since she looked, Kaisa’s proposal among it', async () => {
    await rows(`SELECT set_config('app.user_id', $1, false)`, [demoId('person', 'aino')]);
    const told = await rows<{ caseId: string; changes: number; by: string }>(
      'SELECT case_id AS "caseId", changes, last_by AS by FROM app.case_changes_since_seen()',
    );
    const ofMarko = told.find(({ caseId }) => caseId === demoId('case', 'marko'));
    expect(ofMarko).toMatchObject({ by: demoId('person', 'kaisa') });
    const heads = await rows(
      `SELECT s.name FROM event_stream s WHERE s.head <> (SELECT max(seq) FROM domain_event e WHERE e.stream = s.name)`,
    );
    expect(heads).toEqual([]);
  });

  it('shows a claimed consultation to its claimant until it is over', async () => {
    const open = await rows<{ isLive: boolean; status: string }>(
      `SELECT r.valid_to IS NULL AS "isLive", k.status FROM relation r JOIN consultation k ON k.id = r.consultation_id
       WHERE r.professional_id = k.claimed_by`,
    );
    expect(open.length).toBeGreaterThan(5);
    for (const { isLive, status } of open) {
      expect({ status, isLive }).toEqual({
        status,
        isLive: ['claimed', 'more_info_asked', 'answered'].includes(status),
      });
    }
  });
});
