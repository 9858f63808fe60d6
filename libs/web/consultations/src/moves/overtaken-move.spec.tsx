import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WholeConsultation } from '../data/consultation-types.js';
import { MessageForm } from '../thread/message-form.js';
import { CorrectMessageDialog } from '../thread/correct-message-dialog.js';
import { sampleConsultation, sampleMessage, samplePerson } from '../testing/sample-consultation.js';
import { AnswerForm } from './answer-form.js';
import { CloseForm } from './close-form.js';
import { ReasonDialog } from './reason-dialog.js';

const MEANWHILE = 'Tietoja on muutettu sen jälkeen, kun aloit kirjoittaa';
const me = samplePerson('aino', 'Aino Virtanen');
const nothing = () => undefined;
Element.prototype.scrollIntoView = nothing;

describe('what is written on a consultation that moves meanwhile', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  const inHand = (version: number, patch: Partial<WholeConsultation> = {}) =>
    sampleConsultation('a', { stage: 'claimed', viewerRole: 'claimant', claimedBy: me, version, ...patch });
  const write = async (name: string, text: string) =>
    userEvent.type(await screen.findByRole('textbox', { name }), text);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const told = () => screen.findByText(MEANWHILE, { selector: 'p' });
  const answers = (mutation: string, field: string) =>
    server.answer(mutation, () => ({
      __typename: 'Mutation',
      [field]: { __typename: 'ConsultationMoved', consultation: null },
    }));
  const input = (mutation: string) =>
    server.sentOf(mutation).map(({ variables }) => variables['input'] as Record<string, unknown>);

  it('is not sent as a decline of what it was not written about, until the writer has seen what stands', async () => {
    answers('DeclineConsultation', 'declineConsultation');
    const dialog = (consultation: WholeConsultation) => (
      <ReasonDialog move="decline" consultation={consultation} onClose={nothing} />
    );
    const { rerender } = openDesk(dialog(inHand(2)), { server });
    await write('Syy', 'Ei kuulu minulle');
    rerender(dialog(inHand(4, { stage: 'more_info_asked' })));
    expect((await told()).parentElement).toHaveTextContent('Tila nyt: Lisätietoa pyydetty');
    await press('En ota tätä');
    expect(input('DeclineConsultation')).toEqual([]);
    await press('Jatka, oma tekstini jää');
    await press('En ota tätä');
    await waitFor(() => expect(input('DeclineConsultation')).toHaveLength(1));
    expect(input('DeclineConsultation')[0]).toMatchObject({ version: 4, reason: 'Ei kuulu minulle' });
  });

  it('knows an answer that was begun before the move, also when it is opened again', async () => {
    const form = (consultation: WholeConsultation) => (
      <AnswerForm consultation={consultation} isFocused={false} onAnswered={nothing} />
    );
    const { rerender } = openDesk(form(inHand(2)), { server });
    await write('Vastaus', 'Unipäiväkirja');
    rerender(<p />);
    rerender(form(inHand(4)));
    expect(await told()).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Vastaus' })).toHaveValue('Unipäiväkirja');
    await userEvent.click(screen.getByRole('radio', { name: 'Muuttakaa suunnitelmaa' }));
    await press('Lähetä vastaus');
    expect(input('AnswerConsultation')).toEqual([]);
  });

  it('goes out once though the answer was lost and the page was loaded anew', async () => {
    const form = <AnswerForm consultation={inHand(2)} isFocused={false} onAnswered={nothing} />;
    const { rerender } = openDesk(form, { server });
    await write('Vastaus', 'Unipäiväkirja');
    await userEvent.click(screen.getByRole('radio', { name: 'Muuttakaa suunnitelmaa' }));
    await press('Lähetä vastaus');
    await screen.findByText('Lähetys ei onnistunut');
    rerender(<p />);
    rerender(form);
    await screen.findByDisplayValue('Unipäiväkirja');
    answers('AnswerConsultation', 'answerConsultation');
    await press('Lähetä vastaus');
    await waitFor(() => expect(input('AnswerConsultation')).toHaveLength(2));
    const [first, second] = input('AnswerConsultation');
    expect(second).toEqual(first);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Vastaus' })).toHaveValue(''));
  });

  it('keeps what came of the answer, and says when it was closed or answered anew', async () => {
    const form = (consultation: WholeConsultation) => <CloseForm consultation={consultation} />;
    const { rerender } = openDesk(form(inHand(2, { stage: 'answered' })), { server });
    await userEvent.click(await screen.findByRole('radio', { name: '4, paljon' }));
    rerender(<p />);
    rerender(form(inHand(3, { stage: 'answered' })));
    expect(await told()).toBeVisible();
    expect(screen.getByRole('radio', { name: '4, paljon' })).toBeChecked();
    await press('Päätä');
    expect(input('CloseConsultation')).toEqual([]);
  });

  it('asks for more of the consultation it was begun on', async () => {
    const form = (consultation: WholeConsultation) => (
      <MessageForm consultation={consultation} isFocused={false} />
    );
    const { rerender } = openDesk(form(inHand(2, { myMoves: ['ask_more'] })), { server });
    await write('Viesti', 'Mikä lääkitys?');
    rerender(form(inHand(4, { myMoves: ['ask_more'] })));
    expect(await told()).toBeVisible();
    await press('Pyydä lisätietoa');
    expect(input('AskMoreInfo')).toEqual([]);
    await press('Jatka, oma tekstini jää');
    answers('AskMoreInfo', 'askMoreInfo');
    await press('Pyydä lisätietoa');
    await waitFor(() => expect(input('AskMoreInfo')).toHaveLength(1));
    expect(input('AskMoreInfo')[0]).toMatchObject({ version: 4, message: 'Mikä lääkitys?' });
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Viesti' })).toHaveValue(''));
  });

  it('shows what a message says now, where it was corrected elsewhere meanwhile', async () => {
    const message = { ...sampleMessage('m-1', 'a', '2026-03-02T08:10:00.000Z'), author: me };
    const dialog = (now: typeof message) => <CorrectMessageDialog message={now} onClose={nothing} />;
    const { rerender } = openDesk(dialog(message), { server });
    await write('Syy', 'Väärä sana');
    rerender(dialog({ ...message, body: 'Korjattu muualla', version: message.version + 1 }));
    const notice = within((await told()).parentElement ?? document.body);
    expect(notice.getByText('Korjattu muualla')).toBeVisible();
  });
});
