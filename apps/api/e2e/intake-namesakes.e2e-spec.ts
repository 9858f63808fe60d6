import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import type { TestPerson } from '../src/testing/test-person.js';
import { buildIntake, type IntakeScene, type Result, toRecord } from './intake-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const BORN = '1979-05-14';

describe('a client of the same whole name and day of birth', () => {
  let scene: IntakeScene;
  let neighbour: TestPerson;
  let name: { readonly givenNames: string; readonly familyName: string };
  let sequence = 0;
  beforeAll(async () => {
    scene = await buildIntake();
    ({ neighbour } = scene.people);
  });
  beforeEach(async () => {
    sequence += 1;
    name = { givenNames: 'Tero Kalevi', familyName: `Korpela${String(sequence)}` };
    await scene.owner.query('DELETE FROM newcomer_turn');
  });
  afterAll(() => scene.leave());

  const sought = () => ({ ...name, familyName: ` ${name.familyName.toUpperCase()} ` });
  const opening = (contact: { contactId: string; version: number }, about: object = {}) => ({
    ...contact,
    workspaceId: scene.server.town.workspaceA,
    serviceFunction: 'working_age',
    topic: 'Arjen tuki',
    ...about,
  });
  const assess = (contact: { contactId: string; version: number }, about: object = {}) =>
    scene.move('neighbour', 'openAssessment', opening(contact, about));
  /** Clients of the name, with whether an identity code is known of them. */
  const clients = async () =>
    (
      await scene.owner.query<{ id: string; hasHetu: boolean }>(
        `SELECT id, hetu_blind_index IS NOT NULL AS "hasHetu" FROM client WHERE family_name ILIKE $1`,
        [name.familyName],
      )
    ).rows;
  /** A client known by name and day of birth alone, or by an identity code too. */
  const known = async (hetu: string | null = null) => {
    const contact = await scene.triaged({ ...name, birthDate: BORN, hetu });
    expect(await assess(contact)).toMatchObject({ __typename: 'AssessmentOpened' });
    const [client] = await clients();
    return client?.id ?? '';
  };
  const found = (about: object = {}) => ({
    __typename: 'NamesakesFound',
    found: [{ familyMember: null, isVisible: true, canBeSame: true, card: null, ...about }],
  });
  const clientOf = async (opened: Result, role = 'subject') =>
    (
      await scene.owner.query<{ id: string }>(
        'SELECT client_id AS id FROM case_client WHERE case_id = $1 AND role = $2',
        [opened['caseId'], role],
      )
    ).rows.map(({ id }) => id);

  it('is told of before a second client is made: of the contact, and of the family', async () => {
    await known(makeTestHetu(BORN, 910));
    const contact = await scene.triaged({ ...sought(), birthDate: null });
    const guardian = { role: 'guardian', ...sought(), birthDate: BORN };
    expect(await assess(contact, { birthDate: BORN })).toEqual(found());
    const other = await scene.triaged({ givenNames: 'Aada', familyName: name.familyName });
    expect(await assess(other, { birthDate: '2015-01-01', family: [guardian] })).toEqual(
      found({ familyMember: 0 }),
    );
    expect(await clients()).toHaveLength(1);
    expect(await scene.see('neighbour', other.contactId)).toMatchObject({ status: 'triaged_normal' });
    const { rows } = await scene.owner.query(
      `SELECT 1 FROM usage_log WHERE operation = 'openAssessment' AND purpose = 'newcomer_search'
         AND client_ids = ARRAY[(SELECT id FROM client WHERE family_name = $1)]`,
      [name.familyName],
    );
    expect(rows).toHaveLength(2);
  });

  it('is the same person when that is stated, and is found by the identity code from then on', async () => {
    const id = await known();
    const hetu = makeTestHetu(BORN, 920 + sequence);
    const contact = await scene.triaged({ ...sought(), hetu });
    expect(await assess(contact)).toEqual(found());
    const opened = await assess(contact, { isSamePerson: true });
    expect(opened).toMatchObject({ __typename: 'AssessmentOpened' });
    expect(await clientOf(opened)).toEqual([id]);
    expect(await clients()).toEqual([{ id, hasHetu: true }]);
    const again = await assess(await scene.triaged({ ...sought(), hetu }));
    expect(await clientOf(again)).toEqual([id]);
  });

  it('is another person when that is stated; of two, neither is chosen by the name', async () => {
    const id = await known();
    const opened = await assess(await scene.triaged({ ...name, birthDate: BORN }), { isSamePerson: false });
    expect(await clientOf(opened)).not.toEqual([id]);
    const third = await scene.triaged({ ...name, birthDate: BORN });
    expect(await assess(third)).toEqual(found({ canBeSame: false }));
    expect(await assess(third, { isSamePerson: true })).toEqual(found({ canBeSame: false }));
    expect(await clients()).toHaveLength(2);
  });

  it('is nobody in question who has another identity code', async () => {
    await known(makeTestHetu(BORN, 911));
    const contact = await scene.triaged({ ...name, hetu: makeTestHetu(BORN, 912) });
    expect(await assess(contact)).toMatchObject({ __typename: 'AssessmentOpened' });
    expect(await clients()).toHaveLength(2);
  });

  it('is not made of one act: the person and a guardian of the same name are one', async () => {
    const contact = await scene.triaged({ ...name, birthDate: BORN });
    const family = [{ role: 'guardian', ...sought(), birthDate: BORN }];
    expect(await scene.refusal('neighbour', 'openAssessment', opening(contact, { family }))).toBe(
      'BAD_INPUT input.family.0.hetu',
    );
    expect(await clients()).toEqual([]);
  });

  it('is told as a card where they are not the asker’s to see, and counts as a search', async () => {
    const id = await known();
    await scene.owner.query(
      `UPDATE "case" SET workspace_id = $2, unit_id = $3 WHERE id IN (SELECT case_id FROM case_client WHERE client_id = $1)`,
      [id, scene.server.town.workspaceB, scene.server.town.unitB],
    );
    await scene.owner.query(
      'DELETE FROM relation WHERE case_id IN (SELECT case_id FROM case_client WHERE client_id = $1)',
      [id],
    );
    const contact = await scene.triaged({ ...name, birthDate: BORN });
    const card = { exists: true, canAskToJoin: true };
    await scene.owner.query('DELETE FROM newcomer_turn');
    // The same person again is the same search.
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await assess(contact)).toMatchObject(found({ isVisible: false, card }));
    }
    for (let turn = 0; turn < 4; turn += 1) {
      const other = { ...name, familyName: `${name.familyName}${String(turn)}`, birthDate: BORN };
      const family = [{ role: 'guardian', ...other, isSamePerson: true }];
      expect(await assess(contact, { family })).toMatchObject({ __typename: 'PeopleUnclear' });
    }
    const another = await scene.triaged({ givenNames: 'Ei', familyName: 'Kukaan', birthDate: BORN });
    expect(await scene.refusal('neighbour', 'openAssessment', opening(another))).toBe('TOO_MANY_REQUESTS');
  });

  it('is said already as the contact is recorded: a word for triage, which looks for nobody and decides nothing', async () => {
    const id = await known();
    const searches = async () => {
      const { rows } = await scene.owner.query<{ turns: number; found: number }>(
        `SELECT (SELECT count(*)::int FROM newcomer_turn) AS turns,
           (SELECT count(*)::int FROM usage_log WHERE operation = 'recordContact' AND purpose = 'newcomer_search') AS found`,
      );
      return rows;
    };
    const before = await searches();
    const contact = await scene.triaged({ ...sought(), birthDate: BORN, isSamePerson: true });
    const nobody = await scene.triaged({
      ...{ givenNames: 'Ei', familyName: 'Kukaan', birthDate: BORN, isSamePerson: true },
    });
    expect(await searches()).toEqual(before);
    for (const { contactId } of [contact, nobody]) {
      expect(await scene.see('worker', contactId)).toMatchObject({
        ...{ isSamePerson: true, isKnownClient: false },
      });
    }
    expect(await assess(contact)).toEqual(found());
    const opened = await assess(contact, { isSamePerson: true });
    expect(await clientOf(opened)).toEqual([id]);
    const { cases } = await scene.people.lead
      .ask<{ case: { contacts: { isSamePerson: boolean | null }[] } }>(
        'query ($id: ID!) { case(id: $id) { contacts { isSamePerson } } }',
        { id: opened['caseId'] },
      )
      .then(({ data }) => ({ cases: data?.case.contacts }));
    expect(cases).toEqual([{ isSamePerson: null }]);
  });

  it('is said at recording only of who is told by name and day of birth alone', async () => {
    const record = (patch: object) =>
      scene.refusal(
        'worker',
        'recordContact',
        toRecord(scene.server, { ...name, isSamePerson: true, ...patch }),
      );
    expect(await record({})).toBe('BAD_INPUT input.isSamePerson');
    expect(await record({ birthDate: BORN, hetu: makeTestHetu(BORN, 914) })).toBe(
      'BAD_INPUT input.isSamePerson',
    );
  });

  it('stops a case from being opened for a second client, until it is stated to be somebody else', async () => {
    await known();
    const open = (isAnotherPerson: boolean) =>
      neighbour.change<Result>(
        'openCase',
        'OpenCaseInput',
        {
          workspaceId: scene.server.town.workspaceA,
          serviceFunction: 'working_age',
          topic: 'Koe',
          hetu: makeTestHetu(BORN, 913),
          ...sought(),
          contactLanguage: 'fi',
          ...TOLD_AT_OPENING,
          isAnotherPerson,
        },
        '... on NamesakesFound { found { familyMember isVisible canBeSame card { exists } } }',
      );
    expect(await open(false)).toEqual(found({ canBeSame: false }));
    expect(await clients()).toHaveLength(1);
    expect(await open(true)).toMatchObject({ __typename: 'CaseOpened' });
    expect(await clients()).toHaveLength(2);
  });
});
