import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const CASE = 'query Guess($id: ID!) { case(id: $id) { id topic } }';

describe('the log of attempts', () => {
  let server: TestServer;
  let owner: Client;
  let guesser: TestPerson;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
  });
  // A new session each time: rows are spared by session.
  beforeEach(async () => {
    guesser = await TestPerson.signIn(server, 'neighbour');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const attempts = async (operation: string) =>
    (
      await owner.query<{ professional_id: string; session_id: string; code: string }>(
        'SELECT professional_id, session_id, code FROM access_attempt WHERE operation = $1 ORDER BY at, ctid',
        [operation],
      )
    ).rows;

  it('holds who asked for what is not theirs, though the read itself left nothing', async () => {
    const answer = await guesser.ask(CASE.replace('Guess', 'GuessedCase'), { id: server.town.caseA });
    expect(answer.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await attempts('GuessedCase')).toEqual([
      { professional_id: server.town.people.neighbour, session_id: expect.any(String), code: 'NOT_FOUND' },
    ]);
  });

  it('tells no id that exists from one that does not', async () => {
    const there = await guesser.ask(CASE, { id: server.town.caseA });
    const nowhere = await guesser.ask(CASE, { id: randomUUID() });
    expect({ ...there, errors: there.errors.map(({ extensions }) => extensions) }).toEqual({
      ...nowhere,
      errors: nowhere.errors.map(({ extensions }) => extensions),
    });
  });

  it('holds a change that the work task does not allow', async () => {
    const counsellor = await TestPerson.signIn(server, 'counsellor');
    await counsellor.ask(
      'mutation LetIn($input: TeamInput!) { addTeamMember(input: $input) { __typename } }',
      {
        input: {
          mutationId: randomUUID(),
          caseId: server.town.caseA,
          professionalId: server.town.people.neighbour,
        },
      },
    );
    expect(await attempts('LetIn')).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('holds nothing of what was answered, or only ill-formed', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    await worker.ask(CASE.replace('Guess', 'OwnCase'), { id: server.town.caseA });
    await worker.ask(CASE.replace('Guess', 'Misspelt'), { id: 'no id' });
    expect(await attempts('OwnCase')).toEqual([]);
    expect(await attempts('Misspelt')).toEqual([]);
  });

  it('holds a refused stream, and a case looked at that is not the looker’s', async () => {
    const socket = await guesser.connect();
    const [answer] = await new Promise<{ head: number | null }[]>((resolve) =>
      socket.emit('watch', [`case:${server.town.caseA}`], resolve),
    );
    expect(answer?.head).toBeNull();
    expect(await attempts('live.watch')).toMatchObject([
      { professional_id: server.town.people.neighbour, code: 'NOT_FOUND' },
    ]);
    socket.emit('look', { caseId: server.town.caseA, writing: null });
    for (let wait = 0; wait < 50 && (await attempts('live.look')).length === 0; wait += 1) await pause(20);
    expect(await attempts('live.look')).toHaveLength(1);
    guesser.leave();
  });

  it('takes one row a second of a session, whatever the caller names the operation', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Flood${String(index)}`);
    await Promise.all(names.map((name) => guesser.ask(CASE.replace('Guess', name), { id: randomUUID() })));
    const { rows } = await owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM access_attempt WHERE operation LIKE 'Flood%'`,
    );
    expect(rows[0]?.count).toBe(1);
    server.clock.advance({ seconds: 1 });
    await guesser.ask(CASE.replace('Guess', 'AfterTheFlood'), { id: randomUUID() });
    expect(await attempts('AfterTheFlood')).toHaveLength(1);
  });

  it('lets not even a refusal out while it can’t be written', async () => {
    await owner.query('ALTER TABLE access_attempt RENAME TO access_attempt_away');
    try {
      const answer = await guesser.ask(CASE, { id: randomUUID() });
      expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
    } finally {
      await owner.query('ALTER TABLE access_attempt_away RENAME TO access_attempt');
    }
    const again = await guesser.ask(CASE, { id: randomUUID() });
    expect(again.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
