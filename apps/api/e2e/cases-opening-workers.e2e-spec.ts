import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const SECTION = '1301/2014 42 § 2 mom.';
const REFUSED = '... on CaseChange { case { id } } ... on NamedWorkerRefused { why section professionalId }';
const AS_BEFORE = `profession = 'social_worker', licence_valid_until = NULL, licence_restricted_since = NULL`;
let number = 940;

/** Opening a case names its first omatyöntekijä: the same law is asked as of every later one. */
describe('who answers for a case from its opening (SHL 42 §)', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake('2027-06-15T10:00:00+03:00');
  });
  afterAll(async () => {
    await scene.leave();
  });
  afterEach(async () => {
    // Each opening is a search for a newcomer, of which a minute has five.
    await scene.owner.query('DELETE FROM newcomer_turn');
    await become('neighbour', AS_BEFORE);
    await become('lead', `profession = 'lead_social_worker'`);
  });
  const become = (who: 'neighbour' | 'lead', facts: string) =>
    scene.owner.query(`UPDATE professional SET ${facts} WHERE id = $1`, [scene.server.town.people[who]]);

  const openByHand = () => {
    number += 1;
    return scene.people.neighbour.change<Result>(
      'openCase',
      'OpenCaseInput',
      {
        ...{ workspaceId: scene.server.town.workspaceA, serviceFunction: 'working_age', topic: 'Arki' },
        ...{ hetu: makeTestHetu('1990-01-01', number), givenNames: 'Uusi', contactLanguage: 'fi' },
        ...{ familyName: `Asiakas${String(number)}`, ...TOLD_AT_OPENING, pendingOn: '2027-06-15' },
      },
      REFUSED,
    );
  };
  const openFromContact = async (namedWorkerId: string | null = null) => {
    const contact = await scene.triaged({
      birthDate: '1990-01-01',
      familyName: `Tuleva${randomUUID().slice(0, 4)}`,
    });
    const input = {
      ...contact,
      ...{ workspaceId: scene.server.town.workspaceA, serviceFunction: 'working_age', topic: 'Arki' },
      namedWorkerId,
    };
    return scene.people.neighbour.change<Result>(
      'openAssessment',
      'OpenAssessmentInput',
      input,
      '... on AssessmentOpened { caseId } ... on NamedWorkerRefused { why section professionalId }',
    );
  };
  const toldBeforehand = async () => {
    const { data } = await scene.people.neighbour.ask<{
      me: { answeringRefusal: string | null };
      caseOpeners: { name: string }[];
    }>(
      `query ($id: ID!) { me { answeringRefusal } caseOpeners(workspaceId: $id, serviceFunction: working_age) { name } }`,
      { id: scene.server.town.workspaceA },
    );
    return {
      why: data?.me.answeringRefusal,
      openers: data?.caseOpeners.map(({ name }) => name.split(' ')[0]),
    };
  };

  it.each([
    [`licence_valid_until = '2027-06-14'`, 'licence'],
    [`licence_restricted_since = '2027-06-15'`, 'licence'],
    [`profession = 'family_worker'`, 'not_a_professional'],
    [`profession = 'practical_nurse'`, 'justification'],
  ])('is nobody of whom %s: a colleague is named', async (facts, why) => {
    await become('neighbour', facts);
    const professionalId = scene.server.town.people.neighbour;
    const refused = { __typename: 'NamedWorkerRefused', why, section: SECTION, professionalId };
    const { rows: before } = await scene.owner.query('SELECT 1 FROM client');
    expect(await openByHand()).toEqual(refused);
    expect(await openFromContact()).toEqual(refused);
    expect(await openFromContact(professionalId)).toEqual(refused);
    expect((await scene.owner.query('SELECT 1 FROM client')).rows).toHaveLength(before.length);
    expect(await toldBeforehand()).toEqual({ why, openers: ['lead', 'worker'] });

    const opened = await openFromContact(scene.server.town.people.lead);
    expect(opened.__typename).toBe('AssessmentOpened');
    const { rows } = await scene.owner.query(
      `SELECT p.login FROM relation r JOIN professional p ON p.id = r.professional_id WHERE r.case_id = $1 AND r.kind = 'named_worker'`,
      [opened['caseId']],
    );
    expect(rows).toEqual([{ login: 'lead' }]);
  });

  it('is no colleague either whom the law does not let be named', async () => {
    await become('lead', `profession = 'manager'`);
    const { lead } = scene.server.town.people;
    expect(await openFromContact(lead)).toEqual({
      ...{ __typename: 'NamedWorkerRefused', why: 'not_a_professional', section: SECTION },
      professionalId: lead,
    });
    expect(await toldBeforehand()).toEqual({ why: null, openers: ['neighbour', 'worker'] });
  });

  it('is a professional in whose right nothing is wanting', async () => {
    await become('neighbour', `profession = 'social_counsellor', licence_valid_until = '2027-06-15'`);
    expect((await openByHand()).__typename).toBe('CaseOpened');
    expect((await openFromContact()).__typename).toBe('AssessmentOpened');
  });
});
