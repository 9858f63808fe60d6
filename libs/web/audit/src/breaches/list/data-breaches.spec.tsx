import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { breach, breachesAnswer, step } from '../../testing/breach-answers.js';
import { breachTexts } from '../i18n/breach-texts.js';
import { breachesWaitingTexts } from '../i18n/waiting-texts.js';
import { DataBreaches } from './data-breaches.js';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('the register of data breaches', () => {
  let server: FakeServer;
  const open = () => openDesk(<DataBreaches />, { server });
  const region = async (name = 'Tietoturvaloukkaus, tiedossa 20.11.2026 klo 14.05') =>
    within(await screen.findByRole('region', { name: (told) => plain(told) === name }));

  beforeEach(() => {
    server = new FakeServer().answer('DataBreaches', ({ isSettled }) =>
      breachesAnswer(isSettled ? [] : [breach('1')]),
    );
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('has its texts whole in three languages', () => {
    expectWhole(breachTexts);
    expectWhole(breachesWaitingTexts);
  });

  it('says by when the authority is to be notified, how that stands, and what is not written yet', async () => {
    open();
    const card = await region();
    expect(plain(card.getByText(/Ilmoita viimeistään/).textContent)).toBe(
      'Ilmoita viimeistään ma 23.11. klo 14.05',
    );
    expect(card.getByText('Käynnissä')).toBeVisible();
    expect(card.getByText('Kirje 1 meni väärään osoitteeseen.')).toBeVisible();
    expect(card.getAllByText('Ei vielä kirjattu')).toHaveLength(6);
  });

  it.each([
    ['running', 'Käynnissä'],
    ['due_soon', 'Päättyy pian'],
    ['due_today', 'Päättyy tänään'],
    ['breached', 'Määräaika ylitetty'],
  ] as const)('words %s', async (state, words) => {
    server.answer('DataBreaches', () => breachesAnswer([breach('1', { state })]));
    open();
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('keeps what is settled apart, with what was noted and why', async () => {
    server.answer('DataBreaches', ({ isSettled }) =>
      breachesAnswer(
        isSettled
          ? [
              breach('1', {
                state: 'met_late',
                notifiedAt: '2026-11-24T07:00:00.000Z',
                delayReason: 'Laajuus selvisi vasta tiistaina.',
                peopleToldOn: '2026-11-25',
              }),
              breach('2', {
                knownAt: '2026-11-01T08:00:00.000Z',
                state: 'not_applicable',
                wasBreached: true,
                notNeededAt: '2026-11-10T08:00:00.000Z',
                notNeededReason: 'Tiedosto oli salattu.',
                peopleNotToldReason: 'Tiedosto oli salattu eikä sitä avattu.',
              }),
            ]
          : [],
      ),
    );
    open();
    expect(await screen.findByText('Yhtään loukkausta ei odota')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Käsitellyt' }));
    const late = await region();
    expect(late.getByText('Ilmoitettu myöhässä')).toBeVisible();
    expect(late.getByText('Laajuus selvisi vasta tiistaina.')).toBeVisible();
    expect(late.getByText('25.11.2026')).toBeVisible();
    const spared = await region('Tietoturvaloukkaus, tiedossa 1.11.2026 klo 10.00');
    expect(spared.getByText('Ilmoitusta ei tarvita', { selector: 'span' })).toBeVisible();
    expect(spared.getByText('Arvio tehtiin määräajan jälkeen')).toBeVisible();
    expect(spared.getByText('Tiedosto oli salattu.')).toBeVisible();
    expect(spared.getByText('Tiedosto oli salattu eikä sitä avattu.')).toBeVisible();
  });

  it('shows what stood before each change, the latest first', async () => {
    const history = [
      step('corrected', {
        reason: 'Selvisi lokeista.',
        earlier: [
          { __typename: 'DataBreachEarlier', field: 'knownAt', value: '2026-11-20T13:00:00.000Z' },
          { __typename: 'DataBreachEarlier', field: 'peopleCount', value: null },
        ],
      }),
      step('recorded'),
    ];
    server.answer('DataBreaches', () => breachesAnswer([breach('1', { history })]));
    open();
    const card = await region();
    await userEvent.click(card.getByRole('button', { name: 'Muutoshistoria' }));
    const steps = within(card.getByRole('list', { name: 'Muutoshistoria' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => plain(textContent)?.includes('Kirsi Testinen'))).toEqual([
      true,
      true,
    ]);
    expect(plain(steps[0]?.textContent ?? '')).toContain('Syy: Selvisi lokeista.');
    expect(plain(steps[0]?.textContent ?? '')).toContain('Tuli tietoon, aiemmin: 20.11.2026 klo 15.00');
    expect(plain(steps[0]?.textContent ?? '')).toContain('Henkilöitä noin, aiemmin: ei kirjattu');
    expect(steps[1]).toHaveTextContent('Kirjattiin');
  });

  it('reads on from where the page before ends now', async () => {
    server.answer('DataBreaches', ({ after, isSettled }) => {
      if (isSettled) return breachesAnswer([]);
      return after === null
        ? breachesAnswer([breach('1')], 'more')
        : breachesAnswer([breach('2', { knownAt: '2026-11-21T12:05:00.000Z' })]);
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Kirje 2 meni väärään osoitteeseen.')).toBeVisible();
    expect(screen.getByText('Kirje 1 meni väärään osoitteeseen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
  });

  it('is read again when another officer changed it', async () => {
    const { line } = open();
    await region();
    server.answer('DataBreaches', () => breachesAnswer([breach('1', { state: 'due_today', version: 2 })]));
    const [stream] = line.watched;
    if (!stream) throw new Error('Nothing is watched');
    expect(stream).toMatch(/^user:/);
    line.happen(stream, { refKind: 'data_breach', refId: '1', version: 2 });
    expect(await screen.findByText('Päättyy tänään')).toBeVisible();
  });

  it('turns by itself when the moment comes', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-22T21:59:58Z') });
    server.answer('DataBreaches', () =>
      breachesAnswer([breach('1', { state: 'due_soon', turnsAt: '2026-11-22T22:00:00.000Z' })]),
    );
    open();
    await act(() => jest.advanceTimersByTimeAsync(500));
    expect(screen.getByText('Päättyy pian')).toBeVisible();
    server.answer('DataBreaches', () => breachesAnswer([breach('1', { state: 'due_today' })]));
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(screen.getByText('Päättyy tänään')).toBeVisible();
    const asked = server.sentOf('DataBreaches').length;
    await act(() => jest.advanceTimersByTimeAsync(120_000));
    expect(server.sentOf('DataBreaches')).toHaveLength(asked);
  });

  it('says so when it may not be read', async () => {
    server.answer('DataBreaches', () => {
      throw new GraphqlFault({ code: 'NOT_ALLOWED' });
    });
    open();
    expect(await screen.findByText('Työtehtäväsi ei oikeuta tähän.')).toBeVisible();
  });

  it('offers no act while there is no connection', async () => {
    const { line } = open();
    await region();
    act(() => line.break());
    const isOff = () =>
      expect(screen.getByRole('button', { name: /^Kirjaa ilmoitus,/ })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    await waitFor(isOff, { timeout: 8_000 });
  }, 15_000);
});
