import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { ShownFeedback } from '../data/feedback-types.js';
import { answered, ownAnswer, sampleFeedback } from '../testing/sample-feedback.js';
import { AccessibilityStatement } from './accessibility-statement.js';

const changed = (feedback: ShownFeedback) => ({
  __typename: 'Mutation',
  sendAccessibilityFeedback: { __typename: 'AccessibilityFeedbackChanged', feedback },
});

describe('the accessibility statement', () => {
  let server: FakeServer;
  let own: ShownFeedback[];
  beforeEach(() => {
    own = [];
    server = new FakeServer()
      .answer('AccessibilityStatement', () => ({
        __typename: 'Query',
        accessibilityStatement: {
          __typename: 'AccessibilityStatement',
          countyNameFi: 'Järvi-Suomen hyvinvointialue',
          countyNameSv: 'Insjöfinlands välfärdsområde',
          answerDays: 14,
          section: '306/2019 3 luku',
        },
      }))
      .answer('OwnFeedback', () => ownAnswer(own))
      .answer('SendFeedback', () => changed(sampleFeedback()));
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const open = (from = '/deadlines') => openDesk(<AccessibilityStatement from={from} />, { server });
  const body = () => screen.getByRole('textbox', { name: /Mikä on vaikeaa/ });
  const sent = () => server.sentOf('SendFeedback').map(({ variables }) => variables['input']);

  it('says whose service it is, by what it aims, in how many days it answers and what is known to be wrong', async () => {
    open();
    expect(await screen.findByText('Järvi-Suomen hyvinvointialue')).toBeVisible();
    expect(screen.getByText('14 päivän kuluessa')).toBeVisible();
    expect(screen.getByText(/^Digipalvelulaki 3\sluku$/)).toBeVisible();
    expect(screen.getByText(/Ruudunlukijan ja muiden apuvälineiden käyttäjät eivät ole vielä/)).toBeVisible();
    expect(screen.getByText(/digipalvelulakia valvovalle viranomaiselle/)).toBeVisible();
  });

  it('says so while it is on its way, and when it could not be read, and takes feedback all the same', async () => {
    server.answer('AccessibilityStatement', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-42' });
    });
    open();
    expect(screen.getAllByText('Ladataan').length).toBeGreaterThan(0);
    expect(await screen.findByText(/e-42/)).toBeVisible();
    expect(body()).toBeVisible();
    expect(await screen.findByText('Et ole lähettänyt palautetta')).toBeVisible();
  });

  it('sends what is hard, on the page one came from, by the keyboard alone, and says by when it is answered', async () => {
    const user = userEvent.setup();
    open();
    await screen.findByText('Et ole lähettänyt palautetta');
    act(() => body().focus());
    await user.keyboard('Kalenteri ei kerro päivää.');
    await user.tab();
    expect(screen.getByRole('textbox', { name: /^Sivu/ })).toHaveValue('/deadlines');
    await user.tab();
    await user.keyboard('Puhelimitse');
    act(() => body().focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Palaute on lähetetty. Vastaamme viimeistään 25.1.2027.')).toBeVisible();
    expect(sent()).toEqual([
      expect.objectContaining({
        ...{ body: 'Kalenteri ei kerro päivää.', page: '/deadlines', answerWish: 'Puhelimitse' },
      }),
    ]);
    await waitFor(() => expect(body()).toHaveValue(''));
  });

  it('asks what is hard before anything is sent, and keeps identity codes out of it', async () => {
    const user = userEvent.setup();
    open('');
    await user.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
    expect(screen.getAllByText(/Täytä tämä kenttä/).length).toBeGreaterThan(0);
    await user.type(body(), 'Asiakkaan 131052-908T sivu.');
    expect(screen.getAllByText(/Poista henkilötunnus/).length).toBeGreaterThan(0);
    expect(sent()).toEqual([]);
    await user.clear(body());
    await user.type(body(), 'Teksti on pientä.');
    await user.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
    await waitFor(() => expect(sent()).toEqual([expect.objectContaining({ page: null, answerWish: null })]));
  });

  it('keeps what is half typed when one goes elsewhere and comes back', async () => {
    const user = userEvent.setup();
    const { rerender } = open();
    await user.type(body(), 'Puolikas lau');
    rerender(<p>Toinen sivu</p>);
    rerender(<AccessibilityStatement from="/" />);
    await waitFor(() => expect(body()).toHaveValue('Puolikas lau'));
    expect(screen.getByRole('textbox', { name: /^Sivu/ })).toHaveValue('/deadlines');
  });

  it('sends nothing without a connection, and says why', async () => {
    const desk = open();
    await screen.findByText('Et ole lähettänyt palautetta');
    act(() => desk.line.break());
    await screen.findByText('Ei yhteyttä. Toiminto palaa, kun yhteys palaa.', {}, { timeout: 8_000 });
    expect(screen.getByRole('button', { name: 'Lähetä palaute' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('tells what the server refused', async () => {
    server.answer('SendFeedback', () => {
      throw new GraphqlFault({ code: 'BAD_INPUT', field: 'input.body', reason: 'tooLong' });
    });
    open();
    await userEvent.type(body(), 'Teksti.');
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
    expect(await screen.findByText('Teksti on liian pitkä.')).toBeVisible();
    expect(body()).toHaveValue('Teksti.');
  });

  it('shows one’s own feedback with how its time stands, and the answer', async () => {
    own = [sampleFeedback({ state: 'due_soon' }), answered({ id: 'feedback-2', receivedOn: '2027-01-04' })];
    open();
    await screen.findByText('Saapunut 4.1.2027');
    const [waiting, done] = screen
      .getAllByRole('heading', { name: /^Saapunut/ })
      .map((heading) => within(heading.closest('li') as HTMLElement));
    expect(waiting?.getByText('Saapunut 11.1.2027')).toBeVisible();
    expect(waiting?.getByText('Päättyy pian')).toBeVisible();
    expect(waiting?.getByText('Vastataan viimeistään 25.1.2027')).toBeVisible();
    expect(waiting?.getByText('Ei vielä vastausta.')).toBeVisible();
    expect(done?.getByText('Toteutui ajoissa')).toBeVisible();
    expect(done?.getByText('Kiitos. Kalenteri on korjattu.')).toBeVisible();
    expect(done?.getByText(/Petri Aalto, sosiaalityöntekijä, Aikuispalvelut, 12\.1\.2027/i)).toBeVisible();
  });

  it('shows the answer as soon as it is given', async () => {
    own = [sampleFeedback()];
    const desk = open();
    expect(await screen.findByText('Ei vielä vastausta.')).toBeVisible();
    own = [answered()];
    act(() => void desk.line.happen('user:aino', { refKind: 'accessibility_feedback', refId: 'feedback-1' }));
    expect(await screen.findByText('Kiitos. Kalenteri on korjattu.')).toBeVisible();
  });

  it('turns by itself when its time comes near', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    own = [sampleFeedback({ turnsAt: new Date(Date.now() + 60_000).toISOString() })];
    open();
    expect(await screen.findByText('Käynnissä')).toBeVisible();
    own = [sampleFeedback({ state: 'due_soon', turnsAt: null })];
    // The server is asked two seconds after the moment.
    act(() => jest.advanceTimersByTime(62_000));
    expect(await screen.findByText('Päättyy pian')).toBeVisible();
  });

  it('adds the next page under the first', async () => {
    server.answer('OwnFeedback', ({ after }) =>
      after === null
        ? ownAnswer([sampleFeedback()], 'more')
        : ownAnswer([answered({ id: 'feedback-2', body: 'Vanhempi palaute.' })]),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Vanhempi palaute.')).toBeVisible();
    expect(screen.getByText('Kalenteri ei kerro valittua päivää.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
  });
});
