import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DataKeys } from '@rinnalla/api-core';
import { startEmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { calendarDay, makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const OFFICER = 'Kirsi Salonen';
const PAGES = [
  '/data-protection',
  '/data-protection/patterns',
  '/data-protection/reports',
  '/data-protection/breaches',
];
const LANGUAGES: readonly ScreenLanguage[] = ['fi', 'sv', 'en'];
/** Finnish is looked at in windows of every width; what another language changes is its words. */
const WIDTHS = { fi: [360, 768, 1440], sv: [1440], en: [1440] } as const;

describe('the client’s report on who has seen their data (703/2023 11 §)', () => {
  let product: Product;
  let browser: Browser;
  let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let owner: Client;
  let clientId: string;
  let hetu: string;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    database = await startEmbeddedPostgres({ dataDir: product.dataDir });
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ id: string; code: Buffer }>(
      `SELECT id, hetu_ciphertext AS code FROM client WHERE family_name = 'Kettula'`,
    );
    clientId = rows[0]?.id ?? '';
    hetu = DataKeys.fromFile(path.join(product.dataDir, 'data.key')).decrypt(
      rows[0]?.code ?? Buffer.alloc(0),
      `client.hetu_ciphertext:${clientId}`,
    );
  }, 180_000);
  afterAll(async () => {
    await owner.end();
    await database.stop();
    await browser.close();
    await product.stop();
  });

  it('says exactly who did what with the client’s data, and how often', async () => {
    for (const name of ['Aino Virtanen', 'Kaisa Laine', 'Helmi Mäkinen', 'Niilo Järvinen', 'Aino Virtanen']) {
      const reader = await Person.arrive(browser, product.url, name);
      const { findCases } = await reader.ask<{ findCases: { id: string }[] }>(
        '{ findCases(text: "Kettula") { id } }',
      );
      await reader.open(`/cases/${findCases[0]?.id ?? ''}`);
      await reader.page.getByRole('heading', { name: /Kettula/ }).waitFor();
      await reader.leave();
    }
    const officer = await Person.arrive(browser, product.url, OFFICER);
    await officer.open('/data-protection/reports');
    const { page } = officer;
    await page.getByRole('button', { name: 'Kirjaa pyyntö' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kirjaa lokiselvityksen pyyntö' });
    await dialog.getByRole('textbox', { name: 'Asiakkaan henkilötunnus' }).fill(hetu);
    await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click();
    await page.getByText(/Pyyntö kirjattiin/).waitFor();
    const row = page.getByRole('row', { name: /Kettula/ });
    await row.getByText(/päivää jäljellä/).waitFor();

    const downloading = page.waitForEvent('download');
    await row.getByRole('link', { name: /Lataa CSV/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^lokiselvitys-[\d-]+\.csv$/);
    const told = tally(readCsv(await readFile(await download.path(), 'utf8')));
    expect(told).toEqual(await truth(clientId));
    for (const name of ['Aino Virtanen', 'Kaisa Laine', 'Helmi Mäkinen', 'Niilo Järvinen']) {
      expect([...told.keys()].some((key) => key.includes(name))).toBe(true);
    }
    // She belongs to the other register: what she saw is told as a disclosure besides.
    expect([...told.keys()].some((key) => key.startsWith('Luovutus Helmi Mäkinen'))).toBe(true);
    expect(page.url()).not.toContain(hetu);
    expect(officer.complaints).toEqual([]);

    await row.getByRole('button', { name: /Merkitse toimitetuksi/ }).click();
    await page
      .getByRole('alertdialog', { name: /toimitetuksi/ })
      .getByRole('button', { name: 'Merkitse toimitetuksi' })
      .click();
    await page.getByRole('tab', { name: 'Toimitettu' }).click();
    await row.getByText(/^Toimitettu \d/).waitFor();
    await row.getByText('Toteutui ajoissa').waitFor();
    await officer.leave();
  }, 180_000);

  it('tells what was done with a contact before the person was a client', async () => {
    const code = makeTestHetu('1986-09-17', 931);
    const petra = await Person.arrive(browser, product.url, 'Petra Holm');
    const sari = await Person.arrive(browser, product.url, 'Sari Koskinen');
    const { intakeQueues, me } = await petra.ask<{
      intakeQueues: { isEmergencyDuty: boolean; unit: { id: string } }[];
      me: { workspaces: { workspace: { id: string } }[] };
    }>('{ intakeQueues { isEmergencyDuty unit { id } } me { workspaces { workspace { id } } } }');
    const duty = intakeQueues.find(({ isEmergencyDuty }) => isEmergencyDuty);
    const change = (name: string, type: string, input: Record<string, unknown>) =>
      petra.ask<Record<string, { contact: { id: string; version: number; caseId: string | null } }>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ... on ContactChange { contact { id version caseId } } } }`,
        { input: { mutationId: randomUUID(), ...input } },
      );
    const { recordContact } = await change('recordContact', 'RecordContactInput', {
      unitId: duty?.unit.id,
      isEmergencyDuty: true,
      channel: 'phone',
      madeBy: 'client',
      purpose: 'to_get_services',
      receivedAt: new Date(Date.now() - 60_000).toISOString(),
      body: 'Rahat loppuivat, vuokra maksamatta.',
      givenNames: 'Taito',
      familyName: 'Uustulokas',
      hetu: code,
      contactLanguage: 'fi',
    });
    const contactId = recordContact?.contact.id ?? '';
    await sari.open(`/intake/${contactId}`);
    await sari.page.getByText('Rahat loppuivat').waitFor();
    await change('takeContact', 'ContactVersionInput', { contactId, version: 1 });
    const judged = { contactId, version: 2, move: 'triage_normal', note: 'Soitettu takaisin.' };
    await change('moveContact', 'MoveContactInput', judged);
    const { openAssessment } = await change('openAssessment', 'OpenAssessmentInput', {
      contactId,
      version: 3,
      workspaceId: me.workspaces[0]?.workspace.id,
      serviceFunction: 'working_age',
      topic: 'Arki ja talous',
    });
    expect(openAssessment?.contact.caseId).not.toBeNull();
    await petra.leave();
    await sari.leave();

    const officer = await Person.arrive(browser, product.url, OFFICER);
    const { orderClientReport } = await officer.ask<{ orderClientReport: { report: { id: string } } }>(
      `mutation ($input: OrderClientReportInput!) { orderClientReport(input: $input) { ... on ClientReportChanged { report { id } } } }`,
      {
        input: { mutationId: randomUUID(), hetu: code, requestedOn: calendarDay(new Date()), language: 'fi' },
      },
    );
    await officer.open('/data-protection/reports');
    const downloading = officer.page.waitForEvent('download');
    await officer.page
      .getByRole('row', { name: /Uustulokas/ })
      .getByRole('link', { name: /Lataa CSV/ })
      .click();
    const told = tally(readCsv(await readFile(await (await downloading).path(), 'utf8')));
    const { rows } = await owner.query<{ id: string }>(
      'SELECT client_id AS id FROM client_report WHERE id = $1',
      [orderClientReport.report.id],
    );
    expect(told).toEqual(await truth(rows[0]?.id ?? ''));
    expect([...told.keys()].some((key) => key.startsWith('Käyttö Sari Koskinen'))).toBe(true);
    await officer.leave();
  }, 120_000);

  /** Counted anew from the tables: rows by log, person and second, up to the order. */
  async function truth(ofClient: string): Promise<Map<string, number>> {
    const { rows } = await owner.query<{ key: string; count: number }>(
      `SELECT x.log || ' ' || p.given_name || ' ' || p.family_name || ' ' || to_char(x.at AT TIME ZONE 'Europe/Helsinki', 'FMDD.FMMM.YYYY HH24.MI.SS') AS key,
         count(*)::int AS count
       FROM (SELECT 'Käyttö' AS log, at, professional_id AS person FROM usage_log
             WHERE $1 = ANY (client_ids) OR record_ids && ARRAY(SELECT k.id FROM contact k WHERE k.client_id = $1)
             UNION ALL SELECT 'Luovutus', at, recipient_id FROM disclosure_log WHERE $1 = ANY (client_ids)) x
       JOIN professional p ON p.id = x.person
       WHERE x.at < (SELECT max(ordered_at) FROM client_report WHERE client_id = $1) GROUP BY 1`,
      [ofClient],
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  it('is found from the log, whose searches are themselves in it', async () => {
    const officer = await Person.arrive(browser, product.url, OFFICER);
    await officer.open('/data-protection');
    const { page } = officer;
    const form = page.getByRole('form', { name: 'Rajaa lokia' });
    await form.getByRole('textbox', { name: 'Asiakkaan henkilötunnus' }).fill(hetu);
    await form.getByRole('button', { name: 'Hae', exact: true }).click();
    await form.getByText(/Asiakas: .*Kettula/).waitFor();
    await page
      .getByRole('row', { name: /Helmi Mäkinen/ })
      .first()
      .waitFor();
    expect(page.url()).not.toContain(hetu);
    const { rows } = await owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM usage_log WHERE purpose = 'log_supervision' AND client_ids = ARRAY[$1]::uuid[]`,
      [clientId],
    );
    expect(rows[0]?.count).toBe(1);
    await officer.leave();
  });

  it('is nobody else’s page', async () => {
    const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen');
    expect(await lead.page.getByRole('link', { name: 'Tietosuoja' }).count()).toBe(0);
    await lead.open('/data-protection');
    await lead.page.getByRole('heading', { name: 'Sivua ei löydy' }).waitFor();
    await lead.leave();
  });

  it.each(LANGUAGES)('has nothing for axe to say, nor scrolls sideways, in %s', async (language) => {
    const officer = await Person.arrive(browser, product.url, OFFICER, { language });
    const faults: string[] = [];
    for (const address of PAGES) {
      await officer.open(address);
      await officer.page.getByRole('table').or(officer.page.locator('h2')).first().waitFor();
      faults.push(...(await officer.faultsAt(WIDTHS[language])).map((fault) => `${address} ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  });
});

/** Every cell is quoted. */
const readCsv = (text: string): string[][] =>
  text
    .slice(0, -2)
    .split('\r\n')
    .slice(1)
    .map((line) => line.slice(1, -1).split('","'));

/** How many rows of each log each person has at each second. */
function tally(rows: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [log = '', time = '', name = ''] of rows) {
    const key = `${log} ${name} ${time}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
