import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { Contact } from '../data/intake-types.js';
import { JoinDialog } from './join-dialog.js';

const AILI = { __typename: 'FoundClient', id: 'aili', name: 'Asiakas Aili', birthYear: 1979 };
const VEIKKO = { __typename: 'FoundClient', id: 'veikko', name: 'Asiakas Veikko', birthYear: 2019 };

const CONTACT: Contact = {
  __typename: 'Contact',
  id: 'one',
  version: 3,
  isEmergencyDuty: false,
  channel: 'phone',
  madeBy: 'client',
  purpose: 'to_get_services',
  hasConsent: null,
  receivedAt: '2027-01-13T07:00:00.000Z',
  body: 'Kaipaa apua.',
  givenNames: 'Aili',
  familyName: 'Asiakas',
  birthDate: null,
  statedAge: 'adult',
  contactLanguage: 'fi',
  hasHighestCareAllowance: false,
  isDisabledPerson: false,
  isSpecialSupportChild: false,
  contactStatus: 'triaged_normal',
  statusSince: '2027-01-13T07:00:00.000Z',
  queuedAt: '2027-01-13T07:00:00.000Z',
  alertedAt: null,
  openedAt: '2027-01-13T07:00:00.000Z',
  takenAt: '2027-01-13T07:00:00.000Z',
  measures: 'Soitettu.',
  outcome: null,
  isKnownClient: false,
  knownToldFrom: null,
  isSamePerson: null,
  caseId: null,
  isArrivalCorrectable: false,
  nextMoves: ['join_case'],
  clocks: [],
  unit: { __typename: 'Unit', id: 'unit', nameFi: 'Aikuispalvelut', nameSv: 'Vuxenservice' },
  takenBy: null,
  reporter: null,
  masks: [],
  handover: null,
  forwarding: null,
  contactSteps: [],
};

describe('joining a contact to a case', () => {
  let server: FakeServer;
  let clients: object[];

  beforeEach(() => {
    clients = [AILI];
    server = new FakeServer()
      .answer('IntakeFindCases', () => ({
        __typename: 'Query',
        findCases: [{ __typename: 'FoundCase', id: 'case-1', number: 'T-1', topic: 'Arjen tuki', clients }],
      }))
      .answer('JoinContactToCase', () => ({
        __typename: 'Mutation',
        joinContactToCase: { __typename: 'ContactChanged', contact: CONTACT },
      }));
  });
  const show = (contact: Partial<Contact> = {}) =>
    openDesk(<JoinDialog contact={{ ...CONTACT, ...contact }} onClose={() => undefined} />, { server });
  const choose = async () => {
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: /T-1 Arjen tuki/ }));
    return user;
  };
  const join = { name: 'Liitä asiaan' };
  const sent = () => server.sentOf('JoinContactToCase').map(({ variables }) => variables['input']);

  it('asks how one knows who it is where neither identity code nor day of birth was told', async () => {
    show();
    const user = await choose();
    expect(
      await screen.findByText(/vahvistat, että se koskee tätä henkilöä: Asiakas Aili, 1979/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', join));
    expect(await screen.findByRole('link', { name: /^Miten varmistit/ })).toBeVisible();
    expect(sent()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Miten varmistit/ }), 'Soitin asiakkaan numeroon.');
    await user.click(screen.getByRole('button', join));
    expect(sent()).toMatchObject([
      { caseId: 'case-1', clientId: 'aili', identifiedBy: 'Soitin asiakkaan numeroon.' },
    ]);
  });

  it('asks it too where the recorder said that it is another person than the client born on that day', async () => {
    show({ birthDate: '1979-05-14', isSamePerson: false });
    const user = await choose();
    expect(await screen.findByText(/Kirjaajan mukaan kyse on eri henkilöstä/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /^Miten varmistit/ }), 'Kysyin häneltä itseltään.');
    await user.click(screen.getByRole('button', join));
    expect(sent()).toMatchObject([{ clientId: 'aili', identifiedBy: 'Kysyin häneltä itseltään.' }]);
  });

  it('says that nothing was found only when the server said so', async () => {
    server.answer('IntakeFindCases', () => {
      throw new GraphqlFault({ code: 'INTERNAL' });
    });
    show();
    expect(screen.getByText('Ladataan')).toBeVisible();
    expect(await screen.findByText(/^Tietoja ei saatu/)).toBeVisible();
    expect(screen.queryByText('Ei osumia.')).toBeNull();
    server.answer('IntakeFindCases', () => ({ __typename: 'Query', findCases: [] }));
    expect(await screen.findByText('Ei osumia.', undefined, { timeout: 3_000 })).toBeVisible();
  });

  it('asks which of several clients it is about', async () => {
    clients = [AILI, VEIKKO];
    show();
    const user = await choose();
    await user.click(await screen.findByRole('radio', { name: 'Asiakas Veikko, 2019' }));
    await user.type(screen.getByRole('textbox', { name: /^Miten varmistit/ }), 'Äiti kertoi.');
    await user.click(screen.getByRole('button', join));
    expect(sent()).toMatchObject([{ clientId: 'veikko', identifiedBy: 'Äiti kertoi.' }]);
  });

  it.each<[string, Partial<Contact>]>([
    ['the day of birth', { birthDate: '1979-05-14' }],
    ['the identity code', { birthDate: '1979-05-14', isKnownClient: true }],
  ])('asks nothing where %s tells', async (_what, told) => {
    clients = [AILI, VEIKKO];
    show(told);
    const user = await choose();
    expect(screen.queryByRole('textbox', { name: /^Miten varmistit/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', join));
    expect(sent()).toMatchObject([{ caseId: 'case-1', clientId: null, identifiedBy: null }]);
  });
});
