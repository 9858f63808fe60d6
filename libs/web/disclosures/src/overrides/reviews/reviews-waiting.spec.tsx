import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { Me } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { ReviewsWaiting } from './reviews-waiting.js';

describe('overrides that wait for a review, on the first page', () => {
  const open = (
    counts: { waiting: number; late: number },
    countyTasks: Me['countyTasks'] = ['data_protection'],
  ) =>
    openDesk(<ReviewsWaiting href="/data-protection/overrides" />, {
      me: { countyTasks },
      server: new FakeServer().answer('OverrideReviewCounts', () => ({
        __typename: 'Query',
        overrideReviewCounts: { __typename: 'OverrideReviewCounts', ...counts },
      })),
    });

  it('are told to the data-protection officer, the late ones apart, with the way to them', async () => {
    open({ waiting: 3, late: 1 });
    expect(await screen.findByText('3 avausta odottaa tarkastusta')).toBeVisible();
    expect(screen.getByText('1 myöhässä')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Avausten tarkastus' })).toHaveAttribute(
      'href',
      '/data-protection/overrides',
    );
  });

  it('leave no trace when the queue is empty', async () => {
    const desk = open({ waiting: 0, late: 0 });
    await waitFor(() => expect(desk.server.sentOf('OverrideReviewCounts')).toHaveLength(1));
    await act(() => Promise.resolve());
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are not even asked for anybody else', async () => {
    const desk = open({ waiting: 3, late: 1 }, []);
    await act(() => Promise.resolve());
    expect(desk.server.sentOf('OverrideReviewCounts')).toHaveLength(0);
  });
});
