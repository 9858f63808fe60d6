import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HETU_SEPARATORS, makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import {
  buildNewcomerScene,
  EXISTS,
  FIND,
  HETU as hetu,
  type NewcomerScene,
  UNIT_A,
} from './newcomer-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

describe('finding a newcomer', () => {
  let scene: NewcomerScene;
  beforeAll(async () => {
    scene = await buildNewcomerScene();
  });
  afterAll(async () => {
    await scene.stop();
  });
  // Each test has its own hour of searches.
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });

  it('tells which unit handles, by the whole identity code', async () => {
    expect(await scene.cardOf({ hetu })).toEqual(UNIT_A);
    expect(await scene.cardOf({ hetu: ` ${hetu.toLowerCase()} ` })).toEqual(UNIT_A);
    expect(await scene.cardOf({ hetu: makeTestHetu('1979-05-14', 999) })).toBeNull();
  });

  it('tells it by the whole name and the day of birth, whatever the case and the spaces', async () => {
    const born = { birthDate: '1979-05-14' };
    expect(
      await scene.cardOf({ fullName: { givenNames: ' TESTI ', familyName: 'asiakas900' }, ...born }),
    ).toEqual(UNIT_A);
    expect(
      await scene.cardOf({ fullName: { givenNames: 'Test', familyName: 'Asiakas900' }, ...born }),
    ).toBeNull();
    expect(
      await scene.cardOf({ fullName: { givenNames: 'Testi', familyName: 'Äsiakas900' }, ...born }),
    ).toBeNull();
    expect(
      await scene.cardOf({
        fullName: { givenNames: 'Testi', familyName: 'Asiakas900' },
        birthDate: '1979-05-15',
      }),
    ).toBeNull();
  });

  it('takes every separator of a century for its own', async () => {
    for (const separator of HETU_SEPARATORS[19]) {
      await scene.owner.query('DELETE FROM newcomer_turn');
      const expected = separator === '-' ? UNIT_A : null;
      expect([separator, await scene.cardOf({ hetu: makeTestHetu('1979-05-14', 900, separator) })]).toEqual([
        separator,
        expected,
      ]);
    }
  });

  it.each([
    [{ hetu: `${hetu.slice(0, 10)}0` }, 'input.hetu', 'checkCharacter'],
    [{ hetu: hetu.replace('-', '=') }, 'input.hetu', 'format'],
    [{ hetu: '310299-900A' }, 'input.hetu', 'date'],
    [{ hetu: 'x'.repeat(31) }, 'input.hetu', 'tooLong'],
    [{ hetu, birthDate: '1979-05-14' }, 'input.fullName', 'format'],
    [{}, 'input.hetu', 'required'],
    [{ birthDate: '1979-05-14' }, 'input.fullName', 'required'],
    [{ fullName: { givenNames: 'Testi', familyName: 'Asiakas900' } }, 'input.birthDate', 'required'],
    [
      { fullName: { givenNames: ' ', familyName: 'Asiakas900' }, birthDate: '1979-05-14' },
      'input.fullName.givenNames',
      'required',
    ],
    [
      { fullName: { givenNames: 'Testi', familyName: 'x'.repeat(201) }, birthDate: '1979-05-14' },
      'input.fullName.familyName',
      'tooLong',
    ],
    [
      { fullName: { givenNames: 'Testi', familyName: 'Asiakas900' }, birthDate: '1979-02-30' },
      'input.birthDate',
      'format',
    ],
  ])('refuses %j', async (variables, field, reason) => {
    expect(await scene.faultOf(variables)).toEqual({
      code: 'BAD_INPUT',
      field,
      reason,
      ...(!field.startsWith('input.fullName') && { section: '661/2009 11 §' }),
    });
    expect(await scene.rows('SELECT 1 FROM newcomer_turn')).toEqual([]);
  });

  it('says of a protected client, of one without an open case, and of namesakes that they exist, and no more', async () => {
    const { clientId, caseId } = await scene.server.town.addCase();
    const [client] = await scene.rows<{ family_name: string }>(
      'SELECT family_name FROM client WHERE id = $1',
      [clientId],
    );
    const asked = {
      fullName: { givenNames: 'Testi', familyName: client?.family_name },
      birthDate: '1979-05-14',
    };
    expect(await scene.cardOf(asked)).toEqual(UNIT_A);
    await scene.owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientId]);
    expect(await scene.cardOf(asked)).toEqual(EXISTS);
    await scene.owner.query('UPDATE client SET is_non_disclosed = false WHERE id = $1', [clientId]);
    await scene.owner.query(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [caseId]);
    expect(await scene.cardOf(asked)).toEqual(EXISTS);
    const other = await scene.server.town.addCase();
    await scene.owner.query('UPDATE client SET family_name = $2 WHERE id = $1', [
      other.clientId,
      client?.family_name,
    ]);
    expect(await scene.cardOf(asked)).toEqual(EXISTS);
  });

  it('answers only those who receive contacts, in code and in the database', async () => {
    for (const person of ['lead', 'worker', 'manager', 'nurse'] as const) {
      expect(await scene.faultOf({ hetu }, await TestPerson.signIn(scene.server, person))).toEqual({
        code: 'NOT_ALLOWED',
      });
    }
    const app = new Client({ connectionString: scene.server.database.appUrl });
    await app.connect();
    try {
      const becomes = (professionalId: string) =>
        app.query(`SELECT set_config('app.user_id', $1, false), set_config('app.now', $2, false)`, [
          professionalId,
          scene.server.clock.now(),
        ]);
      await becomes(scene.server.town.people.lead);
      const asked = [scene.server.keys.blindIndex(hetu)];
      await expect(app.query('SELECT app.find_newcomer($1, NULL, NULL, NULL)', asked)).rejects.toThrow(
        'not at intake',
      );
      await expect(
        app.query(`SELECT app.ask_to_join($1, NULL, NULL, NULL, gen_random_uuid(), 'x')`, asked),
      ).rejects.toThrow('not at intake');
      await expect(app.query('SELECT app.joinable_case($1)', [[scene.server.town.clientA]])).rejects.toThrow(
        'permission denied',
      );
      await expect(app.query('SELECT * FROM newcomer_turn')).rejects.toThrow('permission denied');
      await becomes(scene.server.town.people.nurse);
      expect((await app.query('SELECT app.find_client($1) AS id', asked)).rows).toEqual([{ id: null }]);
    } finally {
      await app.end();
    }
  });

  it('logs whose data a search found, and that alone', async () => {
    await scene.receiver.ask(FIND.replace('Find(', 'FindLogged('), { hetu });
    await scene.receiver.ask(FIND.replace('Find(', 'FindLogged('), { hetu: makeTestHetu('1979-05-14', 998) });
    expect(
      await scene.rows(
        `SELECT professional_id, purpose, basis, client_ids, record_ids FROM usage_log WHERE operation = 'FindLogged'`,
      ),
    ).toEqual([
      {
        professional_id: scene.server.town.people.stranger,
        purpose: 'newcomer_search',
        basis: 'task:intake',
        client_ids: [scene.server.town.clientA],
        record_ids: [],
      },
    ]);
  });

  it('lets five searches a minute through, however many are sent at once, and says when the next may be made', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => scene.find({ hetu })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['TOO_MANY_REQUESTS']));
    const wait = new Date(String(refused[0]?.['retryAt'])).getTime() - scene.server.clock.now().getTime();
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    await scene.owner.query(`UPDATE newcomer_turn SET at = at - interval '61 seconds'`);
    expect(await scene.cardOf({ hetu })).toEqual(UNIT_A);
  });

  it('lets thirty searches an hour through', async () => {
    await scene.owner.query(
      `INSERT INTO newcomer_turn SELECT $1, $2::timestamptz - n * interval '100 seconds' FROM generate_series(1, 30) n`,
      [scene.server.town.people.stranger, scene.server.clock.now()],
    );
    const { code, retryAt } = (await scene.faultOf({ hetu })) ?? {};
    expect(code).toBe('TOO_MANY_REQUESTS');
    // The thirtieth last was 50 minutes ago.
    expect(
      Math.round((new Date(String(retryAt)).getTime() - scene.server.clock.now().getTime()) / 60_000),
    ).toBe(10);
  });

  it('shows the card to whoever opens a case for somebody else’s client, logs it, and makes no second client', async () => {
    await scene.owner.query('UPDATE join_request SET closed_at = now()');
    const open = (by: TestPerson, workspaceId: string, familyName = 'Toinen') =>
      by.change(
        'openCase',
        'OpenCaseInput',
        {
          workspaceId,
          serviceFunction: 'working_age',
          topic: 'Koe',
          hetu,
          givenNames: 'Testi',
          familyName,
          contactLanguage: 'fi',
          ...TOLD_AT_OPENING,
        },
        '... on ClientAlreadyKnown { isVisible card { exists unitNameFi unitNameSv canAskToJoin } }',
      );
    const known = { __typename: 'ClientAlreadyKnown', isVisible: false, card: null };
    const { workspaceA, workspaceB } = scene.server.town;
    expect(await open(scene.receiver, workspaceB)).toEqual({ ...known, card: UNIT_A });
    expect(await open(scene.worker, workspaceA)).toEqual({ ...known, isVisible: true });
    expect(await open(await TestPerson.signIn(scene.server, 'neighbour'), workspaceA)).toEqual(known);
    expect(
      await scene.rows(
        `SELECT purpose, basis, client_ids FROM usage_log WHERE operation = 'openCase' ORDER BY basis`,
      ),
    ).toEqual([
      { purpose: 'newcomer_search', basis: 'task:intake', client_ids: [scene.server.town.clientA] },
      {
        purpose: 'newcomer_search',
        basis: 'task:service_arranging',
        client_ids: [scene.server.town.clientA],
      },
      {
        purpose: 'newcomer_search',
        basis: 'task:service_arranging',
        client_ids: [scene.server.town.clientA],
      },
    ]);
    for (let turn = 0; turn < 4; turn += 1) await open(scene.receiver, workspaceB, `Toinen${String(turn)}`);
    await expect(open(scene.receiver, workspaceB, 'Viides')).rejects.toThrow('TOO_MANY_REQUESTS');
  });

  it('leaves no identity code that could be guessed in what is remembered of a change', async () => {
    const input = { hetu, reason: 'Sama syy.' };
    await scene.askToJoin({ ...input, mutationId: '00000000-0000-4000-8000-000000000001' });
    await expect(
      scene.askToJoin({ ...input, reason: 'Muu', mutationId: '00000000-0000-4000-8000-000000000001' }),
    ).rejects.toThrow('MUTATION_ID_REUSED');
    const [row] = await scene.rows<{ all: string }>(
      'SELECT string_agg(i::text, $1) AS all FROM idempotency i',
      ['\n'],
    );
    expect(row?.all).not.toContain(hetu);
    expect(row?.all).not.toContain(scene.server.town.clientA);
  });

  it('keeps the search of letters within one’s own cases, intake or not', async () => {
    const found = async (text: string) =>
      (
        await scene.receiver.ask<{ findCases: { number: string }[] }>(
          'query ($t: String!) { findCases(text: $t) { number } }',
          { t: text },
        )
      ).data?.findCases.map(({ number }) => number);
    expect(await found('Asiakas')).toEqual(['T-901']);
    expect(await found('T-900')).toEqual([]);
    expect(await found('Asiakas900')).toEqual([]);
  });
});
