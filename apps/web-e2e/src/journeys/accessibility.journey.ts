import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { draftKept } from '../harness/kept-draft.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const HARD = 'Taulun rivin valinta ei kuulu ruudunlukijalla.';
const ANSWER = 'Kiitos. Rivin valinta kerrotaan nyt ääneen.';

describe('feedback on accessibility (306/2019)', () => {
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

  it('is sent from wherever one is, comes to the open list of those who answer, and its answer to the sender', async () => {
    const sender = await Person.arrive(browser, product.url, 'Kaisa Laine', { language: 'fi' });
    const administrator = await Person.arrive(browser, product.url, 'Petri Aalto', { language: 'fi' });
    await administrator.open('/admin/feedback');
    await administrator.page.getByText('Ylitetty').waitFor();

    const { page } = sender;
    await sender.open('/deadlines');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: 'Saavutettavuusseloste ja palaute' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Saavutettavuusseloste' }).waitFor();
    const field = page.getByRole('textbox', { name: 'Mikä on vaikeaa?' });
    expect(await page.getByRole('textbox', { name: /^Sivu/ }).inputValue()).toBe('/deadlines');
    // Half of it survives a reload.
    await field.fill(HARD);
    await draftKept(sender, HARD);
    await page.reload();
    await page.getByText(HARD).waitFor();
    await field.focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Palaute on lähetetty/).waitFor();
    await page.getByText('Ei vielä vastausta.').waitFor();

    // Without a reload.
    const card = administrator.page.getByRole('listitem').filter({ hasText: HARD });
    await card.getByText(/Kaisa Laine/).waitFor();
    await card.getByRole('button', { name: /^Vastaa/ }).click();
    const dialog = administrator.page.getByRole('dialog', { name: 'Vastaa palautteeseen' });
    await dialog.getByRole('textbox', { name: 'Vastaus' }).fill(ANSWER);
    await administrator.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await administrator.page.getByRole('region', { name: 'Vastatut' }).getByText(ANSWER).waitFor();

    await page.getByText(ANSWER).waitFor();
    await page.getByText('Toteutui ajoissa').waitFor();
    expect([...sender.complaints, ...administrator.complaints]).toEqual([]);
    await sender.leave();
    await administrator.leave();
  }, 120_000);

  it('takes nobody to the administrator’s pages for it', async () => {
    const worker = await Person.arrive(browser, product.url, 'Aino Virtanen', { language: 'fi' });
    await worker.open('/admin/feedback');
    await worker.page.getByRole('heading', { level: 1, name: 'Sivua ei löydy' }).waitFor();
    // Nor is anything of these pages loaded for the statement.
    const loaded: string[] = [];
    worker.page.on('request', (request) => loaded.push(request.url()));
    await worker.open('/accessibility');
    expect(loaded.filter((address) => /admin(?:-person)?-page/.test(address))).toEqual([]);
    await worker.leave();
  });
});
