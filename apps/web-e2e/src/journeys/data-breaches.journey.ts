import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { draftKept } from '../harness/kept-draft.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const OFFICER = 'Kirsi Salonen';
const PAGE = '/data-protection/breaches';
const SEEN_MS = 15_000;
const HAPPENED = 'Tulosteet unohtuivat kokoushuoneeseen yön yli.';

/** What opens the dialogs, of the first breach that waits and of the first that is settled. */
const WORDS: Readonly<
  Record<
    ScreenLanguage,
    { record: string; settled: string; waiting: RegExp[]; reopen: RegExp; history: string }
  >
> = {
  fi: {
    record: 'Kirjaa loukkaus',
    settled: 'Käsitellyt',
    waiting: [/^Kirjaa ilmoitus, /, /^Ilmoitusta ei tarvita, /, /^Täydennä tai/, /^Kirjaa tiedottaminen/],
    reopen: /^Peru kirjaus, /,
    history: 'Muutoshistoria',
  },
  sv: {
    record: 'Anteckna en incident',
    settled: 'Behandlade',
    waiting: [/^Anteckna anmälan, /, /^Ingen anmälan/, /^Komplettera/, /^Anteckna information/],
    reopen: /^Återta/,
    history: 'Ändringshistorik',
  },
  en: {
    record: 'Record a breach',
    settled: 'Settled',
    waiting: [/^Record the notification, /, /^No notification/, /^Complete/, /^Record informing/],
    reopen: /^Take the entry back, /,
    history: 'History of changes',
  },
};

describe('the register of data breaches ((EU) 2016/679 33 art.)', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say in %s, its forms neither, which the keyboard opens and leaves',
    async (language) => {
      const officer = await Person.arrive(browser, product.url, OFFICER, { language });
      const { page } = officer;
      const words = WORDS[language];
      const faults: string[] = [];
      const look = async (what: string) =>
        faults.push(...(await officer.accessibilityFaults()).map((fault) => `${what}: ${fault}`));
      const open = async (name: string | RegExp) => {
        const button = page.getByRole('button', { name, exact: true }).first();
        await button.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        await look(String(name));
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        const isBack = await button.evaluate((element) => element === document.activeElement);
        if (!isBack) faults.push(`${String(name)}: focus is lost`);
      };
      await officer.open(PAGE);
      await page.getByRole('button', { name: words.history }).nth(1).click();
      await look('waiting');
      for (const name of [words.record, ...words.waiting]) await open(name);
      await page.getByRole('tab', { name: words.settled }).click();
      await page.getByRole('button', { name: words.reopen }).first().waitFor();
      await look('settled');
      await open(words.reopen);
      expect(faults).toEqual([]);
      expect(officer.complaints).toEqual([]);
      await officer.leave();
    },
    120_000,
  );

  it.each([360, 768, 1440])('fits %i pixels without scrolling sideways', async (width) => {
    const officer = await Person.arrive(browser, product.url, OFFICER, { width, language: 'fi' });
    await officer.open(PAGE);
    const isWide = () =>
      officer.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
    expect(await isWide()).toBe(false);
    await officer.page.getByRole('tab', { name: WORDS.fi.settled }).click();
    await officer.page.getByText('Ilmoitettu myöhässä').waitFor();
    expect(await isWide()).toBe(false);
    await officer.leave();
  });

  it('is told of on the officer’s first page while something presses, with the way to it', async () => {
    const officer = await Person.arrive(browser, product.url, OFFICER, { language: 'fi' });
    await officer.page.getByText('Tietoturvaloukkauksia, joiden ilmoitus on myöhässä: 1').waitFor();
    await officer.page.getByRole('main').getByRole('link', { name: 'Tietoturvaloukkaukset' }).click();
    await officer.page.getByRole('heading', { level: 1, name: 'Tietoturvaloukkaukset' }).waitFor();
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  });

  it('is filled in by the keyboard, outlives a reload half-written, and is seen at once in another window', async () => {
    const [writer, watcher] = [
      await Person.arrive(browser, product.url, OFFICER, { language: 'fi' }),
      await Person.arrive(browser, product.url, OFFICER, { language: 'fi' }),
    ];
    await writer.open(PAGE);
    await watcher.open(PAGE);
    let loads = 0;
    watcher.page.on('load', () => (loads += 1));
    const form = () => writer.page.getByRole('dialog', { name: 'Kirjaa tietoturvaloukkaus' });
    await writer.page.getByRole('button', { name: WORDS.fi.record }).click();
    await form().getByRole('textbox', { name: 'Kellonaika' }).fill('0.00');
    await form().getByRole('textbox', { name: 'Mitä tapahtui' }).fill(HAPPENED);
    await draftKept(writer, HAPPENED);
    await writer.page.reload();
    await writer.page.getByRole('button', { name: WORDS.fi.record }).click();
    const happened = form().getByRole('textbox', { name: 'Mitä tapahtui' });
    await happened.waitFor();
    await writer.page.waitForFunction(
      (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
      HAPPENED,
    );
    await happened.press('Control+Enter');
    await form().waitFor({ state: 'detached' });

    const seen = watcher.page.getByRole('region').filter({ hasText: HAPPENED });
    await seen.waitFor({ timeout: SEEN_MS });
    const own = writer.page.getByRole('region').filter({ hasText: HAPPENED });
    await own.getByRole('button', { name: /^Ilmoitusta ei tarvita, / }).click();
    const judging = writer.page.getByRole('dialog');
    await judging.getByRole('textbox').fill('Huone oli lukossa, ja tulosteet löytyivät koskemattomina.');
    await judging.getByRole('button', { name: 'Kirjaa arvio' }).click();
    await seen.waitFor({ state: 'detached', timeout: SEEN_MS });
    await watcher.page.getByRole('tab', { name: WORDS.fi.settled }).click();
    await watcher.page
      .getByRole('region')
      .filter({ hasText: HAPPENED })
      .getByText('Huone oli lukossa, ja tulosteet löytyivät koskemattomina.')
      .first()
      .waitFor();
    expect(loads).toBe(0);
    expect([...writer.complaints, ...watcher.complaints]).toEqual([]);
    await writer.leave();
    await watcher.leave();
  });

  it('is nobody else’s page', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    await lead.open(PAGE);
    await lead.page.getByRole('heading', { name: 'Sivua ei löydy' }).waitFor();
    await lead.leave();
  });
});
