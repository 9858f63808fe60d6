import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';
import { type Line, ResponsibilitiesScene } from './responsibilities-scene.js';

describe('handing over a responsibility', () => {
  let desk: PlansDesk;
  let scene: ResponsibilitiesScene;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    scene = await ResponsibilitiesScene.prepare(desk);
    ({ plan } = scene);
  });

  it('closes the line and proposes a new one', async () => {
    await scene.move('counsellor', 'acceptResponsibility', 1);
    const asked = { newOwnerId: plan.workerId, reason: 'Jään lomalle' };
    const handed = await scene.move('counsellor', 'handOverResponsibility', 2, asked);
    expect(handed).toMatchObject({
      __typename: 'ResponsibilityHandedOver',
      responsibility: {
        status: 'handed_over',
        handOverReason: 'Jään lomalle',
        declineReason: null,
        version: 3,
        viewerMoves: [],
      },
      successor: {
        status: 'proposed',
        what: 'Hakea asumistukea',
        dueOn: '2030-02-01',
        owner: { id: plan.workerId },
        handedOverFrom: plan.responsibilityId,
        version: 1,
      },
    });
    const { id } = handed['successor'] as Line;
    const streams = desk.streams(plan.caseId, 'worker', 'counsellor');
    expect(await desk.events(plan.responsibilityId, 'responsibility.handedOver')).toEqual({
      streams,
      last: { change: 'changed', refKind: 'responsibility', version: 3 },
    });
    expect(await desk.events(id, 'responsibility.proposed')).toEqual({
      streams,
      last: { change: 'created', refKind: 'responsibility', version: 1 },
    });
    expect((await desk.usage('handOverResponsibility', plan.clientId))[0]?.record_ids).toEqual(
      expect.arrayContaining([plan.responsibilityId, id]),
    );
    expect(await scene.move('counsellor', 'handOverResponsibility', 2, asked)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 3,
    });
  });

  it('is open to the named worker and the lead too, who may change the due day or take it away', async () => {
    await scene.move('counsellor', 'acceptResponsibility', 1);
    expect((await scene.seenBy('lead'))?.viewerMoves).toEqual(['hand_over']);
    const taken = await scene.move('worker', 'handOverResponsibility', 2, {
      newOwnerId: plan.workerId,
      reason: 'Otan itselleni',
      dueOn: '2031-01-01',
    });
    expect(taken).toMatchObject({ successor: { status: 'accepted', dueOn: '2031-01-01' } });
    const { id } = taken['successor'] as Line;
    const back = { id, version: 1, newOwnerId: plan.colleagueId, reason: 'Takaisin', dueOn: null };
    expect(await desk.change('lead', 'handOverResponsibility', back)).toMatchObject({
      successor: { status: 'proposed', dueOn: null, owner: { id: plan.colleagueId } },
    });
  });

  it('leads neither to its owner, nor to one outside the team, nor anywhere before it is accepted', async () => {
    const asked = { reason: 'Loma', newOwnerId: plan.workerId };
    expect(await scene.move('worker', 'handOverResponsibility', 1, asked)).toMatchObject({
      __typename: 'ResponsibilityMoveNotAllowed',
      status: 'proposed',
    });
    await scene.move('counsellor', 'acceptResponsibility', 1);
    const outsider = desk.town.people.neighbour;
    expect(
      await scene.move('counsellor', 'handOverResponsibility', 2, { ...asked, newOwnerId: outsider }),
    ).toEqual({
      __typename: 'NotInTeam',
      professionalId: outsider,
    });
    expect(await scene.seenBy('counsellor')).toMatchObject({ status: 'accepted', version: 2 });
    const same = { id: plan.responsibilityId, version: 2, reason: 'Loma', newOwnerId: plan.colleagueId };
    expect(await desk.refusal(await desk.as('counsellor'), 'handOverResponsibility', same)).toBe(
      'BAD_INPUT input.newOwnerId notOnTheList',
    );
  });
});
