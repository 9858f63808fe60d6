import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { breach, breachesAnswer, changed, step } from '../../testing/breach-answers.js';
import type { Breach } from '../data/breach-types.js';
import { DataBreaches } from '../list/data-breaches.js';

const REASON = 'Selvisi, kun lokit käytiin läpi.';

describe('an officer writes to the register of data breaches', () => {
  let server: FakeServer;
  let standing: Breach;
  const open = () => openDesk(<DataBreaches />, { server });
  const openDialog = async (button: RegExp | string) => {
    await userEvent.click(await screen.findByRole('button', { name: button }));
    return within(await screen.findByRole('dialog'));
  };
  type Dialog = Awaited<ReturnType<typeof openDialog>>;
  const inputOf = (operation: string) => server.sentOf(operation).at(-1)?.variables['input'];
  const write = async (dialog: Dialog, label: string | RegExp, text: string) => {
    const field = dialog.getByRole('textbox', { name: label });
    await userEvent.clear(field);
    await userEvent.type(field, text);
  };
  const press = (dialog: Dialog, name: string) => userEvent.click(dialog.getByRole('button', { name }));

  beforeEach(() => {
    standing = breach('1');
    server = new FakeServer().answer('DataBreaches', ({ isSettled }) =>
      breachesAnswer(isSettled ? [] : [standing]),
    );
  });

  describe('recording', () => {
    const start = () => openDialog('Kirjaa loukkaus');

    it('asks for the moment and what happened, and sends the rest as not known yet', async () => {
      server.answer('RecordDataBreach', () => ({
        __typename: 'Mutation',
        recordDataBreach: changed(breach('2')),
      }));
      open();
      const dialog = await start();
      expect(dialog.getByText(/ilman asiakkaiden nimiä/)).toBeVisible();
      await press(dialog, 'Kirjaa loukkaus');
      expect(dialog.getByRole('group', { name: 'Korjaa nämä 2 kohtaa' })).toHaveFocus();
      await write(dialog, /^Kellonaika/, '0.00');
      await write(dialog, /^Mitä tapahtui/, 'Kirje meni väärään osoitteeseen.');
      await write(dialog, /^Henkilöitä noin/, '3');
      await press(dialog, 'Kirjaa loukkaus');
      expect(await screen.findByText('Loukkaus kirjattiin.')).toBeVisible();
      expect(inputOf('RecordDataBreach')).toMatchObject({
        knownAt: expect.stringMatching(/T2[12]:00:00.000Z$/),
        happened: 'Kirje meni väärään osoitteeseen.',
        peopleCount: 3,
        concerned: null,
        consequences: null,
        measures: null,
      });
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    });

    it('by the keyboard alone, Ctrl and Enter from a text', async () => {
      server.answer('RecordDataBreach', () => ({
        __typename: 'Mutation',
        recordDataBreach: changed(breach('2')),
      }));
      open();
      const dialog = await start();
      await write(dialog, /^Kellonaika/, '0.00');
      await write(dialog, /^Mitä tapahtui/, 'Kirje meni väärään osoitteeseen.');
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      await waitFor(() => expect(server.sentOf('RecordDataBreach')).toHaveLength(1));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    });

    it('keeps half of it when the form is closed', async () => {
      open();
      const dialog = await start();
      await write(dialog, /^Mitä tapahtui/, 'Kirje meni');
      await press(dialog, 'Peruuta');
      expect(await (await start()).findByDisplayValue('Kirje meni')).toBeVisible();
    });

    it('says beside the field that the moment can’t be, with the section', async () => {
      server.answer('RecordDataBreach', () => {
        throw new GraphqlFault({
          ...{ code: 'BAD_INPUT', field: 'input.knownAt', reason: 'range' },
          section: '(EU) 2016/679 33 art. 1 kohta',
        });
      });
      open();
      const dialog = await start();
      await write(dialog, /^Kellonaika/, '23.59');
      await write(dialog, /^Mitä tapahtui/, 'Kirje meni väärään osoitteeseen.');
      await press(dialog, 'Kirjaa loukkaus');
      expect((await dialog.findAllByText(/Tarkista aika\./))[0]).toHaveTextContent(
        /Tietosuoja-asetus 33\sart\. 1\skohta/,
      );
    });

    it('says that an identity code is to be taken out', async () => {
      server.answer('RecordDataBreach', () => ({
        __typename: 'Mutation',
        recordDataBreach: {
          __typename: 'DataBreachRefused',
          refusal: 'identity_code',
          sections: ['(EU) 2016/679 5 art. 1 kohta'],
        },
      }));
      open();
      const dialog = await start();
      await write(dialog, /^Kellonaika/, '0.00');
      await write(dialog, /^Mitä tapahtui/, 'Asiakkaan 140579-901A kirje.');
      await press(dialog, 'Kirjaa loukkaus');
      expect(await dialog.findByText(/Tekstissä näyttää olevan henkilötunnus/)).toBeVisible();
      await write(dialog, /^Mitä tapahtui/, 'x');
    });
  });

  describe('the notification', () => {
    const start = () => openDialog(/^Kirjaa ilmoitus, Tietoturvaloukkaus/);
    const answer = (result: unknown) =>
      server.answer('NotifyDataBreach', () => ({ __typename: 'Mutation', notifyDataBreach: result }));

    it('is sent as it was made, and asks for no reason in time', async () => {
      standing = breach('1', { dueAt: '2099-01-01T12:05:00.000Z' });
      answer(changed(breach('1', { version: 2, state: 'met', notifiedAt: '2026-11-23T10:00:00.000Z' })));
      open();
      const dialog = await start();
      expect(dialog.queryByRole('textbox', { name: /Syy viivästykseen/ })).toBeNull();
      await press(dialog, 'Kirjaa ilmoitus');
      expect(await screen.findByText('Ilmoitus kirjattiin.')).toBeVisible();
      expect(inputOf('NotifyDataBreach')).toMatchObject({ id: '1', version: 1, delayReason: null });
    });

    it('asks for a reason after the last moment, and takes no mark for one', async () => {
      standing = breach('1', { dueAt: '2026-01-01T12:05:00.000Z', state: 'breached' });
      answer(changed(breach('1', { version: 2, state: 'met_late' })));
      open();
      const dialog = await start();
      expect(dialog.getByText('Määräaika on ylitetty. Kirjaa syy viivästykseen.')).toBeVisible();
      await write(dialog, /^Syy viivästykseen/, '.');
      await press(dialog, 'Kirjaa ilmoitus');
      expect(server.sentOf('NotifyDataBreach')).toHaveLength(0);
      await write(dialog, /^Syy viivästykseen/, REASON);
      await press(dialog, 'Kirjaa ilmoitus');
      await waitFor(() => expect(inputOf('NotifyDataBreach')).toMatchObject({ delayReason: REASON }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    });

    it('says that another was faster, and sends the newest version then', async () => {
      standing = breach('1', { dueAt: '2099-01-01T12:05:00.000Z' });
      answer({ __typename: 'StaleVersion' });
      open();
      const dialog = await start();
      standing = breach('1', { dueAt: '2099-01-01T12:05:00.000Z', version: 4 });
      await press(dialog, 'Kirjaa ilmoitus');
      expect(await dialog.findByText(/Joku muutti loukkausta juuri/)).toBeVisible();
      answer(changed(breach('1', { version: 5 })));
      await waitFor(async () => {
        await press(dialog, 'Kirjaa ilmoitus');
        expect(inputOf('NotifyDataBreach')).toMatchObject({ version: 4 });
      });
    });

    it('tells with the section what the law refuses', async () => {
      standing = breach('1', { dueAt: '2099-01-01T12:05:00.000Z' });
      answer({
        __typename: 'DataBreachRefused',
        refusal: 'already_notified',
        sections: ['(EU) 2016/679 33 art. 1 kohta'],
      });
      open();
      const dialog = await start();
      await press(dialog, 'Kirjaa ilmoitus');
      expect(await dialog.findByText(/on jo kirjattu\. \(Tietosuoja-asetus 33/)).toBeVisible();
    });
  });

  it.each([
    {
      what: 'is judged not to need a notification',
      button: /^Ilmoitusta ei tarvita, /,
      operation: 'JudgeDataBreach',
      field: 'judgeDataBreach',
      label: /^Miksi riski on epätodennäköinen/,
      submit: 'Kirjaa arvio',
      patch: {},
    },
    {
      what: 'has what was noted by mistake taken back',
      button: /^Peru kirjaus, /,
      operation: 'ReopenDataBreach',
      field: 'reopenDataBreach',
      label: /^Mikä kirjattiin väärin/,
      submit: 'Peru kirjaus',
      patch: { notifiedAt: '2026-11-22T10:00:00.000Z', state: 'met' as const },
    },
  ])('$what, for a reason', async ({ button, operation, field, label, submit, patch }) => {
    standing = breach('1', patch);
    server.answer(operation, () => ({ __typename: 'Mutation', [field]: changed(standing) }));
    open();
    const dialog = await openDialog(button);
    await press(dialog, submit);
    expect(server.sentOf(operation)).toHaveLength(0);
    await write(dialog, label, REASON);
    await press(dialog, submit);
    await waitFor(() => expect(inputOf(operation)).toMatchObject({ id: '1', version: 1, reason: REASON }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('notes that the people were told, or why they need not be', async () => {
    server.answer('TellPeopleOfDataBreach', () => ({
      __typename: 'Mutation',
      tellPeopleOfDataBreach: changed(standing),
    }));
    open();
    const dialog = await openDialog(/^Kirjaa tiedottaminen henkilöille, /);
    await press(dialog, 'Tallenna');
    expect(server.sentOf('TellPeopleOfDataBreach')).toHaveLength(0);
    await userEvent.click(dialog.getByRole('radio', { name: 'Henkilöille ei tarvitse kertoa' }));
    await write(dialog, /^Miksi ei tarvitse kertoa/, 'Tiedosto oli salattu.');
    await press(dialog, 'Tallenna');
    expect(await screen.findByText('Tiedottaminen kirjattiin.')).toBeVisible();
    expect(inputOf('TellPeopleOfDataBreach')).toMatchObject({
      toldOn: null,
      notToldReason: 'Tiedosto oli salattu.',
    });
  });

  describe('a correction', () => {
    const start = () => openDialog(/^Täydennä tai korjaa, /);

    it('begins with what stands, and says why', async () => {
      standing = breach('1', {
        ...{ concerned: 'Kolme asiakasta', peopleCount: 3, knownAt: '2026-11-20T12:05:21.000Z' },
      });
      server.answer('CorrectDataBreach', () => ({
        __typename: 'Mutation',
        correctDataBreach: changed(
          breach('1', { version: 2, history: [step('corrected'), step('recorded')] }),
        ),
      }));
      open();
      const dialog = await start();
      await write(dialog, /^Keitä ja mitä tietoja/, 'Neljä asiakasta');
      await write(dialog, /^Mitä selvisi tai mikä/, REASON);
      await press(dialog, 'Tallenna korjaus');
      expect(await screen.findByText('Korjaus tallennettiin.')).toBeVisible();
      expect(inputOf('CorrectDataBreach')).toMatchObject({
        ...{ id: '1', version: 1, knownAt: '2026-11-20T12:05:21.000Z', peopleCount: 3 },
        ...{ concerned: 'Neljä asiakasta', delayReason: null, reason: REASON },
      });
    });

    it('asks why a notification was late by the moment that is written now', async () => {
      standing = breach('1', { notifiedAt: '2026-11-23T10:00:00.000Z', state: 'met' });
      open();
      const dialog = await start();
      expect(dialog.queryByRole('textbox', { name: /^Syy viivästykseen/ })).toBeNull();
      await write(dialog, /^Kellonaika/, '11.00');
      expect(dialog.getByRole('textbox', { name: /^Syy viivästykseen/ })).toBeVisible();
      await write(dialog, /^Kellonaika/, '12.00');
      expect(dialog.queryByRole('textbox', { name: /^Syy viivästykseen/ })).toBeNull();
    });

    it('never overwrites unread what another wrote meanwhile', async () => {
      server.answer('CorrectDataBreach', () => ({
        __typename: 'Mutation',
        correctDataBreach: { __typename: 'StaleVersion' },
      }));
      open();
      const dialog = await start();
      await write(dialog, /^Mitä selvisi tai mikä/, REASON);
      standing = breach('1', { version: 2, measures: 'Kirjeet haettiin takaisin.' });
      await press(dialog, 'Tallenna korjaus');
      expect(await dialog.findByText('Toimenpiteet, nyt: Kirjeet haettiin takaisin.')).toBeVisible();
      expect(inputOf('CorrectDataBreach')).toMatchObject({ version: 1 });
      await press(dialog, 'Tallenna korjaus');
      await waitFor(() => expect(inputOf('CorrectDataBreach')).toMatchObject({ version: 2 }));
    });
  });
});
