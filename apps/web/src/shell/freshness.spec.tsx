import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { openDesk, type Desk } from '@rinnalla/web-testing';
import { Freshness } from './freshness.js';

describe('the freshness mark', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-02T08:42:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  const open = async (): Promise<Desk> => {
    const desk = openDesk(<Freshness />);
    await pass(10);
    return desk;
  };

  it('says that the screen is live', async () => {
    await open();
    expect(screen.getByText('Ajan tasalla')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('makes nothing of a short break, and tells since when a longer one lasts, aloud once', async () => {
    const desk = await open();
    act(() => desk.line.break());
    expect(screen.getByText('Päivitetään')).toBeVisible();
    await pass(2_500);
    expect(screen.getByText('Ei yhteyttä klo 10.42 alkaen')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Yhteys katkesi. Näkymä ei päivity.');

    act(() => desk.line.connect());
    await pass(6_000);
    expect(screen.getByText('Ajan tasalla')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Yhteys palasi. Näkymä on ajan tasalla.');
  });
});
