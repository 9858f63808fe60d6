import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildIntake, type IntakeScene } from './intake-scene.js';

describe('forwarding a contact', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it.each([
    [{}, 'ground', '1301/2014 40 §'],
    [
      { ground: 'right_of_social_authority', groundReason: 'Tehtävä vaatii sitä.' },
      'ground',
      '1301/2014 40 §',
    ],
    [{ ground: 'cannot_care' }, 'ground_reason', '1301/2014 35 §'],
    [{ ground: 'childs_interest', groundReason: 'ok' }, 'ground_reason', '1301/2014 35 §'],
    [{ ground: 'child_protection', groundReason: ' ' }, 'ground_reason', '417/2007 25 §'],
  ])('forwards nothing to another authority on %j: it lacks %s (%s)', async (told, requires, section) => {
    const { contactId, version } = await scene.triaged();
    const forwarding = { contactId, version, move: 'forward', note: 'Kela', ...told };
    expect(await scene.move('neighbour', 'moveContact', forwarding)).toMatchObject({
      __typename: 'ContactMoveLacks',
      requires,
      section,
    });
    expect(await scene.see('neighbour', contactId)).toMatchObject({ status: 'triaged_normal', version });
  });

  it.each([
    [{ ground: 'consent' }, null],
    [
      { ground: 'cannot_care', groundReason: 'Ei avaa ovea eikä ole syönyt päiviin.' },
      'Ei avaa ovea eikä ole syönyt päiviin.',
    ],
  ])('forwards it to another authority on %j, which is kept (SHL 40 §)', async (told, groundReason) => {
    const { contactId, version } = await scene.triaged();
    const forwarding = { contactId, version, move: 'forward', note: 'Kela', ...told };
    const done = await scene.move('neighbour', 'moveContact', forwarding);
    expect(done['contact']).toMatchObject({
      status: 'forwarded',
      outcome: 'Kela',
      forwarding: { authority: 'Kela', ground: told.ground, groundReason },
    });
  });
});
