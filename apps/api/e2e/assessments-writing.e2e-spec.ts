import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';

describe('writing and answering for an assessment', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments();
  });
  afterAll(() => scene.leave());

  it('never lets two who write different sections meet', async () => {
    const { caseId } = await scene.started();
    const { sections } = await scene.see('worker', caseId);
    const results = await Promise.all(
      sections.map(({ id, section }, index) =>
        scene.move(index % 2 === 0 ? 'worker' : 'lead', 'saveAssessmentSection', {
          sectionId: id,
          version: 1,
          body: section,
        }),
      ),
    );
    expect(results.map(({ __typename }) => __typename)).toEqual(sections.map(() => 'AssessmentSectionSaved'));
    expect((await scene.see('lead', caseId)).sections.every(({ section, body }) => section === body)).toBe(
      true,
    );
  });

  it('keeps one of twenty who save one section at once, and shows it to the rest', async () => {
    const { caseId, assessmentId } = await scene.started();
    const { id } = await scene.section('worker', caseId, 'clients_own_view');
    const results = await Promise.all(
      Array.from({ length: 20 }, (_none, index) =>
        scene.move('worker', 'saveAssessmentSection', {
          sectionId: id,
          version: 1,
          body: `Teksti ${String(index)}`,
        }),
      ),
    );
    const { body, version } = await scene.section('worker', caseId, 'clients_own_view');
    expect(version).toBe(2);
    expect(results.filter(({ __typename }) => __typename === 'AssessmentSectionSaved')).toHaveLength(1);
    for (const stale of results.filter(({ __typename }) => __typename === 'StaleVersion')) {
      expect(stale).toMatchObject({ currentVersion: 2, currentText: body });
    }
    const kept = await scene.rows('SELECT 1 FROM assessment_section_version WHERE assessment_id = $1', [
      assessmentId,
    ]);
    expect(kept).toHaveLength(1);
  });

  it('lets special support be signed only by a social worker in office, and puts it on record', async () => {
    const { clientId, assessmentId, version } = await scene.complete({ needsSpecialSupport: true });
    const { worker } = scene.server.town.people;
    await scene.owner.query('UPDATE professional SET in_office = false WHERE id = $1', [worker]);
    expect(await scene.move('worker', 'signAssessment', { assessmentId, version })).toEqual({
      __typename: 'SignerRefused',
      why: 'social_worker_in_office',
      law: '1301/2014 36 § 5 mom.',
    });
    await scene.owner.query('UPDATE professional SET in_office = true WHERE id = $1', [worker]);
    const signed = await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect(signed.__typename).toBe('AssessmentChanged');
    expect(await scene.rows('SELECT 1 FROM special_support WHERE client_id = $1', [clientId])).toHaveLength(
      1,
    );
  });

  it('asks to sign in, and is not there for those outside the case', async () => {
    const { caseId, assessmentId } = await scene.started();
    const { id } = await scene.section('worker', caseId, 'close_network');
    const input = { sectionId: id, version: 1, body: 'x' };
    expect(await scene.refusal(null, 'saveAssessmentSection', input)).toBe('NOT_SIGNED_IN');
    for (const who of ['neighbour', 'nurse', 'manager', 'stranger'] as const) {
      expect(await scene.refusal(who, 'saveAssessmentSection', input)).toBe('NOT_FOUND');
      expect(await scene.refusal(who, 'signAssessment', { assessmentId, version: 2 })).toBe('NOT_FOUND');
    }
  });
});
