import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Reader, SnakeNaming } from '@rinnalla/api-core';
import { FakeClock, type TestDatabase, testDatabase } from '@rinnalla/api-testing';
import { MASK_REASONS } from '@rinnalla/domain';
import fc from 'fast-check';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  byCode,
  byGates,
  byMaskedCounts,
  byRows,
  bySql,
  clientsShown,
  maskedCountsOf,
} from './law-parity/answers.js';
import { byDecree, opennessOf } from './law-parity/decree.js';
import { type Forgotten, FORGOTTEN } from './law-parity/forgotten.js';
import { scenario, type Scenario } from './law-parity/scenario.js';
import { type Place, stage } from './law-parity/staging.js';

/** LAW_PARITY_RUNS=5000 for the long run. The seed is printed; LAW_PARITY_SEED plays it again. */
const RUNS = Number(process.env['LAW_PARITY_RUNS'] ?? 500);
const SEED = Number(process.env['LAW_PARITY_SEED'] ?? Date.now() % 1_000_000_000);
/** How many times as long the run goes on, at most, until it has met every outcome often enough. */
const PATIENCE = 4;

describe('one rule, said in code, in SQL and as row-level security', () => {
  let database: TestDatabase;
  let owner: Client;
  let place: Place;
  const clock = new FakeClock('2026-03-02T10:00:00+02:00');
  const sources: DataSource[] = [];
  const outcomes = new Map<string, number>();
  let asOwner: Reader;
  let asApp: Reader;

  beforeAll(async () => {
    database = await testDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    place = await makePlace(owner);
    asOwner = await readerAt(database.ownerUrl);
    asApp = await readerAt(database.appUrl);
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await owner?.end();
    await database?.drop();
  });

  async function readerAt(url: string): Promise<Reader> {
    const source = new DataSource({ type: 'postgres', url, namingStrategy: new SnakeNaming() });
    sources.push(await source.initialize());
    return new Reader(source, clock);
  }

  /** Every difference between the ways of saying the rule, in words. */
  async function differences(of: Scenario, forget: Forgotten['tamper'] | null = null): Promise<string[]> {
    const staged = await stage(owner, place, of, clock.now());
    const actor = { professionalId: staged.readerId, sessionId: 'parity' };
    const [code, sql, gates] = await asOwner.read(actor, 'parity', async (db) => [
      await byCode(db, of, staged, forget),
      await bySql(db, of, staged),
      await byGates(db, staged),
    ]);
    const [rows, masked, clients] = await asApp.read(actor, 'parity', async (db) => [
      await byRows(db, staged),
      await byMaskedCounts(db, staged),
      await clientsShown(db, staged),
    ]);
    for (const outcome of [...Object.values(code.caseKinds), ...code.entries, ...code.documents])
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const isOpen = (reason: string) => reason === 'open';
    const isSeen = isOpen(code.caseKinds.client_information);
    const documents = {
      case: isSeen,
      plan: isSeen && isOpen(code.caseKinds.plan),
      assessment: isSeen && isOpen(code.caseKinds.assessment),
      decision: isSeen && isOpen(code.caseKinds.decision),
    };
    const seenByCode = {
      ...documents,
      jointDecision: isSeen && isOpen(code.caseKinds.joint_decision),
      entries: code.entries.map((reason, index) => isOpen(reason) || index === of.disclosed),
    };
    return [
      ...told('SQL', sql, code),
      ...told('row-level security', rows, seenByCode),
      ...told('gates and list', gates, { ...documents, list: isSeen }),
      ...told('the decree', byDecree(of, code), opennessOf(code)),
      ...told('clients by set', { ids: clients.bySet }, { ids: clients.byPolicies }),
      ...told('counts of what is masked', masked, maskedCountsOf(code, of)),
    ];
  }

  /** Outcomes that fewer than one standing in a hundred has led to. */
  const rare = (): string[] =>
    ['open', 'relation', ...MASK_REASONS.filter((reason) => reason !== 'non_disclosure')].filter(
      (outcome) => (outcomes.get(outcome) ?? 0) < RUNS / 100,
    );

  it(`agrees on ${String(RUNS)} standings, entries and documents (seed ${String(SEED)})`, async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (one) => {
        expect(await differences(one)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // Standings in which everything is closed for one reason would agree for nothing. Chance may not have come by the rarest often
    // enough yet: then it goes on until it has.
    for (const one of fc.sample(scenario, { numRuns: RUNS * PATIENCE, seed: SEED + 1 })) {
      if (rare().length === 0) break;
      expect(await differences(one)).toEqual([]);
    }
    expect(rare()).toEqual([]);
  }, 600_000);

  it.each(FORGOTTEN)('would tell if the code forgot $what', async ({ tamper, mayTell }) => {
    const found: string[] = [];
    for (const one of fc.sample(scenario, { numRuns: 4_000, seed: 7 }).filter(mayTell).slice(0, 100)) {
      if (found.length === 0) found.push(...(await differences(one, tamper)));
    }
    expect(found).not.toEqual([]);
  });
});

function told(what: string, actual: object, expected: object): string[] {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  return is === should ? [] : [`${what}: ${is}, the code: ${should}`];
}

async function makePlace(owner: Client): Promise<Place> {
  const { rows } = await owner.query<{ unitId: string; id: string; name: keyof Place['workspaces'] }>(`
    WITH c AS (INSERT INTO county (id, name_fi, name_sv) VALUES (gen_random_uuid(), 'A', 'A') RETURNING id),
    u AS (INSERT INTO unit (id, county_id, name_fi, name_sv, speciality, is_joint_service_unit)
      SELECT gen_random_uuid(), id, n, n, 'working_age', n = 'joint' FROM c, (VALUES ('joint'), ('other')) v(n) RETURNING id, name_fi)
    INSERT INTO workspace (id, unit_id, name_fi, name_sv, joint_service_id)
    SELECT gen_random_uuid(), u.id, v.name, v.name, v.service FROM u JOIN (VALUES
      ('joint', 'joint service', 'mielen asema'), ('joint', 'sister', 'mielen asema'), ('joint', 'nothing', NULL),
      ('other', 'no joint unit', 'mielen asema'), ('joint', 'elsewhere', 'toinen palvelu')) v(unit, name, service) ON v.unit = u.name_fi
    RETURNING unit_id AS "unitId", id, name_fi AS name`);
  const [first] = rows;
  if (!first) throw new Error('No place was made');
  const workspaces = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  return { unitId: first.unitId, workspaces: workspaces as Place['workspaces'] };
}
