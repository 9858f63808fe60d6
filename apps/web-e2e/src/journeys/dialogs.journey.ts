import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

/** What the buttons that open things are called. */
const WORDS = {
  fi: { ask: 'Pyydä konsultaatiota', pick: /Asiakas tai asia/, status: 'Muuta tilaa' },
  sv: {
    ask: 'Begär konsultation',
    pick: /Klient eller ärende/,
    status: 'Ändra status',
  },
  en: {
    ask: 'Ask for a consultation',
    pick: /Client or case/,
    status: 'Change status',
  },
} as const;

describe('what opens over a page', () => {
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

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say, opens by keyboard and gives focus back, in %s',
    async (language) => {
      const words = WORDS[language];
      const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language });
      const { page } = lead;
      const paths = await lead.pagesOfTheProduct();
      const casePath = paths.find((path) => path.startsWith('/cases/')) ?? '/';
      const faults: string[] = [];
      const look = async (what: string) => {
        await page.getByRole('dialog').last().waitFor();
        faults.push(...(await lead.accessibilityFaults()).map((fault) => `${what}: ${fault}`));
      };
      /** Opens with the keyboard alone, looks, closes with Escape, and finds focus where it was. */
      const open = async (name: string) => {
        const button = page.getByRole('button', { name, exact: true }).first();
        await button.focus();
        await page.keyboard.press('Enter');
        await look(name);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').first().waitFor({ state: 'detached' });
        if (!(await button.evaluate((element) => element === document.activeElement)))
          faults.push(`${name}: focus is lost`);
      };

      await lead.open(paths[1] ?? '/');
      await page.keyboard.press('Control+k');
      await look('search');
      await page.keyboard.press('Escape');
      await open(words.ask);
      await page.getByRole('button', { name: words.ask, exact: true }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: words.pick }).click();
      await look('picker in the drawer');

      await lead.open(casePath);
      await open(words.status);
      expect(faults).toEqual([]);
      expect(lead.complaints).toEqual([]);
      await lead.leave();
    },
    180_000,
  );
});
