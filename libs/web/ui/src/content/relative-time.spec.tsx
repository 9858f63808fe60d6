import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { I18nProvider } from 'react-aria-components';
import { RelativeTime } from './relative-time.js';

describe('a relative time', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-12-24T12:30:00Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is renewed each minute and keeps the exact moment at hand', () => {
    render(
      <I18nProvider locale="fi-FI">
        <RelativeTime value="2026-12-24T12:29:45Z" />
      </I18nProvider>,
    );
    const time = screen.getByText('nyt').closest('time');
    expect(time).toHaveAttribute('datetime', '2026-12-24T12:29:45Z');
    expect(time).toHaveAttribute('title', '24.12.2026 klo\u00a014.29');

    act(() => jest.advanceTimersByTime(60_000));
    expect(time).toHaveTextContent('1 min sitten');
    act(() => jest.advanceTimersByTime(120_000));
    expect(time).toHaveTextContent('3 min sitten');
  });

  it('shows the moment itself when asked', () => {
    render(
      <I18nProvider locale="fi-FI">
        <RelativeTime value="2026-12-24T12:29:45Z" format="exact" />
      </I18nProvider>,
    );
    expect(screen.getByText('24.12.2026 klo 14.29')).toBeInTheDocument();
  });
});
