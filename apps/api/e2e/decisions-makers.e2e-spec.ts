import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildDecisions, type DecisionsScene, seen } from './decisions-scene.js';

describe('who made a decision on services (SHL 46 §)', () => {
  let scene: DecisionsScene;
  beforeAll(async () => {
    scene = await buildDecisions();
  });
  beforeEach(() => scene.newCase());
  afterAll(() => scene.leave());

  it.each([
    ['nurse', false, 'health_professional'],
    ['nurse', true, 'health_professional'],
    ['counsellor', true, 'social_worker'],
    ['counsellor', false, null],
    ['worker', true, null],
  ] as const)('made by a %s, special support %s: %s (SHL 46 §)', async (who, special, why) => {
    if (special) await scene.needSpecialSupport();
    const prepared = await scene.prepare();
    const answer = await scene.send(
      'recordDecisionMade',
      scene.made(prepared, { madeById: scene.server.town.people[who] }),
    );
    if (why === null) expect(answer.__typename).toBe('DecisionMoved');
    else expect(answer).toMatchObject({ __typename: 'DecisionMakerRefused', why, section: '1301/2014 46 §' });
  });

  it('are made by a named official without an account where no special support was found', async () => {
    const byName = { madeById: null, madeByName: 'Viivi Viranhaltija', office: 'Palvelupäällikkö' };
    const first = await scene.prepare();
    expect(await scene.refusal('recordDecisionMade', scene.made(first, { madeById: null }))).toBe(
      'BAD_INPUT input.madeByName',
    );
    expect(seen(await scene.send('recordDecisionMade', scene.made(first, byName)))).toMatchObject({
      madeByName: 'Viivi Viranhaltija',
    });
    await scene.needSpecialSupport();
    const second = await scene.prepare();
    expect(await scene.send('recordDecisionMade', scene.made(second, byName))).toMatchObject({
      why: 'social_worker',
    });
  });

  it('never by a purchased provider, nor by one who is not in office or whose licence has lapsed', async () => {
    const prepared = await scene.prepare();
    const { neighbour } = scene.server.town.people;
    const asked = scene.made(prepared, { madeById: neighbour });
    const task = randomUUID();
    await scene.owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'private_service', $4)`,
      [task, neighbour, scene.server.town.workspaceA, scene.server.clock.now()],
    );
    expect(await scene.send('recordDecisionMade', asked)).toMatchObject({ why: 'purchased_provider' });
    await scene.owner.query('DELETE FROM work_task WHERE id = $1', [task]);
    await scene.owner.query('UPDATE professional SET in_office = false WHERE id = $1', [neighbour]);
    expect(await scene.send('recordDecisionMade', asked)).toMatchObject({ why: 'not_in_office' });
    await scene.owner.query(
      `UPDATE professional SET in_office = true, licence_valid_until = '2027-02-14' WHERE id = $1`,
      [neighbour],
    );
    await scene.needSpecialSupport();
    expect(await scene.send('recordDecisionMade', asked)).toMatchObject({ why: 'licence' });
    await scene.owner.query('UPDATE professional SET licence_valid_until = NULL WHERE id = $1', [neighbour]);
    expect((await scene.send('recordDecisionMade', asked)).__typename).toBe('DecisionMoved');
  });
});
