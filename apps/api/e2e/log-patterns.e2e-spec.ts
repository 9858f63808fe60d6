import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { helsinkiInstant } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const PATTERNS = `query Patterns($from: String!, $to: String!, $many: Int) { auditPatterns(from: $from, to: $to, manyClients: $many) {
  isCut patterns { kind clientId entries clients log person { id } firstAt lastAt } } }`;

interface Pattern {
  readonly kind: string;
  readonly clientId: string | null;
  readonly entries: number;
  readonly clients: number;
  readonly log: string;
  readonly person: { readonly id: string };
}

/** A Monday in office hours, and the Saturday before it. */
const MONDAY = '2026-03-02';
const SATURDAY = '2026-02-28';

describe('odd patterns in the logs', () => {
  let server: TestServer;
  let owner: Client;
  let officer: TestPerson;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    officer = await TestPerson.signIn(server, 'dpo');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const use = async (person: string, at: Date, clientIds: readonly string[], purpose = 'case_work') => {
    await owner.query(
      `INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, client_ids, record_ids, field_classes)
       VALUES ($1, $2, 's', 'CaseOnScreen', $3, 'relation:team_member', $4, '{}', '{C1}')`,
      [at, person, purpose, clientIds],
    );
  };
  const patterns = async (day: string, many?: number): Promise<Pattern[]> => {
    const answer = await officer.ask<{ auditPatterns: { patterns: Pattern[] } }>(PATTERNS, {
      from: day,
      to: day,
      many,
    });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.auditPatterns.patterns;
  };
  const of = (found: readonly Pattern[], kind: string) => found.filter((pattern) => pattern.kind === kind);
  const newClient = async (familyName: string): Promise<string> => {
    const { clientId } = await server.town.addCase();
    await owner.query('UPDATE client SET family_name = $2 WHERE id = $1', [clientId, familyName]);
    return clientId;
  };
  const live = (clientId: string, street: string) =>
    owner.query(
      `INSERT INTO client_contact (client_id, street, postal_code, updated_at, updated_by) VALUES ($1, $2, '33100', now(), $1)`,
      [clientId, street],
    );

  it('see one’s own family name, however it is written, and who lives with its bearer', async () => {
    const { people, clientB } = server.town;
    const namesake = await newClient('TESTINEN');
    const housemate = await newClient('Muunimi');
    const elsewhere = await newClient('Toinen');
    await live(namesake, 'Koivukatu 1 A 2');
    await live(housemate, 'koivukatu 1 a 2');
    await live(elsewhere, 'Koivukatu 1 A 3');
    const at = helsinkiInstant(MONDAY, '10:00');
    for (const client of [namesake, namesake, housemate, elsewhere, clientB])
      await use(people.worker, at, [client]);
    const found = await patterns(MONDAY);
    expect(of(found, 'own_family_name')).toMatchObject([
      { clientId: namesake, entries: 2, clients: 1, log: 'usage', person: { id: people.worker } },
    ]);
    expect(of(found, 'same_address')).toMatchObject([{ clientId: housemate, entries: 1 }]);
  });

  it('see more clients looked up within an hour than anyone needs, but no list of a team', async () => {
    const { people } = server.town;
    const day = '2026-03-03';
    const clients = Array.from({ length: 41 }, () => crypto.randomUUID());
    for (const [index, client] of clients.entries()) {
      await use(people.counsellor, new Date(helsinkiInstant(day, '10:00').getTime() + index * 60_000), [
        client,
      ]);
    }
    await use(people.lead, helsinkiInstant(day, '10:00'), clients, 'team_overview');
    expect(of(await patterns(day), 'mass_look_up')).toMatchObject([
      { person: { id: people.counsellor }, clients: 41, entries: 41 },
    ]);
    expect(of(await patterns(day, 41), 'mass_look_up')).toEqual([]);
  });

  it('see work at night and at weekends by Finnish clocks, on both sides of the change of time', async () => {
    const { people, clientA } = server.town;
    await use(people.worker, helsinkiInstant(SATURDAY, '12:00'), [clientA]);
    expect(of(await patterns(SATURDAY), 'off_duty')).toMatchObject([
      { person: { id: people.worker }, entries: 1 },
    ]);
    for (const [day, time, isOff] of [
      ['2026-03-24', '05:59', true],
      ['2026-03-25', '06:00', false],
      ['2026-03-31', '21:59', false],
      ['2026-04-01', '22:00', true],
    ] as const) {
      await use(people.manager, helsinkiInstant(day, time), [clientA]);
      const off = of(await patterns(day), 'off_duty').filter(({ person }) => person.id === people.manager);
      expect([day, time, off.length]).toEqual([day, time, isOff ? 1 : 0]);
    }
  });

  it('see who asks again and again for what is not theirs, and who only searches', async () => {
    const { people } = server.town;
    const day = '2026-03-05';
    const at = helsinkiInstant(day, '13:00');
    for (let count = 0; count < 10; count += 1) {
      await owner.query(
        `INSERT INTO access_attempt (at, professional_id, session_id, operation, code) VALUES ($1, $2, 's', 'CaseOnScreen', 'NOT_FOUND')`,
        [at, people.neighbour],
      );
    }
    for (let count = 0; count < 30; count += 1) await use(people.neighbour, at, [], 'search');
    const found = await patterns(day);
    expect(of(found, 'repeated_attempts')).toMatchObject([
      { person: { id: people.neighbour }, entries: 10, log: 'attempts' },
    ]);
    expect(of(found, 'many_searches')).toMatchObject([
      { person: { id: people.neighbour }, entries: 30, log: 'usage' },
    ]);
  });

  it('find nothing odd in an ordinary day', async () => {
    const day = '2026-03-09';
    await use(server.town.people.worker, helsinkiInstant(day, '09:00'), [server.town.clientA]);
    expect(await patterns(day)).toEqual([]);
  });

  it.each([
    ['an end before the start', { from: '2026-02-02', to: '2026-02-01' }],
    ['more than 92 days', { from: '2026-01-01', to: '2026-04-03' }],
    ['a limit that would name everyone', { from: MONDAY, to: MONDAY, many: 1 }],
  ])('answer %s with a typed error', async (_what, asked) => {
    const answer = await officer.ask(PATTERNS, asked);
    expect(answer.errors[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});
