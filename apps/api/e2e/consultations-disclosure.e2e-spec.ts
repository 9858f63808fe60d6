import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildScene, type Scene } from './consultations-scene.js';

const WHAT = 'Tarvitsen viime viikon kirjaukset turvallisuuden arviointiin.';

describe('whoever has claimed a consultation and asks the holder to disclose (703/2023 56 §)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(() => scene.leave());

  const claimed = async (patch: Record<string, unknown> = {}) => {
    const id = await scene.asked(patch);
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    return id;
  };
  /** @returns the type of the result, or the error's code and field */
  const ask = async (who: TownPerson, about: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await scene.people[who].ask<{ askDisclosure: { __typename: string } }>(
      `mutation ($input: AskDisclosureInput!) { askDisclosure(input: $input) { __typename
         ... on DisclosureAsked { request { id isMine status } } } }`,
      { input: { mutationId: randomUUID(), what: WHAT, ...about } },
    );
    const { code, field } = errors[0]?.extensions ?? {};
    return data?.askDisclosure.__typename ?? [code, field].filter(Boolean).join(' ');
  };

  it('asks by the consultation, of whose case they see nothing, and the named worker is told', async () => {
    const consultationId = await claimed();
    expect(await scene.see('nurse', consultationId)).toMatchObject({ subject: { caseId: null } });
    expect(await ask('nurse', { consultationId })).toBe('DisclosureAsked');
    expect(await ask('nurse', { consultationId })).toBe('DisclosureAlreadyAsked');
    const { data } = await scene.people.worker.ask('{ myNotices { requests { what askedBy { name } } } }');
    expect(data).toEqual({ myNotices: { requests: [{ what: WHAT, askedBy: { name: 'nurse Testinen' } }] } });
    await scene.move('nurse', 'releaseConsultation', {
      consultationId,
      reason: 'En ehdi tänään.',
    });
    expect(await ask('nurse', { consultationId })).toBe('NOT_FOUND');
  });

  it('is for the one who has it, and of a client it names', async () => {
    const consultationId = await claimed();
    expect(await ask('colleagueNurse', { consultationId })).toBe('NOT_FOUND');
    expect(await ask('stranger', { consultationId })).toBe('NOT_FOUND');
    const anonymous = await claimed({
      mode: 'anonymous',
      confirmNoIdentifiers: true,
      caseId: null,
      question: 'Miten uni saadaan kuntoon?',
    });
    expect(await ask('nurse', { consultationId: anonymous })).toBe('NOT_FOUND');
    expect(await ask('nurse', { consultationId: randomUUID() })).toBe('NOT_FOUND');
  });

  it('wants the one or the other to ask about', async () => {
    const consultationId = randomUUID();
    expect(await ask('nurse', {})).toBe('BAD_INPUT input.caseId');
    expect(await ask('nurse', { consultationId, caseId: scene.server.town.caseA })).toBe(
      'BAD_INPUT input.consultationId',
    );
    expect(await ask('nurse', { consultationId: 'x' })).toBe('BAD_INPUT input.consultationId');
  });
});
