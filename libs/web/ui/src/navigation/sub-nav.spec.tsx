import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SubNav, type SubNavEntry } from './sub-nav.js';

const PAGES = ['Suunnitelma', 'Vastuut', 'Määräajat', 'Päätökset', 'Tiimi'];

const entriesAt = (current: string, names = PAGES): SubNavEntry[] =>
  names.map((name) => ({ id: name, name, href: `#${name}`, isCurrent: name === current }));

const opener = () => screen.getByRole('button', { name: 'Asian sivut: Päätökset' });

describe('the pages of a case', () => {
  it('say where one is, and open and close by keyboard', async () => {
    render(<SubNav label="Asian sivut" entries={entriesAt('Päätökset')} />);
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    opener().focus();
    await userEvent.keyboard('{Enter}');
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Suunnitelma' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    expect(opener()).toHaveFocus();
  });

  it('close when a page is chosen', async () => {
    const { rerender } = render(<SubNav label="Asian sivut" entries={entriesAt('Päätökset')} />);
    await userEvent.click(opener());
    await userEvent.click(screen.getByRole('link', { name: 'Tiimi' }));
    rerender(<SubNav label="Asian sivut" entries={entriesAt('Tiimi')} />);
    expect(screen.getByRole('button', { name: 'Asian sivut: Tiimi' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it('need no button when they are few', () => {
    render(<SubNav label="Sivut" entries={entriesAt('Tiimi', ['Tiimi', 'Vastuut'])} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
