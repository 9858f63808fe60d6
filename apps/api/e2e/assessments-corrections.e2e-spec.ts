import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPerson } from '../src/testing/test-person.js';
import { buildAssessments, type AssessmentScene, type Result } from './assessments-scene.js';

/** Thursday of an ordinary week; the case became pending on Monday of the week before. */
const NOW = '2027-01-21T10:00:00+02:00';
const PENDING = '2027-01-11T08:00:00+02:00';
const REASON = 'Ensimmäinen tapaaminen oli kalenterin mukaan silloin.';

interface Met {
  readonly ruleId: string;
  readonly metAt: Date;
  readonly dueDay: string | null;
  readonly changes: string[];
}

describe('correcting the day on which an assessment began', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments(NOW);
  });
  afterAll(() => scene.leave());

  /** Of a case in follow-up: its new need starts clocks of its own, met by the start of the assessment. */
  async function begun(
    startedOn: string,
  ): Promise<{ caseId: string; assessmentId: string; version: number }> {
    const { caseId, clientId } = await scene.server.town.addCase({ status: 'follow_up' });
    const opened = await scene.move('worker', 'openCaseAssessment', {
      caseId,
      clientId,
      pendingSince: PENDING,
    });
    const { id: assessmentId } = opened['assessment'] as { id: string };
    await scene.move('worker', 'startAssessment', { assessmentId, version: 1, startedOn });
    return { caseId, assessmentId, version: 2 };
  }
  const metOf = (caseId: string) =>
    scene.rows<Met>(
      `SELECT k.rule_id AS "ruleId", k.met_at AS "metAt", k.due_day::text AS "dueDay",
         ARRAY(SELECT c.change FROM clock_change c WHERE c.clock_id = k.id AND c.change LIKE 'met%' ORDER BY c.recorded_at) AS changes
       FROM clock k WHERE k.case_id = $1 AND k.kind = 'assessment_started' AND k.rule_id = 'R4-TARGET-START'`,
      [caseId],
    );
  const correct = (assessmentId: string, version: number, startedOn: string) =>
    scene.move('worker', 'correctAssessmentStart', { assessmentId, version, startedOn, reason: REASON });

  it('meets its clocks on the right day, in time or late, and keeps what was told', async () => {
    const { caseId, assessmentId, version } = await begun('2027-01-14');
    expect(await metOf(caseId)).toMatchObject([{ dueDay: '2027-01-20', changes: ['met'] }]);
    const answer = await correct(assessmentId, version, '2027-01-12');
    expect(answer).toMatchObject({
      __typename: 'AssessmentChanged',
      assessment: {
        startedOn: '2027-01-12',
        version: 3,
        startCorrections: [
          {
            ...{ fromDay: '2027-01-14', toDay: '2027-01-12', reason: REASON },
            by: { id: scene.server.town.people.worker },
          },
        ],
      },
    });
    expect(await metOf(caseId)).toMatchObject([
      { metAt: new Date('2027-01-12T12:00:00+02:00'), changes: ['met', 'met'] },
    ]);
    const events = await scene.rows<{ type: string }>(
      `SELECT type FROM domain_event WHERE stream = 'case:' || $1 AND type LIKE '%orrected' ORDER BY seq`,
      [caseId],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'assessment.startCorrected',
      ...events.slice(1).map(() => 'clock.metCorrected'),
    ]);
    expect(events.length).toBeGreaterThan(1);
  });

  it('tells of a start that was late after all', async () => {
    const { caseId, assessmentId, version } = await begun('2027-01-19');
    await correct(assessmentId, version, '2027-01-21');
    expect(await metOf(caseId)).toMatchObject([{ changes: ['met', 'met_late'] }]);
  });

  it('counts a start on the very day that it became pending after that moment', async () => {
    const { caseId, assessmentId, version } = await begun('2027-01-14');
    await correct(assessmentId, version, '2027-01-11');
    expect(await metOf(caseId)).toMatchObject([{ metAt: new Date('2027-01-11T12:00:00+02:00') }]);
  });

  it('is refused of a day to come, before it was pending, that stands, or without a reason', async () => {
    const { assessmentId, version } = await begun('2027-01-14');
    const refusal = (patch: Record<string, unknown>) =>
      scene.refusal('worker', 'correctAssessmentStart', {
        ...{ assessmentId, version, startedOn: '2027-01-12', reason: REASON, ...patch },
      });
    expect(await refusal({ startedOn: '2027-01-22' })).toBe('BAD_INPUT input.startedOn range');
    expect(await refusal({ startedOn: '2027-01-10' })).toBe('BAD_INPUT input.startedOn range');
    expect(await refusal({ startedOn: '2027-01-14' })).toBe('BAD_INPUT input.startedOn range');
    expect(await refusal({ startedOn: '2027-02-30' })).toContain('BAD_INPUT input.startedOn');
    expect(await refusal({ reason: ' ' })).toContain('BAD_INPUT input.reason');
    expect(await refusal({ version: 9 })).toBe('StaleVersion');
    expect(await scene.see('worker', (await begun('2027-01-14')).caseId)).toMatchObject({
      startedOn: '2027-01-14',
    });
  });

  it('is refused before it began, and once it is closed', async () => {
    const unbegun = await scene.opened();
    expect(await correct(unbegun.assessmentId, 1, '2027-01-12')).toMatchObject({
      ...{ __typename: 'AssessmentMoveNotAllowed', status: 'pending' },
    });
    const { assessmentId, version } = await begun('2027-01-14');
    const ended = { assessmentId, version, reason: 'client_withdrew', note: 'Asiakas perui hakemuksensa.' };
    await scene.move('worker', 'discontinueAssessment', ended);
    expect(await correct(assessmentId, version + 1, '2027-01-12')).toMatchObject({
      ...{ __typename: 'AssessmentMoveNotAllowed', status: 'discontinued' },
    });
  });

  it('is for those who write it', async () => {
    const { assessmentId, version } = await begun('2027-01-14');
    const input = { assessmentId, version, startedOn: '2027-01-12', reason: REASON };
    const answers: Result['__typename'][] = [];
    for (const who of ['stranger', 'counsellor', 'nurse'] as const) {
      answers.push(await scene.refusal(who, 'correctAssessmentStart', input));
    }
    expect(answers).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it('is refused of a day after something was written', async () => {
    const { caseId, assessmentId, version } = await begun('2027-01-14');
    const { id: sectionId } = await scene.section('worker', caseId, 'situation_and_need');
    await scene.move('worker', 'saveAssessmentSection', { sectionId, version: 1, body: 'Tavattu kotona.' });
    scene.server.clock.set('2027-01-22T10:00:00+02:00');
    const worker = await TestPerson.signIn(scene.server, 'worker');
    const correctTo = (startedOn: string) =>
      worker.change<Result>(
        'correctAssessmentStart',
        'CorrectAssessmentStartInput',
        { assessmentId, version, startedOn, reason: REASON },
        '... on AssessmentStartAfterWork { workedOn section }',
      );
    expect(await correctTo('2027-01-22')).toEqual({
      ...{ __typename: 'AssessmentStartAfterWork', workedOn: '2027-01-21', section: '703/2023 22 §' },
    });
    expect(await correctTo('2027-01-21')).toMatchObject({ __typename: 'AssessmentChanged' });
  });
});

describe('an assessment that is begun on the last day, after the unit has closed (150/1930 6 §)', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments('2027-01-20T16:30:00+02:00');
  });
  afterAll(() => scene.leave());

  it('is late, and in time once it is said to have begun the day before', async () => {
    const { caseId, clientId } = await scene.server.town.addCase({ status: 'follow_up' });
    const opened = await scene.move('worker', 'openCaseAssessment', {
      ...{ caseId, clientId, pendingSince: PENDING },
    });
    const { id: assessmentId } = opened['assessment'] as { id: string };
    const changes = () =>
      scene.rows(
        `SELECT k.due_day::text AS due, array_agg(c.change ORDER BY c.recorded_at, c.id) AS changes FROM clock k
           JOIN clock_change c ON c.clock_id = k.id AND c.change LIKE 'met%'
         WHERE k.case_id = $1 AND k.rule_id = 'R4-TARGET-START' GROUP BY k.id`,
        [caseId],
      );
    await scene.move('worker', 'startAssessment', { assessmentId, version: 1, startedOn: '2027-01-20' });
    expect(await changes()).toEqual([{ due: '2027-01-20', changes: ['met_late'] }]);
    await scene.move('worker', 'correctAssessmentStart', {
      ...{ assessmentId, version: 2, startedOn: '2027-01-19', reason: REASON },
    });
    expect(await changes()).toEqual([{ due: '2027-01-20', changes: ['met_late', 'met'] }]);
  });
});
