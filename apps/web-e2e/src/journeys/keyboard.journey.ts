import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Keyboard } from '../harness/keyboard.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const WORDS_ON_PAPER = {
  sv: { title: 'Klientplan', confidential: 'Sekretessbelagd', back: 'Tillbaka till ärendet' },
  en: { title: 'Client plan', confidential: 'Confidential', back: 'Back to the case' },
} as const;

describe('without a mouse, on paper and in forced colours', () => {
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

  it('signs in, finds a case, writes its plan, asks a consultation and moves the case', async () => {
    const lead = await Person.atTheDoor(browser, product.url);
    const { page } = lead;
    const keyboard = new Keyboard(page);
    const dialog = page.getByRole('dialog');

    await keyboard.tabTo(page.getByRole('button', { name: /Niilo Järvinen/ }));
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Oma päivä' }).waitFor();

    await keyboard.press('Control+k');
    await dialog.waitFor();
    await keyboard.write('Kettula');
    await dialog.getByText('Kettula').first().waitFor();
    await keyboard.press('ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 1, name: /Kettula/ }).waitFor();

    const edit = page.getByRole('button', { name: /^(Kirjoita|Muokkaa): kohta 1, Asiakkaan/ });
    await edit.waitFor();
    await keyboard.tabTo(edit);
    await keyboard.press('Enter');
    await keyboard.tabTo(page.getByRole('textbox', { name: /^Kohta 1|kohta 1/i }));
    await keyboard.write(' Haluan kotiin.');
    await keyboard.press('Control+Enter');
    await page.locator('p', { hasText: 'Haluan kotiin.' }).waitFor();
    expect(await keyboard.isOn(edit)).toBe(true);

    const question = 'Miten selkä kestää työkokeilun?';
    await keyboard.press('n');
    await dialog.waitFor();
    const expertise = dialog.getByRole('radio', { name: 'Fysioterapia' });
    await expertise.waitFor({ state: 'attached' });
    await keyboard.tabTo(dialog.getByRole('radiogroup', { name: 'Keneltä kysyt?' }).getByRole('radio'));
    await keyboard.press('Space');
    await keyboard.arrowTo(expertise);
    await keyboard.tabTo(dialog.getByRole('textbox', { name: 'Kysymys' }));
    await keyboard.write(question);
    await dialog.getByText('Asiakkaan saa nimetä').waitFor();
    await keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await keyboard.isOn(edit)).toBe(true);

    const move = page.getByRole('button', { name: 'Muuta tilaa' });
    await keyboard.tabTo(move, 'Shift+Tab');
    await keyboard.press('Enter');
    const inService = dialog.getByRole('radio', { name: 'Palvelussa' });
    await inService.waitFor({ state: 'attached' });
    await keyboard.tabTo(dialog.getByRole('radio'));
    await keyboard.press('Space');
    await keyboard.arrowTo(inService);
    await keyboard.tabTo(dialog.getByRole('button', { name: 'Muuta tila', exact: true }));
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Asiakas ja asia' }).getByText('Palvelussa').waitFor();
    expect(await keyboard.isOn(move)).toBe(true);

    const consultations = page.getByRole('link', { name: 'Konsultaatiot', exact: true }).last();
    await keyboard.tabTo(consultations);
    await keyboard.press('Enter');
    await page.getByText(question).first().waitFor();
    expect(lead.complaints).toEqual([]);
    await lead.leave();
  });

  it('begins an entry of the record in the form it opened, in sight, and comes back to its button', async () => {
    const worker = await Person.arrive(browser, product.url, 'Aino Virtanen', { language: 'fi' });
    const { page } = worker;
    const keyboard = new Keyboard(page);
    const paths = await worker.pagesOfTheProduct();
    await worker.open(paths.find((path) => path.endsWith('/record')) ?? '/');
    const add = page.getByRole('button', { name: 'Lisää kirjaus' });
    await add.waitFor();
    await keyboard.tabTo(add);
    await keyboard.press('Enter');
    await page.getByRole('form', { name: 'Lisää kirjaus' }).waitFor();
    // What takes the focus of a button that is gone does so a frame or two later.
    await page.waitForTimeout(500);
    expect(await page.evaluate(focusInForm)).toEqual({ isInForm: true, isInSight: true });
    await keyboard.tabTo(page.getByRole('button', { name: 'Peruuta' }));
    await keyboard.press('Enter');
    await add.waitFor();
    expect(await keyboard.isOn(add)).toBe(true);
    expect(worker.complaints).toEqual([]);
    await worker.leave();
  });

  it.each(['sv', 'en'] as const)('prints a plan in %s', async (language) => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language });
    const paths = await lead.pagesOfTheProduct();
    await lead.open(paths.find((path) => path.startsWith('/print/')) ?? '/');
    const { title, confidential, back } = WORDS_ON_PAPER[language];
    await lead.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await lead.page.getByRole('link', { name: back }).waitFor();
    expect(await lead.page.getByText(confidential).first().isVisible()).toBe(true);
    expect(await lead.page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await lead.page.locator('main').innerText()).not.toMatch(/Asiakassuunnitelma|Salassa/);

    await lead.page.emulateMedia({ media: 'print' });
    expect(await lead.page.getByRole('link', { name: back }).count()).toBe(0);
    expect(lead.complaints).toEqual([]);
    await lead.leave();
  });

  it('prints a plan in Swedish for the client, though the screen is in Finnish', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language: 'fi' });
    const { page } = lead;
    const paths = await lead.pagesOfTheProduct();
    await lead.open(paths.find((path) => path.startsWith('/print/')) ?? '/');
    const swedish = page.getByRole('button', { name: 'Svenska', exact: true });
    await swedish.focus();
    await page.keyboard.press('Enter');
    const { title, confidential } = WORDS_ON_PAPER.sv;
    await page.locator('main [lang="sv"]').getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByText(confidential).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fi');
    expect(await lead.accessibilityFaults()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await swedish.isVisible()).toBe(false);
    expect(lead.complaints).toEqual([]);
    await lead.leave();
  });

  it('has nothing for axe to say on the board and a case in forced colours', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    await lead.page.emulateMedia({ forcedColors: 'active' });
    const paths = await lead.pagesOfTheProduct();
    const faults: string[] = [];
    for (const path of [
      paths.find((one) => one.startsWith('/board/')),
      paths.find((one) => one.startsWith('/cases/')),
    ]) {
      await lead.open(path ?? '/');
      faults.push(...(await lead.accessibilityFaults()).map((fault) => `${String(path)} ${fault}`));
    }
    expect(faults).toEqual([]);
    await lead.leave();
  });
});

function focusInForm(): { isInForm: boolean; isInSight: boolean } {
  const focused = document.activeElement;
  const { top, bottom } = focused?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return {
    isInForm: (focused?.closest('form') ?? null) !== null,
    isInSight: top >= 0 && bottom <= window.innerHeight,
  };
}
