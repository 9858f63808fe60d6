import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { Client } from 'pg';
import { calendarDay } from '@rinnalla/domain';
import type { Browser } from 'playwright-core';
import { CANARIES, canariesIn, type Canary } from '../canaries/canaries.js';
import { filesWithCanaries } from '../canaries/files.js';
import { tablesWithCanaries } from '../canaries/tables.js';
import { Wire } from '../canaries/wire.js';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const EVERYTHING = Object.keys(CANARIES) as Canary[];
const ADDRESS: readonly Canary[] = ['street', 'municipality', 'phone'];

interface Desk {
  readonly person: Person;
  readonly wire: Wire;
}

/** A client under non-disclosure for safety goes through the product; afterwards it is looked for everywhere it has no business. */
describe('canaries of a protected client', () => {
  let product: Product;
  let browser: Browser;
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let aino: Desk;
  let eero: Desk;
  let amira: Desk;
  /** Works in the same team, has nothing to do with the case. */
  let jussi: Desk;
  let leena: Desk;
  let tuula: Desk;
  let caseId = '';
  let clientId = '';

  const arrive = async (name: string): Promise<Desk> => {
    const person = await Person.atTheDoor(browser, product.url, { language: 'fi' });
    const wire = new Wire(person.page);
    await person.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await person.page.getByRole('navigation').first().waitFor();
    return { person, wire };
  };
  const change = async <Result>(desk: Desk, name: string, type: string, input: object, fields = '') => {
    const data = await desk.person.ask<Record<string, Result>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`,
      { input: { mutationId: crypto.randomUUID(), ...input } },
    );
    return data[name] as Result;
  };

  beforeAll(async () => {
    product = await startProduct();
    postgres = await startEmbeddedPostgres({ dataDir: product.dataDir });
    browser = await launchBrowser();
    [aino, eero, amira] = [
      await arrive('Aino Virtanen'),
      await arrive('Eero Korhonen'),
      await arrive('Amira Hassan'),
    ];
    [jussi, leena, tuula] = [
      await arrive('Jussi Rantanen'),
      await arrive('Leena Ahola'),
      await arrive('Tuula Heikkinen'),
    ];
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await postgres.stop();
    await product.stop();
  });

  it('come into the product by the forms that people fill in', async () => {
    const { page } = aino.person;
    await aino.person.open(`/board/${await aino.person.firstWorkspace()}`);
    await page.getByRole('button', { name: 'Avaa asia' }).click();
    const drawer = page.getByRole('dialog', { name: 'Avaa asia' });
    await drawer.getByLabel('Henkilötunnus').fill(CANARIES.hetu);
    await drawer.getByLabel('Sukunimi').fill(CANARIES.familyName);
    await drawer.getByLabel('Etunimet').fill(CANARIES.givenNames);
    for (const [field, option] of [
      [/Palvelutehtävä/, 'Työikäisten palvelut'],
      [/Kuka otti yhteyttä/, 'Henkilö itse'],
      [/Miksi/, 'Palvelujen saamiseksi'],
    ] as const) {
      await drawer.getByRole('button', { name: field }).click();
      await page.getByRole('option', { name: option }).click();
    }
    await drawer.getByLabel('Mistä on kyse?').fill('Arjen tuki');
    await drawer.getByRole('radio', { name: 'Ei kiireellinen' }).click({ force: true });
    await drawer.getByLabel('Mitä tehtiin heti').fill('Ei tarvinnut apua heti.');
    await drawer.getByRole('button', { name: 'Avaa asia' }).click();
    await drawer.waitFor({ state: 'detached' });

    const found = await aino.person.ask<{ findCases: { id: string; clients: { id: string }[] }[] }>(
      'query ($t: String!) { findCases(text: $t) { id clients { id } } }',
      { t: CANARIES.familyName },
    );
    caseId = found.findCases[0]?.id ?? '';
    clientId = found.findCases[0]?.clients[0]?.id ?? '';
    expect(caseId).not.toBe('');
    await protect();
    await write();
    await aino.person.open(`/cases/${caseId}`);
    await page.getByText(CANARIES.planText).first().waitFor();
    await aino.person.open(`/cases/${caseId}/record`);
    await page.getByText(CANARIES.entry).first().waitFor();
    await aino.person.open(`/print/cases/${caseId}`);
    await page.getByText(CANARIES.planText).first().waitFor();
  });

  async function protect(): Promise<void> {
    const validFrom = calendarDay(new Date());
    const toldBy = 'Väestötietojärjestelmä';
    const told = { caseId, clientId, validFrom, toldBy };
    await change(aino, 'recordNonDisclosure', 'RecordNonDisclosureInput', told);
  }

  /** A plan text, an entry, an address with the reason it is asked for, and a question to a colleague who takes it. */
  async function write(): Promise<void> {
    const { plan } = await change<{ plan: { id: string } }>(
      aino,
      'startPlan',
      'StartPlanInput',
      { caseId, clientId },
      '... on PlanStarted { plan { id } }',
    );
    await change(aino, 'savePlanText', 'SavePlanTextInput', {
      planId: plan.id,
      item: 1,
      voice: 'client',
      body: CANARIES.planText,
      version: 0,
    });
    const today = calendarDay(new Date());
    const entry = { caseId, clientId, kind: 'journal_entry', occurredOn: today, body: CANARIES.entry };
    await change(aino, 'addRecordEntry', 'AddRecordEntryInput', entry);
    await change(aino, 'statePurpose', 'StatePurposeInput', {
      caseId,
      subject: 'protected_contact',
      purpose: 'contacting_client',
      reason: 'Sovimme kotikäynnistä huomiseksi.',
    });
    const { street, municipality, phone } = CANARIES;
    await change(aino, 'saveClientContact', 'SaveClientContactInput', {
      caseId,
      clientId,
      street,
      municipality,
      phone,
      postalCode: '00999',
      version: 0,
    });
    await eero.person.open('/consultations');
    await aino.person.open('/');
    await aino.person.askConsultation(CANARIES.familyName, 'Päihteet', CANARIES.question);
    await eero.person.page.getByText(CANARIES.question).first().waitFor();
  }

  it('are asked for by those who may not have them, by every way there is', async () => {
    await searchNewcomer(amira);
    for (const desk of [jussi, leena, tuula, amira]) {
      await searchPalette(desk, CANARIES.familyName);
      for (const path of [
        '/',
        `/cases/${caseId}`,
        `/cases/${caseId}/record`,
        `/print/cases/${caseId}`,
        '/consultations',
      ])
        await visit(desk, path);
      const { me } = await desk.person.ask<{ me: { workspaces: { workspace: { id: string } }[] } }>(
        '{ me { workspaces { workspace { id } } } }',
      );
      for (const { workspace } of me.workspaces) await visit(desk, `/board/${workspace.id}`);
    }
  });

  /** Some of these say only that there is nothing: what they read is waited for, not what they show. */
  async function visit({ person: { page } }: Desk, path: string): Promise<void> {
    await page.goto(`${product.url}${path}`);
    await page.waitForLoadState('networkidle');
  }

  async function searchPalette({ person: { page } }: Desk, text: string): Promise<void> {
    await page.getByRole('button', { name: 'Hae asioita' }).click();
    await page.getByPlaceholder('Hae asiakkaan nimellä, asianumerolla tai aiheella').fill(text);
    await page.getByText('Ei osumia. Sinulla ei ehkä ole oikeutta nähdä asiaa.').waitFor();
    await page.keyboard.press('Escape');
  }

  async function searchNewcomer({ person: { page } }: Desk): Promise<void> {
    await page.getByRole('button', { name: 'Hae asioita' }).click();
    await page.getByPlaceholder('Hae asiakkaan nimellä, asianumerolla tai aiheella').fill('Onko henkilö');
    await page.getByRole('option', { name: 'Onko henkilö asiakas?' }).click();
    const dialog = page.getByRole('dialog', { name: 'Onko henkilö asiakas?' });
    await dialog.getByLabel('Henkilötunnus', { exact: true }).fill(CANARIES.hetu);
    await dialog.getByRole('button', { name: 'Hae' }).click();
    await dialog.getByText('Henkilö on jo asiakas').waitFor();
    await dialog.getByText('Enempää ei voi näyttää').waitFor();
    await page.keyboard.press('Escape');
  }

  it('are in no answer, no address and no live frame of theirs', () => {
    for (const { wire } of [jussi, leena, tuula, amira]) {
      expect(Wire.found(wire.answers)).toEqual([]);
      expect(wire.answers.length).toBeGreaterThan(5);
    }
    for (const { wire } of [aino, eero, amira, jussi, leena, tuula]) {
      expect(Wire.found([...wire.addresses, ...wire.frames])).toEqual([]);
      expect(wire.frames.length).toBeGreaterThan(3);
    }
  });

  it('keep the address out of every list, search, print and page of those who work with the client', () => {
    // Nobody asked for the contact on a screen: it is told there alone, for a stated reason.
    expect(Wire.found(aino.wire.answers, [...ADDRESS, 'hetu'])).toEqual([]);
    expect(Wire.found(eero.wire.answers, [...ADDRESS, 'hetu', 'planText', 'entry'])).toEqual([]);
    // Where they do belong they were seen: the looking is not blind.
    expect(canariesIn(aino.wire.answers.map(({ text }) => text).join('\n')).sort()).toEqual(
      EVERYTHING.filter((canary) => ![...ADDRESS, 'hetu'].includes(canary)).sort(),
    );
  });

  it('are in no log line, no file, and no table but those they were written to', async () => {
    expect(canariesIn(product.process.said)).toEqual([]);
    expect(product.process.said.length).toBeGreaterThan(0);
    expect(await filesWithCanaries(product.dataDir)).toEqual([]);
    expect(await tablesWithCanaries(postgres.ownerUrl)).toEqual({
      client: ['familyName', 'givenNames'],
      client_contact: ['street', 'municipality', 'phone'],
      consultation: ['question'],
      consultation_subject: ['familyName', 'givenNames'],
      plan_text: ['planText'],
      plan_text_version: ['planText'],
      record_entry: ['entry'],
    });
  });

  it('would be found, were they let out', async () => {
    await jussi.person.open(`/settings?q=${encodeURIComponent(CANARIES.street)}`);
    expect(Wire.found(jussi.wire.addresses)).toContain('street in address');
    const owner = new Client({ connectionString: postgres.ownerUrl });
    await owner.connect();
    await owner.query(
      `INSERT INTO access_attempt (at, professional_id, session_id, operation, code) VALUES (now(), gen_random_uuid(), 's', $1, 'NOT_FOUND')`,
      [`find ${CANARIES.hetu}`],
    );
    await owner.end();
    const tables = await tablesWithCanaries(postgres.ownerUrl);
    expect(tables['access_attempt']).toEqual(['hetu']);
  });
});
