import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Product, startProduct } from '../harness/product.js';
import { BESIDE } from './beside.js';
import { carelessPages } from './careless-pages.js';
import { MUTATION_DOCUMENTS, OPERATION_NAMES } from './documents.js';
import { stepThat, STORY } from './story/story.js';
import { operationsHeard, unlogged } from './told-and-logged.js';
import { openTown, type Town } from './town.js';
import { Viewer } from './viewer.js';

const NEVER_LOGGED = {
  viewId: 'no-view',
  login: 'nobody',
  operation: 'Forged',
  query: 'query Forged { client { __typename familyName } }',
  data: { client: { __typename: 'Client', familyName: 'Kettula' } },
};

const OWN = ['My day', 'inbox', 'accessibility'];
const CASE = [
  'timeline',
  'plan',
  'responsibilities',
  'assessment',
  'reports',
  'clocks',
  'record',
  'decisions',
  'ending',
  'contacts',
  'permissions',
  'overrides in force',
  'disclosures',
  'consultations',
];

/**
 * What is shown before a change, and the change's events, make what is there after it: for every mutation, on every page of everyone
 * who may open it. The web's own client, live connection and cache handlers run in Node, and nothing is read but what events name.
 */
describe('what screens show after the events of a change', () => {
  let product: Product;
  let town: Town;
  let sleeper: Viewer;
  beforeAll(async () => {
    product = await startProduct();
    town = await openTown(product.url);
    sleeper = await town.asleep('kaisa');
  }, 180_000);
  afterAll(async () => {
    sleeper.close();
    town.close();
    await product.stop();
    // All that was told in half an hour is held against the log.
  }, 180_000);

  it('is looked at for every mutation of the schema, and every way the web sends one', () => {
    const told = new Set(STORY.map(({ sends }) => sends));
    expect([...MUTATION_DOCUMENTS.keys()].filter((document) => !told.has(document))).toEqual([]);
    const sent = new Set([...told].map((document) => MUTATION_DOCUMENTS.get(document)));
    expect(mutationsOfTheSchema().filter((mutation) => !sent.has(mutation))).toEqual([]);
  });

  it('is looked at on every page of everyone', () => {
    expect(town.pages()).toEqual({
      aino: [...OWN, 'deadlines', 'intake', 'board 1', ...CASE],
      kaisa: [...OWN, 'deadlines', 'board 1', 'board 2', ...CASE],
      helmi: [...OWN, 'deadlines', 'board 1', 'board 2', ...CASE],
      niilo: [...OWN, 'deadlines', 'board 1', ...CASE],
      jussi: [...OWN, 'deadlines', 'intake', 'board 1'],
      tuula: OWN,
      leena: [...OWN, 'deadlines', 'board 1', 'board 2'],
      eero: [...OWN, 'deadlines', 'board 1', 'board 2'],
      hanna: [...OWN, 'deadlines', 'board 1', 'board 2'],
      ville: [...OWN, 'deadlines', 'board 1', 'board 2'],
      kirsi: [...OWN, 'overrides', 'breaches', 'log reports'],
      petri: [...OWN, 'feedback'],
      amira: [...OWN, 'deadlines', 'intake', 'board 1'],
    });
  });

  it('would be found wrong, were a page deaf or curious', async () => {
    const { caseId, sessions } = town.desk;
    const unnamed = { kind: 'availability', id: await town.desk.professional('niilo') } as const;
    const faults = await town.tellBefore(
      new Viewer(sessions.niilo),
      carelessPages(caseId, unnamed),
      stepThat('AddGoal'),
    );
    expect(faults.join('\n')).toMatch(/deaf · CasePlans · case\.plans\[0\]\.goals/);
    expect(faults.join('\n')).toContain(`curious read availability ${unnamed.id}, which no event named`);
  });

  it.each(STORY.map((step, place) => ({ ...step, place: place + 1 })))(
    '$place. $says ($sends): every screen is as the server has it',
    async (step) => {
      expect(await town.tell(step)).toBe(step.gives);
      const faults = await town.faults();
      if (step.opensMore) await town.openMore();
      expect(faults).toEqual([]);
    },
  );

  it('is the same on pages that slept through all of it, by the events alone', async () => {
    sleeper.wake();
    await sleeper.settle();
    expect(await sleeper.faults()).toEqual([]);
  });

  it('told nothing of a client that the usage log does not name the class of', async () => {
    for (const { by, query, variables } of BESIDE)
      await town.askBeside(by, query, await variables(town.desk));
    const heard = operationsHeard();
    expect(OPERATION_NAMES.filter((name) => !heard.has(name))).toEqual([]);
    const postgres = await startEmbeddedPostgres({ dataDir: product.dataDir });
    try {
      expect(await unlogged(postgres.ownerUrl)).toEqual([]);
      // What no row of the log is of would be found out.
      expect(await unlogged(postgres.ownerUrl, [NEVER_LOGGED])).toEqual([
        'Forged told C1 by Client.familyName; logged: nothing',
      ]);
    } finally {
      await postgres.stop();
    }
  });
});

function mutationsOfTheSchema(): string[] {
  const schema = readFileSync(
    path.resolve(import.meta.dirname, '../../../../libs/shared/contracts/schema.graphql'),
    'utf8',
  );
  const [, fields = ''] = /^type Mutation \{\n([^}]*)\}/m.exec(schema) ?? [];
  return [...fields.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
}
