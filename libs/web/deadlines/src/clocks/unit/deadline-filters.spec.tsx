import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeadlineSearch } from './deadline-search.js';

const unit = { id: 'unit-a', name: 'Yksikkö A', workspaceIds: [], receives: true };

describe('narrowing down the deadlines on a phone', () => {
  const onSearch = jest.fn();
  let open: (search: DeadlineSearch) => void;

  // The width is asked once, when the design system is first read.
  beforeAll(async () => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList;
    const { openDesk } = await import('@rinnalla/web-testing');
    const { DeadlineFilters } = await import('./deadline-filters.js');
    open = (search) =>
      void openDesk(
        <DeadlineFilters
          unit={unit}
          units={[unit]}
          search={search}
          onSearch={onSearch}
          isCountsOnly={false}
        />,
      );
  });

  it('starts folded, and says how many ways it is narrowed down in', () => {
    open({ basis: 'statutory', done: true });
    expect(screen.getByRole('button', { name: /Rajaa.*Rajauksia: 2/s })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(screen.queryByRole('button', { name: /Peruste/ })).toBeNull();
  });

  it('says nothing of filters that are not there, and unfolds by the keyboard', async () => {
    open({});
    const opener = screen.getByRole('button', { name: 'Rajaa' });
    await userEvent.tab();
    expect(opener).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByRole('button', { name: /Peruste/ })).toBeVisible();
  });
});
