import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { countedStatements } from '../src/testing/counted-statements.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const SEARCH = `query Logs($s: AuditLogSearch!, $first: Int!, $after: String) { auditLog(search: $s, first: $first, after: $after) {
  next client { id name birthDate }
  rows { id at operation purpose ground register fieldClasses clients records code person { id name profession unitNameFi } giver { id } } } }`;

interface Row {
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  readonly purpose: string | null;
  readonly ground: string | null;
  readonly register: string | null;
  readonly clients: number;
  readonly code: string | null;
  readonly person: { readonly id: string; readonly name: string };
}
interface Answer {
  readonly auditLog: {
    readonly next: string | null;
    readonly client: { readonly id: string; readonly name: string; readonly birthDate: string } | null;
    readonly rows: readonly Row[];
  };
}

describe('searching the logs', () => {
  let server: TestServer;
  let owner: Client;
  let officer: TestPerson;
  const days = { from: '2020-01-01', to: '2099-12-31' };
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    officer = await TestPerson.signIn(server, 'dpo');
    for (const person of ['worker', 'counsellor', 'lead'] as const) {
      const reader = await TestPerson.signIn(server, person);
      await reader.ask('query CaseOnScreen($id: ID!) { case(id: $id) { id } }', { id: server.town.caseA });
      await reader.ask('query CaseOnScreen($id: ID!) { case(id: $id) { id } }', { id: server.town.caseB });
    }
    const other = await TestPerson.signIn(server, 'stranger');
    await other.ask('query OtherCase($id: ID!) { case(id: $id) { id } }', { id: server.town.caseB });
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const search = async (asked: Record<string, unknown>, first = 100, after: string | null = null) => {
    const answer = await officer.ask<Answer>(SEARCH, {
      s: { log: 'usage', ...days, ...asked },
      first,
      after,
    });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.auditLog;
  };
  const hetuOf = async () => {
    const { rows } = await owner.query<{ family_name: string }>(
      'SELECT family_name FROM client WHERE id = $1',
      [server.town.clientA],
    );
    return makeTestHetu('1979-05-14', Number(rows[0]?.family_name.replace('Asiakas', '')));
  };

  it('finds who used one client’s data, by the client’s id or identity code alike', async () => {
    const byId = await search({ clientId: server.town.clientA, purposes: ['case_work'] });
    const byCode = await search({ hetu: await hetuOf(), purposes: ['case_work'] });
    expect(byCode.client).toEqual({
      id: server.town.clientA,
      name: expect.stringContaining('Asiakas'),
      birthDate: '1979-05-14',
    });
    expect(byCode.rows).toEqual(byId.rows);
    expect(new Set(byId.rows.map(({ person }) => person.id))).toEqual(
      new Set(['worker', 'counsellor', 'lead'].map((name) => server.town.people[name as 'lead'])),
    );
    expect(byId.rows.every(({ clients }) => clients === 1)).toBe(true);
  });

  it('tells each row’s person, ground and register, newest first', async () => {
    const { rows } = await search({ professionalId: server.town.people.counsellor });
    expect(rows[0]).toMatchObject({
      operation: 'CaseOnScreen',
      purpose: 'case_work',
      ground: 'relation:team_member',
      register: 'social',
      person: { id: server.town.people.counsellor, name: 'counsellor Testinen' },
    });
    expect(rows.map(({ at }) => at)).toEqual(
      rows
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('finds a ground by its words and by its section', async () => {
    const words = await search({ ground: 'laaja asiakasvastuu' });
    expect(new Set(words.rows.map(({ ground }) => ground))).toEqual(
      new Set(['task:client_responsibility_wide']),
    );
    const section = await search({ ground: '12 § 1 mom.' });
    expect(section.rows.length).toBeGreaterThanOrEqual(words.rows.length);
    expect(await search({ ground: '%' })).toMatchObject({ rows: [] });
  });

  it('gives a page at a time and repeats nothing', async () => {
    const whole = await search({ purposes: ['case_work'] });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer['auditLog'] = await search({ purposes: ['case_work'] }, 2, after);
      pages.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(pages).toEqual(whole.rows.map(({ id }) => id));
  });

  it('shows the attempts beside, with how each was refused', async () => {
    const { rows } = await search({ log: 'attempts', professionalId: server.town.people.counsellor });
    expect(rows).toMatchObject([{ operation: 'CaseOnScreen', code: 'NOT_FOUND', ground: null, clients: 0 }]);
  });

  it('shows disclosures with the legal mode they rest on', async () => {
    await owner.query(
      `INSERT INTO disclosure_log (at, data_register, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
       VALUES (now(), 'social', $1, 'Koe', 'case_work', 'M1', 'relation:team_member/M1', ARRAY[$2]::uuid[], '{}', '{C2}')`,
      [server.town.people.nurse, server.town.clientA],
    );
    const { rows } = await search({ log: 'disclosure', clientId: server.town.clientA, ground: '46 §' });
    expect(rows).toMatchObject([
      { person: { id: server.town.people.nurse }, ground: 'relation:team_member/M1', register: 'social' },
    ]);
    const permissionId = randomUUID();
    await owner.query(
      `INSERT INTO disclosure_log (at, data_register, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
       VALUES (now(), 'social', $1, 'Koe', 'case_work', 'M2', 'relation:team_member/M2:' || $2, '{}', '{}', '{C2}')`,
      [server.town.people.nurse, permissionId],
    );
    const byPermission = await search({ log: 'disclosure', ground: permissionId });
    expect(byPermission.rows).toHaveLength(1);
    const byWords = await search({ log: 'disclosure', ground: 'luovutuslupa' });
    expect(byWords.rows.map(({ ground }) => ground)).toEqual([`relation:team_member/M2:${permissionId}`]);
  });

  it('is itself in the log, with the client where it was about one', async () => {
    const searches = async () =>
      (
        await owner.query<{ client_ids: string[] }>(
          `SELECT client_ids FROM usage_log WHERE purpose = 'log_supervision' AND professional_id = $1 ORDER BY at DESC, ctid DESC LIMIT 1`,
          [server.town.people.dpo],
        )
      ).rows[0]?.client_ids;
    await search({ clientId: server.town.clientA });
    expect(await searches()).toEqual([server.town.clientA]);
    await search({});
    expect(await searches()).toEqual([]);
  });

  it('names in the log whose permissions the grounds of its rows name, and nobody of the next page', async () => {
    const { caseA, caseB, people } = server.town;
    const given = await owner.query<{ id: string; client_id: string }>(
      `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver,
         giver_name, means, given_on, created_at, created_by)
       SELECT gen_random_uuid(), client_id, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'Testi Testinen',
         'paper', current_date, now(), $3 FROM case_client WHERE case_id IN ($1, $2) RETURNING id, client_id`,
      [caseA, caseB, people.worker],
    );
    const [first, second] = given.rows;
    for (const [at, permission] of [
      ['2021-01-02', first],
      ['2021-01-01', second],
    ] as const) {
      await owner.query(
        `INSERT INTO disclosure_log (at, data_register, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
         VALUES ($1::date, 'social', $2, 'Koe', 'print', 'M2', 'relation:team_member/M2:' || $3, ARRAY[$4]::uuid[], '{}', '{C2}')`,
        [at, people.nurse, permission?.id, permission?.client_id],
      );
    }
    const { rows } = await search({ log: 'disclosure', purposes: ['print'], to: '2021-12-31' }, 1);
    expect(rows.map(({ ground }) => ground)).toEqual([`relation:team_member/M2:${first?.id ?? ''}`]);
    const { rows: logged } = await owner.query(
      `SELECT client_ids FROM usage_log WHERE purpose = 'log_supervision' AND professional_id = $1 ORDER BY at DESC, ctid DESC LIMIT 1`,
      [people.dpo],
    );
    expect(logged).toEqual([{ client_ids: [first?.client_id] }]);
  });

  it('keeps the identity code out of every table', async () => {
    const hetu = await hetuOf();
    await search({ hetu });
    const { rows } = await owner.query<{ found: string }>(
      `SELECT 'usage' AS found FROM usage_log l WHERE l::text LIKE '%' || $1 || '%' UNION ALL
       SELECT 'attempt' FROM access_attempt l WHERE l::text LIKE '%' || $1 || '%' UNION ALL
       SELECT 'idempotency' FROM idempotency l WHERE l::text LIKE '%' || $1 || '%'`,
      [hetu],
    );
    expect(rows).toEqual([]);
  });

  it('is one statement, and one more to find the client, however many rows it gives', async () => {
    const statements = async (asked: Record<string, unknown>, first: number) => {
      const { result, count } = await countedStatements(() => search(asked, first));
      return [count, result.rows.length > 2];
    };
    expect(await statements({}, 2)).toEqual([1, false]);
    expect(await statements({}, 100)).toEqual([1, true]);
    expect(await statements({ clientId: server.town.clientA }, 100)).toEqual([2, true]);
  });

  it.each([
    ['a client that is none', { clientId: randomUUID() }, 'NOT_FOUND', undefined],
    ['a code of nobody', { hetu: makeTestHetu('1950-01-01', 999) }, 'NOT_FOUND', undefined],
    ['a faulty code', { hetu: '010150-999X' }, 'BAD_INPUT', 'input.hetu'],
    [
      'both an id and a code',
      { clientId: randomUUID(), hetu: makeTestHetu('1950-01-01', 999) },
      'BAD_INPUT',
      'input.clientId',
    ],
    ['days that end before they start', { from: '2026-02-01', to: '2026-01-31' }, 'BAD_INPUT', 'input.to'],
    ['a day there is not', { from: '2026-02-30' }, 'BAD_INPUT', 'input.from'],
    ['a register there is not', { register: 'tax' }, 'BAD_INPUT', 'input.register'],
    ['an id that is none', { professionalId: "x' OR true --" }, 'BAD_INPUT', 'input.professionalId'],
  ])('answers %s with a typed error', async (_what, asked, code, field) => {
    const answer = await officer.ask(SEARCH, { s: { log: 'usage', ...days, ...asked }, first: 10 });
    expect(answer.errors[0]?.extensions).toMatchObject({ code, ...(field && { field }) });
  });

  it.each([
    [
      'a cursor of another log',
      () => Buffer.from(JSON.stringify(['attempts', '2026-01-01 00:00:00+00', randomUUID()])),
    ],
    [
      'a cursor with something else in it',
      () => Buffer.from(JSON.stringify(['usage', "'; DROP TABLE x", randomUUID()])),
    ],
    ['no cursor at all', () => Buffer.from('x')],
  ])('answers %s with a typed error', async (_what, cursor) => {
    const answer = await officer.ask(SEARCH, {
      s: { log: 'usage', ...days },
      first: 10,
      after: cursor().toString('base64url'),
    });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });

  it('is for the officer alone, and the others’ asking is remembered', async () => {
    const lead = await TestPerson.signIn(server, 'lead');
    const answer = await lead.ask(SEARCH.replace('Logs', 'NotTheirs'), {
      s: { log: 'usage', ...days },
      first: 10,
    });
    expect(answer.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    const { rows } = await search({ log: 'attempts', professionalId: server.town.people.lead });
    expect(rows.map(({ operation }) => operation)).toContain('NotTheirs');
  });
});
