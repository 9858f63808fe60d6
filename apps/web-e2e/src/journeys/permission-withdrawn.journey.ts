import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const HALF_TYPED = 'Hän on nukkunut paremmin, ja';

interface Permitted {
  readonly case: {
    readonly status: string;
    readonly viewerCan: { readonly writePlan: boolean };
    readonly plans: readonly { id: string }[] | null;
    readonly declarations: {
      readonly permissions: readonly { withdrawnAt: string | null; peopleResting: number }[];
    };
  };
}

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

  /** One that the nurse works on, and writes the plan of, by the client's permission alone. */
  async function theCase(): Promise<{ path: string; familyName: string }> {
    const { findCases: ofWorker } = await worker.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "T-", first: 20) { id } }',
    );
    const { findCases } = await nurse.ask<{ findCases: { id: string; clients: { name: string }[] }[] }>(
      '{ findCases(text: "T-", first: 20) { id clients { name } } }',
    );
    const shared = findCases.filter(({ id }) => ofWorker.some((one) => one.id === id));
    for (const { id, clients } of shared) {
      const { case: of } = await nurse.ask<Permitted>(
        `query ($id: ID!) { case(id: $id) { status viewerCan { writePlan } plans { id }
           declarations { permissions { withdrawnAt peopleResting } } } }`,
        { id },
      );
      const isPermitted = of.declarations.permissions.some(
        ({ withdrawnAt, peopleResting }) => withdrawnAt === null && peopleResting === 1,
      );
      const isWritten = of.viewerCan.writePlan && of.plans?.length === 1 && of.status !== 'ended';
      const familyName = clients[0]?.name.split(' ')[0] ?? '';
      if (isPermitted && isWritten && clients.length === 1) return { path: `/cases/${id}`, familyName };
    }
    throw new Error('Nobody permits the nurse anything');
  }

  it('turns her page to "no longer yours" without a reload, and leaves her the words she had typed', async () => {
    const { path, familyName } = await theCase();
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
    expect(await nurse.page.getByText(familyName).count()).toBe(0);
    expect(loads).toBe(0);

    await nurse.open('/');
    expect(await nurse.page.getByText(familyName).count()).toBe(0);
    await worker.page.getByText('Peruttu').first().waitFor();
    expect([...nurse.complaints, ...worker.complaints]).toEqual([]);
  });
});
