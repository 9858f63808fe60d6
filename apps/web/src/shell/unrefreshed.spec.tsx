import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { StreamName } from '@rinnalla/contracts';
import { DeadlinesPage } from '@rinnalla/web-deadlines';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { Freshness } from './freshness.js';
import { Unrefreshed } from './unrefreshed.js';

const NOTICE = 'Osaa tiedoista ei saatu päivitettyä. Yritetään uudelleen.';
const READ = 'Ei avoimia määräaikoja';

const answer = () => ({
  __typename: 'Query',
  deadlines: {
    __typename: 'Deadlines',
    unitId: 'unit-a',
    isCountsOnly: true,
    next: null,
    rows: [],
    counts: [],
  },
});

describe('what could not be read anew', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  const isShown = () => screen.queryByText(READ) !== null;
  const notice = () => screen.queryByText(NOTICE, { selector: '[data-print] *' });

  const open = async () => {
    const server = new FakeServer().answer('Deadlines', answer);
    const desk = openDesk(
      <>
        <Freshness />
        <Unrefreshed />
        <DeadlinesPage search={{}} onSearch={() => undefined} />
      </>,
      { server },
    );
    await pass(500);
    expect(isShown()).toBe(true);
    const stream = desk.line.watched.find((name) => name.startsWith('workspace:')) as StreamName;
    return {
      ...desk,
      reads: () => server.sentOf('Deadlines').length,
      happen: () => act(() => void desk.line.happen(stream, { refKind: 'clock', refId: 'clock-1' })),
      fail: (extensions: Record<string, unknown>) =>
        server.answer('Deadlines', () => {
          throw new GraphqlFault(extensions);
        }),
    };
  };

  it.each([{ code: 'INTERNAL' }, { code: 'BUSY' }, { code: 'TOO_MANY_REQUESTS' }])(
    'stands as it was after $code, says so when it lasts, and heals by itself',
    async (extensions) => {
      const { server, happen, fail } = await open();
      fail(extensions);
      happen();
      await pass(300);
      expect(isShown()).toBe(true);
      expect(notice()).toBeNull();
      expect(screen.getByText('Päivitetään')).toBeVisible();
      await pass(3_000);
      expect(isShown()).toBe(true);
      expect(notice()).toBeVisible();
      expect(screen.getByRole('status')).toHaveTextContent(NOTICE);

      server.answer('Deadlines', answer);
      await pass(5_000);
      expect(notice()).toBeNull();
      expect(screen.getByText('Ajan tasalla')).toBeVisible();
    },
  );

  it('is tried no sooner than the server lets it', async () => {
    const { happen, fail, reads } = await open();
    fail({ code: 'TOO_MANY_REQUESTS', retryAt: new Date(Date.now() + 30_000).toISOString() });
    happen();
    await pass(300);
    const asked = reads();
    await pass(25_000);
    expect(reads()).toBe(asked);
    await pass(5_200);
    expect(reads()).toBe(asked + 1);
  });

  it('is not asked for without a connection, and at once when that is back', async () => {
    const { server, line, happen, reads } = await open();
    server.isReachable = false;
    happen();
    await pass(300);
    act(() => line.break());
    const asked = reads();
    await pass(60_000);
    expect(reads()).toBe(asked);
    expect(isShown()).toBe(true);
    expect(notice()).toBeNull();

    server.isReachable = true;
    act(() => line.connect());
    await pass(100);
    expect(reads()).toBeGreaterThan(asked);
    expect(screen.getByText('Ajan tasalla')).toBeVisible();
  });

  it('goes at once when the server refuses it, and is not asked for again', async () => {
    const { happen, fail, reads } = await open();
    fail({ code: 'NOT_ALLOWED' });
    happen();
    await pass(300);
    expect(isShown()).toBe(false);
    const asked = reads();
    await pass(30_000);
    expect(reads()).toBe(asked);
  });

  it('goes when it can’t be read after a lost right, and comes back when it can', async () => {
    const { server, line } = await open();
    const [stream] = line.watched.filter((name) => name.startsWith('workspace:'));
    server.isReachable = false;
    act(() => line.revoke(stream === undefined ? [] : [stream]));
    await pass(100);
    expect(isShown()).toBe(false);
    server.isReachable = true;
    await pass(2_000);
    expect(isShown()).toBe(true);
  });

  it('goes within a second of a lost right when no answer comes, and comes back with it', async () => {
    const { server, line } = await open();
    const [stream] = line.watched.filter((name) => name.startsWith('workspace:'));
    let tell: (data: unknown) => void = () => undefined;
    server.answer('Deadlines', () => new Promise((resolve) => (tell = resolve)));
    act(() => line.revoke(stream === undefined ? [] : [stream]));
    await pass(1_100);
    expect(isShown()).toBe(false);
    tell(answer());
    await pass(100);
    expect(isShown()).toBe(true);
  });

  it('is not asked for by a screen that has moved on', async () => {
    const { server, happen, reads, rerender } = await open();
    server.isReachable = false;
    happen();
    await pass(300);
    rerender(<Unrefreshed />);
    const asked = reads();
    await pass(30_000);
    expect(reads()).toBe(asked);
    expect(notice()).toBeNull();
  });
});
