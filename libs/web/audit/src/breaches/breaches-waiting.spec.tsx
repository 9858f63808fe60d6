import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { Me } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { countsAnswer } from '../testing/breach-answers.js';
import { BreachesWaiting } from './breaches-waiting.js';

describe('breaches that press, on the first page', () => {
  const open = (
    counts: { pressing: number; late: number },
    countyTasks: Me['countyTasks'] = ['data_protection'],
  ) =>
    openDesk(<BreachesWaiting />, {
      me: { countyTasks },
      server: new FakeServer().answer('DataBreachCounts', () => countsAnswer(counts)),
    });

  it('are told to the data-protection officer, the late ones first, with the way to them', async () => {
    open({ pressing: 2, late: 1 });
    expect(await screen.findByText('Tietoturvaloukkauksia, joiden ilmoitus on myöhässä: 1')).toBeVisible();
    expect(screen.getByText('Tietoturvaloukkauksia, joista on ilmoitettava pian: 2')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tietoturvaloukkaukset' })).toHaveAttribute(
      'href',
      '/data-protection/breaches',
    );
  });

  it('come and go while the page is open', async () => {
    const { line, server } = open({ pressing: 1, late: 0 });
    expect(await screen.findByText('Tietoturvaloukkauksia, joista on ilmoitettava pian: 1')).toBeVisible();
    server.answer('DataBreachCounts', () => countsAnswer());
    const [stream] = line.watched;
    if (stream) line.happen(stream, { refKind: 'data_breach', refId: '1' });
    await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  });

  it('leave no trace where none does', async () => {
    const desk = open({ pressing: 0, late: 0 });
    await waitFor(() => expect(desk.server.sentOf('DataBreachCounts')).toHaveLength(1));
    await act(() => Promise.resolve());
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are not even asked for anybody else', async () => {
    const desk = open({ pressing: 3, late: 1 }, []);
    await act(() => Promise.resolve());
    expect(desk.server.sentOf('DataBreachCounts')).toHaveLength(0);
  });
});
