import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { correction, report, reportsAnswer } from '../../testing/audit-answers.js';
import { ClientReports } from '../client-reports.js';
import { requestTexts } from '../i18n/request-texts.js';

type Report = ReturnType<typeof report>;

const REASON = 'Kirje oli leimattu kirjaamossa viikkoa aiemmin.';
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the day of a client’s request for log data', () => {
  let server: FakeServer;
  let waiting: Report[];
  let delivered: Report[];
  beforeEach(() => {
    waiting = [report('1', { dueOn: '2026-05-04' })];
    delivered = [];
    server = new FakeServer().answer('ClientReports', ({ isDelivered }) =>
      reportsAnswer(isDelivered ? delivered : waiting),
    );
  });
  const open = () => openDesk(<ClientReports />, { server });
  const opener = () => screen.findByRole('button', { name: 'Korjaa pyynnön päivä, Asiakas 1' });
  const openDialog = async () => {
    await userEvent.click(await opener());
    return within(await screen.findByRole('dialog', { name: 'Korjaa pyynnön päivä' }));
  };
  type Dialog = Awaited<ReturnType<typeof openDialog>>;
  /** Writes day and month over what stands. */
  const writeDay = async (dialog: Dialog, dayAndMonth: string) => {
    const [first] = dialog.getAllByRole('spinbutton');
    await userEvent.click(first!);
    await userEvent.keyboard(dayAndMonth);
  };
  const reasonOf = (dialog: Dialog) => dialog.getByRole('textbox', { name: /^Mistä oikea päivä/ });
  const save = (dialog: Dialog) => userEvent.click(dialog.getByRole('button', { name: 'Tallenna korjaus' }));
  const inputs = () => server.sentOf('CorrectClientReportRequest').map(({ variables }) => variables['input']);
  const answer = (result: unknown) =>
    server.answer('CorrectClientReportRequest', () => ({
      __typename: 'Mutation',
      correctClientReportRequest: result,
    }));
  const changed = (now: Report) => answer({ __typename: 'ClientReportChanged', report: now });

  it('has its texts whole in three languages', () => {
    expectWhole(requestTexts);
  });

  it('is corrected for a reason: what it brings is told before, the new time limit after', async () => {
    changed(report('1', { version: 2, dueOn: '2026-04-23' }));
    open();
    const dialog = await openDialog();
    expect(dialog.getByText(/pyynnön päiväksi on kirjattu 2\.3\.2026/)).toBeVisible();
    await writeDay(dialog, '2302');
    expect(dialog.getByText('Määräaika on korjauksen jälkeen 23.4.2026. Nyt se on 4.5.2026.')).toBeVisible();
    expect(
      dialog.getByText(/tiedot alkavat korjauksen jälkeen 23\.2\.2024.*alkavat 2\.3\.2024.*uudelleen/),
    ).toBeVisible();
    await save(dialog);
    expect(dialog.getAllByText(/Täytä tämä kenttä/).length).toBeGreaterThan(0);
    await userEvent.type(reasonOf(dialog), 'väärin');
    expect(dialog.getAllByText(/vähintään kolme sanaa/).length).toBeGreaterThan(0);
    expect(inputs()).toEqual([]);
    await userEvent.clear(reasonOf(dialog));
    await userEvent.type(reasonOf(dialog), REASON);
    // By the keyboard alone.
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Pyynnön päivä korjattiin. Määräaika on 23.4.2026.')).toBeVisible();
    expect(inputs()).toMatchObject([
      { id: '1', version: 1, requestedOn: '2026-02-23', reason: REASON, longerReason: null },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(async () => expect(await opener()).toHaveFocus());
  });

  it('says of a report that was given whether it was in time by the right day, and that it stays', async () => {
    waiting = [];
    delivered = [
      report('1', { dueOn: '2026-05-04', state: 'met', deliveredAt: '2026-04-28T09:00:00.000Z', version: 2 }),
    ];
    changed(report('1', { dueOn: '2026-04-23', state: 'met_late', deliveredAt: '2026-04-28T09:00:00.000Z' }));
    open();
    await userEvent.click(await screen.findByRole('tab', { name: 'Toimitettu' }));
    const dialog = await openDialog();
    await writeDay(dialog, '2302');
    expect(plain(dialog.getByText(/uuden määräajan mukaan/).textContent)).toBe(
      'Selvitys on toimitettu 28.4.2026, uuden määräajan mukaan myöhässä. Asiakkaalle annettu selvitys ei muutu.',
    );
    expect(dialog.queryByText(/tiedot alkavat/)).toBeNull();
    await userEvent.type(reasonOf(dialog), REASON);
    await save(dialog);
    expect(
      await screen.findByText(/Selvitys toimitettiin myöhässä: määräaika oli 23\.4\.2026/),
    ).toBeVisible();
  });

  it('asks for the special reason where the days that were chosen would reach too far back', async () => {
    waiting = [report('1', { requestedOn: '2026-03-02', from: '2024-03-03' })];
    changed(report('1', { version: 2 }));
    open();
    const dialog = await openDialog();
    const longer = () => dialog.queryByRole('textbox', { name: /^Syy yli kahden vuoden/ });
    expect(longer()).toBeNull();
    await writeDay(dialog, '0403');
    expect(dialog.getByText(/alkupäivä 3\.3\.2024 olisi yli kaksi vuotta/)).toBeVisible();
    await userEvent.type(reasonOf(dialog), REASON);
    await save(dialog);
    expect(inputs()).toEqual([]);
    await userEvent.type(longer()!, 'Epäilty rikos');
    await save(dialog);
    await waitFor(() =>
      expect(inputs()).toMatchObject([{ requestedOn: '2026-03-04', longerReason: 'Epäilty rikos' }]),
    );
  });

  it('keeps half of it when the dialog is closed', async () => {
    open();
    const dialog = await openDialog();
    await userEvent.type(reasonOf(dialog), 'Kirje oli');
    await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await (await openDialog()).findByDisplayValue('Kirje oli')).toBeVisible();
  });

  it('says beside the field which days it can’t be, with the section', async () => {
    server.answer('CorrectClientReportRequest', () => {
      const told = { code: 'BAD_INPUT', field: 'input.requestedOn', reason: 'range' } as const;
      throw new GraphqlFault({ ...told, section: '703/2023 11 §' });
    });
    open();
    const dialog = await openDialog();
    await userEvent.type(reasonOf(dialog), REASON);
    await save(dialog);
    const [words] = await dialog.findAllByText(/Valitse muu päivä kuin 2\.3\.2026/);
    expect(plain(words?.textContent)).toMatch(
      /kirjaamispäivän 4\.3\.2026 jälkeen.*\(Asiakastietolaki 11 §\)/,
    );
  });

  it.each([
    [
      'that the law asks for a reason',
      { __typename: 'ClientReportRefused', refusal: 'longer_needs_reason', sections: ['703/2023 11 §'] },
      /Yli kaksi vuotta vanhoihin/,
    ],
    ['that somebody was faster', { __typename: 'StaleVersion' }, /Joku muutti tietoja juuri/],
  ])('says %s, and keeps what was written', async (_what, result, words) => {
    answer(result);
    open();
    const dialog = await openDialog();
    await writeDay(dialog, '2302');
    await userEvent.type(reasonOf(dialog), REASON);
    waiting = [report('1', { version: 5, requestedOn: '2026-03-01' })];
    await save(dialog);
    expect(await dialog.findByRole('alert')).toHaveTextContent(words);
    expect(await dialog.findByText(/on kirjattu 1\.3\.2026/)).toBeVisible();
    expect(reasonOf(dialog)).toHaveValue(REASON);
    await save(dialog);
    await waitFor(() => expect(inputs().at(-1)).toMatchObject({ version: 5, requestedOn: '2026-02-23' }));
  });

  it('stands on while another officer notes the report delivered, and says where to go on', async () => {
    const desk = open();
    const dialog = await openDialog();
    await userEvent.type(reasonOf(dialog), REASON);
    delivered = [report('1', { deliveredAt: '2026-04-01T09:00:00.000Z', state: 'met', version: 2 })];
    waiting = [];
    act(() => void desk.line.happen('user:aino', { refKind: 'client_report', refId: '1', version: 2 }));
    expect(await dialog.findByText(/eikä se ole enää samassa kohdassa/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    expect(await screen.findByText('Yhtään pyyntöä ei odota')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Toimitettu' }));
    expect(await (await openDialog()).findByDisplayValue(REASON)).toBeVisible();
  });

  it('can’t be corrected without a connection, and says so', async () => {
    const desk = open();
    await opener();
    act(() => desk.line.break());
    await waitFor(async () => expect(await opener()).toHaveAttribute('aria-disabled', 'true'), {
      timeout: 8_000,
    });
    expect(screen.getAllByText('Ei yhteyttä. Toiminto palaa, kun yhteys palaa.').length).toBeGreaterThan(0);
  }, 15_000);

  it('stands with the one before it, and its history, the latest first', async () => {
    const corrections = [
      correction('c1'),
      correction('c2', {
        ...{ requestedBefore: '2026-02-23', requestedAfter: '2026-02-24', reason: 'Leima luettiin väärin.' },
        ...{
          fromBefore: '2024-02-23',
          fromAfter: '2024-02-23',
          dueBefore: '2026-04-23',
          dueAfter: '2026-04-23',
        },
        by: null,
      }),
    ];
    waiting = [report('1', { requestedOn: '2026-02-24', version: 3, corrections })];
    open();
    const row = within((await screen.findByText('Asiakas 1')).closest('tr') as HTMLElement);
    expect(row.getByText('Oli 23.2.2026')).toBeVisible();
    await userEvent.click(row.getByRole('button', { name: 'Korjaushistoria, Asiakas 1' }));
    const dialog = within(await screen.findByRole('dialog', { name: /korjaukset, Asiakas 1/ }));
    const [latest, first] = dialog.getAllByRole('listitem');
    expect(latest).toHaveTextContent(/Päivä oli 23\.2\.2026, korjattiin: 24\.2\.2026.*Tuntematon henkilö/);
    expect(latest).toHaveTextContent('Syy: Leima luettiin väärin.');
    expect(latest).not.toHaveTextContent('Määräaika');
    expect(first).toHaveTextContent('Kirsi Testinen');
    expect(first).toHaveTextContent('Määräaika oli 4.5.2026, korjauksen jälkeen 23.4.2026');
    expect(first).toHaveTextContent('Selvityksen tiedot alkoivat 2.3.2024, korjauksen jälkeen 23.2.2024');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(row.getByRole('button', { name: 'Korjaushistoria, Asiakas 1' })).toHaveFocus(),
    );
  });

  it('shows what another officer corrects, on whichever page of the list it stands', async () => {
    const second = report('2', { requestedOn: '2026-03-03' });
    let moved = second;
    server.answer('ClientReports', ({ after }) =>
      after === null ? reportsAnswer(waiting, 'more') : reportsAnswer([moved]),
    );
    const desk = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Asiakas 2')).toBeVisible();
    expect(screen.getByText('Asiakas 1')).toBeVisible();
    moved = { ...second, requestedOn: '2026-02-23', version: 2, corrections: [correction('c1')] };
    act(() => void desk.line.happen('user:aino', { refKind: 'client_report', refId: '2', version: 2 }));
    expect(await screen.findByText('Oli 2.3.2026')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
  });

  it('says that the list is on its way, and when it could not be read', async () => {
    const { unmount } = open();
    expect(screen.getAllByText('Ladataan').length).toBeGreaterThan(0);
    await opener();
    unmount();
    server.answer('ClientReports', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-42' });
    });
    open();
    expect(await screen.findByText(/e-42/)).toBeVisible();
  });
});
