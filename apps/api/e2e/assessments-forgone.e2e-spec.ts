import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const REASON = 'Tarve tunnetaan: sama palvelu jatkuu muuttumattomana.';
const MISSING = { kind: 'assessment_missing', section: '1301/2014 36 §' };

describe('a case that was never assessed', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments('2027-01-13T10:00:00+02:00');
  });
  afterAll(() => scene.leave());

  const never = async (status: string) => {
    const now = scene.server.clock.now();
    const made = await scene.server.town.addCase({ status: 'pending', createdAt: now, statusSince: now });
    await scene.owner.query('UPDATE "case" SET status = $2 WHERE id = $1', [made.caseId, status]);
    return made;
  };
  /** It came to stand there the day before. */
  const aDayAgo = (caseId: string) =>
    scene.owner.query(`UPDATE "case" SET status_since = status_since - interval '1 day' WHERE id = $1`, [
      caseId,
    ]);
  /** As every night. */
  const check = () => scene.owner.query('SELECT app.check_pairs($1, 500)', [scene.server.clock.now()]);
  const see = async (caseId: string) => {
    const answer = await scene.people.worker.ask<{ case: { status: string; alarms: object[] } }>(
      'query ($id: ID!) { case(id: $id) { status alarms { kind section } } }',
      { id: caseId },
    );
    return answer.data?.case;
  };

  it('alarms the day after it became pending, and tells who answers for it', async () => {
    const { caseId } = await never('pending');
    await check();
    expect(await see(caseId)).toEqual({ status: 'pending', alarms: [] });
    await aDayAgo(caseId);
    await check();
    expect(await see(caseId)).toEqual({ status: 'pending', alarms: [MISSING] });
    const told = await scene.rows<{ login: string }>(
      `SELECT p.login FROM notice n JOIN professional p ON p.id = n.recipient_id
       WHERE n.case_id = $1 AND n.kind = 'assessment_missing' ORDER BY 1`,
      [caseId],
    );
    expect(told.map(({ login }) => login)).toEqual(['lead', 'worker']);
  });

  it('waits for the time limit that asks for one, and alarms when it has passed', async () => {
    const opened = await scene.people.worker.change<{ case: { id: string } }>(
      'openCase',
      'OpenCaseInput',
      {
        workspaceId: scene.server.town.workspaceA,
        serviceFunction: 'working_age',
        topic: 'Arki',
        hetu: makeTestHetu('1990-01-01', 958),
        givenNames: 'Uusi',
        familyName: 'Asiakas',
        contactLanguage: 'fi',
        ...TOLD_AT_OPENING,
        pendingOn: '2027-01-12',
      },
      '... on CaseOpened { case { id } }',
    );
    const caseId = opened.case.id;
    await aDayAgo(caseId);
    await check();
    expect((await see(caseId))?.alarms).toEqual([]);
    await scene.owner.query(
      `UPDATE clock SET due_at = started_at WHERE case_id = $1 AND kind = 'assessment_started'`,
      [caseId],
    );
    await check();
    expect((await see(caseId))?.alarms).toEqual([MISSING]);
  });

  it.each(['assessment', 'planning', 'service', 'follow_up'])('alarms in the status %s', async (status) => {
    const { caseId } = await never(status);
    await check();
    expect((await see(caseId))?.alarms).toEqual([MISSING]);
  });

  it('ceases to alarm when one is opened', async () => {
    const { caseId, clientId } = await never('service');
    await check();
    await scene.move('worker', 'openCaseAssessment', { caseId, clientId });
    expect(await see(caseId)).toEqual({ status: 'assessment', alarms: [] });
  });

  it('goes on to planning where an assessment is found evidently unnecessary, the reason on record', async () => {
    const { caseId, clientId } = await never('pending');
    await aDayAgo(caseId);
    await check();
    const done = await scene.move('worker', 'forgoAssessment', { caseId, clientId, reason: REASON });
    expect(done).toMatchObject({
      __typename: 'AssessmentChanged',
      assessment: {
        status: 'discontinued',
        discontinueReason: 'evidently_unnecessary',
        discontinueNote: REASON,
        startedOn: null,
      },
    });
    expect(await see(caseId)).toEqual({ status: 'planning', alarms: [] });
    await check();
    expect((await see(caseId))?.alarms).toEqual([]);
    const moves = await scene.rows<{ to: string }>(
      `SELECT to_status AS "to" FROM status_event WHERE case_id = $1 ORDER BY from_status = 'assessment'`,
      [caseId],
    );
    expect(moves.map(({ to }) => to)).toEqual(['assessment', 'planning']);
  });

  it('stays where it is, and ceases to alarm, when it was planned or served already', async () => {
    const { caseId, clientId } = await never('service');
    await check();
    await scene.move('worker', 'forgoAssessment', { caseId, clientId, reason: REASON });
    expect(await see(caseId)).toEqual({ status: 'service', alarms: [] });
  });

  it('is forgone only by whom the law lets answer for it, in words, and not beside an open one', async () => {
    const { caseId, clientId } = await never('pending');
    const forgo = { caseId, clientId, reason: REASON };
    expect(await scene.refusal('worker', 'forgoAssessment', { ...forgo, reason: 'Ei.' })).toBe(
      'BAD_INPUT input.reason short',
    );
    expect(
      await scene.refusal('worker', 'forgoAssessment', { ...forgo, clientId: scene.server.town.clientB }),
    ).toBe('BAD_INPUT input.clientId notOnTheList');
    expect(await scene.refusal('neighbour', 'forgoAssessment', forgo)).toBe('NOT_FOUND');
    const { worker } = scene.server.town.people;
    await scene.owner.query(`UPDATE professional SET licence_restricted_since = '2027-01-13' WHERE id = $1`, [
      worker,
    ]);
    expect(await scene.move('worker', 'forgoAssessment', forgo)).toEqual({
      __typename: 'SignerRefused',
      why: 'licence_restricted',
      law: '817/2015 3 §',
    });
    await scene.owner.query('UPDATE professional SET licence_restricted_since = NULL WHERE id = $1', [
      worker,
    ]);
    expect(await scene.rows('SELECT 1 FROM assessment WHERE case_id = $1', [caseId])).toEqual([]);
    await scene.move('worker', 'openCaseAssessment', { caseId, clientId });
    expect(await scene.refusal('worker', 'forgoAssessment', forgo)).toBe('AssessmentAlreadyOpen');
    await scene.owner.query(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [caseId]);
    expect(await scene.refusal('worker', 'forgoAssessment', forgo)).toBe('MoveNotAllowed');
  });
});
