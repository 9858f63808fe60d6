import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessCase } from './assess-case.js';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';

/** Wednesday of an ordinary week. */
const NOW = '2027-01-13T10:00:00+02:00';
const TODAY = '2027-01-13';

describe('special support that an assessment no longer finds', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments(NOW);
  });
  afterAll(() => scene.leave());

  const support = (clientId: string) =>
    scene.owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2025-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), clientId, scene.server.town.people.worker],
    );
  const supportOf = (clientId: string) =>
    scene.rows<Record<string, unknown>>(
      `SELECT valid_from::text AS "from", valid_to::text AS "to", ending_document AS document, ended_by AS by
       FROM special_support WHERE client_id = $1 ORDER BY valid_from`,
      [clientId],
    );
  const assess = async (of: { caseId: string; clientId: string }, needsSpecialSupport: boolean) => {
    scene.server.clock.advance({ seconds: 1 });
    const specialSupportReasons = 'Kouluyhteistyö riittää.';
    const decided = { needsSpecialSupport, specialSupportReasons };
    return assessCase(scene.people.worker, { ...of, startedOn: TODAY, decided });
  };
  const alarmsOf = async (caseId: string) =>
    (
      await scene.rows<{ line: string }>(
        `SELECT kind || CASE WHEN over_at IS NULL THEN '' ELSE ' over' END AS line FROM case_alarm
         WHERE case_id = $1 AND kind = 'lawful_pair_missing'`,
        [caseId],
      )
    ).map(({ line }) => line);

  it('is over from the day of signing, by that document, and its history stays', async () => {
    const made = await scene.server.town.addCase({ status: 'pending' });
    await support(made.clientId);
    const { assessmentId, sign } = await assess(made, false);
    expect(await supportOf(made.clientId)).toMatchObject([{ from: '2025-01-01', to: null, document: null }]);
    expect((await sign()).__typename).toBe('AssessmentChanged');
    const by = scene.server.town.people.worker;
    const document = `assessment:${assessmentId}`;
    expect(await supportOf(made.clientId)).toEqual([{ from: '2025-01-01', to: TODAY, document, by }]);
  });

  it('is as it was where the assessment finds it again, or is broken off', async () => {
    const made = await scene.server.town.addCase({ status: 'pending' });
    await support(made.clientId);
    const { sign } = await assess(made, true);
    await sign();
    expect(await supportOf(made.clientId)).toMatchObject([{ from: '2025-01-01', to: null }]);
  });

  it('asks for no pair any more, in the client’s other cases either, and says so at once', async () => {
    const made = await scene.server.town.addCase({ status: 'pending' });
    const other = await scene.server.town.addCase();
    await scene.owner.query('UPDATE case_client SET client_id = $1 WHERE case_id = $2', [
      made.clientId,
      other.caseId,
    ]);
    await scene.owner.query('UPDATE relation SET professional_id = $1 WHERE case_id = $2', [
      scene.server.town.people.counsellor,
      other.caseId,
    ]);
    await support(made.clientId);
    await scene.owner.query('SELECT app.raise_pair_alarms(ARRAY[$1]::uuid[], $2)', [
      other.caseId,
      scene.server.clock.now(),
    ]);
    expect(await alarmsOf(other.caseId)).toEqual(['lawful_pair_missing']);
    const { sign } = await assess(made, false);
    await sign();
    expect(await alarmsOf(other.caseId)).toEqual(['lawful_pair_missing over']);
    const told = await scene.rows<{ type: string }>(
      `SELECT DISTINCT type FROM domain_event WHERE case_id = $1 AND stream = 'case:' || $1 AND type LIKE 'case.alarm%'`,
      [other.caseId],
    );
    expect(told).toEqual([{ type: 'case.alarmOver' }]);
  });

  it('lets a counsellor sign what is opened after it (SHL 36 § 5 mom.), not what ends it', async () => {
    const made = await scene.server.town.addCase({ status: 'pending' });
    await scene.owner.query(`UPDATE relation SET professional_id = $1 WHERE case_id = $2`, [
      scene.server.town.people.counsellor,
      made.caseId,
    ]);
    await support(made.clientId);
    const problem = async () => {
      const answer = await scene.people.counsellor.ask<{
        case: { assessments: { signerProblem: { why: string } | null }[] };
      }>('query ($id: ID!) { case(id: $id) { assessments { signerProblem { why } } } }', {
        id: made.caseId,
      });
      return answer.data?.case.assessments[0]?.signerProblem;
    };
    const specialSupportReasons = 'Kouluyhteistyö riittää.';
    const decided = { needsSpecialSupport: false, specialSupportReasons };
    await assessCase(scene.people.counsellor, { ...made, startedOn: TODAY, decided });
    expect(await problem()).toMatchObject({ why: 'social_worker_in_office' });
    await scene.owner.query(`UPDATE special_support SET valid_to = $2 WHERE client_id = $1`, [
      made.clientId,
      TODAY,
    ]);
    expect(await problem()).toBeNull();
  });

  it('starts a child no more numbers; those that run go on, and nothing starts behind them', async () => {
    const made = await scene.server.town.addCase({ status: 'planning' });
    await scene.owner.query(`UPDATE client SET birth_date = '2018-02-01' WHERE id = $1`, [made.clientId]);
    await support(made.clientId);
    const rules = async () => {
      const rows = await scene.rows<{ line: string }>(
        `SELECT rank() OVER (ORDER BY e.at, e.event_id) || ' ' || k.rule_id || CASE WHEN k.met_at IS NULL THEN '' ELSE ' met' END AS line
         FROM clock k JOIN start_event e ON e.event_id = k.event_id AND e.case_id = k.case_id AND e.kind = 'pending'
         WHERE k.case_id = $1 AND k.rule_id NOT LIKE 'R4-TARGET%' ORDER BY e.at, k.rule_id`,
        [made.caseId],
      );
      return rows.map(({ line }) => line);
    };
    const first = await assess(made, false);
    expect(await rules()).toEqual(['1 R2-DONE', '1 R2-START met']);
    await first.sign();
    expect(await rules()).toEqual(['1 R2-DONE met', '1 R2-START met']);
    await assess(made, false);
    expect(await rules()).toEqual(['1 R2-DONE met', '1 R2-START met', '3 R4-DONE', '3 R4-START met']);
  });
});
