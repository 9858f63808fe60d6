import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const PASSWORD = 'rinnalla-demo';
const REASON = 'Marko ei muista, mitä selästä todettiin, ja arvio valmistuu tänään.';
const ENTRY = /Alaselän liike rajoittuu/;

describe('an override, its banner and its review (703/2023 53 §)', () => {
  let product: Product;
  let browser: Browser;
  let worker: Person;
  let named: Person;
  let officer: Person;
  let loads = 0;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    const arrive = (name: string) => Person.arrive(browser, product.url, name, { language: 'fi' });
    worker = await arrive('Kaisa Laine');
    named = await arrive('Aino Virtanen');
    officer = await arrive('Kirsi Salonen');
    const { findCases } = await worker.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Kettula") { id } }',
    );
    const path = `/cases/${findCases[0]?.id ?? ''}`;
    await worker.open(`${path}/record`);
    await named.open(path);
    await officer.open('/data-protection/overrides');
    for (const person of [worker, named, officer]) person.page.on('load', () => (loads += 1));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const dialog = () => worker.page.getByRole('dialog', { name: 'Tietojen avaaminen lain perusteella' });
  const ownBanner = () => worker.page.getByText('Olet avannut tietoja lain perusteella');
  const othersBanner = () =>
    named.page.locator('strong', { hasText: 'Asiakkaasi tietoja on avattu lain perusteella' });

  it('offers only grounds of one’s own register, each with its section, and opens nothing on a wrong password', async () => {
    expect(await worker.page.getByText(ENTRY).count()).toBe(0);
    await worker.page.getByRole('button', { name: 'Avaa lain perusteella' }).click();
    const grounds = await dialog().getByRole('radio').count();
    expect(grounds).toBe(3);
    expect(
      await dialog()
        .getByText(/tajuton/)
        .count(),
    ).toBe(0);
    await dialog()
      .getByText(/4 tuntia \(Asiakastietolaki 53\s§ 5\smom\.\)/)
      .waitFor();
    expect(await worker.accessibilityFaults()).toEqual([]);

    await dialog()
      .getByRole('radio', { name: 'Sosiaaliviranomaisen tiedonsaantioikeus' })
      .click({ force: true });
    await dialog()
      .getByRole('textbox', { name: /Miksi tiedot tarvitaan/ })
      .fill(REASON);
    await dialog().getByLabel('Oma salasanasi').fill('väärä');
    await dialog().getByRole('button', { name: 'Avaa tiedot' }).click();
    await dialog().getByText('Salasana on väärä. Mitään ei avattu.').waitFor();
    expect(await worker.page.getByText(ENTRY).count()).toBe(0);
  });

  it('opens what the ground opens, and the named worker’s other screen says so without a reload', async () => {
    await dialog().getByLabel('Oma salasanasi').fill(PASSWORD);
    await dialog().getByRole('button', { name: 'Avaa tiedot' }).click();
    await ownBanner().waitFor({ timeout: SEEN_MS });
    await worker.page.getByText(ENTRY).first().waitFor({ timeout: SEEN_MS });
    await othersBanner().waitFor({ timeout: SEEN_MS });
    await named.page.getByText(/Avaaja: Kaisa Laine/).waitFor();
    await named.page.getByText(/Voimassa kello .* asti/).waitFor();
    expect(await named.accessibilityFaults()).toEqual([]);
    expect(loads).toBe(0);
  });

  it('comes to the officer’s queue at once, without the client’s name, and is reviewed there', async () => {
    await officer.page.getByText(REASON).waitFor({ timeout: SEEN_MS });
    expect(await officer.page.getByText('Kettula').count()).toBe(0);
    await officer.page.getByRole('link', { name: /Avausten tarkastus, 2 odottaa tarkastusta/ }).waitFor();
    expect(await officer.accessibilityFaults()).toEqual([]);
    await officer.page.getByRole('button', { name: 'Tarkasta', exact: true }).last().click();
    const review = officer.page.getByRole('dialog', { name: /^Tarkasta avaus/ });
    await review.getByRole('radio', { name: 'Lainmukainen' }).click({ force: true });
    await review.getByRole('textbox', { name: 'Perustelu' }).fill('Peruste ja luettu vastaavat toisiaan.');
    await review.getByRole('button', { name: 'Tallenna tarkastus' }).click();
    await review.waitFor({ state: 'detached', timeout: SEEN_MS });
    await officer.page.getByText(REASON).waitFor({ state: 'detached', timeout: SEEN_MS });
    await officer.page.getByRole('tab', { name: 'Tarkastetut' }).click();
    await officer.page.getByText(REASON).waitFor();
    expect(loads).toBe(0);
  });

  it('is given back at once: what it opened leaves the screen, and the banners with it', async () => {
    await worker.page.getByRole('button', { name: 'Lopeta nyt' }).click();
    await worker.page.getByText(ENTRY).first().waitFor({ state: 'detached', timeout: SEEN_MS });
    await ownBanner().waitFor({ state: 'detached', timeout: SEEN_MS });
    await othersBanner().waitFor({ state: 'detached', timeout: SEEN_MS });
    expect(loads).toBe(0);
    expect([...worker.complaints, ...named.complaints, ...officer.complaints]).toEqual([]);
  });

  it('fits every width, in every language, with nothing for axe to say of the officer’s page', async () => {
    const faults: string[] = [];
    for (const [language, width] of [
      ['fi', 360],
      ['sv', 768],
      ['en', 1440],
    ] as const) {
      const reader = await Person.arrive(browser, product.url, 'Kirsi Salonen', { language, width });
      await reader.open('/data-protection/overrides');
      await reader.page.getByRole('tab').first().waitFor();
      faults.push(...(await reader.accessibilityFaults()));
      const overflow = await reader.overflow();
      if (overflow > 0) faults.push(`${language} ${String(width)}: ${String(overflow)} px`);
      await reader.leave();
    }
    expect(faults).toEqual([]);
  });
});
