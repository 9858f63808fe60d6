import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDay, makeTestHetu } from '@rinnalla/domain';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { choose, pick, tick, writeDay } from '../harness/form.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const FAMILY_NAME = 'Kanervisto';
const TOPIC = 'Arki, velat ja jaksaminen';
/** The Monday of this week or, on a Monday morning, of the last: nothing is recorded before it came. */
const MONDAY = (() => {
  const yesterday = addDays(calendarDay(new Date()), -1);
  return addDays(yesterday, -((new Date(`${yesterday}T12:00:00Z`).getUTCDay() + 6) % 7));
})();

describe('from first contact to the plan (SHL 34–42 §)', () => {
  let product: Product;
  let browser: Browser;
  let duty: Person;
  let lead: Person;
  let physio: Person;
  let casePath = '';
  let loads = 0;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    duty = await Person.arrive(browser, product.url, 'Sari Koskinen', { language: 'fi' });
    lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language: 'fi' });
    physio = await Person.arrive(browser, product.url, 'Helmi Mäkinen', { language: 'fi' });
    const [, board = '/'] = await lead.pagesOfTheProduct();
    await lead.open(board);
    await duty.open('/intake');
    lead.page.on('load', () => (loads += 1));
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** A later step stands on the earlier ones: when one has failed, the others say so at once. */
  let failed = '';
  const step = (name: string, take: () => Promise<void>) =>
    it(
      name,
      async () => {
        if (failed !== '') throw new Error(`It stands on what failed before: ${failed}`);
        failed = name;
        await take();
        failed = '';
      },
      180_000,
    );

  const rowOfLead = () => lead.page.getByRole('row', { name: new RegExp(FAMILY_NAME) });
  const seenByLead = (words: string | RegExp) =>
    rowOfLead().filter({ hasText: words }).first().waitFor({ timeout: SEEN_MS });

  step('a report of Monday 8.00 is written down, taken and judged', async () => {
    const { page } = duty;
    await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();
    const form = page.getByRole('dialog', { name: 'Yhteydenoton kirjaaminen' });
    await choose(page, form, /Yhteydenottotapa/, 'Ammattilaisen yhteydenotto');
    await choose(page, form, /Kuka otti yhteyttä/, 'Ammattilainen');
    await choose(page, form, /Miksi/, 'Ilmoitus tuen tarpeesta');
    await form
      .getByRole('textbox', { name: /Mitä kerrottiin/ })
      .fill('Terveyskeskus on huolissaan: laskut avaamatta, ei jaksa.');
    await form.getByRole('textbox', { name: /Henkilötunnus/ }).fill(makeTestHetu('1984-03-02', 977));
    await form.getByRole('textbox', { name: /Sukunimi/ }).fill(FAMILY_NAME);
    await form.getByRole('textbox', { name: /Etunimet/ }).fill('Tuulikki Helena');
    await tick(form, /Henkilön suostumus/, 'Henkilö on antanut suostumuksen');
    await form.getByRole('textbox', { name: 'Ilmoittajan nimi' }).fill('Terveysasema');
    await writeDay(page, form, 'Saapumispäivä', MONDAY);
    await form.getByRole('textbox', { name: /Kellonaika/ }).fill('8.00');
    await form.getByRole('button', { name: 'Kirjaa jonoon' }).click();
    await form.waitFor({ state: 'detached', timeout: SEEN_MS });

    await page.getByText(new RegExp(FAMILY_NAME)).first().click();
    await page.getByRole('button', { name: 'Ota käsittelyyn' }).click();
    await page.getByRole('button', { name: 'Arvioi kiireellisyys' }).click();
    const judging = page.getByRole('dialog', { name: 'Arvioi kiireellisyys' });
    await tick(judging, /Kiireellisyys/, 'Ei kiireellinen');
    await judging
      .getByRole('textbox', { name: /Mitä tehtiin heti/ })
      .fill('Soitettu, tilanne ei vaadi apua tänään.');
    await judging.getByRole('button', { name: 'Tallenna' }).click();
    await judging.waitFor({ state: 'detached', timeout: SEEN_MS });
  });

  step('an assessment opens, and the lead’s board shows it without reloading', async () => {
    const { page } = duty;
    await page.getByRole('button', { name: 'Avaa arviointi' }).click();
    const opening = page.getByRole('dialog', { name: 'Avaa arviointi' });
    await choose(page, opening, /Työtila/, 'Moniammatillinen aikuistiimi');
    await choose(page, opening, /Palvelutehtävä/, 'Työikäisten palvelut');
    await opening.getByRole('textbox', { name: /Aihe/ }).fill(TOPIC);
    await opening.getByRole('button', { name: 'Avaa arviointi' }).click();
    await opening.waitFor({ state: 'detached', timeout: SEEN_MS });
    // A board never moves under one's eyes: what is new is told of, and comes when asked for.
    await lead.page.getByRole('button', { name: /1 uusi/ }).click({ timeout: SEEN_MS });
    await seenByLead('Arvioinnissa');

    await page.getByRole('link', { name: 'Avaa asia' }).click();
    await page.getByRole('link', { name: 'Palvelutarpeen arviointi' }).click();
    casePath = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Aloita arviointi' }).click();
    const starting = page.getByRole('dialog', { name: 'Aloita arviointi' });
    await starting.getByRole('button', { name: 'Aloita arviointi' }).click();
    await starting.waitFor({ state: 'detached', timeout: SEEN_MS });
    await page.getByText('Arvioitavana').first().waitFor({ timeout: SEEN_MS });
  });

  step('two professions write it at once, each their own part', async () => {
    const { page } = duty;
    await page.getByRole('button', { name: 'Kutsu ammattilainen' }).click();
    const inviting = page.getByRole('dialog', { name: 'Kutsu ammattilainen' });
    await pick(page, inviting, /Ammattilainen/, 'Helmi Mäkinen');
    await inviting.getByRole('button', { name: 'Kutsu', exact: true }).click();
    await inviting.waitFor({ state: 'detached', timeout: SEEN_MS });

    await physio.open(casePath);
    const view = 'Kävely on turvallista, portaissa tarvitaan tukea.';
    await Promise.all([
      writeSection(physio, 'Läheisverkosto', view),
      writeSection(
        duty,
        'Yhteenveto tilanteesta ja palvelujen tarpeesta',
        'Laskut ovat avaamatta, voimat lopussa.',
      ),
    ]);
    await page.getByText(view).first().waitFor({ timeout: SEEN_MS });
    for (const [title, words] of [
      ['Asiakkaan oma näkemys', 'Haluan saada arjen kuntoon.'],
      ['Asiakkaan hoidossa olevat henkilöt', 'Ei ole.'],
      ['Johtopäätökset asiakkuuden edellytyksistä', 'Asiakkuudelle on edellytykset.'],
      ['Arvio omatyöntekijän tarpeesta', 'Omatyöntekijä tarvitaan.'],
    ] as const) {
      await writeSection(duty, title, words);
    }
  });

  step('special support is found, and the law lets a social worker in office alone sign', async () => {
    const { page } = duty;
    const main = page.getByRole('main');
    await tick(main, /Tarvitseeko asiakas erityistä tukea/, 'Kyllä');
    await main.getByRole('textbox', { name: /Perustelut/ }).fill('Useita samanaikaisia tuen tarpeita.');
    await tick(main, /Jatkuuko asiakkuus/, 'Kyllä');
    await main.getByText('Jokapäiväisestä elämästä selviytyminen').click();
    await tick(main, /Tuen tarve on/, 'Pitkäaikainen');
    await tick(main, /Tarvitseeko asiakas omatyöntekijän/, 'Kyllä');
    await tick(main, /Laaditaanko asiakassuunnitelma/, 'Kyllä');
    await main.getByRole('button', { name: 'Tallenna ratkaisut' }).click();
    await page.getByText('Kaikki lain edellyttämä on kirjattu.').waitFor({ timeout: SEEN_MS });
    await page.getByRole('button', { name: 'Merkitse luonnos valmiiksi' }).click();
    await page.getByText('Luonnos valmis, odottaa allekirjoitusta').first().waitFor({ timeout: SEEN_MS });

    await page.getByRole('button', { name: 'Allekirjoita' }).click();
    const refused = page.getByRole('dialog', { name: 'Allekirjoita palvelutarpeen arviointi' });
    await refused.getByText(/Sosiaalihuoltolaki 36\s§ 5\smom/).waitFor();
    expect(await refused.getByRole('button', { name: 'Allekirjoita' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await refused.waitFor({ state: 'detached' });
  });

  step(
    'the lead signs: the case goes on to planning, and a pair that the law asks for is missed at once',
    async () => {
      const deputy = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language: 'fi' });
      await deputy.open(casePath);
      await deputy.page.getByRole('button', { name: 'Allekirjoita' }).click();
      const signing = deputy.page.getByRole('dialog', { name: 'Allekirjoita palvelutarpeen arviointi' });
      await signing.getByRole('button', { name: 'Allekirjoita' }).click();
      await signing.waitFor({ state: 'detached', timeout: SEEN_MS });
      await duty.page.getByText('Allekirjoitettu').first().waitFor({ timeout: SEEN_MS });
      await duty.page
        .getByText(/eikä tiimissä ole virkasuhteista laillistettua sosiaalityöntekijää/)
        .first()
        .waitFor({ timeout: SEEN_MS });
      await seenByLead('Suunnittelussa');
      await deputy.leave();
    },
  );

  step(
    'the pair rule refuses a counsellor alone; with a social worker invited the naming goes through',
    async () => {
      const { page } = duty;
      await page.getByRole('link', { name: /Tiimi/ }).click();
      const adding = page.getByRole('main');
      await pick(page, adding, /Työkaveri/, 'Kaisa Laine');
      await tick(adding, /Tehtävä asiassa/, 'Omatyöntekijä');
      await adding.getByRole('button', { name: 'Lisää', exact: true }).click();
      const refused = page.getByRole('dialog', { name: 'Kutsu sosiaalityöntekijä työpariksi' });
      await refused.getByText(/Kaisa Laine ei voi olla omatyöntekijä yksin/).waitFor({ timeout: SEEN_MS });
      await refused.getByText(/42\s§ 3\smom/).waitFor();
      await pick(page, refused, /Sosiaalityöntekijä/, 'Aino Virtanen');
      await refused.getByRole('button', { name: 'Nimeä työpari ja jatka' }).click();
      await refused.waitFor({ state: 'detached', timeout: SEEN_MS });
      await seenByLead('Kaisa Laine');
      await page
        .getByText(/eikä tiimissä ole virkasuhteista laillistettua sosiaalityöntekijää/)
        .waitFor({ state: 'detached', timeout: SEEN_MS });
    },
  );

  step('the plan opens, and nobody’s page was loaded anew or complained', async () => {
    const kaisa = await Person.arrive(browser, product.url, 'Kaisa Laine', { language: 'fi' });
    await kaisa.open(casePath.replace(/\/assessment$/, ''));
    await kaisa.page.getByRole('button', { name: /Aloita suunnitelma/ }).click();
    await kaisa.page.getByText('1. Arvio tuen tarpeesta').first().waitFor({ timeout: SEEN_MS });
    await duty.page.getByRole('link', { name: 'Suunnitelma', exact: true }).click();
    await duty.page.getByText('1. Arvio tuen tarpeesta').first().waitFor({ timeout: SEEN_MS });
    expect(loads).toBe(0);
    expect([...duty.complaints, ...lead.complaints, ...physio.complaints, ...kaisa.complaints]).toEqual([]);
  });
});

async function writeSection({ page }: Person, title: string, words: string): Promise<void> {
  const section = page.getByRole('region', { name: title });
  await section.getByRole('button', { name: /Kirjoita/ }).click();
  const text = section.getByRole('textbox').first();
  await text.fill(words);
  await text.press('Control+Enter');
  await section.getByText(words).first().waitFor({ timeout: SEEN_MS });
}
