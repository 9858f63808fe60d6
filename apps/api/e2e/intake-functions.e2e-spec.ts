import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { makeTestHetu } from '@rinnalla/domain';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const NOT_OPEN = {
  __typename: 'ServiceFunctionNotOpen',
  serviceFunction: 'child_welfare',
  sections: ['703/2023 9 §', '457/2024 13 §'],
};
interface Seen {
  readonly team: readonly { kind: string; professional: { name: string } }[];
  readonly assessments: readonly { id: string }[] | null;
  readonly masks: readonly { field: string; reason: string }[];
}

describe('a case of a service function that the opener’s work tasks don’t open (703/2023 9 §, 457/2024 13 §)', () => {
  let scene: IntakeScene;
  let contact: { contactId: string; version: number };
  beforeAll(async () => {
    scene = await buildIntake();
  });
  beforeEach(async () => {
    contact = await scene.triaged({
      ...{ channel: 'child_protection_report', purpose: 'child_protection_report', madeBy: 'other_person' },
      ...{ birthDate: '2019-05-05', familyName: `Ilmoitettu${randomUUID().slice(0, 4)}` },
    });
    // From here on the one who has it arranges services of working age alone.
    await arranges('{working_age}');
  });
  afterAll(() => scene.leave());

  const arranges = (functions: string) =>
    scene.owner.query(`UPDATE work_task SET service_functions = $2 WHERE professional_id = $1`, [
      scene.server.town.people.neighbour,
      functions,
    ]);
  const opening = (patch: Record<string, unknown> = {}) => ({
    ...contact,
    ...{ workspaceId: scene.server.town.workspaceA, serviceFunction: 'child_welfare' },
    ...{ topic: 'Lastensuojeluilmoitus', birthDate: null, ...patch },
  });
  const open = (patch: Record<string, unknown> = {}) =>
    scene.move('neighbour', 'openAssessment', opening(patch));
  const seenBy = async (who: TownPerson, caseId: unknown) => {
    const { data } = await scene.people[who].ask<{ case: Seen }>(
      `query ($id: ID!) { case(id: $id) { team { kind professional { name } } assessments { id } masks { field reason } } }`,
      { id: caseId },
    );
    return data?.case;
  };
  const people = () => scene.server.town.people;

  it('is not begun by them alone: nothing is made of the contact, and the sections are told', async () => {
    expect(await open()).toEqual(NOT_OPEN);
    expect(await open({ namedWorkerId: people().neighbour })).toEqual(NOT_OPEN);
    expect(await scene.see('neighbour', contact.contactId)).toMatchObject({
      status: 'triaged_normal',
      caseId: null,
    });
  });

  it('is answered for from the start by a colleague whose task opens it; the opener stays beside, without its documents', async () => {
    const opened = await open({ namedWorkerId: people().lead });
    expect(opened.__typename).toBe('AssessmentOpened');
    const lead = await seenBy('lead', opened['caseId']);
    expect(lead?.team.map(({ kind, professional }) => `${kind} ${professional.name}`)).toEqual([
      'named_worker lead Testinen',
      'team_member neighbour Testinen',
    ]);
    expect(lead).toMatchObject({ assessments: [{ id: expect.any(String) }], masks: [] });
    expect(await seenBy('neighbour', opened['caseId'])).toMatchObject({
      assessments: null,
      masks: expect.arrayContaining([
        expect.objectContaining({ field: 'assessments', reason: 'service_function' }),
      ]),
    });
    const { rows } = await scene.owner.query<{ stream: string }>(
      `SELECT stream FROM domain_event WHERE type = 'case.opened' AND case_id = $1`,
      [opened['caseId']],
    );
    expect(rows.map(({ stream }) => stream)).toEqual(expect.arrayContaining([`user:${people().lead}`]));
  });

  it.each(['nurse', 'counsellor', 'worker', 'stranger', 'manager'] as const)(
    'is not answered for by %s, who may not',
    async (who) => {
      const input = opening({ namedWorkerId: people()[who] });
      expect(await scene.refusal('neighbour', 'openAssessment', input)).toBe('BAD_INPUT input.namedWorkerId');
      expect(await scene.see('neighbour', contact.contactId)).toMatchObject({ caseId: null });
    },
  );

  it('is theirs once their task is given for it, and any that the decree gives every arranger is', async () => {
    expect((await open({ serviceFunction: 'families_with_children' })).__typename).toBe('AssessmentOpened');
    contact = await scene.triaged({ birthDate: '2019-05-05' });
    await arranges('{child_welfare}');
    const opened = await open();
    expect(opened.__typename).toBe('AssessmentOpened');
    expect(await seenBy('neighbour', opened['caseId'])).toMatchObject({
      team: [{ kind: 'named_worker', professional: { name: 'neighbour Testinen' } }],
      assessments: [{ id: expect.any(String) }],
    });
  });

  it('is told of beforehand: what one’s own tasks open, and who may answer for the rest', async () => {
    const asked = `query ($id: ID!) { me { opensFunctions }
      child: caseOpeners(workspaceId: $id, serviceFunction: child_welfare) { name }
      adult: caseOpeners(workspaceId: $id, serviceFunction: working_age) { name } }`;
    const { data } = await scene.people.neighbour.ask(asked, { id: scene.server.town.workspaceA });
    expect(data).toEqual({
      me: { opensFunctions: ['families_with_children', 'older_people', 'working_age'] },
      child: [{ name: 'lead Testinen' }],
      adult: ['lead', 'neighbour', 'worker'].map((who) => ({ name: `${who} Testinen` })),
    });
    const nurse = await scene.people.nurse.ask('{ me { opensFunctions } }');
    expect(nurse.data).toEqual({ me: { opensFunctions: [] } });
    const lead = await scene.people.lead.ask<{ me: { opensFunctions: string[] } }>(
      '{ me { opensFunctions } }',
    );
    expect(lead.data?.me.opensFunctions).toHaveLength(7);
  });

  it('is not opened from the board either', async () => {
    const input = {
      ...{ mutationId: randomUUID(), workspaceId: scene.server.town.workspaceA, topic: 'Tuki' },
      ...{
        hetu: makeTestHetu('2016-03-03', 977),
        givenNames: 'Uusi',
        familyName: 'Lapsi',
        contactLanguage: 'fi',
        ...TOLD_AT_OPENING,
      },
    };
    const ask = (serviceFunction: string) =>
      scene.people.neighbour.change(
        'openCase',
        'OpenCaseInput',
        { ...input, mutationId: randomUUID(), serviceFunction },
        '... on ServiceFunctionNotOpen { serviceFunction sections }',
      );
    expect(await ask('child_welfare')).toEqual(NOT_OPEN);
    expect(await ask('families_with_children')).toMatchObject({ __typename: 'CaseOpened' });
  });
});
