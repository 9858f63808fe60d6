import type { Page } from './pages.js';
import type { Screen, Shown } from './screen.js';
import type { Session } from './session.js';
import { Tab } from './tab.js';

/** A demo person at work, each page they may open standing in a tab of its own. */
export class Viewer {
  readonly #tabs = new Map<string, Tab>();

  constructor(readonly session: Session) {}

  /** Opens what is not open yet, as far as the person may see it. */
  async open(pages: readonly Page[]): Promise<void> {
    for (const page of pages) if (!this.#tabs.has(page.name)) await this.#openPage(page);
  }

  tab(page: string): Tab {
    const tab = this.#tabs.get(page);
    if (!tab) throw new Error(`${this.session.login} has no page ${page} open`);
    return tab;
  }

  get pages(): readonly string[] {
    return [...this.#tabs.keys()];
  }

  forget(): void {
    for (const tab of this.#tabs.values()) tab.forget();
  }

  sleep(): void {
    for (const tab of this.#tabs.values()) tab.line.sleep();
  }

  wake(): void {
    for (const tab of this.#tabs.values()) tab.line.wake();
  }

  /**
   * Waits until every tab has heard what the server has told by now, and has read what it wants of it. What that is is asked once for
   * all of them: a hundred tabs ask for long.
   */
  async settle(): Promise<void> {
    const tabs = [...this.#tabs.values()];
    const heads = await this.session.heads(new Map(tabs.flatMap(({ line }) => [...line.heard])));
    await Promise.all(tabs.map((tab) => tab.settle(heads)));
  }

  /** Everything on the screens that is not as the server has it, and every read that no event asked for. */
  async faults(): Promise<string[]> {
    const truths = new Map<string, Promise<Shown>>();
    const truthOf = (screen: Screen): Promise<Shown> => {
      const truth = truths.get(screen.key) ?? screen.readAfresh(this.session);
      truths.set(screen.key, truth);
      return truth;
    };
    const faults = await Promise.all(
      [...this.#tabs.values()].map(async (tab) => {
        const needless = tab.needlessReads();
        const found = tab.screens.map(async (standing) => {
          const words = await standing.faults(await truthOf(standing.screen), this.session);
          return words.map((fault) => `${tab.title} · ${standing.screen.name} · ${fault}`);
        });
        return [...needless, ...(await Promise.all(found)).flat()];
      }),
    );
    this.#leaveUnseen();
    return faults.flat();
  }

  /** A page that may be seen no more is left, as people leave it. */
  #leaveUnseen(): void {
    for (const [name, tab] of this.#tabs) {
      if (!tab.screens.some(({ isUnseen }) => isUnseen)) continue;
      tab.close();
      this.#tabs.delete(name);
    }
  }

  close(): void {
    for (const tab of this.#tabs.values()) tab.close();
  }

  async #openPage({ name, screens }: Page): Promise<void> {
    const seen = await Promise.all(screens.map((screen) => screen.readAfresh(this.session)));
    if (seen.some(({ failure }) => failure !== null)) return;
    const tab = new Tab(this.session, name);
    for (const screen of screens) await tab.open(screen);
    tab.forget();
    this.#tabs.set(name, tab);
  }
}
