import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

/** What a sign-in form never sends, and whoever looks for a way in does. */
const BODIES = [
  ...['', '{', 'null', '[]', '7', '"x"', '{}', '{"login":7,"password":[]}', '{"as":{}}'],
  ...['{"login":"a\\u0000b","password":"x"}', '{"as":"\\u0000"}', '{"as":"\\ud800"}'],
  ...['{"login":"worker","password":"\\u0000"}', `{"login":"${'x'.repeat(5_000)}","password":"x"}`],
  ...['{"__proto__":{"as":"lead"}}', `{"as":"${'x'.repeat(300_000)}"}`],
];
const PATHS = [
  ...['/nowhere', '/auth', '/auth/nowhere', '/health', '/reports', '/reports/client', '/live/'],
  ...['/reports/client/%00.pdf', '/reports/client/%ff.pdf', '/reports/client/..%2f..%2fetc.csv', '/%ff'],
  ...['/graphql', '/graphql?query={__typename}', '/auth/demo?as=%00', '/auth/%2e%2e/graphql'],
];

describe('nonsense at the doors that are not GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  /** A code, and nothing that a parser, a framework or the database said. */
  const expectPlain = (what: string, status: number, text: string) => {
    expect([what, status < 500]).toEqual([what, true]);
    if (status < 400 || what.includes('/graphql') || what.includes('/live')) return;
    const answer = JSON.parse(text) as Record<string, unknown>;
    expect([what, Object.keys(answer)]).toEqual([what, ['code']]);
    expect(String(answer['code'])).toMatch(/^[A-Z_]+$/);
  };

  it.each(['/auth/login', '/auth/demo', '/auth/logout', '/auth/logout-everywhere', '/auth/active'])(
    'is answered with a code by %s',
    async (path) => {
      for (const body of BODIES) {
        for (const type of ['application/json', 'application/json; charset=utf-99', 'text/plain']) {
          const response = await fetch(`${server.url}${path}`, {
            method: 'POST',
            headers: { 'content-type': type, cookie: 'rinnalla=%00; =; rinnalla' },
            body,
          });
          expectPlain(`${path} ${type} ${body.slice(0, 40)}`, response.status, await response.text());
        }
      }
    },
  );

  it.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])(
    'is answered with a code to %s of any address',
    async (method) => {
      for (const path of PATHS) {
        const response = await fetch(`${server.url}${path}`, { method });
        expectPlain(`${method} ${path}`, response.status, await response.text());
      }
    },
  );

  it('quotes an id where something broke, and says no more', async () => {
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query('ALTER FUNCTION app.demo_people() RENAME TO demo_people_away');
    const response = await fetch(`${server.url}/auth/demo`);
    await owner.query('ALTER FUNCTION app.demo_people_away() RENAME TO demo_people');
    await owner.end();
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      code: 'INTERNAL',
      errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect((await fetch(`${server.url}/auth/demo`)).status).toBe(200);
  });
});
