import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
/** From the administrator's answer to the other's screen: a second, and what a busy machine needs to draw it. */
const AT_ONCE_MS = 3_000;

interface Rights {
  readonly openCases: number;
  readonly places: readonly {
    readonly workspace: { readonly nameFi: string } | null;
    readonly documents: readonly object[];
    readonly operations: readonly object[];
  }[];
}

describe('an administrator changes a colleague’s rights (703/2023 9 §)', () => {
  let product: Product;
  let browser: Browser;
  let petri: Person;
  let jussi: Person;
  let jussiId: string;
  let place: { id: string; nameFi: string };

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    petri = await Person.arrive(browser, product.url, 'Petri Aalto', { language: 'fi' });
    jussi = await Person.arrive(browser, product.url, 'Jussi Rantanen', { language: 'fi' });
    const { me } = await jussi.ask<{ me: { id: string; workspaces: { workspace: { id: string } }[] } }>(
      '{ me { id workspaces { workspace { id } } } }',
    );
    jussiId = me.id;
    const { administration } = await petri.ask<{
      administration: { units: { workspaces: { id: string; nameFi: string; openCases: number }[] }[] };
    }>('{ administration { units { workspaces { id nameFi openCases } } } }');
    const [found] = administration.units
      .flatMap(({ workspaces }) => workspaces)
      .filter(
        ({ id, openCases }) => openCases > 0 && me.workspaces.every(({ workspace }) => workspace.id !== id),
      );
    if (!found) throw new Error('The demo has no workspace where Jussi does not work');
    place = found;
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const rightsOf = async (): Promise<Rights> => {
    const { rightsOf: rights } = await petri.ask<{ rightsOf: Rights }>(
      `query ($id: ID!) { rightsOf(professionalId: $id) { openCases
         places { workspace { nameFi } documents { kind } operations { operation } } } }`,
      { id: jussiId },
    );
    return rights;
  };
  const inPlace = ({ places }: Rights) => places.find(({ workspace }) => workspace?.nameFi === place.nameFi);
  const linesOf = (dialog: Locator, title: 'Antaa' | 'Vie') =>
    dialog.getByRole('region', { name: title }).getByRole('listitem').allTextContents();

  it('gives a task: the preview says what then applies, and the colleague’s open browser shows it', async () => {
    const before = await rightsOf();
    const { page } = petri;
    await petri.open('/admin/people');
    await page.getByRole('searchbox', { name: /Etsi nimellä/ }).fill('Rantanen');
    await page.getByRole('link', { name: 'Rantanen Jussi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jussi Rantanen' }).waitFor();
    await page.getByRole('button', { name: 'Anna tehtävä' }).click();
    const dialog = page.getByRole('dialog', { name: 'Anna tehtävä' });
    await dialog.getByRole('button', { name: /Tehtävä/ }).click();
    await page.getByRole('option', { name: 'Laaja asiakasvastuu' }).click();
    await dialog.getByRole('button', { name: /Missä/ }).click();
    await page.getByRole('option', { name: place.nameFi }).click();
    await dialog.getByRole('button', { name: 'Esikatsele' }).click();
    await dialog.getByText('Mitä muutos tekee').waitFor();
    const gives = await linesOf(dialog, 'Antaa');
    expect(await dialog.getByRole('region', { name: 'Vie' }).count()).toBe(0);
    expect(await petri.accessibilityFaults()).toEqual([]);
    expect(await rightsOf()).toEqual(before);

    await dialog.getByRole('button', { name: 'Toteuta' }).click();
    await page.getByText('Oikeudet on muutettu').waitFor({ timeout: SEEN_MS });
    await jussi.page.getByRole('link', { name: place.nameFi }).first().waitFor({ timeout: AT_ONCE_MS });

    const after = await rightsOf();
    const opened = after.openCases - before.openCases;
    expect(gives[0]).toBe(opened === 1 ? '1 asia avautuu' : `${String(opened)} asiaa avautuu`);
    const rights = inPlace(after);
    expect(gives.length - 1).toBe((rights?.documents.length ?? 0) + (rights?.operations.length ?? 0));
    expect(inPlace(before)).toBeUndefined();
  });

  it('ends it: what it opened closes on the colleague’s screen within a second', async () => {
    await jussi.open(`/board/${place.id}`);
    await jussi.page.getByRole('heading', { level: 1, name: place.nameFi }).waitFor();
    const before = await rightsOf();
    const { page } = petri;
    await page
      .getByRole('row', { name: new RegExp(`Laaja asiakasvastuu.*${place.nameFi}`) })
      .getByRole('button', { name: /^Päätä tehtävä/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Päätä tehtävä' });
    await dialog.getByText('Mitä muutos tekee').waitFor();
    const takes = await linesOf(dialog, 'Vie');
    await dialog.getByRole('button', { name: 'Toteuta' }).click();
    await page.getByText('Oikeudet on muutettu').first().waitFor({ timeout: SEEN_MS });
    await jussi.page
      .getByRole('heading', { level: 1, name: 'Sivua ei löydy' })
      .waitFor({ timeout: AT_ONCE_MS });

    const closed = before.openCases - (await rightsOf()).openCases;
    expect(takes[0]).toBe(closed === 1 ? '1 asia sulkeutuu' : `${String(closed)} asiaa sulkeutuu`);
    expect(inPlace(await rightsOf())).toBeUndefined();
  });

  it('shuts an account: the colleague’s browser is locked out within a second', async () => {
    const { page } = petri;
    await page.getByRole('button', { name: 'Sulje tunnus' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sulje tunnus' });
    await dialog.getByRole('button', { name: 'Toteuta' }).click();
    await page.getByText(/^Tunnus on suljettu/).waitFor({ timeout: SEEN_MS });
    await jussi.page
      .getByRole('alertdialog', { name: 'Istunto on lukittu' })
      .waitFor({ timeout: AT_ONCE_MS });
    expect([...petri.complaints, ...jussi.complaints]).toEqual([]);
  });

  const pages = () => ['/admin', '/admin/people', '/admin/settings', `/admin/people/${jussiId}`];
  const openWhole = async (person: Person, path: string) => {
    await person.open(path);
    await person.page.locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout: SEEN_MS });
  };

  it.each(['fi', 'sv', 'en'] as const)(
    'has nothing for axe to say, in %s',
    async (language) => {
      const person = await Person.arrive(browser, product.url, 'Petri Aalto', { language });
      const faults: string[] = [];
      for (const path of pages()) {
        await openWhole(person, path);
        faults.push(...(await person.accessibilityFaults()).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
      await person.leave();
    },
    180_000,
  );

  it.each([360, 768, 1440])('fits %i pixels without scrolling sideways', async (width) => {
    const person = await Person.arrive(browser, product.url, 'Petri Aalto', { width });
    const wide: string[] = [];
    for (const path of pages()) {
      await openWhole(person, path);
      const overflow = await person.overflow();
      if (overflow > 0) wide.push(`${path}: ${String(overflow)} px`);
    }
    expect(wide).toEqual([]);
    await person.leave();
  });
});
