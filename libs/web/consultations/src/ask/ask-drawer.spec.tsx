import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { mentalHealth, sampleConsultation, samplePerson } from '../testing/sample-consultation.js';
import { AskButton } from './ask-button.js';
import { AskProvider } from './ask-provider.js';

Element.prototype.scrollIntoView = () => undefined;

const physiotherapy = {
  ...mentalHealth,
  id: 'physio',
  code: 'physiotherapy',
  nameFi: 'Fysioterapia',
  nameSv: 'Fysioterapi',
  nameEn: 'Physiotherapy',
};
const availability = (id: string, name: string) => ({
  __typename: 'Availability',
  id,
  isAvailable: true,
  since: null,
  professional: samplePerson(id, name),
});
const client = {
  __typename: 'Client',
  id: 'client-1',
  givenNames: 'Testi',
  familyName: 'Asiakas',
  birthDate: '1980-01-01',
};
const planText = (id: string, body: string) => ({
  __typename: 'PlanText',
  id,
  item: 1,
  voice: 'client',
  body,
  updatedAt: '2026-03-01T08:00:00.000Z',
});

describe('asking for a consultation', () => {
  let server: FakeServer;

  beforeEach(() => {
    localStorage.clear();
    server = new FakeServer()
      .answer('Expertises', () => ({
        __typename: 'Query',
        expertises: [
          { ...mentalHealth, register: 'health', availability: [availability('eero', 'Eero Korhonen')] },
          { ...physiotherapy, register: 'health', availability: [] },
        ],
      }))
      .answer('AskAboutCase', () => ({
        __typename: 'Query',
        case: {
          __typename: 'Case',
          id: 'case-1',
          number: 'T-1',
          topic: 'Työttömyys',
          viewerCan: { __typename: 'CaseRights', askConsultation: true },
          clients: [{ __typename: 'CaseClient', id: 'cc-1', role: 'subject', client }],
          plans: [
            {
              __typename: 'Plan',
              id: 'plan-1',
              client,
              texts: [planText('t-1', 'Selkä on kipeä'), planText('t-2', ' ')],
            },
          ],
        },
      }))
      .answer('ConsultationGround', ({ expertiseId }) => ({
        __typename: 'Query',
        consultationGround: {
          __typename: 'ConsultationGround',
          derived: expertiseId === 'mental' ? 'M1' : null,
          modes: expertiseId === 'mental' ? ['M1', 'M2', 'M3'] : ['M8'],
          missingEvidence: expertiseId === 'mental' ? [] : ['workTask'],
          sections: expertiseId === 'mental' ? [] : ['703/2023 9 §'],
          permissions: [],
        },
      }))
      .answer('AskConsultation', () => ({
        __typename: 'Mutation',
        askConsultation: {
          __typename: 'ConsultationAsked',
          consultation: sampleConsultation('new', { viewerRole: 'asker' }),
        },
      }));
  });

  const open = (caseId: string | null = 'case-1') =>
    openDesk(
      <AskProvider caseId={caseId}>
        <AskButton />
        <main>Sivu</main>
      </AskProvider>,
      { server },
    );
  const sent = () => server.sentOf('AskConsultation').map(({ variables }) => variables['input']);

  it('takes three acts on a case’s page: a key, the expertise, Ctrl+Enter', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    await user.click(await screen.findByRole('radio', { name: 'Mielenterveys' }));
    expect(await screen.findByText('Asiakkaan saa nimetä: Yhteinen palvelu')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Miten uni korjataan?');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(server.sentOf('AskConsultation')[0]?.headers).toHaveProperty('x-view-id', 'view-1');
    expect(sent()[0]).toMatchObject({
      caseId: 'case-1',
      expertiseId: 'mental',
      mode: 'identified',
      urgency: 'normal',
      question: 'Miten uni korjataan?',
      attach: [],
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('says who is there, and offers the texts that say something', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    expect(await screen.findByText('Paikalla nyt: 1 (Eero Korhonen)')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Mielenterveys' }));
    const texts = await screen.findByRole('group', { name: 'Liitä tekstejä suunnitelmasta' });
    expect(texts.querySelectorAll('input[type="checkbox"]')).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Tuen tarve – Asiakkaan näkemys' }));
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Mitä nyt?');
    await user.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ attach: [{ planId: 'plan-1', item: 1, voice: 'client' }] });
  });

  it('meets acute danger with whom to call, and sends nothing', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    await user.click(await screen.findByRole('radio', { name: 'Mielenterveys' }));
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Apua');
    await user.click(screen.getByRole('radio', { name: 'Välitön vaara' }));
    expect(screen.getByRole('link', { name: 'Soita 112' })).toHaveAttribute('href', 'tel:112');
    expect(screen.getByText(/sosiaalipäivystykseen/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
    expect(sent()).toEqual([]);
  });

  it('offers only asking without a name where the law gives no ground, and says why', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    await user.click(await screen.findByRole('radio', { name: 'Fysioterapia' }));
    expect(await screen.findByText('Vain ilman tunnistetietoja')).toBeVisible();
    expect(screen.getByText('Puuttuu: Työtehtävä asiassa')).toBeVisible();
    expect(screen.getByText('Laki: Asiakastietolaki 9 §')).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Kerro, kenestä kysyt' })).not.toBeInTheDocument();
  });

  it('marks what tells who the client is, and keeps the text', async () => {
    server.answer('AskConsultation', () => ({
      __typename: 'Mutation',
      askConsultation: {
        __typename: 'IdentifiersFound',
        found: [{ __typename: 'FoundIdentifier', kind: 'name', start: 0, end: 5, excerpt: 'Marko' }],
      },
    }));
    const user = userEvent.setup();
    open(null);
    await user.click(screen.getByRole('button', { name: 'Pyydä konsultaatiota' }));
    await user.click(await screen.findByRole('radio', { name: 'Mielenterveys' }));
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Marko ei nuku');
    await user.click(screen.getByRole('checkbox', { name: 'Tekstistä ei voi tunnistaa asiakasta' }));
    await user.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
    expect(await screen.findByText('Marko', { selector: 'mark' })).toBeVisible();
    expect(screen.getByText('Oman asiakkaan nimi: Marko')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Kysymys' })).toHaveValue('Marko ei nuku');
    expect(sent()[0]).not.toHaveProperty('caseId');
  });

  it('sends an anonymous question apart from the view of the case it came from', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    await user.click(await screen.findByRole('radio', { name: 'Fysioterapia' }));
    expect(await screen.findByText('Vain ilman tunnistetietoja')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Miten selkä korjataan?');
    await user.click(screen.getByRole('checkbox', { name: 'Tekstistä ei voi tunnistaa asiakasta' }));
    await user.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).not.toHaveProperty('caseId');
    expect(server.sentOf('AskConsultation')[0]?.headers).not.toHaveProperty('x-view-id');
    expect(server.sentOf('AskAboutCase')[0]?.headers).toHaveProperty('x-view-id', 'view-1');
  });

  it('leads to what is missing', async () => {
    const user = userEvent.setup();
    open(null);
    await user.click(screen.getByRole('button', { name: 'Pyydä konsultaatiota' }));
    await screen.findByRole('radio', { name: 'Mielenterveys' });
    await user.click(screen.getByRole('button', { name: 'Lähetä pyyntö' }));
    const summary = await screen.findByRole('group', { name: 'Korjaa nämä 3 kohtaa' });
    expect(summary).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Kirjoita kysymys.' }));
    expect(screen.getByRole('textbox', { name: 'Kysymys' })).toHaveFocus();
  });

  it('keeps half-typed text when the drawer is closed', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('n');
    await user.type(await screen.findByRole('textbox', { name: 'Kysymys' }), 'Puolet');
    const [close] = within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Sulje' });
    if (close) await user.click(close);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('n');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Kysymys' })).toHaveValue('Puolet'));
  });

  it('does not open by a letter typed into a field, nor away from a case', async () => {
    const user = userEvent.setup();
    openDesk(
      <AskProvider caseId={null}>
        <input aria-label="Nimi" />
      </AskProvider>,
      { server },
    );
    await user.keyboard('n');
    await user.type(screen.getByRole('textbox', { name: 'Nimi' }), 'n');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
