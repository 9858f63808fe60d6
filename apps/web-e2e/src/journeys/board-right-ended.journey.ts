import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
/** An open socket tells of a dead wire only after its heartbeats stay away. */
const OFFLINE_MS = 60_000;
const CLIENT = 'Korpela Tero';
const HALF_TYPED = 'Lääkitys on tarkistettu, ja';

interface Team {
  readonly case: {
    readonly team: readonly { id: string; version: number; professional: { id: string } }[];
  };
}

describe('a place in the team ended while the board stands open (703/2023 9 §)', () => {
  let product: Product;
  let browser: Browser;
  let physician: Person;
  let worker: Person;
  let boards: readonly Page[];
  let caseId: string;
  let physicianId: string;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    physician = await Person.arrive(browser, product.url, 'Timo Kettunen', { language: 'fi' });
    worker = await Person.arrive(browser, product.url, 'Petra Holm', { language: 'fi' });
    const found = await physician.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Korpela") { id } }',
    );
    caseId = found.findCases[0]?.id ?? '';
    const { me } = await physician.ask<{ me: { professional: { id: string } } }>(
      '{ me { professional { id } } }',
    );
    physicianId = me.professional.id;
    const path = await boardPath();
    boards = [await openTab(path), await openTab(`${path}?view=columns`)];
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function boardPath(): Promise<string> {
    const { case: of } = await physician.ask<{ case: { workspace: { id: string } } }>(
      'query ($id: ID!) { case(id: $id) { workspace { id } } }',
      { id: caseId },
    );
    return `/board/${of.workspace.id}`;
  }

  async function openTab(path: string): Promise<Page> {
    const page = await physician.context.newPage();
    await page.goto(`${product.url}${path}`);
    await page.getByRole('link', { name: CLIENT }).waitFor({ timeout: SEEN_MS });
    return page;
  }

  /** By the worker's hand, past the screens. */
  async function endMembership(): Promise<void> {
    const { case: asked } = await worker.ask<Team>(
      'query ($id: ID!) { case(id: $id) { team { id version professional { id } } } }',
      { id: caseId },
    );
    const member = asked.team.find(({ professional }) => professional.id === physicianId);
    const { endTeamMembership } = await worker.ask<{ endTeamMembership: { __typename: string } }>(
      'mutation ($input: EndTeamMembershipInput!) { endTeamMembership(input: $input) { __typename } }',
      {
        input: {
          mutationId: crypto.randomUUID(),
          caseId,
          teamMemberId: member?.id,
          version: member?.version,
        },
      },
    );
    expect(endTeamMembership.__typename).toBe('TeamChanged');
  }

  async function expectNothingLeft(): Promise<void> {
    for (const board of boards) {
      await board.getByText(CLIENT).waitFor({ state: 'detached', timeout: SEEN_MS });
      expect(await board.getByRole('button', { name: /Näytä$/ }).count()).toBe(0);
      expect(await board.content()).not.toContain('Korpela');
    }
  }

  it('leaves nothing of the client on it: no row, no card, nothing that waits to be shown', async () => {
    await endMembership();
    await expectNothingLeft();
  }, 60_000);

  it('leaves nothing either when it ended while the connection was away, and keeps half-typed words', async () => {
    const { addTeamMember } = await worker.ask<{ addTeamMember: { __typename: string } }>(
      'mutation ($input: TeamInput!) { addTeamMember(input: $input) { __typename } }',
      { input: { mutationId: crypto.randomUUID(), caseId, professionalId: physicianId } },
    );
    expect(addTeamMember.__typename).toBe('TeamChanged');
    for (const board of boards) {
      await board.reload();
      await board.getByRole('link', { name: CLIENT }).waitFor({ timeout: SEEN_MS });
    }
    const page = await physician.context.newPage();
    await page.goto(`${product.url}/cases/${caseId}`);
    await page
      .getByRole('button', { name: /^(Kirjoita|Muokkaa): kohta 1, Ammattilaisen/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /kohta 1/i }).fill(HALF_TYPED);

    await physician.context.setOffline(true);
    for (const open of [...boards, page])
      await open
        .getByText(/^Ei yhteyttä klo/)
        .first()
        .waitFor({ timeout: OFFLINE_MS });
    await endMembership();
    for (const board of boards) expect(await board.getByText(CLIENT).count()).toBeGreaterThan(0);

    await physician.context.setOffline(false);
    await expectNothingLeft();
    await page.getByText(/^Oikeutesi asiaan on päättynyt/).waitFor({ timeout: SEEN_MS });
    const unsent = page.getByRole('region', { name: 'Lähettämättömät tekstisi' });
    expect(await unsent.getByRole('textbox').inputValue()).toBe(HALF_TYPED);
    expect(await page.content()).not.toContain('Korpela');
  }, 180_000);
});
