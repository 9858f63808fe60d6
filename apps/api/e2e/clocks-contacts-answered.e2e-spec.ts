import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildIntake, type IntakeScene } from './intake-scene.js';

interface Answered {
  readonly deadlines: {
    readonly rows: readonly {
      readonly contactId: string | null;
      readonly answeredBy: { readonly id: string } | null;
    }[];
  };
}

let scene: IntakeScene;
beforeAll(async () => {
  scene = await buildIntake('2026-11-24T10:00:00+02:00');
});
afterAll(() => scene?.leave());

const answeringFor = async (contactId: string) => {
  const { data, errors } = await scene.people.neighbour.ask<Answered>(
    'query ($unitId: ID!) { deadlines(unitId: $unitId) { rows { contactId answeredBy { id } } } }',
    { unitId: scene.server.town.unitA },
  );
  expect(errors).toEqual([]);
  const ofContact = data?.deadlines.rows.filter((row) => row.contactId === contactId) ?? [];
  expect(ofContact.length).toBeGreaterThan(0);
  return [...new Set(ofContact.map(({ answeredBy }) => answeredBy?.id ?? 'nobody'))];
};

it('a contact’s deadlines are nobody’s until somebody has it in hand, and then theirs', async () => {
  const contactId = await scene.recorded({});
  expect(await answeringFor(contactId)).toEqual(['nobody']);
  const { __typename } = await scene.move('worker', 'takeContact', { contactId, version: 1 });
  expect(__typename).toBe('ContactChanged');
  expect(await answeringFor(contactId)).toEqual([scene.server.town.people.worker]);
});
