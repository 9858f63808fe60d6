import type { Locator, Page } from 'playwright-core';

/** More stops than this before what is looked for, and nobody would find it. */
const MOST_STOPS = 120;

/** A person's hands on a keyboard, and nothing else. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  write(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes with Tab until one of what is named has the focus. @throws when it can't be reached */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await this.isOn(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Not reached with ${key}: ${String(target)}`);
  }

  /** Goes with the arrow keys through the choices of a group until one is chosen. @throws when there is none such */
  async arrowTo(choice: Locator): Promise<void> {
    for (let steps = 0; steps < MOST_STOPS; steps += 1) {
      if (await choice.isChecked()) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`Not reached with arrows: ${String(choice)}`);
  }

  isOn(target: Locator): Promise<boolean> {
    return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  }
}
