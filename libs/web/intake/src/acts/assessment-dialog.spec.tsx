import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type DeskOptions, FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { Contact } from '../data/intake-types.js';
import { AssessmentDialog } from './assessment-dialog.js';

const UNIT = { __typename: 'Unit' as const, id: 'unit', nameFi: 'Aikuispalvelut', nameSv: 'Vuxenservice' };
const contact: Contact = {
  __typename: 'Contact',
  id: 'one',
  version: 3,
  isEmergencyDuty: false,
  channel: 'phone',
  madeBy: 'client',
  purpose: 'to_get_services',
  hasConsent: null,
  receivedAt: '2026-03-02T08:00:00.000Z',
  body: 'Ruokarahat loppuivat.',
  givenNames: 'Tero Kalevi',
  familyName: 'Korpela',
  birthDate: '1979-05-14',
  statedAge: null,
  contactLanguage: 'fi',
  hasHighestCareAllowance: false,
  isDisabledPerson: false,
  isSpecialSupportChild: false,
  contactStatus: 'triaged_normal',
  statusSince: '2026-03-02T08:10:00.000Z',
  queuedAt: '2026-03-02T08:00:00.000Z',
  alertedAt: null,
  openedAt: '2026-03-02T08:01:00.000Z',
  takenAt: '2026-03-02T08:02:00.000Z',
  measures: null,
  outcome: null,
  isKnownClient: false,
  knownToldFrom: null,
  isSamePerson: null,
  caseId: null,
  isArrivalCorrectable: false,
  nextMoves: ['open_assessment'],
  clocks: [],
  unit: UNIT,
  takenBy: null,
  reporter: null,
  masks: [],
  handover: null,
  forwarding: null,
  contactSteps: [],
};

describe('opening an assessment for somebody whose name a client has', () => {
  let server: FakeServer;
  let canBeSame: boolean;
  const onClose = jest.fn();

  beforeEach(() => {
    onClose.mockClear();
    canBeSame = true;
    server = new FakeServer().answer('OpenAssessment', ({ input }) => ({
      __typename: 'Mutation',
      openAssessment:
        (input as { isSamePerson: boolean | null }).isSamePerson === null
          ? {
              __typename: 'NamesakesFound',
              found: [
                { __typename: 'NamesakeFound', familyMember: null, isVisible: true, canBeSame, card: null },
              ],
            }
          : { __typename: 'AssessmentOpened', caseId: 'case-1', contact: null },
    }));
  });

  const open = async (told: Partial<Contact> = {}) => {
    openDesk(<AssessmentDialog contact={{ ...contact, ...told }} onClose={onClose} />, { server });
    const dialog = within(await screen.findByRole('dialog', { name: 'Avaa arviointi' }));
    await userEvent.click(dialog.getByRole('button', { name: /Palvelutehtävä/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Työikäisten palvelut' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Aihe/ }), 'Arjen tuki');
    const submit = () => userEvent.click(dialog.getByRole('button', { name: 'Avaa arviointi' }));
    await submit();
    return { dialog, submit };
  };
  const sent = () => server.sentOf('OpenAssessment').map(({ variables }) => variables['input']);

  it('names the field that the server finds wrong', async () => {
    server.answer('OpenAssessment', () => {
      const field = { field: 'input.birthDate', reason: 'range', section: '661/2009 11 §' };
      throw new GraphqlFault({ code: 'BAD_INPUT', ...field });
    });
    const { dialog } = await open();
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^Syntymäaika – Arvo on sallittujen rajojen ulkopuolella\. \(Väestötietolaki 11\s§\)$/,
    );
  });

  it('asks whether it is the same person, and makes nobody a client before it is said', async () => {
    const { dialog, submit } = await open();
    expect(await dialog.findByText(/Kerro, onko hän sama henkilö/)).toBeVisible();
    await submit();
    expect(sent()).toHaveLength(1);
    await userEvent.click(dialog.getByRole('radio', { name: 'Sama henkilö' }));
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()[1]).toMatchObject({ isSamePerson: true, family: [] });
  });

  it('asks anew when what was stated does not hold any more', async () => {
    const { dialog, submit } = await open();
    await userEvent.click(await dialog.findByRole('radio', { name: 'Sama henkilö' }));
    server.answer('OpenAssessment', () => ({
      __typename: 'Mutation',
      openAssessment: {
        __typename: 'PeopleUnclear',
        people: [{ __typename: 'UnclearPerson', familyMember: null, reason: 'nobody' }],
      },
    }));
    await submit();
    expect(await dialog.findByText(/syntynyttä asiakasta ei enää ole/)).toBeVisible();
    expect(dialog.queryByRole('radio', { name: 'Sama henkilö' })).not.toBeInTheDocument();
    await submit();
    expect(sent().map((input) => (input as { isSamePerson: boolean | null }).isSamePerson)).toEqual([
      null,
      true,
      null,
    ]);
  });

  it('has chosen what the recorder said of it, for the opener to judge and send', async () => {
    const { dialog, submit } = await open({ isSamePerson: true });
    expect(await dialog.findByText('Kirjaajan mukaan sama henkilö')).toBeVisible();
    expect(sent()).toMatchObject([{ isSamePerson: null }]);
    expect(dialog.getByRole('radio', { name: 'Sama henkilö' })).toBeChecked();
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()[1]).toMatchObject({ isSamePerson: true });
  });

  it('chooses none of several by what the recorder said', async () => {
    canBeSame = false;
    const { dialog, submit } = await open({ isSamePerson: true });
    expect(await dialog.findByText('Kirjaajan mukaan sama henkilö')).toBeVisible();
    expect(dialog.getByRole('radio', { name: 'Eri henkilö' })).not.toBeChecked();
    await submit();
    expect(sent()).toHaveLength(1);
  });

  it('lets nobody choose one of several, but say that it is another person', async () => {
    canBeSame = false;
    const { dialog, submit } = await open();
    expect(await dialog.findByText(/Samannimisiä asiakkaita on useita/)).toBeVisible();
    expect(dialog.queryByRole('radio', { name: 'Sama henkilö' })).toBeNull();
    await userEvent.click(dialog.getByRole('radio', { name: 'Eri henkilö' }));
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()[1]).toMatchObject({ isSamePerson: false });
  });
});

describe('opening an assessment of a service function that one’s own work tasks don’t open', () => {
  const LEENA = { id: 'leena', name: 'Leena Testinen', profession: 'lead_social_worker', unit: UNIT };
  const onClose = jest.fn();
  const show = async (openers: object[], me: DeskOptions['me'] = {}) => {
    onClose.mockClear();
    const server = new FakeServer()
      .answer('CaseOpeners', () => ({
        __typename: 'Query',
        caseOpeners: openers.map((one) => ({ __typename: 'Professional', ...one })),
      }))
      .answer('OpenAssessment', () => ({
        __typename: 'Mutation',
        openAssessment: { __typename: 'AssessmentOpened', caseId: 'case-1', contact: null },
      }));
    openDesk(<AssessmentDialog contact={contact} onClose={onClose} />, { server, me });
    const dialog = within(await screen.findByRole('dialog', { name: 'Avaa arviointi' }));
    const choose = async (field: RegExp, option: string | RegExp) => {
      await userEvent.click(dialog.getByRole('button', { name: field }));
      await userEvent.click(await screen.findByRole('option', { name: option }));
    };
    await choose(/Palvelutehtävä/, 'Lastensuojelu');
    await userEvent.type(dialog.getByRole('textbox', { name: /Aihe/ }), 'Lastensuojeluilmoitus');
    const submit = () => userEvent.click(dialog.getByRole('button', { name: 'Avaa arviointi' }));
    const sent = () => server.sentOf('OpenAssessment').map(({ variables }) => variables['input']);
    return { dialog, choose, submit, sent };
  };

  it('says so beforehand with the sections, and asks whose task it belongs to', async () => {
    const { dialog, choose, submit, sent } = await show([LEENA]);
    expect(await dialog.findByText(/Et näkisi asian arviointia.*13\s§/)).toBeVisible();
    await submit();
    expect(sent()).toEqual([]);
    await choose(/Omatyöntekijä/, /Leena Testinen/);
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toMatchObject([{ serviceFunction: 'child_welfare', namedWorkerId: 'leena' }]);
  });

  it('asks for nobody where it is one’s own after all', async () => {
    const { dialog, choose, submit, sent } = await show([LEENA]);
    await choose(/Omatyöntekijä/, /Leena Testinen/);
    await choose(/Palvelutehtävä/, 'Työikäisten palvelut');
    expect(dialog.queryByText(/Et näkisi/)).toBeNull();
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toMatchObject([{ serviceFunction: 'working_age', namedWorkerId: null }]);
  });

  it('asks for a colleague of one’s own function too, where the law lets oneself be nobody’s named worker (SHL 42 §)', async () => {
    const { dialog, choose, submit, sent } = await show([LEENA], { answeringRefusal: 'not_a_professional' });
    await choose(/Palvelutehtävä/, 'Työikäisten palvelut');
    expect(await dialog.findByText(/ei anna sinun olla asiakkaan omatyöntekijä.*42\s§/)).toBeVisible();
    await submit();
    expect(sent()).toEqual([]);
    await choose(/Omatyöntekijä/, /Leena Testinen/);
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toMatchObject([{ serviceFunction: 'working_age', namedWorkerId: 'leena' }]);
  });

  it('points to another queue where nobody of the team may answer for it', async () => {
    const { dialog, submit, sent } = await show([]);
    expect(await dialog.findByText(/siirrä yhteydenotto jonoon/)).toBeVisible();
    await submit();
    expect(sent()).toEqual([]);
  });
});
