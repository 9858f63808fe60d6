import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const HALF_TYPED = 'Ebba on nukkunut paremmin, ja';

describe('a permission withdrawn while the nurse writes (703/2023 58 §)', () => {
  let product: Product;
  let browser: Browser;
  let nurse: Person;
  let worker: Person;
  let loads = 0;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    nurse = await Person.arrive(browser, product.url, 'Emmi Väisänen', { language: 'fi' });
    worker = await Person.arrive(browser, product.url, 'Noora Hakala', { language: 'fi' });
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('turns her page to "no longer yours" without a reload, and leaves her the words she had typed', async () => {
    const { findCases } = await worker.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Söderlund") { id } }',
    );
    const path = `/cases/${findCases[0]?.id ?? ''}`;
    await nurse.open(path);
    nurse.page.on('load', () => (loads += 1));
    await nurse.page.getByRole('button', { name: /^(Kirjoita|Muokkaa): kohta 1, Ammattilaisen/ }).click();
    await nurse.page.getByRole('textbox', { name: /kohta 1/i }).fill(HALF_TYPED);

    await worker.open(`${path}/permissions`);
    await worker.page.getByRole('button', { name: /^Peru: / }).click();
    const dialog = worker.page.getByRole('alertdialog', { name: 'Peru luovutuslupa?' });
    await dialog.getByText('1 henkilö lakkaa heti näkemästä').waitFor();
    await dialog.getByRole('button', { name: 'Peru lupa' }).click();
    await worker.page.getByText('Lupa peruttu. 1 henkilö ei enää näe asiaa').waitFor({ timeout: SEEN_MS });

    await nurse.page.getByText(/^Oikeutesi asiaan on päättynyt/).waitFor({ timeout: SEEN_MS });
    const unsent = nurse.page.getByRole('region', { name: 'Lähettämättömät tekstisi' });
    expect(await unsent.getByRole('textbox').inputValue()).toBe(HALF_TYPED);
    await unsent.getByRole('button', { name: /^Kopioi/ }).waitFor();
    expect(await nurse.page.getByText('Söderlund').count()).toBe(0);
    expect(loads).toBe(0);

    await nurse.open('/');
    expect(await nurse.page.getByText('Söderlund').count()).toBe(0);
    await worker.page.getByText('Peruttu').first().waitFor();
    expect([...nurse.complaints, ...worker.complaints]).toEqual([]);
  });
});
