import type { Locator, Page } from 'playwright-core';

/** Chooses from a list that opens from a button. */
export async function choose(page: Page, within: Locator, label: RegExp, option: string): Promise<void> {
  await within.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Chooses a person from a picker: opens it, seeks the name, takes the first found. */
export async function pick(page: Page, within: Locator, label: RegExp, name: string): Promise<void> {
  await within.getByRole('button', { name: label }).click();
  await page.getByPlaceholder('Hae nimellä').fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

/** Writes a day, `YYYY-MM-DD`, part by part as a date field takes it. */
export async function writeDay(page: Page, within: Locator, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = within.getByRole('group', { name: label });
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type(`${date}${month}${year}`, { delay: 20 });
}

/** A radio whose own circle lies under its label. */
export const tick = (within: Locator, group: string | RegExp, option: string): Promise<void> =>
  within.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
