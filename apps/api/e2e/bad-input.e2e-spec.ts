import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

describe('bad input', () => {
  let server: TestServer;
  let worker: TestPerson;
  beforeAll(async () => {
    server = await startTestServer();
    worker = await TestPerson.signIn(server, 'worker');
  });
  afterAll(() => server.stop());

  const post = async (
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie: worker.cookie, ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  const codeOf = async (query: string, variables: Record<string, unknown> = {}) =>
    (await worker.ask(query, variables)).errors[0]?.extensions['code'];

  it('answers { __typename } to anyone, and nothing else', async () => {
    const stranger = TestPerson.stranger(server);
    expect((await stranger.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect((await stranger.ask('{ me { id } }')).errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
  });

  it.each([
    ['no JSON', '{"query": '],
    ['an array of operations', '[{"query":"{ __typename }"}]'],
    ['no query', '{}'],
    ['a query that is a number', '{"query": 5}'],
    ['variables that are a string', '{"query":"{ __typename }","variables":"x"}'],
    ['a syntax error', '{"query":"{ me { "}'],
    ['an unknown field', '{"query":"{ me { secret } }"}'],
    ['null', 'null'],
  ])('answers %s with 400', async (_name, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('refuses what a form of another site could send, and too large a body', async () => {
    expect((await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }))).status).toBe(
      413,
    );
  });

  it('refuses documents too deep, too aliased, too broad or too long', async () => {
    const deep = `{ case(id: "x") ${'{ team { professional { unit '.repeat(4)} { id } ${'} } }'.repeat(4)} }`;
    expect([400, 200]).toContain((await post(JSON.stringify({ query: deep }))).status);
    const aliases = `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: me { id }`).join(' ')} }`;
    expect(await codeOf(aliases)).toBe('BAD_REQUEST');
    const long = `{ me { ${'id '.repeat(3_000)} } }`;
    expect(await codeOf(long)).toBe('BAD_REQUEST');
  });

  it.each([
    ['a malformed id', { caseId: 'x', version: 1, to: 'service' }, 'input.caseId'],
    [
      'a version below one',
      { caseId: '0190a0a0-0000-7000-8000-000000000001', version: 0, to: 'service' },
      'input.version',
    ],
  ])('names the field of %s', async (_name, input, field) => {
    const answer = await worker.ask(
      'mutation ($input: MoveCaseInput!) { moveCase(input: $input) { __typename } }',
      {
        input: { mutationId: crypto.randomUUID(), ...input },
      },
    );
    expect(answer.status).toBe(200);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('names the field of an over-long text', async () => {
    const answer = await worker.ask(
      'mutation ($input: ProposeEndingInput!) { proposeEnding(input: $input) { __typename } }',
      {
        input: {
          mutationId: crypto.randomUUID(),
          caseId: '0190a0a0-0000-7000-8000-000000000001',
          reason: 'need_met',
          closingRecord: 'Liian pitkä arvio. '.repeat(1_100),
        },
      },
    );
    expect(answer.status).toBe(200);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.closingRecord' });
  });

  it('names the field of a malformed mutation id', async () => {
    const answer = await worker.ask(
      'mutation ($input: SeeCaseInput!) { seeCase(input: $input) { __typename } }',
      {
        input: { mutationId: 'once', caseId: server.town.caseA },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.mutationId' });
  });

  it('looks the same for a case that is not there and one that may not be known of', async () => {
    const asked = (id: string) => worker.ask('query ($id: ID!) { case(id: $id) { id } }', { id });
    const other = await asked(server.town.caseB);
    const none = await asked('0190a0a0-0000-7000-8000-00000000dead');
    expect(other.errors).toEqual(none.errors);
    expect(other.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('keeps its temper through two thousand malformed requests', async () => {
    const pieces = [
      '{',
      '}',
      '"',
      'query',
      'mutation',
      '$x',
      ':',
      '[',
      ']',
      '\u0000',
      'me',
      '...',
      '@',
      '9e99',
      '#',
      '\\u00',
      '{"a":',
      '💥',
      'null',
    ];
    let seed = 20_261_121;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const statuses = new Set<number>();
    for (let round = 0; round < 2_000; round += 1) {
      const soup = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join(
        next(2) ? ' ' : '',
      );
      const { status, text } = await post(
        next(2) ? soup : JSON.stringify({ query: soup, variables: next(3) ? null : soup }),
      );
      statuses.add(status);
      expect(text).not.toMatch(/node_modules|\.ts:|SELECT /);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  });
});

describe('in production', () => {
  let server: TestServer;
  const document = 'query Me { me { id } }';
  const id = createHash('sha256').update(document).digest('hex');
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-web-'));
    await writeFile(path.join(folder, 'trusted-documents.json'), JSON.stringify({ [id]: document }));
    const key = path.join(folder, 'key');
    await writeFile(key, 'ab'.repeat(32));
    server = await startTestServer({
      switches: { NODE_ENV: 'production', DATA_KEY_FILE: key },
      webFolder: folder,
    });
  });
  afterAll(() => server.stop());

  const post = async (body: unknown, cookie = '') => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      body: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
    };
  };

  it('answers the web’s own operations, by id or to the letter, and { __typename }', async () => {
    const { cookie } = await TestPerson.signIn(server, 'lead');
    expect((await post({ documentId: id }, cookie)).body.data).toEqual({
      me: { id: server.town.people.lead },
    });
    expect((await post({ query: document }, cookie)).body.data).toEqual({
      me: { id: server.town.people.lead },
    });
    expect((await post({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['another document', { query: '{ me { screenLanguage } }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an unknown id', { documentId: 'f'.repeat(64) }],
    ['a persisted-query negotiation', { extensions: { persistedQuery: { version: 1, sha256Hash: id } } }],
  ])('refuses %s', async (_name, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('UNKNOWN_DOCUMENT');
  });
});
