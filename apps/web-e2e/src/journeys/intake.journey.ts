import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { choose, tick } from '../harness/form.js';
import { draftKept } from '../harness/kept-draft.js';
import { Keyboard } from '../harness/keyboard.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const A_MINUTE = 60_000;
const RECORD = 'Kirjaa yhteydenotto';
const FORM = 'Yhteydenoton kirjaaminen';
const REPORTER = 'Naapuri Salainen';

/** The emergency duty never closes, so these stories may be told at any hour. */
describe('contacts that come in (SHL 34–36 §, LSL 25 §)', () => {
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

  async function openForm({ page }: Person): Promise<Locator> {
    await page.getByRole('button', { name: RECORD }).click();
    const form = page.getByRole('dialog', { name: FORM });
    await form.waitFor();
    return form;
  }

  it('are written down by the keyboard alone within a minute, and seen at once by a colleague, the reporter kept secret', async () => {
    const petra = await Person.arrive(browser, product.url, 'Petra Holm', { language: 'fi' });
    const sari = await Person.arrive(browser, product.url, 'Sari', { language: 'fi' });
    await sari.open('/intake');
    await petra.open('/intake');
    const { page } = petra;
    const keyboard = new Keyboard(page);
    const form = page.getByRole('dialog', { name: FORM });
    const began = Date.now();

    await keyboard.tabTo(page.getByRole('button', { name: RECORD }));
    await keyboard.press('Enter');
    await form.waitFor();
    await keyboard.tabTo(form.getByRole('button', { name: /Yhteydenottotapa/ }));
    await keyboard.press('l');
    // Why follows from what it is; who made it is nobody's guess.
    await keyboard.tabTo(form.getByRole('button', { name: /Kuka otti yhteyttä/ }));
    await keyboard.press('m');
    for (const [label, chosen] of [
      ['Yhteydenottotapa', 'Lastensuojeluilmoitus'],
      ['Kuka otti yhteyttä', 'Muu henkilö'],
      ['Miksi', 'Lastensuojeluilmoitus'],
    ] as const) {
      await form
        .getByRole('button', { name: new RegExp(`${chosen}.*${label}|${label}.*${chosen}`) })
        .waitFor();
    }
    for (const [label, words] of [
      ['Mitä kerrottiin', 'Lapsi itkee rappukäytävässä.'],
      ['Sukunimi', 'Koivula'],
      ['Etunimet', 'Aapo'],
      ['Ilmoittajan nimi', REPORTER],
    ] as const) {
      await keyboard.tabTo(form.getByRole('textbox', { name: label }));
      await keyboard.write(words);
    }
    await keyboard.tabTo(form.getByRole('checkbox', { name: /salataan/ }));
    await keyboard.press('Space');
    await keyboard.tabTo(form.getByRole('textbox', { name: 'Salaamisen peruste' }));
    await keyboard.write('Pelkää kostoa.');
    await keyboard.tabTo(form.getByRole('button', { name: 'Kirjaa jonoon' }));
    await keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(Date.now() - began).toBeLessThan(A_MINUTE);
    await page.getByText(REPORTER).waitFor();

    const row = sari.page.getByRole('link', { name: 'Koivula Aapo' });
    await row.waitFor({ timeout: SEEN_MS });
    await row.click();
    await sari.page.getByText('Ilmoittajan henkilöllisyys on salassa pidettävä').waitFor();
    expect(await sari.page.content()).not.toContain(REPORTER);
    expect(await sari.accessibilityFaults()).toEqual([]);
    await sari.page.getByRole('button', { name: 'Ota käsittelyyn' }).click();
    await sari.page.getByText(REPORTER).waitFor();
    expect([...petra.complaints, ...sari.complaints]).toEqual([]);
    await petra.leave();
    await sari.leave();
  }, 180_000);

  it('are there half-written after a reload, and say which field is wrong and why', async () => {
    const petra = await Person.arrive(browser, product.url, 'Petra Holm', { language: 'fi', width: 360 });
    await petra.open('/intake');
    const form = await openForm(petra);
    await choose(petra.page, form, /Kuka otti yhteyttä/, 'Ammattilainen');
    await form.getByRole('textbox', { name: 'Mitä kerrottiin' }).fill('Kesken jäänyt kirjaus.');
    await form.getByRole('textbox', { name: 'Henkilötunnus' }).fill('140579-900A');
    await draftKept(petra, 'Kesken jäänyt kirjaus.');
    await petra.page.reload();
    const again = await openForm(petra);
    await again.getByText('Jatkat kesken jäänyttä kirjausta.').waitFor();
    expect(await again.getByRole('textbox', { name: 'Mitä kerrottiin' }).inputValue()).toBe(
      'Kesken jäänyt kirjaus.',
    );
    await again.getByRole('button', { name: 'Kirjaa jonoon' }).click();
    await again.getByText('Sukunimi – Täytä tämä kenttä.').waitFor();
    await again.getByText('Miksi – Täytä tämä kenttä.').waitFor();
    expect(await again.getByText('Kuka otti yhteyttä – Täytä tämä kenttä.').count()).toBe(0);
    await choose(petra.page, again, /Yhteydenottotapa/, 'Puhelu');
    await choose(petra.page, again, /Miksi/, 'Ilmoitus tuen tarpeesta');
    await tick(again, /Henkilön suostumus/, 'Ilman suostumusta');
    await again.getByRole('textbox', { name: 'Sukunimi' }).fill('Kesken');
    await again.getByRole('textbox', { name: 'Etunimet' }).fill('Jäänyt');
    await again.getByRole('button', { name: 'Kirjaa jonoon' }).click();
    await again.getByRole('link', { name: /Henkilötunnuksen tarkistusmerkki on väärä/ }).waitFor();
    expect(await petra.accessibilityFaults()).toEqual([]);
    await petra.leave();
  });

  it('are in the queue once, though the answer was lost and the same is sent again after a reload', async () => {
    const petra = await Person.arrive(browser, product.url, 'Petra Holm', { language: 'fi' });
    const { page } = petra;
    await petra.open('/intake');
    const form = await openForm(petra);
    for (const [label, chosen] of [
      [/Yhteydenottotapa/, 'Puhelu'],
      [/Kuka otti yhteyttä/, 'Henkilö itse'],
      [/Miksi/, 'Neuvon saamiseksi'],
    ] as const) {
      await choose(page, form, label, chosen);
    }
    await form.getByRole('textbox', { name: 'Mitä kerrottiin' }).fill('Kysyi, mistä saa apua.');
    await form.getByRole('textbox', { name: 'Sukunimi' }).fill('Kertala');
    await form.getByRole('textbox', { name: 'Etunimet' }).fill('Vain');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"RecordContact"')) return route.continue();
      // It is recorded; what the server said of it never comes.
      await route.fetch();
      return route.abort();
    });
    await form.getByRole('button', { name: 'Kirjaa jonoon' }).click();
    await form.getByRole('alert').first().waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    const recorded = page.getByRole('link', { name: 'Kertala Vain' });
    await recorded.waitFor();

    const again = await openForm(petra);
    await again.getByText('Jatkat kesken jäänyttä kirjausta.').waitFor();
    await again.getByRole('button', { name: 'Kirjaa jonoon' }).click();
    await again.waitFor({ state: 'detached' });
    await petra.open('/intake');
    await recorded.first().waitFor();
    expect(await recorded.count()).toBe(1);
    expect(petra.complaints).toEqual([]);
    await petra.leave();
  });

  it('about a client show the unit before a duplicate is made, the way to ask to join, and whether it is the same person', async () => {
    const aino = await Person.arrive(browser, product.url, 'Aino Virtanen', { language: 'fi' });
    const { findCases } = await aino.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Kettula") { id } }',
    );
    const { case: found } = await aino.ask<{
      case: { clients: { client: { givenNames: string; familyName: string; birthDate: string } }[] };
    }>('query ($id: ID!) { case(id: $id) { clients { client { givenNames familyName birthDate } } } }', {
      id: findCases[0]?.id ?? '',
    });
    const client = found.clients[0]?.client;
    if (!client) throw new Error('The case has no client');
    const amira = await Person.arrive(browser, product.url, 'Amira Hassan', { language: 'fi' });
    await amira.open('/intake');
    const form = await openForm(amira);
    await form.getByRole('textbox', { name: 'Sukunimi' }).fill(client.familyName);
    await form.getByRole('textbox', { name: 'Etunimet' }).fill(client.givenNames);
    await form.getByRole('group', { name: 'Syntymäaika' }).getByRole('spinbutton').first().click();
    await amira.page.keyboard.type(client.birthDate.split('-').reverse().join(''));
    await amira.page.keyboard.press('Tab');
    await form.getByText('Henkilö on jo asiakas').waitFor();
    await form.getByText(/Kaislarannan aikuispalvelut/).waitFor();
    await form.getByRole('textbox', { name: 'Miksi pyydät mukaan?' }).fill('Soitti tänään meille.');
    expect(await amira.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Pyydä mukaan tiimiin' }).click();
    await form.getByText('Pyyntö lähetettiin').waitFor();

    await tick(form, /sama henkilö/, 'Sama henkilö');
    await draftKept(amira, 'same');
    await amira.page.reload();
    const again = await openForm(amira);
    const same = again.getByRole('radio', { name: 'Sama henkilö' });
    await same.waitFor();
    expect(await same.isChecked()).toBe(true);
    expect(await again.getByText('Henkilö on jo asiakas').count()).toBe(0);
    expect(await amira.accessibilityFaults()).toEqual([]);
    expect(amira.complaints).toEqual([]);
    await aino.leave();
    await amira.leave();
  });

  it('go by the office hours that the administrator writes, several periods a day', async () => {
    const petri = await Person.arrive(browser, product.url, 'Petri Aalto', { language: 'fi', width: 360 });
    await petri.open('/admin');
    const { page } = petri;
    await page
      .getByRole('button', { name: /^Lisää toimintoja: Kaislarannan/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Aukioloajat' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aukioloajat' });
    const wednesday = dialog.getByRole('textbox', { name: 'Keskiviikko' });
    expect(await wednesday.inputValue()).toBe('8.00–16.15');
    await wednesday.fill('16-8');
    await dialog.getByRole('button', { name: 'Lisää poikkeuspäivä' }).click();
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await dialog.getByText('Poikkeuspäivät – Täytä tämä kenttä.').waitFor();
    expect(await petri.accessibilityFaults()).toEqual([]);
    await dialog.getByRole('button', { name: /^Poista poikkeuspäivä/ }).click();
    await dialog.getByText('Keskiviikko – Sulkeutuu ennen kuin avautuu.').waitFor();
    await wednesday.fill('8-11.30, 12.30-16');
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { administration } = await petri.ask<{
      administration: { units: { hasOwnHours: boolean; officeHours: { weekly: { wed: object[] } } }[] };
    }>('{ administration { units { hasOwnHours officeHours { weekly { wed { opens closes } } } } } }');
    expect(administration.units.find(({ hasOwnHours }) => hasOwnHours)?.officeHours.weekly.wed).toEqual([
      { opens: '08:00', closes: '11:30' },
      { opens: '12:30', closes: '16:00' },
    ]);
    expect(petri.complaints).toEqual([]);
    await petri.leave();
  });
});
