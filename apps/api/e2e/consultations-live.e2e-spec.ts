import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent, StreamName } from '@rinnalla/contracts';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildScene, type Scene } from './consultations-scene.js';

describe('consultations, live', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  /** What arrives at a person's socket on one stream. */
  async function follow(who: TownPerson, stream: StreamName): Promise<(LiveEvent | HiddenEvent)[]> {
    const arrived: (LiveEvent | HiddenEvent)[] = [];
    const socket = await scene.people[who].connect();
    socket.on('event', (event) => {
      if (event.stream === stream) arrived.push(event);
    });
    const [watched] = await socket.emitWithAck('watch', [stream]);
    expect([who, watched?.head]).toEqual([who, expect.any(Number)]);
    return arrived;
  }
  const types = (events: readonly (LiveEvent | HiddenEvent)[]) =>
    events.map((event) => ('hidden' in event ? 'hidden' : event.type));

  it('bring the request to both nurses, each step to the asker, the case’s changes to the lead, and to no one else what it is', async () => {
    const { people, workspaceA, expertise, caseA } = scene.server.town;
    const inbox = await follow('colleagueNurse', `expertise:${expertise}`);
    const asker = await follow('worker', `user:${people.worker}`);
    const board = await follow('lead', `workspace:${workspaceA}`);
    const outsider = await follow('neighbour', `workspace:${workspaceA}`);
    const nurse = await follow('nurse', `user:${people.nurse}`);

    const id = await scene.asked({ question: 'Onko lääkitys kohdallaan?' });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    await scene.move('nurse', 'sendConsultationMessage', { consultationId: id, body: 'Katson.' });
    await scene.move('nurse', 'answerConsultation', {
      consultationId: id,
      answer: 'On.',
      advice: 'continue',
    });
    const steps = ['requested', 'claimed', 'messageSent', 'answered'].map((step) => `consultation.${step}`);
    await until(
      () => asker.length === 4 && board.length === 4 && outsider.length === 4 && nurse.length === 3,
    );

    expect(types(asker)).toEqual(steps);
    expect(types(board)).toEqual(steps);
    expect(types(nurse)).toEqual(steps.slice(1));
    expect(types(inbox)).toEqual(steps.slice(0, 2));
    expect(types(outsider)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
    expect(board[0]).toMatchObject({ caseId: caseA, refKind: 'consultation', refId: id });
    const told = JSON.stringify([inbox, asker, nurse]);
    for (const secret of [caseA, 'lääkitys', 'Asiakas']) expect(told).not.toContain(secret);
    for (const person of Object.values(scene.people)) person.leave();
  });

  it('count in the board’s row, which the consultation’s event leads to', async () => {
    const row = async () =>
      (
        await scene.people.lead.ask<{ board: { rows: { openConsultations: number }[] } }>(
          'query ($id: ID!) { board(workspaceId: $id) { rows { openConsultations lastChangeBy { id } } } }',
          { id: scene.server.town.workspaceA },
        )
      ).data?.board.rows[0];
    const before = (await row())?.openConsultations ?? 0;
    const id = await scene.asked();
    expect(await row()).toEqual({
      openConsultations: before + 1,
      lastChangeBy: { id: scene.server.town.people.worker },
    });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    expect(await row()).toMatchObject({ lastChangeBy: { id: scene.server.town.people.nurse } });
    await scene.move('worker', 'cancelConsultation', { consultationId: id, reason: 'Ei tarpeen' });
    expect((await row())?.openConsultations).toBe(before);
  });
});
