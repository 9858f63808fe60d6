import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { DateField } from './date-field.js';

function Example({ start, locale = 'fi-FI' }: { start: string | null; locale?: string }) {
  const [value, setValue] = useState(start);
  return (
    <I18nProvider locale={locale}>
      <DateField id="due" label="Määräpäivä" value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </I18nProvider>
  );
}

const value = () => screen.getByRole('status').textContent;

describe('the date field', () => {
  it('turns a typed Finnish date into an ISO day', async () => {
    const user = userEvent.setup();
    render(<Example start={null} />);
    await user.tab();
    await user.keyboard('24122026');
    expect(value()).toBe('2026-12-24');
  });

  it('shows an ISO day in the order of the language', () => {
    render(<Example start="2026-03-05" />);
    expect(screen.getByRole('group', { name: 'Määräpäivä' })).toHaveTextContent('5.3.2026');
  });

  it('keeps the Finnish order in Finland’s Swedish', () => {
    render(<Example start="2026-03-05" locale="sv-FI" />);
    expect(screen.getByRole('group', { name: 'Määräpäivä' }).textContent).toMatch(/^\D*0?5\.0?3\.2026/);
  });

  it('is no day when the reader leaves it with a part missing', async () => {
    const user = userEvent.setup();
    render(<Example start="2026-12-24" />);
    await user.tab();
    await user.keyboard('{Backspace}{Backspace}');
    await user.click(document.body);
    expect(value()).toBe('null');
  });

  it('takes a year of two digits as this century', async () => {
    const user = userEvent.setup();
    render(<Example start={null} />);
    await user.tab();
    await user.keyboard('241226');
    await user.click(document.body);
    expect(value()).toBe('2026-12-24');
  });

  it('keeps what is being typed when the page around it changes', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Example start="2026-12-24" />);
    await user.tab();
    await user.keyboard('{Backspace}{Backspace}');
    rerender(<Example start="2026-12-24" />);
    expect(screen.getByRole('group', { name: 'Määräpäivä' })).toHaveTextContent('pp.12.2026');
  });

  it('treats a text that is no day as no day', () => {
    render(<Example start="2026-02-30" />);
    expect(screen.getByRole('group', { name: 'Määräpäivä' })).toHaveTextContent(/pp/);
  });
});
