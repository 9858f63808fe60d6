import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { CaseDeclarations } from './case-declarations.js';
import { declaredCase, denial, permission } from './testing/sample-declarations.js';

describe('permissions and denials of a case', () => {
  let server: FakeServer;
  let found: ReturnType<typeof declaredCase>;
  beforeEach(() => {
    found = declaredCase({});
    server = new FakeServer().answer('CaseDeclarations', () => ({ __typename: 'Query', case: found }));
  });
  const open = () =>
    openDesk(<CaseDeclarations caseId="case-1" printHref="/print/cases/case-1/declarations" />, { server });
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

  it('stand apart, what holds first, on paper’s terms', async () => {
    found = declaredCase({
      permissions: [
        permission('new', { peopleResting: 3 }),
        permission('old', { withdrawnAt: '2026-03-01T08:00:00.000Z', withdrawnBy: person('kaisa') }),
      ],
      denials: [denial('d-1', { target: 'service_function', deniedFunction: 'child_welfare' })],
    });
    open();
    const permissions = within(await screen.findByRole('region', { name: 'Luovutusluvat' }));
    expect(permissions.getAllByText(/^(Voimassa|Peruttu)$/).map((tag) => tag.textContent)).toEqual([
      'Voimassa',
      'Peruttu',
    ]);
    expect(permissions.getByText('3 henkilöä näkee tietoja tämän luvan varassa')).toBeVisible();
    expect(permissions.getAllByText('Marko Kettula (Asiakas itse)')).toHaveLength(2);
    expect(permissions.getAllByRole('button', { name: /^Peru:/ })).toHaveLength(1);
    const denials = within(screen.getByRole('region', { name: 'Kiellot' }));
    expect(denials.getByRole('heading', { name: 'Lastensuojelu' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tulosta asiakkaalle' })).toHaveAttribute(
      'href',
      '/print/cases/case-1/declarations',
    );
  });

  it('say so when there are none, and leave recording to whose task it is', async () => {
    found = declaredCase({ mayRecord: false });
    open();
    expect(await screen.findByText('Ei luovutuslupia')).toBeVisible();
    expect(screen.getByText('Ei kieltoja')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kirjaa lupa' })).toBeNull();
    expect(screen.getByText('Työtehtäväsi ei oikeuta kirjaamaan lupia.')).toBeVisible();
  });

  it('are recorded within the scopes of law only: what is lacking is named with its section', async () => {
    server.answer('RecordPermission', () => ({
      __typename: 'Mutation',
      recordPermission: {
        __typename: 'PermissionChanged',
        positions: [],
        lostSight: 0,
        permission: permission('new'),
      },
    }));
    open();
    await press('Kirjaa lupa');
    const dialog = within(await screen.findByRole('dialog', { name: 'Kirjaa luovutuslupa' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa lupa' }));
    expect(await dialog.findByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    expect(
      dialog.getByRole('link', {
        name: 'Valitse ainakin yksi palvelutehtävä. (Käyttöoikeusasetus 25\u00a0§)',
      }),
    ).toBeVisible();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Työikäisten palvelut' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa lupa' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('RecordPermission')[0]?.variables).toMatchObject({
      input: {
        caseId: 'case-1',
        clientId: 'client-1',
        dataRegister: 'social',
        recipients: ['public_health_care'],
        recipientName: null,
        serviceFunctions: ['working_age'],
        giver: 'client',
        giverName: 'Marko Kettula',
        means: 'paper',
      },
    });
    // The answer itself puts it into the list.
    expect(await screen.findByRole('button', { name: 'Peru: Sosiaalihuollon tiedot' })).toBeVisible();
  });

  it('of patient data ask for other data and another recipient', async () => {
    open();
    await press('Kirjaa lupa');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Potilastiedot' }));
    expect(dialog.getByRole('checkbox', { name: 'Potilasyhteenveto' })).toBeVisible();
    expect(dialog.getByRole('checkbox', { name: 'Julkinen sosiaalihuolto' })).toBeChecked();
    expect(dialog.queryByRole('checkbox', { name: 'Työikäisten palvelut' })).toBeNull();
  });

  it('tell whose sight a withdrawal ends, before it does', async () => {
    found = declaredCase({
      permissions: [permission('p-1', { peopleResting: 3, givenOn: '2026-02-01' }), permission('p-2')],
    });
    server.answer('WithdrawPermission', () => ({
      __typename: 'Mutation',
      withdrawPermission: {
        __typename: 'PermissionChanged',
        positions: [],
        lostSight: 3,
        permission: permission('p-1', {
          version: 2,
          givenOn: '2026-02-01',
          peopleResting: 0,
          withdrawnAt: '2026-03-02T08:00:00.000Z',
          withdrawnBy: person('aino'),
        }),
      },
    }));
    open();
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Peru: Sosiaalihuollon tiedot' }))[0]!,
    );
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Peru luovutuslupa?' }));
    expect(dialog.getByText(/^3 henkilöä lakkaa heti näkemästä/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Peru lupa' }));
    expect(await screen.findByText('Lupa peruttu. 3 henkilöä ei enää näe asiaa')).toBeVisible();
    // It goes behind the one that holds.
    await waitFor(() =>
      expect(screen.getAllByText(/^(Voimassa|Peruttu)$/).map((tag) => tag.textContent)).toEqual([
        'Voimassa',
        'Peruttu',
      ]),
    );
    expect(server.sentOf('WithdrawPermission')[0]?.variables).toMatchObject({
      input: { caseId: 'case-1', id: 'p-1', version: 1 },
    });
  });

  it('of one document offer the client’s records, and say what the server found at fault', async () => {
    server
      .answer('DeniableRecords', () => ({
        __typename: 'Query',
        case: {
          __typename: 'Case',
          id: 'case-1',
          declarations: {
            __typename: 'CaseDeclarations',
            records: [
              {
                __typename: 'DeniableRecord',
                id: 'entry-1',
                clientId: 'client-1',
                register: 'social',
                kind: 'journal_entry',
                serviceFunction: 'working_age',
                occurredOn: '2026-02-20',
              },
              {
                __typename: 'DeniableRecord',
                id: 'plan-1',
                clientId: 'client-1',
                register: 'social',
                kind: 'plan',
                serviceFunction: 'working_age',
                occurredOn: '2026-02-18',
              },
            ],
          },
        },
      }))
      .answer('RecordDenial', () => ({
        __typename: 'Mutation',
        recordDenial: { __typename: 'DeclarationFault', field: 'recordId', section: '703/2023 59 §' },
      }));
    open();
    await press('Kirjaa kielto');
    const dialog = within(await screen.findByRole('dialog', { name: 'Kirjaa kielto' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'Yksi asiakirja' }));
    await userEvent.click(await dialog.findByRole('button', { name: /Kirjaus/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Asiakassuunnitelma, 18.2.2026/ }));
    expect(
      dialog.getByText(/^Kielto sulkee toiselta rekisteriltä kaikki saman asian asiakirjat/),
    ).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: /Kirjaus/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Asiakaskertomus, 20.2.2026/ }));
    expect(dialog.queryByText(/^Kielto sulkee/)).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa kielto' }));
    expect(
      await dialog.findByRole('link', {
        name: 'Valitse asiakkaan kirjaus tai asiakirja. (Asiakastietolaki 59\u00a0§)',
      }),
    ).toBeVisible();
    expect(server.sentOf('RecordDenial')[0]?.variables).toMatchObject({
      input: { target: 'document', recordId: 'entry-1', serviceFunction: null },
    });
  });

  it('come by themselves when a colleague records one', async () => {
    const desk = open();
    await screen.findByText('Ei kieltoja');
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [denial('d-1', { target: 'controller' })],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'denial', refId: 'd-1', caseId: 'case-1' });
    });
    expect(
      await screen.findByRole('heading', { name: 'Kaikki hyvinvointialueen sosiaalihuollon tiedot' }),
    ).toBeVisible();
  });
});

const person = (id: string) => ({ __typename: 'Professional' as const, id, name: `${id} Testinen` });
