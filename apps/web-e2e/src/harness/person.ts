import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type ScreenLanguage = 'fi' | 'sv' | 'en';

export interface Circumstances {
  readonly width?: number;
  readonly height?: number;
  readonly language?: ScreenLanguage;
}

/** Where what is being loaded is shown for ever, among all other parts. */
const WORKSHOP = '/ui';

/** One person at their own browser, signed in with one click as the demo offers. */
export class Person {
  /** Everything the page's console complained of; a journey ends with none. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  /** Comes to the sign-in page, and no further. */
  static async atTheDoor(browser: Browser, url: string, options: Circumstances = {}): Promise<Person> {
    const { width = 1440, height = 900, language = 'fi' } = options;
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    await context.addInitScript((chosen) => localStorage.setItem('rinnalla.language', chosen), language);
    const page = await context.newPage();
    const person = new Person(page, context, url);
    page.on('pageerror', (error) => person.complaints.push(error.message));
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return person;
  }

  static async arrive(
    browser: Browser,
    url: string,
    name: string,
    options: Circumstances = {},
  ): Promise<Person> {
    const person = await Person.atTheDoor(browser, url, options);
    await person.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await person.page.getByRole('navigation').first().waitFor();
    // The language of the sign-in page stays the one of this visit.
    const { language } = options;
    if (language) await person.choose(language);
    return person;
  }

  /** @returns the id of the workspace whose board is offered first */
  async firstWorkspace(): Promise<string> {
    const { me } = await this.ask<{ me: { workspaces: { workspace: { id: string } }[] } }>(
      '{ me { workspaces { workspace { id } } } }',
    );
    return me.workspaces[0]?.workspace.id ?? '';
  }

  /** Every page this person can open, by address: their workspaces' boards, a case of the first, and the rest. */
  async pagesOfTheProduct(): Promise<string[]> {
    const workspaceId = await this.firstWorkspace();
    const { board } = await this.ask<{ board: { rows: { id: string }[] } }>(
      'query ($id: ID!) { board(workspaceId: $id, first: 100, filter: { text: "Marko" }) { rows { id } } }',
      { id: workspaceId },
    );
    const caseId = board.rows[0]?.id ?? '';
    const { case: found } = await this.ask<{
      case: {
        clocks: { id: string }[];
        assessments: { id: string }[] | null;
        plans: { signings: { id: string }[] }[] | null;
      };
    }>('query ($id: ID!) { case(id: $id) { clocks { id } assessments { id } plans { signings { id } } } }', {
      id: caseId,
    });
    const { myNotices } = await this.ask<{ myNotices: { disclosures: { id: string }[] } }>(
      '{ myNotices { disclosures { id } } }',
    );
    return [
      '/',
      `/board/${workspaceId}`,
      ...[
        '',
        '/responsibilities',
        '/clocks',
        '/assessment',
        '/decisions',
        '/record',
        '/team',
        '/permissions',
        '/consultations',
        '/timeline',
      ].map((tab) => `/cases/${caseId}${tab}`),
      `/print/cases/${caseId}`,
      `/print/cases/${caseId}/declarations`,
      ...(found.plans ?? []).flatMap(({ signings }) =>
        signings.map(({ id }) => `/print/cases/${caseId}/plans/${id}`),
      ),
      ...(found.assessments ?? []).map(({ id }) => `/print/assessments/${id}`),
      ...found.clocks.slice(0, 1).map(({ id }) => `/print/clocks/${id}`),
      ...myNotices.disclosures.map(({ id }) => `/disclosed/${id}`),
      '/data-protection/overrides',
      '/consultations',
      '/deadlines',
      '/deadlines?done=true',
      '/deadlines?state=due_today&basis=statutory',
      '/deadlines/calculator',
      '/deadlines/calculator?rule=R1-OVER75&start=2026-12-16',
      '/deadlines/calculator?rule=R5-EXEC&start=2025-11-30',
      '/deadlines/calculator?limit=0wd&start=2025-02-29&closes=99:99',
      '/settings',
      '/accessibility?from=/deadlines',
      WORKSHOP,
      '/no-such-page',
    ];
  }

  /** Asks the API as this person, past the screens: to prepare and to check. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await this.context.request.post(`${this.url}/graphql`, { data: { query, variables } });
    const body = (await response.json()) as { data: Data | null; errors?: unknown };
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** Goes to a page, and waits until nothing of it is being loaded. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.#loaded();
  }

  async #loaded(): Promise<void> {
    // Looked at with every frame: Playwright's own looking grows rarer, to twice a second.
    await this.page.waitForFunction(
      (workshop) =>
        document.querySelector('h1') &&
        (location.pathname === workshop || !document.querySelector('[aria-busy="true"]')),
      WORKSHOP,
    );
  }

  /** By how many pixels the page is wider than its window: it should scroll one way only (WCAG 1.4.10). */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /**
   * axe's findings on what is shown now, WCAG 2.2 A and AA with best practice; each as `rule (impact): target`. Asked in the page itself:
   * there are no frames to gather from, and to carry all that passed out of the page takes ten times as long.
   */
  async accessibilityFaults(): Promise<string[]> {
    const { page } = this;
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id} (${impact ?? '?'}): ${target.join(' ')} ${failureSummary ?? ''}`,
        ),
      );
    });
  }

  /**
   * axe's findings on what is shown now at each of these widths, and by how many pixels it is too wide there. The page is laid out anew
   * as in a window that is drawn narrower; to load it for each width takes three times as long, and shows no more.
   */
  async faultsAt(widths: readonly number[]): Promise<string[]> {
    const faults: string[] = [];
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.#loaded();
      const overflow = await this.overflow();
      if (overflow > 0) faults.push(`${String(width)} px: ${String(overflow)} px too wide`);
      faults.push(...(await this.accessibilityFaults()).map((fault) => `${String(width)} px: ${fault}`));
    }
    return faults;
  }

  /** Asks a consultation of a named client, from wherever the person is. */
  async askConsultation(client: string, expertise: string, question: string): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Pyydä konsultaatiota' }).first().click();
    const drawer = page.getByRole('dialog', { name: 'Pyydä konsultaatiota' });
    await drawer.getByRole('button', { name: /Asiakas tai asia/ }).click();
    await page.getByPlaceholder('Hae nimellä tai asianumerolla').fill(client);
    await page
      .getByRole('option', { name: new RegExp(client) })
      .first()
      .click();
    const offered = drawer.getByRole('radio', { name: expertise, exact: true });
    if ((await offered.count()) > 0) {
      await offered.click({ force: true });
    } else {
      await drawer.getByRole('radio', { name: 'Muu osaaminen' }).click({ force: true });
      await drawer.getByRole('button', { name: /Valitse osaaminen/ }).click();
      await page
        .getByRole('option', { name: new RegExp(`^${expertise}`) })
        .first()
        .click();
    }
    const text = drawer.getByRole('textbox', { name: 'Kysymys' });
    await text.fill(question);
    await drawer.getByText('Asiakkaan saa nimetä').waitFor();
    await text.press('Control+Enter');
    await drawer.waitFor({ state: 'detached' });
  }

  /** Chooses the language of the screens, as the person's own setting. */
  private async choose(language: ScreenLanguage): Promise<void> {
    await this.ask(
      'mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { __typename } }',
      {
        input: { mutationId: crypto.randomUUID(), language },
      },
    );
    await this.page.reload();
    await this.page.getByRole('navigation').first().waitFor();
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
