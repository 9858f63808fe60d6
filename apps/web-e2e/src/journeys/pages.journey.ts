import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const LANGUAGES: readonly ScreenLanguage[] = ['fi', 'sv', 'en'];
/** Finnish is looked at in windows of every width; what another language changes is its words. */
const WIDTHS = { fi: [360, 768, 1440], sv: [1440], en: [1440] } as const;

const BOARD =
  'query ($id: ID!) { board(workspaceId: $id, first: 100, filter: { statuses: ["pending", "assessment", "planning", "service", "follow_up", "ended"] }) { rows { id status } } }';
/** Whose content hangs on how far the case has come. */
const TABS = ['', '/assessment', '/decisions', '/clocks'];

/** @returns a case of each status there is in this person's first team, by status */
async function caseOfEachStatus(person: Person): Promise<ReadonlyMap<string, string>> {
  const id = await person.firstWorkspace();
  const { board } = await person.ask<{ board: { rows: { id: string; status: string }[] } }>(BOARD, { id });
  return new Map(board.rows.map(({ id, status }) => [status, id]));
}

describe('every page', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it.each(LANGUAGES)(
    'has nothing for axe to say, nor scrolls sideways, in %s',
    async (language) => {
      const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language });
      const faults: string[] = [];
      for (const path of await lead.pagesOfTheProduct()) {
        await lead.open(path);
        faults.push(...(await lead.faultsAt(WIDTHS[language])).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(lead.complaints).toEqual([]);
      await lead.leave();
    },
    360_000,
  );

  it('has nothing for axe to say of a case, however far it has come', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    const cases = await caseOfEachStatus(lead);
    expect(cases.size).toBeGreaterThan(3);
    const faults: string[] = [];
    for (const [status, id] of cases) {
      for (const tab of TABS) {
        await lead.open(`/cases/${id}${tab}`);
        faults.push(...(await lead.accessibilityFaults()).map((fault) => `${status}${tab} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    await lead.leave();
  }, 180_000);

  it.each(LANGUAGES)(
    'has nothing for axe to say where contacts are received, in %s, nor scrolls sideways on a phone',
    async (language) => {
      const receiver = await Person.arrive(browser, product.url, 'Petra Holm', { language, width: 360 });
      const { intakeQueues } = await receiver.ask<{ intakeQueues: { open: { id: string }[] }[] }>(
        '{ intakeQueues { open { id } } }',
      );
      const faults: string[] = [];
      for (const path of ['/intake', `/intake/${intakeQueues[0]?.open[0]?.id ?? ''}`, '/intake/no-such']) {
        await receiver.open(path);
        faults.push(...(await receiver.accessibilityFaults()).map((fault) => `${path} ${fault}`));
        const overflow = await receiver.overflow();
        if (overflow > 0) faults.push(`${path}: ${String(overflow)} px`);
      }
      expect(faults).toEqual([]);
      await receiver.leave();
    },
  );

  it('fits a phone also when others look at the same case', async () => {
    const [lead, ...others] = await Promise.all([
      Person.arrive(browser, product.url, 'Niilo Järvinen', { width: 360 }),
      Person.arrive(browser, product.url, 'Aino Virtanen'),
      Person.arrive(browser, product.url, 'Kaisa Laine'),
    ]);
    const { findCases } = await lead.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Kettula") { id } }',
    );
    const path = `/cases/${findCases[0]?.id ?? ''}`;
    for (const person of [...others, lead]) await person.open(path);
    await lead.page
      .getByRole('button', { name: /Aino Virtanen, Kaisa Laine|Kaisa Laine, Aino Virtanen/ })
      .waitFor();
    expect(await lead.overflow()).toBe(0);
    for (const person of [lead, ...others]) await person.leave();
  });

  it('would have something for axe to say if a picture had no words', async () => {
    const stranger = await Person.atTheDoor(browser, product.url);
    await stranger.page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await stranger.accessibilityFaults()).toEqual([expect.stringContaining('image-alt (critical)')]);
    await stranger.leave();
  });

  it('has nothing for axe to say before sign-in', async () => {
    for (const language of LANGUAGES) {
      const stranger = await Person.atTheDoor(browser, product.url, { language });
      expect(await stranger.accessibilityFaults()).toEqual([]);
      await stranger.leave();
    }
  });
});
