import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const LANGUAGES: readonly ScreenLanguage[] = ['fi', 'sv', 'en'];
const WIDTHS = [360, 768, 1440];

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
    'has nothing for axe to say, in %s',
    async (language) => {
      const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language });
      const faults: string[] = [];
      for (const path of await lead.pagesOfTheProduct()) {
        await lead.open(path);
        faults.push(...(await lead.accessibilityFaults()).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(lead.complaints).toEqual([]);
      await lead.leave();
    },
    180_000,
  );

  it.each(WIDTHS)(
    'fits %i pixels without scrolling sideways',
    async (width) => {
      const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { width });
      const wide: string[] = [];
      for (const path of await lead.pagesOfTheProduct()) {
        await lead.open(path);
        const overflow = await lead.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wide.push(`${path}: ${String(overflow)} px`);
      }
      expect(wide).toEqual([]);
      await lead.leave();
    },
    180_000,
  );

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
        const overflow = await receiver.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${path}: ${String(overflow)} px`);
      }
      expect(faults).toEqual([]);
      await receiver.leave();
    },
  );

  it('has nothing for axe to say before sign-in', async () => {
    for (const language of LANGUAGES) {
      const stranger = await Person.atTheDoor(browser, product.url, { language });
      expect(await stranger.accessibilityFaults()).toEqual([]);
      await stranger.leave();
    }
  });
});
