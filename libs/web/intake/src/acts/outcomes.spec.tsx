import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { IntakePage } from '../page/intake-page.js';
import { ago, contact, queuesOf } from '../testing/sample-contact.js';

const MINE = { __typename: 'Professional', id: 'aino', name: 'aino Testinen', profession: 'social_worker' };
const OUTCOMES = ['guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'];

describe('what is done with a contact', () => {
  let server: FakeServer;
  let open: object[];
  beforeEach(() => {
    server = new FakeServer().answer('IntakeQueues', () => queuesOf(open));
  });
  const show = (patch: object) => {
    open = [contact({ openedAt: ago(1), takenBy: MINE, ...patch })];
    openDesk(<IntakePage openId="one" onNavigate={() => undefined} />, { server });
  };
  const openDialog = async (name: string) => {
    await userEvent.click(await screen.findByRole('button', { name }));
    return within(await screen.findByRole('dialog'));
  };
  const judged = { contactStatus: 'triaged_normal', nextMoves: ['triage_urgent', ...OUTCOMES] };
  const changed = (field: string) => () => ({
    __typename: 'Mutation',
    [field]: { __typename: 'ContactChanged', contact: contact({ version: 2 }) },
  });

  it('is forwarded on the client’s consent, or on a ground of law with its reason in words', async () => {
    server.answer('MoveContact', changed('moveContact'));
    show(judged);
    const dialog = await openDialog('Siirrä toiselle viranomaiselle');
    await userEvent.type(dialog.getByRole('textbox', { name: /Viranomainen/ }), 'Kela');
    await userEvent.click(dialog.getByRole('button', { name: 'Siirrä toiselle viranomaiselle' }));
    expect((await dialog.findAllByText(/Täytä tämä kenttä/)).length).toBeGreaterThan(0);
    await userEvent.click(dialog.getByRole('radio', { name: /lapsen etu vaatii sitä/ }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Miksi tällä perusteella/ }), 'ok');
    await userEvent.click(dialog.getByRole('button', { name: 'Siirrä toiselle viranomaiselle' }));
    expect(server.sentOf('MoveContact')).toEqual([]);
    await userEvent.type(dialog.getByRole('textbox', { name: /Miksi tällä/ }), ' – lapsi jää yksin öisin.');
    await userEvent.click(dialog.getByRole('button', { name: 'Siirrä toiselle viranomaiselle' }));
    await waitFor(() => expect(server.sentOf('MoveContact')).toHaveLength(1));
    expect(server.sentOf('MoveContact')[0]?.variables).toMatchObject({
      input: {
        ...{ move: 'forward', note: 'Kela', ground: 'childs_interest' },
        groundReason: 'ok – lapsi jää yksin öisin.',
      },
    });
  });

  it('is said at triage to be about a child who needs special support, where it may be a child', async () => {
    server.answer('MoveContact', changed('moveContact'));
    show({ statedAge: 'child' });
    const dialog = await openDialog('Arvioi kiireellisyys');
    await userEvent.click(dialog.getByRole('radio', { name: 'Ei kiireellinen' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Mitä tehtiin heti/ }), 'Soitettu kouluun.');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Erityistä tukea tarvitseva lapsi' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(server.sentOf('MoveContact')).toHaveLength(1));
    expect(server.sentOf('MoveContact')[0]?.variables).toMatchObject({
      input: { move: 'triage_normal', isSpecialSupportChild: true },
    });
  });

  it('asks nothing of special support of somebody grown', async () => {
    show({});
    const dialog = await openDialog('Arvioi kiireellisyys');
    expect(dialog.queryByRole('checkbox')).toBeNull();
  });

  it('is taken back for a reason, and refused with the section where a case came of it', async () => {
    server.answer('ReopenContact', () => ({
      __typename: 'Mutation',
      reopenContact: { __typename: 'ContactHasCase', section: '703/2023 22 §' },
    }));
    show({ contactStatus: 'guided', nextMoves: ['reopen'] });
    const dialog = await openDialog('Avaa uudelleen');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /erehdyksessä/ }),
      'Kirjattiin väärälle henkilölle.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Avaa uudelleen' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(/on tullut asia.*Asiakastietolaki 22 §/);
  });

  it('waits for the receiver’s report once it is forwarded, until that is written down', async () => {
    server.answer('RecordReportBack', changed('recordReportBack'));
    const forwarding = {
      ...{ __typename: 'ContactForwarding', authority: 'Kela', forwardGround: 'consent', groundReason: null },
      ...{ forwardedAt: ago(60), forwardedBy: MINE, reportedOn: null, report: null },
    };
    show({ contactStatus: 'forwarded', nextMoves: ['reopen'], forwarding });
    expect((await screen.findAllByText('Odottaa vastaanottajan ilmoitusta')).length).toBeGreaterThan(0);
    const dialog = await openDialog('Kirjaa vastaanottajan ilmoitus');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Mitä vastaanottaja teki/ }),
      'Tuki myönnettiin.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(server.sentOf('RecordReportBack')).toHaveLength(1));
    expect(server.sentOf('RecordReportBack')[0]?.variables).toMatchObject({
      input: { contactId: 'one', version: 1, report: 'Tuki myönnettiin.' },
    });
  });

  it('has a wrongly written report corrected for a reason, what it said before struck out in its history', async () => {
    server.answer('CorrectReportBack', changed('correctReportBack'));
    const forwarding = {
      ...{ __typename: 'ContactForwarding', authority: 'Kela', forwardGround: 'consent', groundReason: null },
      ...{ forwardedAt: ago(60), forwardedBy: MINE, reportedOn: '2027-01-11', report: 'Tuki hylättiin.' },
    };
    const corrected = {
      ...{ __typename: 'ContactStep', id: 'correction', contactMove: 'correct_report', at: ago(5), by: MINE },
      ...{ stepNote: 'Kela oikaisi tietonsa.', fromReceived: null, toReceived: null },
      ...{ fromReport: 'Tuki myönnettiin.', fromReportedOn: '2027-01-10' },
      ...{ toReport: 'Tuki hylättiin.', toReportedOn: '2027-01-11' },
    };
    const steps = { contactSteps: [corrected] };
    show({ contactStatus: 'forwarded', nextMoves: ['reopen'], forwarding, ...steps });
    const history = within(await screen.findByRole('list', { name: 'Vaiheet' }));
    expect(history.getByText('Tuki myönnettiin.').tagName).toBe('DEL');
    expect(history.getByText(/Aiemmin kirjattu, 10\.1\.2027/)).toBeVisible();
    expect(history.getByText('Kela oikaisi tietonsa.')).toBeVisible();
    expect(screen.getByText('Korjattu')).toBeVisible();

    const dialog = await openDialog('Korjaa vastaanottajan ilmoitusta');
    const report = dialog.getByRole('textbox', { name: /Mitä vastaanottaja teki/ });
    expect(report).toHaveValue('Tuki hylättiin.');
    await userEvent.type(report, ' Päätöksestä valitetaan.');
    await userEvent.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect(server.sentOf('CorrectReportBack')).toEqual([]);
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Mistä oikea tieto/ }),
      'Kela soitti uudelleen.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Korjaa' }));
    await waitFor(() => expect(server.sentOf('CorrectReportBack')).toHaveLength(1));
    expect(server.sentOf('CorrectReportBack')[0]?.variables).toMatchObject({
      input: {
        ...{ contactId: 'one', version: 1, report: 'Tuki hylättiin. Päätöksestä valitetaan.' },
        ...{ reportedOn: '2027-01-11', reason: 'Kela soitti uudelleen.' },
      },
    });
  });

  it('says from when it is told whether the person is a client, where too many were asked of', async () => {
    show({ isKnownClient: null, knownToldFrom: '2027-01-11T08:05:00.000Z' });
    expect(await screen.findByText(/Kerrotaan klo\s10.05/)).toBeVisible();
  });
});
