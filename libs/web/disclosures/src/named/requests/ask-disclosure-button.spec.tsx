import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { AskDisclosureButton } from './ask-disclosure-button.js';

const WHAT = 'Tarvitsen viime viikon kirjaukset turvallisuuden arviointiin.';

describe('asking for a disclosure out of a consultation', () => {
  let server: FakeServer;
  beforeEach(() => {
    localStorage.clear();
    server = new FakeServer();
  });

  const answerWith = (result: object) =>
    server.answer('AskDisclosure', () => ({ __typename: 'Mutation', askDisclosure: result }));
  const open = async () => {
    openDesk(<AskDisclosureButton consultationId="consultation-1" />, { server });
    await userEvent.click(screen.getByRole('button', { name: 'Pyydä asiakkaan tietojen luovutusta' }));
  };
  const write = async (what: string) => {
    await userEvent.type(await screen.findByRole('textbox', { name: /Mitä tarvitset ja miksi/ }), what);
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
  };

  it('says whom it goes to and that it opens nothing, and names the consultation alone', async () => {
    answerWith({ __typename: 'DisclosureAsked', request: null });
    await open();
    expect(screen.getByText(/56 §.*omatyöntekijälle eikä avaa mitään/)).toBeVisible();
    await write(WHAT);
    await waitFor(() => expect(server.sentOf('AskDisclosure')).toHaveLength(1));
    const { input } = server.sentOf('AskDisclosure')[0]?.variables as { input: Record<string, unknown> };
    expect(input).toMatchObject({ consultationId: 'consultation-1', what: WHAT });
    expect(input).not.toHaveProperty('caseId');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('sends nothing that is not said in words', async () => {
    await open();
    await write('kiire');
    expect(await screen.findByText('Kerro sanoin, vähintään 20 merkkiä.')).toBeVisible();
    expect(server.sentOf('AskDisclosure')).toEqual([]);
  });

  it('says that a request is open already, and keeps the words', async () => {
    answerWith({ __typename: 'DisclosureAlreadyAsked', requestId: 'request-1' });
    await open();
    await write(WHAT);
    expect(await screen.findByText('Sinulla on jo avoin pyyntö tässä asiassa.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Mitä tarvitset ja miksi/ })).toHaveValue(WHAT);
  });
});
