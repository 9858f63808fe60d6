import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

const SEEN_MS = 15_000;
const CLIENT = 'Korpela Tero';

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

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    physician = await Person.arrive(browser, product.url, 'Timo Kettunen', { language: 'fi' });
    worker = await Person.arrive(browser, product.url, 'Petra Holm', { language: 'fi' });
    const found = await physician.ask<{ findCases: { id: string }[] }>(
      '{ findCases(text: "Korpela") { id } }',
    );
    caseId = found.findCases[0]?.id ?? '';
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

  it('leaves nothing of the client on it: no row, no card, nothing that waits to be shown', async () => {
    const { me } = await physician.ask<{ me: { professional: { id: string } } }>(
      '{ me { professional { id } } }',
    );
    const { case: asked } = await worker.ask<Team>(
      'query ($id: ID!) { case(id: $id) { team { id version professional { id } } } }',
      { id: caseId },
    );
    const member = asked.team.find(({ professional }) => professional.id === me.professional.id);
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

    for (const board of boards) {
      await board.getByText(CLIENT).waitFor({ state: 'detached', timeout: SEEN_MS });
      expect(await board.getByRole('button', { name: /Näytä$/ }).count()).toBe(0);
      expect(await board.content()).not.toContain('Korpela');
    }
  }, 60_000);
});
