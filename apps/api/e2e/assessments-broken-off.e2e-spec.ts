import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';

const NOTE = 'Tuen tarve on jo arvioitu toisessa asiassa.';

describe('an assessment that is broken off', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments();
  });
  afterAll(() => scene.leave());

  const end = (assessmentId: string, version = 2) => ({
    assessmentId,
    version,
    reason: 'evidently_unnecessary',
    note: NOTE,
  });
  const alarmsOf = async (caseId: string) => {
    const answer = await scene.people.worker.ask<{
      case: { alarms: { kind: string; section: string }[] };
    }>('query ($id: ID!) { case(id: $id) { alarms { kind section } } }', { id: caseId });
    return answer.data?.case.alarms;
  };
  const told = async (caseId: string) =>
    (
      await scene.rows<{ who: string; isOver: boolean }>(
        `SELECT recipient_id AS who, over_at IS NOT NULL AS "isOver" FROM notice
         WHERE case_id = $1 AND kind = 'assessment_missing' ORDER BY at`,
        [caseId],
      )
    ).map(({ who, isOver }) => {
      const [name] = Object.entries(scene.server.town.people).find(([, id]) => id === who) ?? ['?'];
      return `${name}${isOver ? ' over' : ''}`;
    });

  it('is broken off only by whom the law lets answer for it (LSL 26 §)', async () => {
    const { caseId, assessmentId } = await scene.started();
    await scene.owner.query(`UPDATE assessment SET service_function = 'child_welfare' WHERE id = $1`, [
      assessmentId,
    ]);
    const { worker } = scene.server.town.people;
    await scene.owner.query(`UPDATE professional SET profession = 'social_counsellor' WHERE id = $1`, [
      worker,
    ]);
    expect(await scene.move('worker', 'discontinueAssessment', end(assessmentId))).toEqual({
      __typename: 'SignerRefused',
      why: 'social_worker',
      law: '417/2007 26 §',
    });
    expect(await scene.see('lead', caseId)).toMatchObject({ status: 'started', discontinueNote: null });
    await scene.owner.query(`UPDATE professional SET profession = 'social_worker' WHERE id = $1`, [worker]);
    const done = await scene.move('worker', 'discontinueAssessment', end(assessmentId));
    expect(done.__typename).toBe('AssessmentChanged');
  });

  it('leaves a case that alarms until another is opened: nobody waits for nothing', async () => {
    const { caseId, clientId, assessmentId } = await scene.started();
    expect(await alarmsOf(caseId)).toEqual([]);
    await scene.move('worker', 'discontinueAssessment', end(assessmentId));
    expect(await alarmsOf(caseId)).toEqual([{ kind: 'assessment_missing', section: '1301/2014 36 §' }]);
    expect((await told(caseId)).sort()).toEqual(['lead', 'worker']);
    await scene.move('worker', 'openCaseAssessment', { caseId, clientId });
    expect(await alarmsOf(caseId)).toEqual([]);
    expect((await told(caseId)).sort()).toEqual(['lead over', 'worker over']);
  });

  it('ceases to alarm while its end is proposed, and does again when that is withdrawn', async () => {
    const { caseId, assessmentId } = await scene.started();
    await scene.move('worker', 'discontinueAssessment', end(assessmentId));
    await scene.people.worker.change(
      'proposeEnding',
      'ProposeEndingInput',
      { caseId, reason: 'no_need_found', closingRecord: NOTE },
      '',
    );
    expect(await alarmsOf(caseId)).toEqual([]);
    const answer = await scene.people.worker.ask<{ case: { ending: { id: string; version: number } } }>(
      'query ($id: ID!) { case(id: $id) { ending { id version } } }',
      { id: caseId },
    );
    await scene.people.worker.change(
      'withdrawEnding',
      'EndingInHandInput',
      { ...answer.data?.case.ending },
      '',
    );
    expect(await alarmsOf(caseId)).toEqual([{ kind: 'assessment_missing', section: '1301/2014 36 §' }]);
  });

  it('goes on to planning where the assessment of another client of the case is signed', async () => {
    const { town } = scene.server;
    const { caseId, clientId } = await town.addCase({ status: 'pending' });
    const other = await town.addCase();
    await scene.owner.query(`UPDATE case_client SET case_id = $1, role = 'sibling' WHERE case_id = $2`, [
      caseId,
      other.caseId,
    ]);
    const idOf = async (client: string) =>
      (
        (await scene.move('worker', 'openCaseAssessment', { caseId, clientId: client }))['assessment'] as {
          id: string;
        }
      ).id;
    const first = await idOf(clientId);
    const second = await idOf(other.clientId);
    await scene.owner.query(
      `UPDATE assessment SET status = 'signed', signed_at = $2, signed_by = $3, relationship_continues = true WHERE id = $1`,
      [first, scene.server.clock.now(), town.people.worker],
    );
    await scene.move('worker', 'discontinueAssessment', end(second, 1));
    const [found] = await scene.rows<{ status: string }>('SELECT status FROM "case" WHERE id = $1', [caseId]);
    expect(found?.status).toBe('planning');
    expect(await alarmsOf(caseId)).toEqual([]);
  });
});
