import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { PleadOverrideDialog } from './plead-override-dialog.js';

const REASON = 'Asiakas ei itse pysty arvioimaan asiaa.';
const clients = [{ id: 'client-1', name: 'Kettula Marko' }];

describe('opening more on a ground of law', () => {
  let server: FakeServer;
  const onClose = jest.fn();
  const answerWith = (result: object) =>
    server.answer('PleadOverride', () => ({ __typename: 'Mutation', pleadOverride: result }));
  beforeEach(() => {
    server = new FakeServer();
    onClose.mockClear();
  });

  const open = () =>
    openDesk(<PleadOverrideDialog caseId="case-1" clients={clients} onClose={onClose} />, { server });
  const fill = async ({ reason = REASON, password = 'salasana' } = {}) => {
    await userEvent.click(screen.getByRole('radio', { name: 'Sosiaaliviranomaisen tiedonsaantioikeus' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Miksi tiedot tarvitaan/ }), reason);
    if (password !== '') await userEvent.type(screen.getByLabelText('Oma salasanasi'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Avaa tiedot' }));
  };

  it('shows only the grounds that social staff may plead, each with its section and hours', async () => {
    open();
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
    expect(screen.queryByText(/tajuton/)).toBeNull();
    expect(screen.getByText(/Voimassa 4 tuntia \(Asiakastietolaki 53 § 5 mom\.\)\./)).toBeVisible();
  });

  it('sends nothing without a password, or with a reason that is no reason', async () => {
    open();
    await fill({ reason: 'kiire', password: '' });
    expect(await screen.findByText('Kerro syy sanoin, vähintään 20 merkkiä.')).toBeVisible();
    expect(screen.getByText('Kirjoita salasana.')).toBeVisible();
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Miksi tiedot tarvitaan juuri nyt – Kerro syy sanoin, vähintään 20 merkkiä.',
      'Oma salasanasi – Kirjoita salasana.',
    ]);
    expect(server.sentOf('PleadOverride')).toEqual([]);
  });

  it('says that the password was wrong, keeps the reason and forgets the password', async () => {
    answerWith({ __typename: 'PasswordWrong', isBlocked: false });
    open();
    await fill();
    expect(await screen.findByText('Salasana on väärä. Mitään ei avattu.')).toBeVisible();
    expect(screen.getByLabelText('Oma salasanasi')).toHaveValue('');
    expect(screen.getByRole('textbox', { name: /Miksi tiedot tarvitaan/ })).toHaveValue(REASON);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('names the section when the ground opens nothing', async () => {
    answerWith({ __typename: 'NothingToOpen', sections: ['703/2023 53 § 5 mom.'] });
    open();
    await fill();
    expect(
      await screen.findByText(/ei avaa sinulle mitään lisää .* Asiakastietolaki 53 § 5 mom\./),
    ).toBeVisible();
  });

  it('writes the password to no draft of the browser', async () => {
    answerWith({ __typename: 'PasswordWrong', isBlocked: false });
    open();
    await fill({ password: 'hyvin-salainen' });
    await waitFor(() => expect(server.sentOf('PleadOverride')).toHaveLength(1));
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain(
      'hyvin-salainen',
    );
    expect(server.sentOf('PleadOverride')[0]?.variables).toMatchObject({
      input: { ground: 'social_authority_need', password: 'hyvin-salainen' },
    });
  });
});
