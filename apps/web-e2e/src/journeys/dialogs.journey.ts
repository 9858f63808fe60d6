import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { Person, type ScreenLanguage } from '../harness/person.js';
import { type Product, startProduct } from '../harness/product.js';

/** What the buttons that open things are called. */
const WORDS = {
  fi: {
    ask: 'Pyydä konsultaatiota',
    pick: /Asiakas tai asia/,
    status: 'Muuta tilaa',
    sign: 'Allekirjoita uusi versio',
    forgo: 'Arviointi on tarpeeton',
    versions: /^Aiemmat versiot: /,
    attendance: /^Osallistuminen: /,
    record: 'Kirjaa yhteydenotto',
    inHand: ['Siirrä toiselle viranomaiselle', 'Avaa arviointi', 'Siirrä toiseen jonoon'],
    forwarded: ['Kirjaa vastaanottajan ilmoitus', 'Avaa uudelleen'],
    reported: 'Korjaa vastaanottajan ilmoitusta',
    feedback: ['Kirjaa muualta tullut palaute', /^Vastaa: /, /^Korjaa saapumispäivä: /],
    request: [/^Korjaa pyynnön päivä, /, /^Korjaushistoria, /],
    delivered: 'Toimitettu',
  },
  sv: {
    ask: 'Begär konsultation',
    pick: /Klient eller ärende/,
    status: 'Ändra status',
    sign: 'Underteckna en ny version',
    forgo: 'Bedömningen är onödig',
    versions: /^Tidigare versioner: /,
    attendance: /^Deltagande: /,
    record: 'Anteckna en kontakt',
    inHand: ['Överför till annan myndighet', 'Öppna bedömning', 'Överför till annan kö'],
    forwarded: ['Anteckna mottagarens besked', 'Öppna på nytt'],
    reported: 'Rätta mottagarens besked',
    feedback: ['Anteckna respons som kommit på annat sätt', /^Svara: /, /^Rätta dagen då den inkom: /],
    request: [/^Rätta dagen för begäran, /, /^Rättelsehistorik, /],
    delivered: 'Lämnade',
  },
  en: {
    ask: 'Ask for a consultation',
    pick: /Client or case/,
    status: 'Change status',
    sign: 'Sign a new version',
    forgo: 'No assessment is needed',
    versions: /^Earlier versions: /,
    attendance: /^Attendance: /,
    record: 'Record a contact',
    inHand: ['Forward to another authority', 'Open an assessment', 'Hand over to another queue'],
    forwarded: ['Record the receiver’s report', 'Take it back to the queue'],
    reported: 'Correct the receiver’s report',
    feedback: ['Record feedback received elsewhere', /^Answer: /, /^Correct the day of arrival: /],
    request: [/^Correct the day of the request, /, /^History of corrections, /],
    delivered: 'Delivered',
  },
} as const;

/** Opens things and looks at them, as this person. */
function lookerOf(person: Person) {
  const { page } = person;
  const faults: string[] = [];
  const look = async (what: string) => {
    await page.getByRole('dialog').last().waitFor();
    faults.push(...(await person.accessibilityFaults()).map((fault) => `${what}: ${fault}`));
  };
  /** Opens with the keyboard alone, looks, closes with Escape, and finds focus where it was. */
  const open = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name, exact: true }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await look(String(name));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    const comesBack = page.waitForFunction(
      (element) => element === document.activeElement,
      await button.elementHandle(),
      { timeout: 5_000 },
    );
    await comesBack.catch(() => faults.push(`${String(name)}: focus is lost`));
  };
  return { faults, look, open };
}

interface Queues {
  readonly me: { readonly id: string };
  readonly intakeQueues: readonly {
    readonly open: readonly {
      readonly id: string;
      readonly moves: readonly string[];
      readonly takenBy: { readonly id: string } | null;
      readonly handover: object | null;
    }[];
    readonly waiting: readonly { readonly id: string }[];
    readonly dealtWith: readonly { readonly id: string; readonly status: string }[];
  }[];
}
const QUEUES =
  '{ me { id } intakeQueues { open { id moves takenBy { id } handover { doneSoFar } } waiting { id } dealtWith { id status } } }';

interface Assessed {
  readonly case: {
    readonly assessments:
      | readonly {
          readonly status: string;
          readonly sections: readonly {
            readonly id: string;
            readonly version: number;
            readonly body: string;
          }[];
        }[]
      | null;
  };
}
const ASSESSED =
  'query ($id: ID!) { board(workspaceId: $id, first: 50, filter: { statuses: ["assessment"] }) { rows { id } } }';
const SECTIONS = 'query ($id: ID!) { case(id: $id) { assessments { status sections { id version body } } } }';
const SAVE_SECTION =
  'mutation ($input: SaveAssessmentSectionInput!) { saveAssessmentSection(input: $input) { __typename } }';

/**
 * A written section of an assessment that is under way says more than it did: it has an earlier version from here on.
 * @returns the case that is assessed
 */
async function writeAnew(person: Person): Promise<string> {
  const id = await person.firstWorkspace();
  const { board } = await person.ask<{ board: { rows: { id: string }[] } }>(ASSESSED, { id });
  for (const { id: caseId } of board.rows) {
    const { case: found } = await person.ask<Assessed>(SECTIONS, { id: caseId });
    const started = found.assessments?.filter(({ status }) => status === 'started') ?? [];
    const written = started.flatMap(({ sections }) => sections).find(({ body }) => body !== '');
    if (!written) continue;
    const { id: sectionId, version, body } = written;
    const input = { mutationId: randomUUID(), sectionId, version, body: `${body} Tilanne on muuttunut.` };
    const { saveAssessmentSection } = await person.ask<{ saveAssessmentSection: { __typename: string } }>(
      SAVE_SECTION,
      { input },
    );
    expect(saveAssessmentSection.__typename).toBe('AssessmentSectionSaved');
    return caseId;
  }
  throw new Error('No assessment is under way');
}

describe('what opens over a page', () => {
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

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say, opens by keyboard and gives focus back, in %s',
    async (language) => {
      const words = WORDS[language];
      const lead = await Person.arrive(browser, product.url, 'Niilo Järvinen', { language });
      const { page } = lead;
      const paths = await lead.pagesOfTheProduct();
      const casePath = paths.find((path) => path.startsWith('/cases/')) ?? '/';
      const { faults, look, open } = lookerOf(lead);

      await lead.open(paths[1] ?? '/');
      await page.keyboard.press('Control+k');
      await look('search');
      await page.keyboard.press('Escape');
      await open(words.ask);
      await page.getByRole('button', { name: words.ask, exact: true }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: words.pick }).click();
      await look('picker in the drawer');

      await lead.open(casePath);
      await open(words.status);
      await open(words.sign);
      await lead.open(`${casePath}/assessment`);
      await open(words.forgo);
      const assessed = await writeAnew(lead);
      await lead.open(`/cases/${assessed}/assessment`);
      await open(words.versions);
      await open(words.attendance);
      expect(faults).toEqual([]);
      expect(lead.complaints).toEqual([]);
      await lead.leave();
    },
    180_000,
  );

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say where contacts are received, in %s',
    async (language) => {
      const words = WORDS[language];
      const worker = await Person.arrive(browser, product.url, 'Aino Virtanen', { language });
      const { me, intakeQueues } = await worker.ask<Queues>(QUEUES);
      const inHand = intakeQueues
        .flatMap(({ open }) => open)
        .find(
          ({ moves, takenBy, handover }) => moves.includes('forward') && takenBy?.id === me.id && !handover,
        );
      const waiting = intakeQueues.flatMap((queue) => queue.waiting).at(0);
      const { faults, open } = lookerOf(worker);
      await worker.open('/intake');
      await open(words.record);
      await worker.open(`/intake/${inHand?.id ?? ''}`);
      for (const name of words.inHand) await open(name);
      await worker.open(`/intake/${waiting?.id ?? ''}`);
      for (const name of words.forwarded) await open(name);
      expect(faults).toEqual([]);
      expect(worker.complaints).toEqual([]);
      await worker.leave();
    },
    180_000,
  );

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say where a receiver’s report is corrected, in %s',
    async (language) => {
      const worker = await Person.arrive(browser, product.url, 'Noora Hakala', { language });
      const { intakeQueues } = await worker.ask<Queues>(QUEUES);
      const reported = intakeQueues
        .flatMap(({ dealtWith }) => dealtWith)
        .find(({ status }) => status === 'forwarded');
      const { faults, open } = lookerOf(worker);
      await worker.open(`/intake/${reported?.id ?? ''}`);
      await open(WORDS[language].reported);
      expect(faults).toEqual([]);
      await worker.leave();
    },
  );

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say where feedback on accessibility is answered, in %s, nor scrolls sideways on a phone',
    async (language) => {
      const administrator = await Person.arrive(browser, product.url, 'Petri Aalto', {
        language,
        width: 360,
      });
      const { faults, open } = lookerOf(administrator);
      await administrator.open('/admin/feedback');
      faults.push(...(await administrator.accessibilityFaults()));
      for (const name of WORDS[language].feedback) await open(name);
      const overflow = await administrator.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(faults).toEqual([]);
      expect(administrator.complaints).toEqual([]);
      await administrator.leave();
    },
  );

  it.each(Object.keys(WORDS) as ScreenLanguage[])(
    'has nothing for axe to say where the day of a request for log data is corrected, in %s, nor scrolls sideways on a phone',
    async (language) => {
      const { request, delivered } = WORDS[language];
      const officer = await Person.arrive(browser, product.url, 'Kirsi Salonen', { language, width: 360 });
      const { page } = officer;
      const { faults, open } = lookerOf(officer);
      await officer.open('/data-protection/reports');
      for (const name of request) await open(name);
      await page.getByRole('tab', { name: delivered }).click();
      await page.getByRole('button', { name: request[0] }).first().waitFor();
      await open(request[0]);
      faults.push(...(await officer.accessibilityFaults()));
      expect(await officer.overflow()).toBe(0);
      expect(faults).toEqual([]);
      expect(officer.complaints).toEqual([]);
      await officer.leave();
    },
  );
});
