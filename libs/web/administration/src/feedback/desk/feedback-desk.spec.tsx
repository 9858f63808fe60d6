import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { AdminFrame } from '../../frame/admin-frame.js';
import type { FeedbackOfCounty } from '../data/feedback-types.js';
import { ADMINISTRATOR, answered, countyAnswer, inHand } from '../testing/sample-feedback.js';
import { FeedbackDesk } from './feedback-desk.js';

const changed = (mutation: string, feedback: FeedbackOfCounty) => ({
  __typename: 'Mutation',
  [mutation]: { __typename: 'AccessibilityFeedbackChanged', feedback },
});
const ELSEWHERE = {
  id: 'feedback-9',
  sender: null,
  senderInWords: 'Iltatyöntekijä, puhelimitse',
  recordedBy: ADMINISTRATOR,
} as const;

describe('the administrator’s page of feedback', () => {
  let server: FakeServer;
  let waiting: FeedbackOfCounty[];
  let done: FeedbackOfCounty[];
  beforeEach(() => {
    waiting = [inHand({ state: 'breached', answerWish: 'Sähköpostilla' })];
    done = [
      inHand({
        ...answered({ id: 'feedback-2', state: 'met_late' }),
        recordedAt: '2027-01-04T08:00:00.000Z',
      }),
    ];
    server = new FakeServer().answer('CountyFeedback', ({ isAnswered }) =>
      countyAnswer(isAnswered ? done : waiting),
    );
  });
  const open = () => openDesk(<FeedbackDesk />, { server });
  const region = async (name: string) => within(await screen.findByRole('region', { name }));
  const openDialog = async (button: RegExp) => {
    await userEvent.click(await screen.findByRole('button', { name: button }));
    return within(await screen.findByRole('dialog'));
  };
  const inputOf = (operation: string) => server.sentOf(operation)[0]?.variables['input'];

  it('shows what waits, by whom and until when, apart from what was answered', async () => {
    open();
    await screen.findByText('Ylitetty');
    const list = await region('Vastaamatta');
    expect(list.getByText('Vastattava viimeistään 25.1.2027 klo 16.15')).toBeVisible();
    expect(list.getByText(/^Lähettäjä: Aino Virtanen/)).toBeVisible();
    expect(list.getByText('Toivoo vastausta: Sähköpostilla')).toBeVisible();
    const rest = await region('Vastatut');
    expect(rest.getByText('Toteutui myöhässä')).toBeVisible();
    expect(rest.getByText('Kiitos. Kalenteri on korjattu.')).toBeVisible();
    expect(rest.queryByRole('button', { name: /^Vastaa/ })).toBeNull();
  });

  it('says when there is nothing, that it is on its way, whose it is, and when it could not be read', async () => {
    waiting = [];
    done = [];
    const { unmount } = open();
    expect(screen.getAllByText('Ladataan').length).toBeGreaterThan(0);
    expect(await screen.findByText('Kaikkeen palautteeseen on vastattu')).toBeVisible();
    expect(await screen.findByText('Vastattuja ei ole')).toBeVisible();
    unmount();
    server.answer('CountyFeedback', () => {
      throw new GraphqlFault({ code: 'NOT_ALLOWED' });
    });
    const second = open();
    expect((await screen.findAllByRole('heading', { name: 'Sivua ei näytetä' })).length).toBe(2);
    second.unmount();
    server.answer('CountyFeedback', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-42' });
    });
    open();
    expect((await screen.findAllByText(/e-42/)).length).toBe(2);
  });

  it('answers in words, by the keyboard, and not without them', async () => {
    server.answer('AnswerFeedback', () =>
      changed('answerAccessibilityFeedback', inHand({ ...answered(), id: 'feedback-1' })),
    );
    open();
    const dialog = await openDialog(/^Vastaa: Palaute 11\.1\.2027/);
    expect(dialog.getByText('Kalenteri ei kerro valittua päivää.')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Lähetä vastaus' }));
    expect(dialog.getAllByText(/Täytä tämä kenttä/).length).toBeGreaterThan(0);
    expect(server.sentOf('AnswerFeedback')).toEqual([]);
    await userEvent.type(dialog.getByRole('textbox', { name: /^Vastaus/ }), 'Korjattu.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Vastaus on lähetetty')).toBeVisible();
    expect(inputOf('AnswerFeedback')).toMatchObject({ id: 'feedback-1', version: 1, answer: 'Korjattu.' });
  });

  it.each([
    [
      { __typename: 'AccessibilityFeedbackRefused', refusal: 'already_answered', section: '306/2019 3 luku' },
      /^Palautteeseen on jo vastattu\. Peruste: Digipalvelulaki 3\sluku$/,
    ],
    [{ __typename: 'StaleVersion', currentVersion: 2 }, /^Joku muutti palautetta ennen sinua/],
  ])('says that somebody was there first, reads anew and keeps what was written', async (result, words) => {
    server.answer('AnswerFeedback', () => {
      // It has left the list by now, and its dialog stands all the same.
      waiting = [];
      return { __typename: 'Mutation', answerAccessibilityFeedback: result };
    });
    open();
    const dialog = await openDialog(/^Vastaa/);
    const text = dialog.getByRole('textbox', { name: /^Vastaus/ });
    await userEvent.type(text, 'Korjattu.');
    const before = server.sentOf('CountyFeedback').length;
    await userEvent.click(dialog.getByRole('button', { name: 'Lähetä vastaus' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(words);
    await waitFor(() => expect(server.sentOf('CountyFeedback').length).toBeGreaterThan(before));
    await screen.findByText('Kaikkeen palautteeseen on vastattu');
    expect(text).toHaveValue('Korjattu.');
  });

  it('writes down what came otherwise, with its sender and day', async () => {
    server.answer('RecordFeedback', () => changed('recordAccessibilityFeedback', inHand(ELSEWHERE)));
    open();
    const dialog = await openDialog(/^Kirjaa muualta tullut palaute/);
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(dialog.getAllByText(/Kuka lähetti ja miten – Täytä tämä kenttä/).length).toBe(1);
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Kuka lähetti/ }),
      'Iltatyöntekijä, puhelimitse',
    );
    await userEvent.type(dialog.getByRole('textbox', { name: /^Mikä on vaikeaa/ }), 'Teksti on pientä.');
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/^Palaute on kirjattu\. Vastattava viimeistään/)).toBeVisible();
    expect(inputOf('RecordFeedback')).toMatchObject({
      ...{ sender: 'Iltatyöntekijä, puhelimitse', body: 'Teksti on pientä.', page: null, answerWish: null },
      receivedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('corrects a wrong day with a reason, of what came otherwise alone, and shows what stood before', async () => {
    const correction = {
      __typename: 'FeedbackArrivalCorrection',
      id: 'c-1',
      fromDay: '2027-01-12',
      toDay: '2027-01-11',
      reason: 'Leima kirjeessä.',
      at: '2027-01-13T08:00:00.000Z',
      by: ADMINISTRATOR,
    } as const;
    waiting = [inHand(), inHand({ ...ELSEWHERE, corrections: [correction] })];
    server.answer('CorrectFeedbackArrival', () => changed('correctFeedbackArrival', inHand(ELSEWHERE)));
    open();
    const list = await region('Vastaamatta');
    await list.findByText(/^Lähettäjä: Iltatyöntekijä, puhelimitse/);
    expect(list.getByText(/^Kirjannut Petri Aalto/)).toBeVisible();
    expect(list.getAllByRole('button', { name: /^Korjaa saapumispäivä/ })).toHaveLength(1);
    await userEvent.click(list.getByRole('button', { name: /^Saapumispäivää on korjattu: 1/ }));
    expect(list.getByText('Päivä oli 12.1.2027, korjattiin päiväksi 11.1.2027.')).toBeVisible();
    expect(list.getByText('Leima kirjeessä.')).toBeVisible();
    const dialog = await openDialog(/^Korjaa saapumispäivä/);
    await userEvent.type(dialog.getByRole('textbox', { name: /^Mistä oikea päivä/ }), 'väärin');
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(dialog.getAllByText(/vähintään kolme sanaa/).length).toBeGreaterThan(0);
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Mistä oikea päivä/ }),
      ' kirjattu, leima on 8. päivä',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() =>
      expect(inputOf('CorrectFeedbackArrival')).toMatchObject({ id: 'feedback-9', receivedOn: '2027-01-11' }),
    );
  });

  it('keeps a half-written answer when one goes elsewhere and comes back', async () => {
    const { rerender } = open();
    const dialog = await openDialog(/^Vastaa/);
    await userEvent.type(dialog.getByRole('textbox', { name: /^Vastaus/ }), 'Puolikas vas');
    rerender(<p>Toinen sivu</p>);
    rerender(<FeedbackDesk />);
    const again = await openDialog(/^Vastaa/);
    await waitFor(() => expect(again.getByRole('textbox', { name: /^Vastaus/ })).toHaveValue('Puolikas vas'));
  });

  it('gets what comes without a reload', async () => {
    const desk = open();
    await screen.findByText('Ylitetty');
    waiting = [...waiting, inHand({ id: 'feedback-3', body: 'Uusi palaute.' })];
    act(() => void desk.line.happen('user:aino', { refKind: 'accessibility_feedback', refId: 'feedback-3' }));
    expect(await screen.findByText('Uusi palaute.')).toBeVisible();
  });
});

describe('the reminder on the administrator’s other pages', () => {
  let server: FakeServer;
  const counts = (patch: object) => ({
    __typename: 'Query',
    accessibilityFeedbackCounts: {
      __typename: 'AccessibilityFeedbackCounts',
      ...{ dueSoon: 0, dueToday: 0, breached: 0, turnsAt: null },
      ...patch,
    },
  });
  beforeEach(() => {
    server = new FakeServer();
  });
  const open = (section: 'places' | 'feedback') =>
    openDesk(<AdminFrame section={section}>Sivu</AdminFrame>, { server });

  it('tells how much presses, and leads there', async () => {
    server.answer('FeedbackCounts', () => counts({ breached: 1, dueSoon: 2 }));
    open('places');
    expect(await screen.findByText('Myöhässä: 1')).toBeVisible();
    expect(screen.getByText('Vastattava pian: 2')).toBeVisible();
    expect(screen.queryByText(/Vastattava tänään/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Avaa saavutettavuuspalaute' })).toHaveAttribute(
      'href',
      '/admin/feedback',
    );
  });

  it('says nothing while nothing presses, and on the page of feedback itself', async () => {
    server.answer('FeedbackCounts', () => counts({}));
    const { unmount } = open('places');
    await waitFor(() => expect(server.sentOf('FeedbackCounts')).toHaveLength(1));
    expect(screen.queryByRole('link', { name: 'Avaa saavutettavuuspalaute' })).toBeNull();
    unmount();
    open('feedback');
    expect(screen.getByText('Sivu')).toBeVisible();
    expect(server.sentOf('FeedbackCounts')).toHaveLength(1);
  });
});
