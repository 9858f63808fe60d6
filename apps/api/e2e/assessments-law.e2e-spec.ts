import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';
import { permissionScene } from './declarations-scene.js';

/** A Tuesday, in office hours. */
const NOW = '2027-06-15T10:00:00+03:00';
/** Four months before: three of them are long over. */
const PENDING = new Date('2027-02-15T09:00:00+02:00');

interface ClockRow {
  readonly rule: string;
  readonly due: string;
  readonly started: Date;
  readonly changes: string[];
}

describe('what the law asks of an assessment, over the whole way', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments(NOW);
  });
  afterAll(() => scene.leave());

  const idOf = (who: 'worker' | 'counsellor') => scene.server.town.people[who];
  /** Says what is asked beside the rest once more is known of the client or the matter. @returns its version */
  const finish = async (caseId: string, assessmentId: string): Promise<number> => {
    for (const { id, body, version } of (await scene.see('worker', caseId)).sections) {
      if (body !== '') continue;
      await scene.move('worker', 'saveAssessmentSection', {
        sectionId: id,
        version,
        body: 'Tavattu koulussa.',
      });
    }
    const { version, status } = await scene.see('worker', caseId);
    if (status !== 'draft_complete') {
      await scene.move('worker', 'completeAssessmentDraft', { assessmentId, version });
    }
    return (await scene.see('worker', caseId)).version;
  };
  /** An assessment of somebody born then, begun on the third day of a case pending for four months, and complete. */
  const oldOf = async (birthDate: string) => {
    const made = await scene.complete({ needsSpecialSupport: true }, { createdAt: PENDING });
    const { caseId, clientId, assessmentId } = made;
    await scene.owner.query('UPDATE client SET birth_date = $2 WHERE id = $1', [clientId, birthDate]);
    await scene.owner.query(
      `INSERT INTO start_event (id, case_id, client_id, kind, event_id, at, detail, recorded_at, recorded_by)
       VALUES ($1, $2, $3, 'pending', $2, $4, '{}', $4, $5)`,
      [randomUUID(), caseId, clientId, PENDING, idOf('worker')],
    );
    await scene.owner.query(
      `UPDATE assessment SET started_on = '2027-02-17', pending_since = $2 WHERE id = $1`,
      [assessmentId, PENDING],
    );
    return { ...made, version: await finish(caseId, assessmentId) };
  };
  const clocksOf = (caseId: string) =>
    scene.rows<ClockRow>(
      `SELECT k.rule_id AS rule, k.due_day::text AS due, k.started_at AS started,
         ARRAY(SELECT h.change FROM clock_change h WHERE h.clock_id = k.id ORDER BY h.at, h.recorded_at, h.id) AS changes
       FROM clock k WHERE k.case_id = $1 AND k.basis = 'statutory' AND k.due_day IS NOT NULL ORDER BY k.rule_id`,
      [caseId],
    );

  it('a child’s special support found at signing brings numbers from the original opening (SHL 36 § 3 mom.)', async () => {
    const { caseId, assessmentId, version } = await oldOf('2015-03-03');
    const signed = await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect(signed.__typename).toBe('AssessmentChanged');
    // It was begun in time, though nobody knew then that there was a limit: no breach is ever told of it.
    expect(await clocksOf(caseId)).toEqual([
      { rule: 'R2-DONE', due: '2027-05-17', started: PENDING, changes: ['started', 'met_late'] },
      { rule: 'R2-START', due: '2027-02-24', started: PENDING, changes: ['started', 'met'] },
    ]);
    const events = await scene.rows<{ type: string }>(
      `SELECT DISTINCT type FROM domain_event WHERE case_id = $1 AND type LIKE 'clock.%' ORDER BY type`,
      [caseId],
    );
    expect(events.map(({ type }) => type)).toEqual(['clock.met', 'clock.started']);
    expect(
      await scene.rows(`SELECT 1 FROM notice WHERE case_id = $1 AND kind LIKE 'clock_%'`, [caseId]),
    ).toEqual([]);
  });

  it('an adult’s brings none', async () => {
    const { caseId, assessmentId, version } = await oldOf('1985-03-03');
    const signed = await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect(signed.__typename).toBe('AssessmentChanged');
    expect(await clocksOf(caseId)).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    [
      'a licence that ended',
      `licence_valid_until = '2027-06-14'`,
      'working_age',
      'licence_expired',
      '817/2015 3 §',
    ],
    [
      'a restricted licence',
      `licence_restricted_since = '2027-06-15'`,
      'working_age',
      'licence_restricted',
      '817/2015 3 §',
    ],
    [
      'anyone out of office, of disability services',
      'in_office = false',
      'disability',
      'professional_in_office',
      '675/2023 4–5 §',
    ],
    [
      'a counsellor, of a child’s need of protection',
      `profession = 'social_counsellor'`,
      'child_welfare',
      'social_worker',
      '417/2007 26 §',
    ],
  ])(
    'is not signed by %s: the section says why, and nothing is signed',
    async (_who, fact, serviceFunction, why, law) => {
      const { caseId, assessmentId } = await scene.complete();
      await scene.owner.query('UPDATE assessment SET service_function = $2 WHERE id = $1', [
        assessmentId,
        serviceFunction,
      ]);
      const version = await finish(caseId, assessmentId);
      await scene.owner.query(`UPDATE professional SET ${fact} WHERE id = $1`, [idOf('worker')]);
      expect(await scene.see('worker', caseId)).toMatchObject({ signerProblem: { why, law } });
      expect(await scene.move('worker', 'signAssessment', { assessmentId, version })).toEqual({
        __typename: 'SignerRefused',
        why,
        law,
      });
      await scene.owner.query(
        `UPDATE professional SET licence_valid_until = NULL, licence_restricted_since = NULL, in_office = true, profession = 'social_worker'
       WHERE id = $1`,
        [idOf('worker')],
      );
      expect(await scene.see('worker', caseId)).toMatchObject({
        status: 'draft_complete',
        signerProblem: null,
      });
      const signed = await scene.move('worker', 'signAssessment', { assessmentId, version });
      expect(signed.__typename).toBe('AssessmentChanged');
    },
  );

  it('is seen by a nurse whom the client’s permission lets in, until the client denies it (703/2023 59 §)', async () => {
    const { server } = scene;
    const own = await permissionScene(server);
    const { caseId, clientId } = own;
    await scene.owner.query(`UPDATE "case" SET status = 'pending' WHERE id = $1`, [caseId]);
    const opened = await own.worker.change<{ __typename: string }>(
      'openCaseAssessment',
      'OpenCaseAssessmentInput',
      { caseId, clientId },
      '',
    );
    expect(opened.__typename).toBe('AssessmentChanged');
    const { permission } = await own.permit();
    await own.join(permission?.id ?? '');
    const seen = async () => {
      const { data, errors } = await own.nurse.ask<{ case: { assessments: object[] | null } }>(
        'query ($id: ID!) { case(id: $id) { assessments { id } } }',
        { id: caseId },
      );
      return data ? (data.case.assessments?.length ?? 'masked') : errors[0]?.extensions['code'];
    };
    expect(await seen()).toBe(2);
    const { denial } = await own.deny({ target: 'service_function', serviceFunction: 'working_age' });
    expect(await seen()).toBe('NOT_FOUND');
    await own.withdrawDenial(denial?.id ?? '');
    expect(await seen()).toBe(2);
  });
});
