import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const TITLE: Readonly<Record<ScreenLanguage, string>> = {
  fi: 'Onko henkilö asiakas?',
  sv: 'Är personen klient?',
  en: 'Is this person a client?',
};
const REASON = 'Tuli vastaanotolle, kieli ja asuminen ovat meillä.';

describe('finding a newcomer and asking to join (SHL 34 §)', () => {
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

  /** Opens the form from the palette, by the keyboard alone. */
  async function openForm({ page }: Person, language: ScreenLanguage) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').first().waitFor();
    await page.keyboard.type(TITLE[language].slice(0, 10));
    await page.getByRole('option', { name: TITLE[language] }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: TITLE[language] });
    await dialog.waitFor();
    return dialog;
  }

  it('tells which unit handles, and brings the request to the named worker, who lets the asker in', async () => {
    const aino = await Person.arrive(browser, product.url, 'Aino Virtanen', { language: 'fi' });
    const amira = await Person.arrive(browser, product.url, 'Amira Hassan', { language: 'fi' });
    const { findCases } = await aino.ask<{ findCases: { id: string; number: string }[] }>(
      '{ findCases(text: "Kettula") { id number } }',
    );
    const [{ id: caseId, number } = { id: '', number: '' }] = findCases;
    const { case: found } = await aino.ask<{
      case: { clients: { client: { givenNames: string; familyName: string; birthDate: string } }[] };
    }>('query ($id: ID!) { case(id: $id) { clients { client { givenNames familyName birthDate } } } }', {
      id: caseId,
    });
    const client = found.clients[0]?.client;
    if (!client) throw new Error('The case has no client');
    await aino.open('/');

    const dialog = await openForm(amira, 'fi');
    await dialog.getByText('Nimellä ja syntymäpäivällä', { exact: true }).click();
    await dialog.getByLabel('Sukunimi').fill(client.familyName.toUpperCase());
    await dialog.getByLabel('Etunimet').fill(client.givenNames);
    await dialog.getByRole('spinbutton').first().click();
    await amira.page.keyboard.type(client.birthDate.split('-').reverse().join(''));
    await dialog.getByRole('button', { name: 'Hae' }).click();
    await dialog.getByText('Kaislarannan aikuispalvelut').waitFor();
    expect(await amira.accessibilityFaults()).toEqual([]);
    await dialog.getByLabel('Miksi pyydät mukaan?').fill(REASON);
    await dialog.getByRole('button', { name: 'Pyydä mukaan tiimiin' }).click();
    await dialog.getByText('Pyyntö lähetettiin').waitFor();

    const request = aino.page.getByRole('link', { name: `Amira Hassan pyytää mukaan asiaan ${number}` });
    await request.waitFor({ timeout: SEEN_MS });
    await aino.page.getByText(REASON).waitFor();
    expect(await aino.accessibilityFaults()).toEqual([]);
    await request.click();
    await aino.page.waitForURL(`**/cases/${caseId}/team`);
    const { me } = await amira.ask<{ me: { id: string } }>('{ me { id } }');
    await aino.ask('mutation ($input: TeamInput!) { addTeamMember(input: $input) { __typename } }', {
      input: { mutationId: crypto.randomUUID(), caseId, professionalId: me.id },
    });
    await aino.open('/');
    expect(await request.count()).toBe(0);
    await amira.open(`/cases/${caseId}`);
    await amira.page.getByText(client.familyName).first().waitFor();
    expect([...aino.complaints, ...amira.complaints]).toEqual([]);
  });

  it.each([
    ['fi', 360],
    ['sv', 768],
    ['en', 1440],
  ] as const)('opens by keyboard, with nothing for axe to say, in %s at %s px', async (language, width) => {
    const katja = await Person.arrive(browser, product.url, 'Katja Miettinen', { language, width });
    const dialog = await openForm(katja, language);
    await katja.page.keyboard.press('Enter');
    await dialog.getByRole('radio').first().focus();
    await katja.page.keyboard.press('ArrowDown');
    await dialog.getByRole('spinbutton').first().waitFor();
    expect(await katja.accessibilityFaults()).toEqual([]);
    expect(await katja.overflow()).toBe(0);
    await katja.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(katja.complaints).toEqual([]);
  });

  it('is offered to nobody else', async () => {
    const eero = await Person.arrive(browser, product.url, 'Eero Korhonen', { language: 'fi' });
    await eero.page.keyboard.press('Control+k');
    await eero.page.getByRole('dialog').first().waitFor();
    await eero.page.keyboard.type('Onko');
    await eero.page.getByText('Ei osumia. Sinulla ei ehkä ole oikeutta nähdä asiaa.').waitFor();
  });
});
