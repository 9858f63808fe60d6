import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rinnalla/api-core';
import { HETU_SEPARATORS, makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson, type GraphqlAnswer } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const FIND = `query Find($hetu: String, $fullName: FullNameInput, $birthDate: String) {
  findNewcomer(hetu: $hetu, fullName: $fullName, birthDate: $birthDate) { exists unitNameFi unitNameSv canAskToJoin } }`;
const MY_DAY = `{ myDay { waitingForMe { joinRequests {
  id caseNumber reason clientNames unitNameFi askedBy { id name } } } } }`;

interface Card {
  readonly exists: true;
  readonly unitNameFi: string | null;
  readonly canAskToJoin: boolean | null;
}
interface JoinRequest {
  readonly id: string;
  readonly reason: string;
}

const UNIT_A = { exists: true, unitNameFi: 'Yksikkö A', unitNameSv: 'Enhet A', canAskToJoin: true };
const EXISTS = { exists: true, unitNameFi: null, unitNameSv: null, canAskToJoin: null };

describe('finding a newcomer', () => {
  let server: TestServer;
  let owner: Client;
  let receiver: TestPerson;
  let worker: TestPerson;
  const hetu = makeTestHetu('1979-05-14', 900);

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'intake', $4)`,
      [newId(server.clock.now()), server.town.people.stranger, server.town.workspaceB, server.clock.now()],
    );
    receiver = await TestPerson.signIn(server, 'stranger');
    worker = await TestPerson.signIn(server, 'worker');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });
  // Each test has its own hour of searches.
  beforeEach(async () => {
    await owner.query('DELETE FROM newcomer_turn');
  });

  const find = (
    variables: Record<string, unknown>,
    by = receiver,
  ): Promise<GraphqlAnswer<{ findNewcomer: Card | null }>> => by.ask(FIND, variables);
  const cardOf = async (variables: Record<string, unknown>) => (await find(variables)).data?.findNewcomer;
  const faultOf = async (variables: Record<string, unknown>, by = receiver) =>
    (await find(variables, by)).errors[0]?.extensions;
  const waiting = async (person: TestPerson) => {
    const { data } = await person.ask<{ myDay: { waitingForMe: { joinRequests: JoinRequest[] } } }>(MY_DAY);
    return data?.myDay.waitingForMe.joinRequests;
  };
  const askToJoin = (input: Record<string, unknown>) =>
    receiver.change('askToJoin', 'AskToJoinInput', input, '... on JoinAsked { isSent }');
  const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
    (await owner.query<Row>(sql, values)).rows;

  it('tells which unit handles, by the whole identity code', async () => {
    expect(await cardOf({ hetu })).toEqual(UNIT_A);
    expect(await cardOf({ hetu: ` ${hetu.toLowerCase()} ` })).toEqual(UNIT_A);
    expect(await cardOf({ hetu: makeTestHetu('1979-05-14', 999) })).toBeNull();
  });

  it('tells it by the whole name and the day of birth, whatever the case and the spaces', async () => {
    const born = { birthDate: '1979-05-14' };
    expect(await cardOf({ fullName: { givenNames: ' TESTI ', familyName: 'asiakas900' }, ...born })).toEqual(
      UNIT_A,
    );
    expect(await cardOf({ fullName: { givenNames: 'Test', familyName: 'Asiakas900' }, ...born })).toBeNull();
    expect(await cardOf({ fullName: { givenNames: 'Testi', familyName: 'Äsiakas900' }, ...born })).toBeNull();
    expect(
      await cardOf({ fullName: { givenNames: 'Testi', familyName: 'Asiakas900' }, birthDate: '1979-05-15' }),
    ).toBeNull();
  });

  it('takes every separator of a century for its own', async () => {
    for (const separator of HETU_SEPARATORS[19]) {
      await owner.query('DELETE FROM newcomer_turn');
      const expected = separator === '-' ? UNIT_A : null;
      expect([separator, await cardOf({ hetu: makeTestHetu('1979-05-14', 900, separator) })]).toEqual([
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
    expect(await faultOf(variables)).toEqual({ code: 'BAD_INPUT', field, reason });
    expect(await rows('SELECT 1 FROM newcomer_turn')).toEqual([]);
  });

  it('says of a protected client, of one without an open case, and of namesakes that they exist, and no more', async () => {
    const { clientId, caseId } = await server.town.addCase();
    const [client] = await rows<{ family_name: string }>('SELECT family_name FROM client WHERE id = $1', [
      clientId,
    ]);
    const asked = {
      fullName: { givenNames: 'Testi', familyName: client?.family_name },
      birthDate: '1979-05-14',
    };
    expect(await cardOf(asked)).toEqual(UNIT_A);
    await owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientId]);
    expect(await cardOf(asked)).toEqual(EXISTS);
    await owner.query('UPDATE client SET is_non_disclosed = false WHERE id = $1', [clientId]);
    await owner.query(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [caseId]);
    expect(await cardOf(asked)).toEqual(EXISTS);
    const other = await server.town.addCase();
    await owner.query('UPDATE client SET family_name = $2 WHERE id = $1', [
      other.clientId,
      client?.family_name,
    ]);
    expect(await cardOf(asked)).toEqual(EXISTS);
  });

  it('answers only those who receive contacts, in code and in the database', async () => {
    for (const person of ['lead', 'worker', 'manager', 'nurse'] as const) {
      expect(await faultOf({ hetu }, await TestPerson.signIn(server, person))).toEqual({
        code: 'NOT_ALLOWED',
      });
    }
    const app = new Client({ connectionString: server.database.appUrl });
    await app.connect();
    try {
      await app.query(`SELECT set_config('app.user_id', $1, false)`, [server.town.people.lead]);
      const asked = [server.keys.blindIndex(hetu)];
      await expect(app.query('SELECT app.find_newcomer($1, NULL, NULL, NULL)', asked)).rejects.toThrow(
        'not at intake',
      );
      await expect(
        app.query(`SELECT app.ask_to_join($1, NULL, NULL, NULL, gen_random_uuid(), 'x')`, asked),
      ).rejects.toThrow('not at intake');
      await expect(app.query('SELECT app.joinable_case($1)', [[server.town.clientA]])).rejects.toThrow(
        'permission denied',
      );
      await expect(app.query('SELECT * FROM newcomer_turn')).rejects.toThrow('permission denied');
      await app.query(`SELECT set_config('app.user_id', $1, false)`, [server.town.people.nurse]);
      expect((await app.query('SELECT app.find_client($1) AS id', asked)).rows).toEqual([{ id: null }]);
    } finally {
      await app.end();
    }
  });

  it('logs whose data a search found, and that alone', async () => {
    await receiver.ask(FIND.replace('Find(', 'FindLogged('), { hetu });
    await receiver.ask(FIND.replace('Find(', 'FindLogged('), { hetu: makeTestHetu('1979-05-14', 998) });
    expect(
      await rows(
        `SELECT professional_id, purpose, basis, client_ids, record_ids FROM usage_log WHERE operation = 'FindLogged'`,
      ),
    ).toEqual([
      {
        professional_id: server.town.people.stranger,
        purpose: 'newcomer_search',
        basis: 'task:intake',
        client_ids: [server.town.clientA],
        record_ids: [],
      },
    ]);
  });

  it('lets five searches a minute through, however many are sent at once, and says when the next may be made', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => find({ hetu })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['TOO_MANY_REQUESTS']));
    const wait = new Date(String(refused[0]?.['retryAt'])).getTime() - server.clock.now().getTime();
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    await owner.query(`UPDATE newcomer_turn SET at = at - interval '61 seconds'`);
    expect(await cardOf({ hetu })).toEqual(UNIT_A);
  });

  it('lets thirty searches an hour through', async () => {
    await owner.query(
      `INSERT INTO newcomer_turn SELECT $1, $2::timestamptz - n * interval '100 seconds' FROM generate_series(1, 30) n`,
      [server.town.people.stranger, server.clock.now()],
    );
    const { code, retryAt } = (await faultOf({ hetu })) ?? {};
    expect(code).toBe('TOO_MANY_REQUESTS');
    // The thirtieth last was 50 minutes ago.
    expect(Math.round((new Date(String(retryAt)).getTime() - server.clock.now().getTime()) / 60_000)).toBe(
      10,
    );
  });

  it('lays a request to join before the named worker and the leads, until one of them takes it off', async () => {
    const answer = await askToJoin({ hetu, reason: 'Kävi päivystyksessä, pyysi apua vuokraan.' });
    expect(answer.__typename).toBe('JoinAsked');
    // Asking again lays nothing more there.
    await askToJoin({ hetu, reason: 'Uudestaan' });
    const lead = await TestPerson.signIn(server, 'lead');
    const request = {
      id: expect.any(String),
      caseNumber: 'T-900',
      reason: 'Kävi päivystyksessä, pyysi apua vuokraan.',
      clientNames: ['Asiakas900 Testi'],
      unitNameFi: 'Yksikkö B',
      askedBy: { id: server.town.people.stranger, name: 'stranger Testinen' },
    };
    expect(await waiting(worker)).toEqual([request]);
    expect(await waiting(lead)).toEqual([request]);
    expect(await waiting(await TestPerson.signIn(server, 'counsellor'))).toEqual([]);
    expect(await waiting(receiver)).toEqual([]);
    const [{ id } = { id: '' }] = (await waiting(lead)) ?? [];
    await lead.change('dismissJoinRequest', 'DismissJoinRequestInput', { id }, '');
    expect(await waiting(worker)).toEqual([]);
  });

  it('takes the request off by itself when the asker has been taken into the team', async () => {
    await askToJoin({ hetu, reason: 'Tapaan hänet huomenna.' });
    expect(await waiting(worker)).toHaveLength(1);
    await worker.change(
      'addTeamMember',
      'TeamInput',
      { caseId: server.town.caseA, professionalId: server.town.people.stranger },
      '',
    );
    expect(await waiting(worker)).toEqual([]);
    expect(await cardOf({ hetu })).toEqual({ ...UNIT_A, canAskToJoin: false });
    await owner.query(`UPDATE relation SET valid_to = $3 WHERE professional_id = $1 AND case_id = $2`, [
      server.town.people.stranger,
      server.town.caseA,
      server.clock.now(),
    ]);
    await owner.query('UPDATE join_request SET closed_at = now()');
  });

  it('tells the gatekeepers’ screens at once, and the asker’s nothing', async () => {
    const socket = await worker.connect();
    const heard: string[] = [];
    socket.on('event', (event) => 'refKind' in event && heard.push(event.refKind));
    await new Promise((watched) => socket.emit('watch', [`user:${server.town.people.worker}`], watched));
    await askToJoin({ hetu, reason: 'Soitti minulle.' });
    const deadline = Date.now() + 3_000;
    while (heard.length === 0 && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 20));
    expect(heard).toEqual(['join_request']);
    worker.leave();
    await owner.query('UPDATE join_request SET closed_at = now()');
  });

  it('answers the same words whether or not there was anyone to ask', async () => {
    const { clientId } = await server.town.addCase();
    await owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientId]);
    const [client] = await rows<{ family_name: string }>('SELECT family_name FROM client WHERE id = $1', [
      clientId,
    ]);
    const answers = [
      await askToJoin({ hetu, reason: 'x' }),
      await askToJoin({ hetu: makeTestHetu('1979-05-14', 997), reason: 'x' }),
      await askToJoin({
        fullName: { givenNames: 'Testi', familyName: client?.family_name },
        birthDate: '1979-05-14',
        reason: 'x',
      }),
    ];
    expect(answers).toEqual(Array(3).fill({ __typename: 'JoinAsked', isSent: true }));
    expect(await rows('SELECT 1 FROM join_request WHERE closed_at IS NULL')).toHaveLength(1);
  });

  it('shows the card to whoever opens a case for somebody else’s client, logs it, and makes no second client', async () => {
    await owner.query('UPDATE join_request SET closed_at = now()');
    const open = (by: TestPerson, workspaceId: string) =>
      by.change(
        'openCase',
        'OpenCaseInput',
        {
          workspaceId,
          serviceFunction: 'working_age',
          topic: 'Koe',
          hetu,
          givenNames: 'Testi',
          familyName: 'Toinen',
          contactLanguage: 'fi',
        },
        '... on ClientAlreadyKnown { isVisible card { exists unitNameFi unitNameSv canAskToJoin } }',
      );
    const known = { __typename: 'ClientAlreadyKnown', isVisible: false, card: null };
    const { workspaceA, workspaceB } = server.town;
    expect(await open(receiver, workspaceB)).toEqual({ ...known, card: UNIT_A });
    expect(await open(worker, workspaceA)).toEqual({ ...known, isVisible: true });
    expect(await open(await TestPerson.signIn(server, 'neighbour'), workspaceA)).toEqual(known);
    expect(
      await rows(
        `SELECT purpose, basis, client_ids FROM usage_log WHERE operation = 'openCase' ORDER BY basis`,
      ),
    ).toEqual([
      { purpose: 'newcomer_search', basis: 'task:intake', client_ids: [server.town.clientA] },
      { purpose: 'newcomer_search', basis: 'task:service_arranging', client_ids: [server.town.clientA] },
      { purpose: 'newcomer_search', basis: 'task:service_arranging', client_ids: [server.town.clientA] },
    ]);
    for (let turn = 0; turn < 4; turn += 1) await open(receiver, workspaceB);
    await expect(open(receiver, workspaceB)).rejects.toThrow('TOO_MANY_REQUESTS');
  });

  it('leaves no identity code that could be guessed in what is remembered of a change', async () => {
    const input = { hetu, reason: 'Sama syy.' };
    await askToJoin({ ...input, mutationId: '00000000-0000-4000-8000-000000000001' });
    await expect(
      askToJoin({ ...input, reason: 'Muu', mutationId: '00000000-0000-4000-8000-000000000001' }),
    ).rejects.toThrow('MUTATION_ID_REUSED');
    const [row] = await rows<{ all: string }>('SELECT string_agg(i::text, $1) AS all FROM idempotency i', [
      '\n',
    ]);
    expect(row?.all).not.toContain(hetu);
    expect(row?.all).not.toContain(server.town.clientA);
  });

  it('keeps the search of letters within one’s own cases, intake or not', async () => {
    const found = async (text: string) =>
      (
        await receiver.ask<{ findCases: { number: string }[] }>(
          'query ($t: String!) { findCases(text: $t) { number } }',
          { t: text },
        )
      ).data?.findCases.map(({ number }) => number);
    expect(await found('Asiakas')).toEqual(['T-901']);
    expect(await found('T-900')).toEqual([]);
    expect(await found('Asiakas900')).toEqual([]);
  });
});
