import type { Page } from './pages.js';
import type { Screen, Shown, StandingScreen } from './screen.js';
import type { Session } from './session.js';
import { Tab } from './tab.js';

interface OnTab {
  readonly tab: Tab;
  readonly standing: StandingScreen;
}

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

  /**
   * Everything on the screens that is not as the server has it, and every read that no event asked for. The truth is read a moment after
   * what is shown was heard of, and time itself may do something in between, as the pass over all clocks does each minute: what differs
   * is looked at once more when all of that has been heard too.
   */
  async faults(): Promise<string[]> {
    const screens = [...this.#tabs.values()].flatMap((tab) =>
      tab.screens.map((standing) => ({ tab, standing })),
    );
    const differing = await this.#differing(screens);
    if (differing.length > 0) await this.settle();
    const faulty = await this.#differing(differing);
    const needless = [...this.#tabs.values()].flatMap((tab) => tab.needlessReads());
    const hadFaults = new Set(faulty.map(({ standing }) => standing));
    await Promise.all(screens.map(({ standing }) => standing.mend(hadFaults.has(standing))));
    this.#leaveUnseen();
    return [
      ...needless,
      ...faulty.flatMap(({ tab, standing, words }) =>
        words.map((fault) => `${tab.title} · ${standing.screen.name} · ${fault}`),
      ),
    ];
  }

  /** Those of the screens that are not as the server has them now, each with what is not. */
  async #differing(screens: readonly OnTab[]): Promise<(OnTab & { readonly words: readonly string[] })[]> {
    const truths = new Map<string, Promise<Shown>>();
    const truthOf = (screen: Screen): Promise<Shown> => {
      const truth = truths.get(screen.key) ?? screen.readAfresh(this.session);
      truths.set(screen.key, truth);
      return truth;
    };
    const compared = await Promise.all(
      screens.map(async ({ tab, standing }) => ({
        ...{ tab, standing },
        words: await standing.faults(await truthOf(standing.screen), this.session),
      })),
    );
    return compared.filter(({ words }) => words.length > 0);
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
