import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessCase } from './assess-case.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';
import { joiningIn, type JoiningScene } from './joining-scene.js';

/** Wednesday of an ordinary week. */
const MORNING = '2027-01-13T09:00:00+02:00';

describe('the time limits of a joined contact that the law gives no number', () => {
  let scene: IntakeScene;
  let join: JoiningScene['join'];
  beforeAll(async () => {
    scene = await buildIntake(MORNING);
    ({ join } = joiningIn(scene));
  });
  afterAll(() => scene.leave());

  /** Each with how it ended, and when: of all events that the case counts from. */
  const ends = async (caseId: string, rule: string) => {
    const { rows } = await scene.owner.query<{ line: string }>(
      `SELECT CASE WHEN met_at IS NOT NULL THEN 'met ' || to_char(met_at AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI')
         WHEN not_applicable_at IS NOT NULL THEN 'dropped' ELSE 'runs' END AS line
       FROM clock WHERE case_id = $1 AND rule_id = $2 ORDER BY started_at, line`,
      [caseId, rule],
    );
    return rows.map(({ line }) => line);
  };
  const RULES = ['R4-START', 'R4-DONE', 'R4-TARGET-START', 'R4-TARGET-DONE'];

  it('end by the one act of the assessment that takes them up, at its moment', async () => {
    const { caseId, clientId } = await scene.server.town.addCase({ status: 'planning' });
    await join(caseId, { receivedAt: '2027-01-11T09:00:00+02:00' });
    await join(caseId, { receivedAt: '2027-01-12T09:00:00+02:00' });
    const { sign } = await assessCase(scene.people.worker, { caseId, clientId, startedOn: '2027-01-13' });
    const starts = [...(await ends(caseId, 'R4-START')), ...(await ends(caseId, 'R4-TARGET-START'))];
    expect(starts.filter((line) => line !== 'dropped')).not.toEqual([]);
    expect(new Set(starts)).toEqual(new Set(['met 2027-01-13 09:00', 'dropped']));
    scene.server.clock.advance({ minutes: 20 });
    expect((await sign()).__typename).toBe('AssessmentChanged');
    const done = [...(await ends(caseId, 'R4-DONE')), ...(await ends(caseId, 'R4-TARGET-DONE'))];
    expect(new Set(done.filter((line) => line !== 'dropped')).size).toBe(1);
    expect(done).not.toContain('runs');
    expect(done.find((line) => line.startsWith('met'))).toMatch(/^met 2027-01-13 09:2/);
  });

  it('are met as the contact came, where the assessment had begun before that day', async () => {
    const { caseId, clientId } = await scene.server.town.addCase({
      status: 'pending',
      createdAt: new Date('2027-01-04T09:00:00+02:00'),
    });
    await scene.people.worker.change(
      'openCaseAssessment',
      'OpenCaseAssessmentInput',
      { caseId, clientId },
      '',
    );
    await join(caseId, { receivedAt: '2027-01-12T09:00:00+02:00' });
    const { rows } = await scene.owner.query<{ id: string }>('SELECT id FROM assessment WHERE case_id = $1', [
      caseId,
    ]);
    const started = { assessmentId: rows[0]?.id, version: 1, startedOn: '2027-01-08' };
    await scene.people.worker.change('startAssessment', 'StartAssessmentInput', started, '');
    expect(await ends(caseId, 'R4-START')).toEqual(['met 2027-01-12 09:00']);
    const corrected = {
      ...started,
      version: 2,
      startedOn: '2027-01-13',
      reason: 'Ensimmäinen tapaaminen oli vasta tänään.',
    };
    await scene.people.worker.change('correctAssessmentStart', 'CorrectAssessmentStartInput', corrected, '');
    expect(await ends(caseId, 'R4-START')).toEqual([expect.stringMatching(/^met 2027-01-13 09:/)]);
  });

  it('end by the one act of finding an assessment evidently unnecessary', async () => {
    const { caseId, clientId } = await scene.server.town.addCase({ status: 'service' });
    await join(caseId);
    await scene.people.worker.change(
      'forgoAssessment',
      'ForgoAssessmentInput',
      { caseId, clientId, reason: 'Sama tarve on jo arvioitu, ja palvelu vastaa siihen.' },
      '',
    );
    const all = (await Promise.all(RULES.map((rule) => ends(caseId, rule)))).flat();
    expect(new Set(all)).toEqual(new Set(['dropped']));
  });
});
