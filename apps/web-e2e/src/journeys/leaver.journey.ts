import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
/** From the administrator's answer to the leaver's screen: a second, and what a busy machine needs to draw it. */
const AT_ONCE_MS = 3_000;
const LEAVER = 'Jussi Rantanen';
const HEIR = 'Petra Holm';

/** One thing the leaver answers for, as the tables have it. */
interface Owed {
  readonly number: string;
  readonly duty: string;
  readonly owner: string;
}

describe('an administrator moves a leaver’s work to a colleague', () => {
  let product: Product;
  let browser: Browser;
  let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let owner: Client;
  let petri: Person;
  let leaver: Person;
  let heir: Person;
  let caseId: string;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    database = await startEmbeddedPostgres({ dataDir: product.dataDir });
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    petri = await Person.arrive(browser, product.url, 'Petri Aalto', { language: 'fi' });
    leaver = await Person.arrive(browser, product.url, LEAVER, { language: 'fi' });
    heir = await Person.arrive(browser, product.url, HEIR, { language: 'fi' });
  });
  afterAll(async () => {
    await owner.end();
    await database.stop();
    await browser.close();
    await product.stop();
  });

  /** What the two answer for now: their places in teams, and what they owe by the plans. */
  const owed = async (): Promise<Owed[]> => {
    const { rows } = await owner.query<Owed>(
      `SELECT c.number, x.duty, p.given_name || ' ' || p.family_name AS owner FROM (
         SELECT case_id, kind AS duty, professional_id AS owner_id FROM relation
         WHERE kind <> 'consultation' AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())
         UNION ALL
         SELECT case_id, 'responsibility', owner_id FROM responsibility
         WHERE withdrawn_at IS NULL AND status IN ('proposed', 'accepted', 'in_progress')
       ) x JOIN "case" c ON c.id = x.case_id JOIN professional p ON p.id = x.owner_id
       WHERE p.given_name || ' ' || p.family_name = ANY ($1) ORDER BY 1, 2, 3`,
      [[LEAVER, HEIR]],
    );
    return rows;
  };
  /** How many transactions wrote what changed hands, ended or was shut since then. */
  const transactionsSince = async (moment: Date): Promise<number> => {
    const { rows } = await owner.query(
      `SELECT xmin::text FROM relation WHERE valid_from >= $1 OR valid_to >= $1
       UNION SELECT xmin::text FROM responsibility WHERE handed_over_from IS NOT NULL AND created_at >= $1
       UNION SELECT xmin::text FROM professional WHERE disabled_at >= $1`,
      [moment],
    );
    return rows.length;
  };
  const DUTIES = new Map([
    ['Omatyöntekijä', 'named_worker'],
    ['Työpari', 'work_pair'],
    ['Tiimin jäsen', 'team_member'],
    ['Vastuu', 'responsibility'],
  ]);

  it('shows what becomes of each thing, which then becomes of it, and shuts the leaver out at once', async () => {
    const before = await owed();
    const { findCases } = await leaver.ask<{ findCases: { id: string }[] }>(
      'query ($text: String!) { findCases(text: $text) { id } }',
      { text: before.find((one) => one.owner === LEAVER && one.duty === 'responsibility')?.number },
    );
    caseId = findCases[0]?.id ?? '';
    await leaver.open(`/cases/${caseId}`);
    const { page } = petri;
    await petri.open('/admin/people');
    await page.getByRole('searchbox', { name: /Etsi nimellä/ }).fill('Rantanen');
    await page.getByRole('link', { name: 'Rantanen Jussi' }).click();
    await page.getByRole('button', { name: 'Siirrä työt ja sulje' }).click();
    const dialog = page.getByRole('dialog', { name: 'Siirrä lähtijän työt' });
    await dialog.getByRole('textbox', { name: /^Syy/ }).fill('Siirtyy toisiin tehtäviin');
    await dialog.getByRole('button', { name: 'Esikatsele siirto' }).click();
    await dialog.getByText('Vastaanottajaa ei ole valittu.').first().waitFor({ timeout: SEEN_MS });
    expect(await dialog.getByRole('button', { name: 'Siirrä ja sulje tunnus' }).count()).toBe(0);

    await dialog.getByRole('button', { name: /Kenelle työt siirtyvät/ }).click();
    await page.getByPlaceholder('Hae nimellä').fill('Holm');
    await page.getByRole('option', { name: new RegExp(HEIR) }).click();
    await dialog.getByRole('button', { name: 'Esikatsele siirto' }).click();
    await dialog.getByRole('button', { name: 'Siirrä ja sulje tunnus' }).waitFor({ timeout: SEEN_MS });
    const lines = await dialog
      .getByRole('row')
      .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(await petri.accessibilityFaults()).toEqual([]);
    expect(await owed()).toEqual(before);

    const began = new Date();
    await dialog.getByRole('button', { name: 'Siirrä ja sulje tunnus' }).click();
    await page.getByText('Työt on siirretty ja tunnus suljettu').waitFor({ timeout: SEEN_MS });
    await leaver.page
      .getByRole('alertdialog', { name: 'Istunto on lukittu' })
      .waitFor({ timeout: AT_ONCE_MS });
    await expect(leaver.ask('query ($id: ID!) { case(id: $id) { id } }', { id: caseId })).rejects.toThrow(
      'NOT_SIGNED_IN',
    );

    const moved = lines
      .filter(([, , , outcome]) => outcome === 'Siirtyy')
      .map(([number = '', duty = '']) => ({ number, duty: DUTIES.get(duty) ?? duty, owner: HEIR }));
    expect(new Set(moved.map(({ duty }) => duty))).toEqual(new Set(['named_worker', 'responsibility']));
    expect(await owed()).toEqual([...before.filter((one) => one.owner === HEIR), ...moved].sort(inOrder));
    // The rest the preview said would end: nothing of the leaver's was forgotten.
    expect(lines).toHaveLength(before.filter((one) => one.owner === LEAVER).length);
    expect(await transactionsSince(began)).toBe(1);
    await heir.open(`/cases/${caseId}/team`);
    await heir.page.getByText(HEIR).first().waitFor({ timeout: SEEN_MS });
    expect([...petri.complaints, ...leaver.complaints, ...heir.complaints]).toEqual([]);
  });
});

const inOrder = (one: Owed, other: Owed): number => (keyOf(one) < keyOf(other) ? -1 : 1);
const keyOf = ({ number, duty, owner }: Owed) => `${number} ${duty} ${owner}`;
