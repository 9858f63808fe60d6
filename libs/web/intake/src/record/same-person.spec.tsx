import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { IntakePage } from '../page/intake-page.js';
import { contact, queuesOf } from '../testing/sample-contact.js';

const CARD = {
  __typename: 'NewcomerCard',
  exists: true,
  canAskToJoin: null,
  unitNameFi: null,
  unitNameSv: null,
};

describe('recording a contact of somebody whose name a client has', () => {
  let server: FakeServer;
  let known: object | null;
  beforeEach(() => {
    known = CARD;
    server = new FakeServer()
      .answer('IntakeQueues', () => queuesOf([]))
      .answer('IntakeNewcomer', () => ({ __typename: 'Query', findNewcomer: known }))
      .answer('RecordContact', () => ({
        __typename: 'Mutation',
        recordContact: { __typename: 'ContactChanged', contact: contact({}) },
      }));
  });
  const open = async () => {
    openDesk(<IntakePage openId={null} onNavigate={() => undefined} />, { server });
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa yhteydenotto' }));
    return within(await screen.findByRole('dialog'));
  };
  const told = async () => {
    const form = await open();
    for (const [field, choice] of [
      [/Yhteydenottotapa/, 'Puhelu'],
      [/Kuka otti yhteyttä/, 'Henkilö itse'],
      [/Miksi/, 'Neuvon saamiseksi'],
    ] as const) {
      await userEvent.click(form.getByRole('button', { name: field }));
      await userEvent.click(await screen.findByRole('option', { name: choice }));
    }
    await userEvent.type(form.getByRole('textbox', { name: 'Mitä kerrottiin' }), 'Kysyi asunnosta.');
    await userEvent.type(form.getByRole('textbox', { name: 'Sukunimi' }), 'Koivuranta');
    await userEvent.type(form.getByRole('textbox', { name: 'Etunimet' }), 'Risto');
    const [day] = form.getByRole('group', { name: /Syntymäaika/ }).querySelectorAll('[role=spinbutton]');
    if (!day) throw new Error('No day');
    await userEvent.click(day);
    await userEvent.keyboard('14051979{Tab}');
    return form;
  };
  const question = () => screen.findByRole('radiogroup', { name: /Onko Risto Koivuranta sama henkilö/ });
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Kirjaa jonoon' }));
  const sent = () => server.sentOf('RecordContact').map(({ variables }) => variables['input']);

  it('asks whether it is the same person, by keyboard, and tells triage', async () => {
    await told();
    expect(await screen.findByText('Henkilö on jo asiakas')).toBeVisible();
    const asked = within(await question());
    await userEvent.click(asked.getByRole('radio', { name: 'Sama henkilö' }));
    await userEvent.keyboard('{ArrowDown}');
    expect(asked.getByRole('radio', { name: 'Eri henkilö' })).toBeChecked();
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ birthDate: '1979-05-14', isSamePerson: false }]));
  });

  it('waits for no answer', async () => {
    await told();
    await question();
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ isSamePerson: null }]));
  });

  it('has the answer in the draft when the form is opened again, without another search', async () => {
    await told();
    await userEvent.click(within(await question()).getByRole('radio', { name: 'Sama henkilö' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Kirjaa yhteydenotto' }));
    expect(within(await question()).getByRole('radio', { name: 'Sama henkilö' })).toBeChecked();
    expect(server.sentOf('IntakeNewcomer')).toHaveLength(1);
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ isSamePerson: true }]));
  });

  it('forgets the answer when it tells of somebody else', async () => {
    const form = await told();
    await userEvent.click(within(await question()).getByRole('radio', { name: 'Sama henkilö' }));
    known = null;
    await userEvent.type(form.getByRole('textbox', { name: 'Etunimet' }), ' Olavi{Tab}');
    expect(await screen.findByText('Ei löytynyt asiakkaista')).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: /sama henkilö/ })).toBeNull();
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ isSamePerson: null }]));
  });

  it('asks nothing where nobody was found', async () => {
    known = null;
    await told();
    expect(await screen.findByText('Ei löytynyt asiakkaista')).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: /sama henkilö/ })).toBeNull();
  });

  it('says on the contact what its recorder said', async () => {
    server.answer('IntakeQueues', () => queuesOf([contact({ isSamePerson: false })]));
    openDesk(<IntakePage openId="one" onNavigate={() => undefined} />, { server });
    expect(await screen.findByText('Kirjaajan mukaan eri henkilö')).toBeVisible();
    expect(screen.queryByText('On jo asiakas')).toBeNull();
  });
});
