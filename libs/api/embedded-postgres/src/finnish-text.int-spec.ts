import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type ThrowawayPostgres, startThrowawayPostgres } from './throwaway-postgres.js';

describe('Finnish text in the embedded database', () => {
  let server: ThrowawayPostgres;
  let client: Client;

  const one = async (sql: string) => Object.values((await client.query(sql)).rows[0])[0];

  beforeAll(async () => {
    server = await startThrowawayPostgres();
    client = new Client({ connectionString: server.appUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client?.end();
    await server?.stop();
  });

  it('changes case beyond ASCII', async () => {
    expect(await one("SELECT upper('äiti åbo öinen šakki')")).toBe('ÄITI ÅBO ÖINEN ŠAKKI');
    expect(await one("SELECT 'ÄITI' ILIKE 'äi%'")).toBe(true);
  });

  it('sorts as Finns and Swedish speakers do when asked to', async () => {
    const names = "unnest(ARRAY['Öhman','Zeta','aalto','Ämmälä','Åberg','Wirtanen','Vuori']) name";
    for (const collation of ['fi-x-icu', 'sv-x-icu']) {
      expect(
        await one(`SELECT string_agg(name, ' ' ORDER BY name COLLATE "${collation}") FROM ${names}`),
      ).toBe('aalto Vuori Wirtanen Zeta Åberg Ämmälä Öhman');
    }
  });

  it('finds by trigrams that hold ä and ö, and without accents', async () => {
    expect(await one("SELECT 'mä' = ANY (regexp_split_to_array('mä', '\\W'))")).toBe(true);
    expect(Number(await one("SELECT similarity('Hämäläinen', 'Hämälainen')"))).toBeGreaterThan(0.4);
    expect(Number(await one("SELECT similarity('äö', 'öä')"))).toBeLessThan(1);
    expect(await one("SELECT cardinality(show_trgm('äöå'))")).toBe(4);
    expect(await one("SELECT unaccent('Åströmin Ämmälä')")).toBe('Astromin Ammala');
  });

  it('stems Finnish and Swedish words', async () => {
    expect(
      await one("SELECT to_tsvector('finnish', 'suunnitelmassa') @@ to_tsquery('finnish', 'suunnitelman')"),
    ).toBe(true);
    expect(await one("SELECT to_tsvector('swedish', 'planerna') @@ to_tsquery('swedish', 'planer')")).toBe(
      true,
    );
  });
});
