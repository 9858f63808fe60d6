import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

/** How long a screen may take to show what another did; the tests of the keeper say how fast it is. */
const SEEN_MS = 15_000;
const EXPERTISE = 'Mielenterveys';

describe('three people at work', () => {
  let product: Product;
  let browser: Browser;
  let asker: Person;
  let nurse: Person;
  let lead: Person;
  let loads = 0;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    asker = await Person.arrive(browser, product.url, 'Aino Virtanen');
    nurse = await Person.arrive(browser, product.url, 'Eero Korhonen');
    lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    const [, board] = await lead.pagesOfTheProduct();
    await lead.open(board ?? '/');
    await nurse.open('/consultations');
    await asker.open('/consultations');
    for (const person of [asker, nurse, lead]) person.page.on('load', () => (loads += 1));
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  beforeEach(() => {
    loads = 0;
  });

  const openCount = async (): Promise<string> => {
    const row = lead.page.getByRole('row', { name: /Kettula/ }).first();
    const header = await lead.page.getByRole('columnheader').allInnerTexts();
    const place = header.findIndex((text) => /konsultaatioita/i.test(text));
    return (await row.getByRole('cell').or(row.getByRole('rowheader')).nth(place).innerText()).trim();
  };

  async function wholeStory(question: string, between: () => Promise<void>): Promise<void> {
    const before = Number((await openCount()).match(/\d+/)?.[0]);
    await asker.askConsultation('Kettula', EXPERTISE, question);
    const request = nurse.page.getByText(question).first();
    await request.waitFor({ timeout: SEEN_MS });
    await lead.page.waitForFunction(
      ([name, count]) =>
        [...document.querySelectorAll('tr')].some(
          (row) => row.innerText.includes(name) && new RegExp(`\\b${String(count)}\\b`).test(row.innerText),
        ),
      ['Kettula', before + 1] as const,
      { timeout: SEEN_MS },
    );

    await between();

    await request.click();
    await nurse.page.getByRole('button', { name: 'Ota minulle' }).first().click();
    await nurse.page.getByText('Kettula').first().waitFor({ timeout: SEEN_MS });
    const asked = asker.page.getByText(question).first();
    await asked.waitFor({ timeout: SEEN_MS });
    await asked.click();
    await asker.page.getByText('Eero Korhonen').first().waitFor({ timeout: SEEN_MS });

    await nurse.page.getByRole('textbox', { name: 'Vastaus' }).fill('Sovitaan aika ensi viikolle.');
    await nurse.page.getByRole('radio', { name: 'Jatkakaa samoin' }).first().click({ force: true });
    await nurse.page.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await asker.page.getByText('Sovitaan aika ensi viikolle.').first().waitFor({ timeout: SEEN_MS });
  }

  it('ask, claim, answer, and each sees each step without reloading', async () => {
    await wholeStory('Miten tuen unta, kun päihteet ovat jääneet?', () => Promise.resolve());
    expect(loads).toBe(0);
    expect([...asker.complaints, ...nurse.complaints, ...lead.complaints]).toEqual([]);
  }, 180_000);

  it('go on after the server is killed and started again in the middle', async () => {
    await wholeStory('Milloin lääkitys kannattaa tarkistaa?', async () => {
      await product.process.kill9();
      await lead.page
        .getByText(/Ei yhteyttä|Yhdistetään/)
        .first()
        .waitFor({ timeout: SEEN_MS });
      await product.process.start();
      await lead.page.getByText('Ajan tasalla').first().waitFor({ timeout: 30_000 });
    });
    expect(loads).toBe(0);
  }, 240_000);

  it('go on after one of them was offline, and miss nothing of that time', async () => {
    await nurse.context.setOffline(true);
    // An open socket is not closed by being offline: at the latest the heartbeat tells, which may be missing for 45 seconds.
    await nurse.page
      .getByText(/Ei yhteyttä|Yhdistetään/)
      .first()
      .waitFor({ timeout: 90_000 });
    const question = 'Kuka voi tavata asiakkaan kotona?';
    await asker.askConsultation('Kettula', EXPERTISE, question);
    expect(await nurse.page.getByText(question).count()).toBe(0);
    await nurse.context.setOffline(false);
    await nurse.page.getByText(question).first().waitFor({ timeout: 30_000 });
    expect(loads).toBe(0);
  }, 240_000);
});
