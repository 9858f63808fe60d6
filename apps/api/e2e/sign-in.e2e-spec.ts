import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { until } from '@rinnalla/api-testing';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

describe('signing in and out', () => {
  let server: TestServer;
  let owner: Client;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    const passwordHash = await hash('oikea hevonen akku niitti', {
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
    });
    await owner.query(
      'INSERT INTO account (professional_id, password_hash, changed_at) VALUES ($1, $2, now())',
      [server.town.people.worker, passwordHash],
    );
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const me = async (person: TestPerson) => {
    const answer = await person.ask<{ me: { id: string } }>('{ me { id } }');
    return answer.data?.me.id ?? answer.errors[0]?.extensions['code'];
  };

  it('takes name and password and answers with an HttpOnly cookie and nothing secret', async () => {
    const response = await post('/auth/login', { login: 'Worker', password: 'oikea hevonen akku niitti' });
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^rinnalla=[\w-]{43}; /);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(await response.json()).toEqual({ professionalId: server.town.people.worker });
    const stored = await owner.query<{ secret_hash: string }>('SELECT secret_hash FROM session');
    expect(stored.rows.map((row) => row.secret_hash).join()).not.toContain(cookie.slice(9, 52));
  });

  it('refuses a wrong password and an unknown name alike', async () => {
    const wrong = await post('/auth/login', { login: 'worker', password: 'väärä' });
    const unknown = await post('/auth/login', { login: 'nobody', password: 'väärä' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('stops guessing after ten failures from one address, for that account only', async () => {
    for (let guess = 0; guess < 10; guess += 1)
      await post('/auth/login', { login: 'lead', password: `arvaus ${guess}` });
    expect((await post('/auth/login', { login: 'lead', password: 'arvaus' })).status).toBe(429);
    expect(
      (await post('/auth/login', { login: 'worker', password: 'oikea hevonen akku niitti' })).status,
    ).toBe(200);
  });

  it('answers malformed sign-ins with 400', async () => {
    expect((await post('/auth/login', { login: 7 })).status).toBe(400);
    expect((await post('/auth/demo', {})).status).toBe(400);
    expect((await post('/auth/demo', { as: 'nobody' })).status).toBe(404);
  });

  it('refuses a write from another site, by GraphQL, sign-in and socket', async () => {
    const foreign = { origin: 'https://evil.example' };
    expect((await post('/graphql', { query: '{ __typename }' }, foreign)).status).toBe(403);
    expect((await post('/auth/demo', { as: 'lead' }, foreign)).status).toBe(403);
    const own = { origin: server.url };
    expect((await post('/graphql', { query: '{ __typename }' }, own)).status).toBe(200);
    await expect(TestPerson.stranger(server).connect()).rejects.toThrow('NOT_SIGNED_IN');
  });

  it('ends the session and its open socket at sign-out, within a second', async () => {
    const person = await TestPerson.signIn(server, 'counsellor');
    const socket = await person.connect();
    expect(await me(person)).toBe(server.town.people.counsellor);
    const started = Date.now();
    await post('/auth/logout', {}, { cookie: person.cookie });
    await until(() => socket.disconnected);
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(await me(person)).toBe('NOT_SIGNED_IN');
  });

  it('ends every session of a person at sign-out everywhere, and no one else’s', async () => {
    const first = await TestPerson.signIn(server, 'nurse');
    const second = await TestPerson.signIn(server, 'nurse');
    const other = await TestPerson.signIn(server, 'lead');
    await post('/auth/logout-everywhere', {}, { cookie: first.cookie });
    await until(async () => (await me(second)) === 'NOT_SIGNED_IN');
    expect(await me(first)).toBe('NOT_SIGNED_IN');
    expect(await me(other)).toBe(server.town.people.lead);
  });

  it('ends a session after thirty minutes without input, and not while there is some', async () => {
    const idle = await TestPerson.signIn(server, 'lead');
    const busy = await TestPerson.signIn(server, 'worker');
    server.clock.advance({ minutes: 20 });
    await post('/auth/active', {}, { cookie: busy.cookie });
    server.clock.advance({ minutes: 11 });
    expect(await me(idle)).toBe('NOT_SIGNED_IN');
    expect(await me(busy)).toBe(server.town.people.worker);
  });

  it('ends a session of a disabled person', async () => {
    const person = await TestPerson.signIn(server, 'manager');
    await owner.query('UPDATE professional SET disabled_at = now() WHERE id = $1', [
      server.town.people.manager,
    ]);
    server.clock.advance({ seconds: 3 });
    expect(await me(person)).toBe('NOT_SIGNED_IN');
  });
});
