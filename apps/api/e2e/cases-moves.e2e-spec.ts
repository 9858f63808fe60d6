import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../src/testing/test-person.js';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';
import { permissionScene } from './declarations-scene.js';

const NOTE = 'Tuen tarve on jo arvioitu toisessa asiassa.';

describe('moves of a case by hand', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments();
  });
  afterAll(() => scene.leave());

  const stands = async (person: TestPerson, caseId: string) => {
    const answer = await person.ask<{
      case: { status: string; version: number; viewerCan: { move: boolean } };
    }>('query ($id: ID!) { case(id: $id) { status version viewerCan { move } } }', { id: caseId });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.case;
  };
  const move = async (caseId: string, to: string, person = scene.people.worker) => {
    scene.server.clock.advance({ seconds: 1 });
    const { version } = await stands(person, caseId);
    const { data, errors } = await person.ask<{ moveCase: object }>(
      'mutation ($input: MoveCaseInput!) { moveCase(input: $input) { __typename ... on MoveLacks { requires } } }',
      { input: { mutationId: randomUUID(), caseId, version, to } },
    );
    return data?.moveCase ?? errors[0]?.extensions['code'];
  };
  const breakOff = (assessmentId: string, reason: string) =>
    scene.move('worker', 'discontinueAssessment', { assessmentId, version: 2, reason, note: NOTE });
  const lacks = (requires: string) => ({ __typename: 'MoveLacks', requires });

  it('do not send a case to be assessed that nobody assesses', async () => {
    const { caseId } = await scene.server.town.addCase({ status: 'pending' });
    expect(await move(caseId, 'assessment')).toEqual(lacks('open_assessment'));
    expect((await stands(scene.people.worker, caseId)).status).toBe('pending');
  });

  it('plan nothing before the assessment is signed (SHL 36, 39 §)', async () => {
    const { caseId, assessmentId, version } = await scene.complete();
    expect(await move(caseId, 'planning')).toEqual(lacks('concluded_assessment'));
    await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect((await stands(scene.people.worker, caseId)).status).toBe('planning');
    expect(await move(caseId, 'service')).toEqual({ __typename: 'CaseMoved' });
  });

  it.each([
    ['evidently_unnecessary', { __typename: 'CaseMoved' }],
    ['duplicate', { __typename: 'CaseMoved' }],
    ['client_withdrew', lacks('concluded_assessment')],
  ])('after one that was broken off as %s: %j', async (reason, answer) => {
    const { caseId, assessmentId } = await scene.started();
    expect((await breakOff(assessmentId, reason)).__typename).toBe('AssessmentChanged');
    expect(await move(caseId, 'planning')).toEqual(answer);
  });

  it('count no assessment of before: a new need is assessed anew', async () => {
    const { caseId, clientId, assessmentId } = await scene.started();
    await breakOff(assessmentId, 'evidently_unnecessary');
    for (const to of ['planning', 'service', 'follow_up']) await move(caseId, to);
    const again = await scene.move('worker', 'openCaseAssessment', { caseId, clientId });
    const { id } = again['assessment'] as { id: string };
    await scene.move('worker', 'discontinueAssessment', {
      assessmentId: id,
      version: 1,
      reason: 'client_withdrew',
      note: NOTE,
    });
    expect(await move(caseId, 'planning')).toEqual(lacks('concluded_assessment'));
  });

  it('are not for health staff, who see the case and help with it', async () => {
    const own = await permissionScene(scene.server);
    const { permission } = await own.permit();
    await own.join(permission?.id ?? '');
    const { caseId } = own;
    expect(await stands(own.nurse, caseId)).toMatchObject({ status: 'planning', viewerCan: { move: false } });
    expect(await move(caseId, 'service', own.nurse)).toBe('NOT_ALLOWED');
    expect(await stands(own.worker, caseId)).toMatchObject({ status: 'planning', viewerCan: { move: true } });
    expect(await move(caseId, 'service', own.worker)).toEqual({ __typename: 'CaseMoved' });
  });
});
