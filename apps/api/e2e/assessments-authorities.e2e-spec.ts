import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';

describe('asking an authority to an assessment', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it.each([
    ['kela', {}, 'ground', ['1301/2014 41 §']],
    [
      'kela',
      { ground: 'right_of_social_authority', groundReason: 'Tehtävä vaatii sitä.' },
      'ground',
      ['1301/2014 41 §'],
    ],
    ['mental_health', { ground: 'right_of_social_authority' }, 'ground_reason', ['703/2023 53 § 5 mom.']],
    [
      'education',
      { ground: 'childs_interest', groundReason: 'x' },
      'ground_reason',
      ['1301/2014 35 §', '703/2023 56 §'],
    ],
  ])('tells %s of no client on %j: it lacks %s (%j)', async (authority, told, missing, sections) => {
    const { caseId, assessmentId } = await scene.started();
    expect(await scene.move('worker', 'inviteAuthority', { assessmentId, authority, ...told })).toMatchObject(
      {
        __typename: 'AuthorityGroundMissing',
        missing,
        sections,
      },
    );
    expect((await scene.see('worker', caseId)).participants).toEqual([]);
  });

  it('keeps on what an authority was told, and asks none within social welfare (703/2023 9 §)', async () => {
    const { caseId, assessmentId } = await scene.started();
    const groundReason = 'Tarvitsee hoidon tiedot palvelujen järjestämiseksi.';
    const toldHealth = { authority: 'mental_health', ground: 'right_of_social_authority', groundReason };
    await scene.move('worker', 'inviteAuthority', { assessmentId, ...toldHealth });
    await scene.move('worker', 'inviteAuthority', { assessmentId, authority: 'social_substance' });
    expect((await scene.see('worker', caseId)).participants).toMatchObject([
      toldHealth,
      { authority: 'social_substance', ground: null, groundReason: null },
    ]);
  });
});
