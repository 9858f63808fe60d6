import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commonTexts, LanguageProvider, useFormats, useTexts } from '@rinnalla/web-i18n';
import { PaperSheet } from './paper-sheet.js';

function Words() {
  const say = useTexts(commonTexts);
  const { moment } = useFormats();
  return <p data-testid="words">{`${say('close')}, ${moment('2026-11-22T10:15:00Z')}`}</p>;
}

const open = () =>
  render(
    <LanguageProvider first="fi">
      <PaperSheet backHref="/" backText="Takaisin" printText="Tulosta">
        <Words />
      </PaperSheet>
    </LanguageProvider>,
  );
const said = () => screen.getByTestId('words').textContent?.replaceAll('\u00a0', ' ');

it('opens in the language of the screen', () => {
  open();
  expect(said()).toBe('Sulje, 22.11.2026 klo 12.15');
  expect(screen.getByRole('button', { name: 'Suomi' })).toHaveAttribute('aria-pressed', 'true');
});

it('turns the paper into another language, marked as such, and nothing else', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Svenska' }));
  expect(said()).toBe('Stäng, 22.11.2026 kl. 12.15');
  expect(screen.getByTestId('words').closest('[lang]')).toHaveAttribute('lang', 'sv');
  expect(screen.getByRole('group', { name: 'Paperin kieli' })).toBeVisible();
  expect(document.documentElement.lang).toBe('fi');
});
