import { hash } from '@node-rs/argon2';
import { type DataKeys, SnakeNaming } from '@rinnalla/api-core';
import { DataSource, type EntityManager } from 'typeorm';
import { buildAssessments } from './build/assessments.js';
import { buildBreaches } from './build/breaches.js';
import { buildCase } from './build/case.js';
import { CaseNews, insertNews } from './build/case-news.js';
import { buildClients } from './build/clients.js';
import { buildConsultation, touchesOf } from './build/consultation.js';
import { buildDecisions } from './build/decisions.js';
import { buildDenials } from './build/denials.js';
import { buildPeople, buildPlaces } from './build/organisation.js';
import { buildClocksOfCare } from './build/clocks-of-care.js';
import { buildClocksOfCases } from './build/clocks-of-cases.js';
import { buildClocksOfContacts } from './build/clocks-of-contacts.js';
import { buildContacts } from './build/contacts.js';
import { buildEntries, touchesOfEntries } from './build/entries.js';
import { buildFeedback } from './build/feedback.js';
import { buildIntakeContacts } from './build/intake-contacts.js';
import { buildLogRequests } from './build/log-requests.js';
import { insertOddUses } from './build/odd-uses.js';
import { buildPermissions } from './build/permissions.js';
import { DEMO_ENTITIES, Rows } from './build/rows.js';
import { buildSharing, insertOverrideUses } from './build/sharing.js';
import type { CaseContent } from './content/case-content.js';
import { type CountyStory, countyStory } from './content/county-story.js';
import { demoId } from './demo-id.js';
import { DemoTime } from './demo-time.js';

/** The password of everyone in the demo. */
export const DEMO_PASSWORD = 'rinnalla-demo';

/** Case numbers people say aloud begin here. */
const FIRST_CASE_NUMBER = 1042;

export interface SeedOptions {
  /** Connection of the owner role, whom no row security binds. */
  readonly ownerUrl: string;
  readonly keys: DataKeys;
  /** Today, for the stories. */
  readonly now: Date;
}

/**
 * Fills an empty, migrated database with the invented county: places, forty-two professionals, two hundred clients and their cases,
 * told relative to `now`. All in one transaction, which leaves a mark; where the mark is, nothing is done.
 * @returns whether anything was seeded
 * @throws Error when the database holds people without the mark: demo data never mixes with anyone's own
 */
export async function seedDemo({ ownerUrl, keys, now }: SeedOptions): Promise<boolean> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [...DEMO_ENTITIES],
    namingStrategy: new SnakeNaming(),
  }).initialize();
  try {
    return await dataSource.transaction(async (manager) => {
      // Two processes that start at once: the second waits here and then finds the mark.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('rinnalla.demo'))`);
      if (await isSeeded(manager)) return false;
      const { rows, news } = await tell(new DemoTime(now), keys);
      await rows.insertWith(manager);
      await insertNews(manager, news, now);
      await insertOverrideUses(manager, new DemoTime(now));
      await insertOddUses(manager, new DemoTime(now));
      await giveServiceFunctions(manager);
      // What the nightly check would have found (SHL 42 §); nobody is there yet to hear the events.
      await manager.query('SELECT app.raise_pair_alarms(ARRAY(SELECT id FROM "case"), $1)', [now]);
      await manager.query('INSERT INTO demo_mark (seeded_at) VALUES ($1)', [now]);
      await manager.query(
        `SELECT setval('case_number_seq', (SELECT max(substr(number, 3)::bigint) FROM "case"))`,
      );
      return true;
    });
  } finally {
    await dataSource.destroy();
  }
}

/** Each task was given for the service functions that its workspace works on. */
async function giveServiceFunctions(manager: EntityManager): Promise<void> {
  await manager.query(`
    UPDATE work_task t SET service_functions = (
      SELECT coalesce(array_agg(DISTINCT c.service_function), '{}') FROM "case" c WHERE c.workspace_id = t.workspace_id)`);
}

async function isSeeded(manager: EntityManager): Promise<boolean> {
  const [found] = await manager.query<{ mark: boolean; people: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM demo_mark) AS mark,
       EXISTS (SELECT 1 FROM professional) OR EXISTS (SELECT 1 FROM client) AS people`,
  );
  if (found?.mark) return true;
  if (found?.people) {
    throw new Error(
      'This database holds people that are not demo data, so the demo is not put into it. Start with DEMO=off, or give an empty database.',
    );
  }
  return false;
}

interface Told {
  readonly rows: Rows;
  /** By the id of the case. */
  readonly news: ReadonlyMap<string, CaseNews>;
}

async function tell(time: DemoTime, keys: DataKeys): Promise<Told> {
  const rows = new Rows();
  const passwordHash = await hash(DEMO_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  buildPlaces(rows);
  buildPeople(rows, time, passwordHash);
  const story = countyStory();
  buildClients(rows, time, keys, story.clients, story.cases);
  const news = new Map(story.cases.map(({ key }) => [demoId('case', key), new CaseNews()]));
  const newsOf = (caseKey: string): CaseNews => {
    const ofCase = news.get(demoId('case', caseKey));
    if (!ofCase) throw new Error(`There is no case ${caseKey}`);
    return ofCase;
  };
  // Before the cases, which say of themselves what changed on them last.
  buildAssessments(rows, time, story.clients, story.cases, newsOf);
  buildDecisions(rows, time, story.clients, story.cases, newsOf);
  inOrderOfOpening(story, time).forEach((content, index) => {
    const touches = story.consultations
      .filter(({ about }) => about?.case === content.key)
      .flatMap((consultation) => touchesOf(consultation, time));
    newsOf(content.key).tell(...touches, ...touchesOfEntries(content.key, time));
    buildCase(rows, time, content, { number: `T-${FIRST_CASE_NUMBER + index}`, news: newsOf(content.key) });
  });
  buildPermissions(rows, time, story);
  buildContacts(rows, time, story);
  buildEntries(rows, time, story);
  buildIntakeContacts(rows, time, story);
  buildClocksOfContacts(rows, time);
  buildClocksOfCases(rows, time, story.clients, story.cases);
  buildClocksOfCare(rows, time, story);
  buildSharing(rows, time);
  buildDenials(rows, time);
  buildBreaches(rows, time);
  buildFeedback(rows, time);
  buildLogRequests(rows, time);
  for (const consultation of story.consultations) buildConsultation(rows, time, consultation, story);
  return { rows, news };
}

/** Numbers run as cases were opened. */
function inOrderOfOpening({ cases }: CountyStory, time: DemoTime): CaseContent[] {
  const openedAt = ({ timeline: [first] }: CaseContent) => (first ? time.moment(first.when).getTime() : 0);
  return cases.toSorted((a, b) => openedAt(a) - openedAt(b));
}
