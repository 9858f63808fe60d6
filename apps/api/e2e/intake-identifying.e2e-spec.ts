import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

const BORN = '1979-05-14';
const NOBODY = { givenNames: 'Ei', familyName: 'Kukaan', birthDate: '1950-01-01', isSamePerson: true };
const LIMIT = 5;

/** Clients of the whole county are found by whoever opens an assessment or a case: each search is counted and logged, however it ends. */
describe('identifying people while opening', () => {
  let scene: IntakeScene;
  let contact: { contactId: string; version: number };
  /** A client of the other unit, whom the neighbour does not see. */
  let target: { givenNames: string; familyName: string; birthDate: string };
  beforeAll(async () => {
    scene = await buildIntake();
    const { rows } = await scene.owner.query<typeof target>(
      `SELECT given_names AS "givenNames", family_name AS "familyName", birth_date::text AS "birthDate" FROM client WHERE id = $1`,
      [scene.server.town.clientB],
    );
    if (!rows[0]) throw new Error('There is no client B');
    [target] = rows;
    contact = await scene.triaged({ givenNames: 'Aada', familyName: 'Keksitty', birthDate: '1990-01-02' });
  });
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });
  afterAll(() => scene.leave());

  const member = (...told: object[]) => Object.assign({ role: 'guardian' }, ...told) as object;
  const input = (family: object[], about: object = {}) => ({
    ...{ ...contact, workspaceId: scene.server.town.workspaceA, serviceFunction: 'working_age', topic: 'x' },
    ...{ family, ...about },
  });
  const FOUND = '... on PeopleUnclear { people { familyMember reason } }';
  const assess = (family: object[], about: object = {}) =>
    scene.people.neighbour.change<Result>(
      'openAssessment',
      'OpenAssessmentInput',
      input(family, about),
      FOUND,
    );
  const refused = (family: object[]) => scene.refusal('neighbour', 'openAssessment', input(family));
  const counts = async () => {
    const { rows } = await scene.owner.query<{ turns: number; found: number }>(
      `SELECT (SELECT count(*)::int FROM newcomer_turn) AS turns,
         (SELECT count(*)::int FROM usage_log WHERE purpose = 'newcomer_search' AND $1 = ANY (client_ids)) AS found`,
      [scene.server.town.clientB],
    );
    return rows[0] ?? { turns: -1, found: -1 };
  };
  const spend = (who: 'neighbour' | 'worker' = 'neighbour') =>
    scene.owner.query(
      'INSERT INTO newcomer_turn (professional_id, at) SELECT $1, $2 FROM generate_series(1, $3)',
      [scene.server.town.people[who], scene.server.clock.now(), LIMIT],
    );

  it('answers what does not hold of a statement, and names no field by who is a client', async () => {
    const { found } = await counts();
    expect(await assess([member(target, { isSamePerson: true }), member(NOBODY)])).toEqual({
      __typename: 'PeopleUnclear',
      people: [{ familyMember: 1, reason: 'nobody' }],
    });
    // Whom the contact is about, and the two of the family.
    expect(await counts()).toEqual({ turns: 3, found: found + 1 });
    const stranger = { ...target, familyName: 'Toinen', isSamePerson: true };
    expect(await assess([member(stranger), member(NOBODY)])).toMatchObject({
      people: [
        { familyMember: 0, reason: 'nobody' },
        { familyMember: 1, reason: 'nobody' },
      ],
    });
    expect(await counts()).toEqual({ turns: 4, found: found + 1 });
  });

  it('tells of an identity code only as a search that is counted and logged', async () => {
    const guess = (place: number) =>
      member(
        { givenNames: 'A', familyName: `B${String(place)}` },
        { hetu: makeTestHetu(BORN, place), isSamePerson: false },
      );
    const { found } = await counts();
    const family = [member(target, { isSamePerson: true }), guess(903), guess(901), guess(902)];
    expect(await assess([...family, member(NOBODY)])).toMatchObject({
      people: [
        { familyMember: 2, reason: 'twice' },
        { familyMember: 4, reason: 'nobody' },
      ],
    });
    expect(await counts()).toEqual({ turns: 6, found: found + 1 });
    expect(await refused([guess(904)])).toBe('TOO_MANY_REQUESTS');
    expect(await counts()).toEqual({ turns: 6, found: found + 1 });
  });

  it('says what is wrong as it was told before it looks for anybody', async () => {
    const before = await counts();
    const { birthDate: _birthDate, ...unborn } = NOBODY;
    for (const [family, told] of [
      [[member(target, { isSamePerson: true }), member(unborn)], 'BAD_INPUT input.family.1.birthDate'],
      [[member(target), member(NOBODY, { birthDate: '2999-01-01' })], 'BAD_INPUT input.family.1.birthDate'],
      [[member(target), member(target, { isSamePerson: false })], 'BAD_INPUT input.family.1.hetu'],
    ] as const) {
      expect(await refused([...family])).toBe(told);
    }
    expect(await counts()).toEqual(before);
  });

  it('counts before it looks: past the limit a client and nobody look alike, in an assessment and in a case', async () => {
    await spend();
    const before = await counts();
    const open = (told: object, hetu: string) =>
      scene.people.neighbour
        .change<Result>(
          'openCase',
          'OpenCaseInput',
          {
            ...{
              workspaceId: scene.server.town.workspaceA,
              serviceFunction: 'working_age',
              topic: 'Koe',
              hetu,
            },
            ...{ ...told, contactLanguage: 'fi', ...TOLD_AT_OPENING },
          },
          '',
        )
        .then(
          ({ __typename }) => __typename,
          (error: unknown) => /TOO_MANY_REQUESTS/.exec(String(error))?.[0],
        );
    const { birthDate: _birthDate, ...name } = target;
    expect(await open(name, makeTestHetu(BORN, 901))).toBe('TOO_MANY_REQUESTS');
    expect(await open({ givenNames: 'Ei', familyName: 'Kukaan' }, makeTestHetu('1981-01-01', 905))).toBe(
      'TOO_MANY_REQUESTS',
    );
    expect(await refused([member(target)])).toBe('TOO_MANY_REQUESTS');
    expect(await refused([member(NOBODY)])).toBe('TOO_MANY_REQUESTS');
    expect(await refused([])).toBe('TOO_MANY_REQUESTS');
    expect(await counts()).toEqual(before);
    await scene.owner.query('DELETE FROM newcomer_turn');
    expect(await open(name, makeTestHetu(BORN, 901))).toBe('ClientAlreadyKnown');
    expect(await open({ givenNames: 'Ei', familyName: 'Kukaan' }, makeTestHetu('1981-01-01', 905))).toBe(
      'CaseOpened',
    );
    expect(await counts()).toEqual({ turns: 2, found: before.found + 1 });
  });

  it('says nothing more of a client under non-disclosure than that they exist', async () => {
    const { clientB } = scene.server.town;
    await scene.owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientB]);
    const answer = await scene.people.neighbour.change<Result>(
      'openAssessment',
      'OpenAssessmentInput',
      input([member(target)]),
      '... on NamesakesFound { found { isVisible card { exists unitNameFi unitNameSv canAskToJoin } } }',
    );
    const card = { exists: true, unitNameFi: null, unitNameSv: null, canAskToJoin: null };
    expect(answer).toEqual({ __typename: 'NamesakesFound', found: [{ isVisible: false, card }] });
    await scene.owner.query('UPDATE client SET is_non_disclosed = false WHERE id = $1', [clientB]);
  });

  it('keeps the turn and the use of joining that failed, and lets the same request be made again', async () => {
    const { caseA, clientA } = scene.server.town;
    const logged = async () =>
      (
        await scene.owner.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM usage_log WHERE operation = 'joinContactToCase' AND $1 = ANY (client_ids)`,
          [clientA],
        )
      ).rows[0]?.n;
    const inHand = async (place: number) => {
      const contactId = await scene.recorded({ hetu: makeTestHetu('1985-06-07', place) }, 'neighbour');
      await scene.move('worker', 'takeContact', { contactId, version: 1 });
      const move = { move: 'triage_normal', note: 'Soitettu takaisin.' };
      await scene.move('worker', 'moveContact', { contactId, version: 2, ...move });
      return { contactId, version: 3 };
    };
    const wrong = await inHand(907);
    const mutationId = randomUUID();
    const joined = (patch: object) =>
      scene.refusal('worker', 'joinContactToCase', { ...wrong, mutationId, caseId: caseA, ...patch });
    expect(await joined({})).toBe('BAD_INPUT input.caseId');
    expect([await counts(), await logged()]).toMatchObject([{ turns: 2 }, 1]);
    expect(await joined({ identifiedBy: 'Kysytty.' })).toBe('BAD_INPUT input.caseId');
    expect([await counts(), await logged()]).toMatchObject([{ turns: 2 }, 2]);
    const { rows } = await scene.owner.query('SELECT 1 FROM idempotency WHERE mutation_id = $1', [
      mutationId,
    ]);
    expect(rows).toEqual([]);
    await spend('worker');
    expect(await joined({ identifiedBy: 'Kysytty.' })).toBe('BAD_INPUT input.caseId');
    const other = await inHand(908);
    expect(await scene.refusal('worker', 'joinContactToCase', { ...other, caseId: caseA })).toBe(
      'TOO_MANY_REQUESTS',
    );
  });

  it('is refused by the database itself to whoever has not counted it', async () => {
    const app = new Client({ connectionString: scene.server.database.appUrl });
    await app.connect();
    try {
      await app.query(`SELECT set_config('app.user_id', $1, false)`, [scene.server.town.people.neighbour]);
      const index = scene.server.keys.blindIndex(makeTestHetu(BORN, 901));
      const { givenNames, familyName, birthDate } = target;
      await expect(app.query('SELECT app.find_client($1)', [index])).rejects.toThrow('no search was counted');
      const names = [givenNames, familyName, birthDate];
      const namesakes = 'SELECT app.find_namesakes($1, $2, $3, false)';
      await expect(app.query(namesakes, names)).rejects.toThrow('no search was counted');
      await expect(app.query('SELECT app.take_newcomer_turn()')).rejects.toThrow('permission denied');
      await app.query('SELECT app.take_newcomer_turns($1::bytea[])', [[index]]);
      await expect(app.query('SELECT app.find_client($1)', [index])).rejects.toThrow('no search was counted');
      await app.query('BEGIN');
      await app.query('SELECT app.take_newcomer_turns($1::bytea[])', [[index]]);
      const { rows } = await app.query('SELECT app.find_client($1) AS id', [index]);
      expect(rows).toEqual([{ id: scene.server.town.clientB }]);
      await app.query('ROLLBACK');
    } finally {
      await app.end();
    }
  });
});
