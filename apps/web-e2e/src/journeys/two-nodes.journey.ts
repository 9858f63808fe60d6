import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { DataKeys } from '@rinnalla/api-core';
import { migrate } from '@rinnalla/api-database';
import { seedDemo } from '@rinnalla/api-demo';
import { startThrowawayPostgres, type EmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { prepareJobs } from '@rinnalla/api-jobs';
import { assertLogged, freePort, startRedis } from '@rinnalla/api-testing';
import { launchBrowser } from '../harness/browser.js';
import { FrontDoor } from '../harness/front-door.js';
import { Person } from '../harness/person.js';
import { judgeProcesses, ProductProcess } from '../harness/product.js';

const SEEN_MS = 15_000;
const redis = await startRedis();
const describeWithRedis = redis ? describe : describe.skip;

describeWithRedis('two API nodes, a worker and Redis behind a proxy', () => {
  let postgres: EmbeddedPostgres;
  let folder: string;
  let browser: Browser;
  const processes: ProductProcess[] = [];
  const doors: FrontDoor[] = [];
  /** Addresses of two front doors: one prefers the first node, one the second; either turns to the other. */
  const urls: string[] = [];

  beforeAll(async () => {
    postgres = await startThrowawayPostgres();
    folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-nodes-'));
    const keyFile = path.join(folder, 'data.key');
    const master = randomBytes(32);
    await writeFile(keyFile, master.toString('hex'));
    await migrate(postgres.ownerUrl);
    await prepareJobs(postgres.ownerUrl);
    await seedDemo({ ownerUrl: postgres.ownerUrl, keys: new DataKeys(master), now: new Date() });
    const shared = {
      DATABASE_URL: postgres.appUrl,
      JOBS_DATABASE_URL: postgres.jobsUrl,
      REDIS_URL: redis?.url ?? '',
      DATA_KEY_FILE: keyFile,
      DEMO: 'on',
    };
    const ports = [await freePort(), await freePort()];
    const traceOf = (name: string | number) => path.join(folder, `trace-${String(name)}.jsonl`);
    for (const port of ports)
      processes.push(new ProductProcess('main.js', { ...shared, PORT: String(port) }, traceOf(port)));
    processes.push(new ProductProcess('worker.js', shared, traceOf('worker')));
    for (const one of processes) await one.start();
    for (const order of [ports, [...ports].reverse()]) {
      const door = new FrontDoor(order);
      doors.push(door);
      urls.push(`http://localhost:${String(await door.start())}`);
    }
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    for (const door of doors) await door.stop();
    for (const one of processes) await one.stop();
    try {
      assertLogged(await judgement());
    } finally {
      await postgres.stop();
      await redis?.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  /** Of both nodes, the killed one too, and of the worker, which serves nobody. */
  const judgement = () => judgeProcesses(postgres.ownerUrl, processes);

  it('carry a request from asker to nurse and back, also when the asker’s node is killed midway', async () => {
    const [first = '', second = ''] = urls;
    const asker = await Person.arrive(browser, first, 'Aino Virtanen');
    const nurse = await Person.arrive(browser, second, 'Eero Korhonen');
    await nurse.open('/consultations');
    await asker.open('/consultations');

    const question = 'Kuinka lähdemme liikkeelle?';
    await asker.askConsultation('Kettula', 'Mielenterveys', question);
    const request = nurse.page.getByText(question).first();
    await request.waitFor({ timeout: SEEN_MS });

    await processes[0]?.kill9();
    await request.click();
    await nurse.page.getByRole('button', { name: 'Ota minulle' }).first().click();
    await asker.page.getByText(question).first().click({ timeout: SEEN_MS });
    await asker.page.getByText('Eero Korhonen').first().waitFor({ timeout: 30_000 });
    await nurse.page.getByRole('textbox', { name: 'Vastaus' }).fill('Aloitetaan unesta.');
    await nurse.page.getByRole('radio', { name: 'Jatkakaa samoin' }).first().click({ force: true });
    await nurse.page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await asker.page.getByText('Aloitetaan unesta.').first().waitFor({ timeout: 30_000 });
    expect([...asker.complaints, ...nurse.complaints]).toEqual([]);
  }, 180_000);

  it('are held against one usage log, with what the killed node had told', async () => {
    const { unlogged, outside, tellings } = await judgement();
    const ofKilled = await judgeProcesses(postgres.ownerUrl, processes.slice(0, 1));
    expect([unlogged, outside]).toEqual([[], []]);
    expect(ofKilled.tellings).toBeGreaterThan(5);
    expect(tellings).toBeGreaterThan(ofKilled.tellings + 5);
  });

  it('are found wanting, each of them, where the log names somebody else', async () => {
    const owner = new Client({ connectionString: postgres.ownerUrl });
    await owner.connect();
    await owner.query(`ALTER TABLE usage_log DISABLE TRIGGER ALL`);
    await owner.query('CREATE TEMP TABLE kept AS SELECT id, client_ids FROM usage_log');
    await owner.query('UPDATE usage_log SET client_ids = ARRAY[gen_random_uuid()]');
    for (const one of processes.slice(0, 2)) {
      const { unlogged, tellings } = await judgeProcesses(postgres.ownerUrl, [one]);
      expect(unlogged.flatMap(({ clients }) => clients)).toHaveLength(tellings);
    }
    await owner.query('UPDATE usage_log l SET client_ids = kept.client_ids FROM kept WHERE kept.id = l.id');
    await owner.end();
  });
});
