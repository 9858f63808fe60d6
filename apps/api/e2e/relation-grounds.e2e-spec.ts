import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildScene, type Scene } from './consultations-scene.js';

const GROUND = `ground { isRelationshipVerified workTask jointService jointUnit { id } permissionGivenOn permissionGivenBy
  isPermissionWithdrawn incapacityReason assessedBy noLegalRepresentative justification }`;
const REASON = 'Muistisairaus, ei ymmärrä mihin lupa annetaan';
const INCAPABLE = {
  mode: 'M3',
  incapacityReason: REASON,
  assessedBy: 'Geriatri Maija Mallikas',
  noLegalRepresentative: true,
};
const NOTHING = {
  isRelationshipVerified: true,
  workTask: 'client_responsibility_wide',
  jointService: null,
  jointUnit: null,
  permissionGivenOn: null,
  permissionGivenBy: null,
  isPermissionWithdrawn: false,
  incapacityReason: null,
  assessedBy: null,
  noLegalRepresentative: null,
  justification: null,
};

interface Member {
  readonly legalMode: string;
  readonly since: string;
  readonly until: string | null;
  readonly ground: Record<string, unknown>;
  readonly professional: { readonly id: string };
}

describe('each relation tells its legal mode with the evidence it rests on (703/2023 46, 47, 53 §)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
    scene.server.clock.advance({ minutes: 1 });
  });
  afterAll(() => scene.leave());

  const join = (by: TownPerson, caseId: string, whom: TownPerson, ground: object | null = null) =>
    scene.people[by].change(
      'addTeamMember',
      'TeamInput',
      { caseId, professionalId: scene.server.town.people[whom], ground },
      '... on LegalModeMissing { missingEvidence }',
    );
  const seen = async (who: TownPerson, caseId: string, whom: TownPerson) => {
    const { data, errors } = await scene.people[who].ask<{ case: { team: Member[] } }>(
      `query ($id: ID!) { case(id: $id) { team { legalMode since until ${GROUND} professional { id } } } }`,
      { id: caseId },
    );
    const member = data?.case.team.find(
      ({ professional }) => professional.id === scene.server.town.people[whom],
    );
    return member ?? errors[0]?.extensions['code'];
  };

  it('a joint service: which, where and from when', async () => {
    const { caseA, unitA } = scene.server.town;
    expect(await join('lead', caseA, 'nurse')).toMatchObject({ __typename: 'TeamChanged' });
    const told = {
      legalMode: 'M1',
      since: scene.server.clock.now().toISOString(),
      until: null,
      ground: { ...NOTHING, jointService: 'joint-service-1', jointUnit: { id: unitA } },
    };
    expect(await seen('worker', caseA, 'nurse')).toMatchObject(told);
    expect(await seen('nurse', caseA, 'nurse')).toMatchObject(told);
  });

  it('a common register: the task and the verified relationship, and nothing of a service that is not its ground', async () => {
    const { caseA } = scene.server.town;
    await join('lead', caseA, 'neighbour');
    expect(await seen('worker', caseA, 'neighbour')).toMatchObject({ legalMode: 'M8', ground: NOTHING });
  });

  it('a client who cannot judge: why, who assessed it, and that no representative was found', async () => {
    const { caseB } = scene.server.town;
    expect(await join('stranger', caseB, 'nurse', INCAPABLE)).toMatchObject({ __typename: 'TeamChanged' });
    const { mode: legalMode, ...evidence } = INCAPABLE;
    const told = { legalMode, ground: { ...NOTHING, ...evidence } };
    expect(await seen('stranger', caseB, 'nurse')).toMatchObject(told);
    expect(await seen('nurse', caseB, 'nurse')).toMatchObject(told);
  });

  it('the words on the client’s state stay with those who need them; outside the case nobody is told anything', async () => {
    const { caseB } = scene.server.town;
    const permissionId = await scene.permission(['working_age']);
    const permitted = { mode: 'M2', permissionId };
    expect(await join('stranger', caseB, 'colleagueNurse', permitted)).toMatchObject({
      __typename: 'TeamChanged',
    });
    expect(await seen('stranger', caseB, 'colleagueNurse')).toMatchObject({
      legalMode: 'M2',
      ground: { ...NOTHING, permissionGivenOn: '2026-01-02', permissionGivenBy: 'Testi Asiakas' },
    });
    expect(await seen('colleagueNurse', caseB, 'nurse')).toMatchObject({
      legalMode: 'M3',
      ground: { incapacityReason: null, assessedBy: INCAPABLE.assessedBy, noLegalRepresentative: true },
    });
    for (const outside of ['lead', 'neighbour', 'manager', 'dpo', 'admin'] as const)
      expect([outside, await seen(outside, caseB, 'nurse')]).toEqual([outside, 'NOT_FOUND']);
  });

  it('a consultation tells the same to its parties, and nothing before it is claimed', async () => {
    const { caseB } = scene.server.town;
    const id = await scene.asked({ caseId: caseB, ground: INCAPABLE }, 'stranger');
    const asSeenBy = async (who: TownPerson) => {
      const { data } = await scene.people[who].ask<{ consultation: { subject: Member | null } }>(
        `query ($id: ID!) { consultation(id: $id) { subject { legalMode ${GROUND} } } }`,
        { id },
      );
      return data?.consultation.subject;
    };
    const { mode: legalMode, ...evidence } = INCAPABLE;
    const told = { legalMode, ground: { ...NOTHING, ...evidence } };
    expect(await asSeenBy('stranger')).toEqual(told);
    // Of the same team, but neither the asker nor whom it lets in.
    await scene.owner.query(`UPDATE relation SET valid_to = $2 WHERE professional_id = $1 AND case_id = $3`, [
      scene.server.town.people.nurse,
      scene.server.clock.now(),
      caseB,
    ]);
    expect(await asSeenBy('nurse')).toBeNull();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    expect(await asSeenBy('nurse')).toEqual(told);
    expect((await asSeenBy('colleagueNurse'))?.ground['incapacityReason']).toBeNull();
  });
});
