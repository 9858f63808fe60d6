import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

/** What the program fetches for the dialog that moves a case. */
const DIALOG = /\/assets\/move-case-dialog-[^/]*\.js$/;

describe('a part of the program that can’t be fetched', () => {
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

  it('says so, and a text half written comes back with the page', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    const { page } = lead;
    const casePath = (await lead.pagesOfTheProduct()).find((path) => path.startsWith('/cases/')) ?? '/';
    await page.route(DIALOG, (route) => route.abort());
    await lead.open(casePath);
    await page
      .getByRole('button', { name: /^(Kirjoita|Muokkaa): kohta 1, Asiakkaan/ })
      .first()
      .click();
    const text = page.getByRole('textbox', { name: /kohta 1/i });
    await text.fill('Haluan kotiin, kun');

    const failure = page.getByRole('alertdialog', { name: 'Tätä ei saatu ladattua' });
    const move = page.getByRole('button', { name: 'Muuta tilaa' });
    await move.click();
    await failure.waitFor();
    expect(await lead.accessibilityFaults()).toEqual([]);
    await page.keyboard.press('Escape');
    await failure.waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Haluan kotiin, kun');

    await move.click();
    await page.unroute(DIALOG);
    await failure.getByRole('button', { name: 'Lataa sivu uudelleen' }).click();
    await failure.waitFor({ state: 'detached' });
    await page.getByText('Haluan kotiin, kun').first().waitFor();
    await move.click();
    await page.getByRole('dialog', { name: 'Muuta asian tilaa' }).waitFor();
    expect(lead.complaints).toEqual([]);
    await lead.leave();
  });

  it('is waited for without a connection, and comes in its place when it is back', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    const { page, context } = lead;
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Määräajat' }).first().click();
    const failure = page.getByRole('heading', { name: 'Tätä ei saatu ladattua' });
    await failure.waitFor();
    await page.getByRole('navigation').first().waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Määräajat' }).waitFor();
    expect(lead.complaints).toEqual([]);
    await lead.leave();
  });
});
