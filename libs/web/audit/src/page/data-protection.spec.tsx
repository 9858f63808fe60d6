import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { auditFrameTexts } from '../i18n/frame-texts.js';
import { auditTexts } from '../i18n/audit-texts.js';
import { choiceOf, searchParamsOf } from '../search/log-choice.js';
import { logPage, logRow, patternsAnswer, person, report, reportsAnswer } from '../testing/audit-answers.js';
import { DataProtection } from './data-protection.js';
import type { AuditTab } from './paths.js';

function Page({ tab }: { tab: AuditTab }) {
  const [choice, setChoice] = useState(() => choiceOf({ from: '2026-03-01', to: '2026-03-31' }));
  return <DataProtection tab={tab} choice={choice} onChoice={setChoice} />;
}

describe('the data-protection officer’s pages', () => {
  let server: FakeServer;
  const searches = () =>
    server.sent
      .filter(({ operation }) => operation === 'LogSearch')
      .map(({ variables }) => variables['search']);
  const open = (tab: AuditTab) => openDesk(<Page tab={tab} />, { server });

  beforeEach(() => {
    server = new FakeServer()
      .answer('LogPeople', () => ({ __typename: 'Query', auditPeople: [person('Aino')] }))
      .answer('LogSearch', () => logPage([logRow('1')]))
      .answer('ClientReports', ({ isDelivered }) => reportsAnswer(isDelivered ? [] : [report('1')]));
  });

  it('have their texts whole in three languages', () => {
    expectWhole(auditTexts);
    expectWhole(auditFrameTexts);
  });

  describe('the log search', () => {
    it('tells who, what, why and on what ground with its section', async () => {
      open('search');
      const row = within((await screen.findByText('Aino Testinen')).closest('tr') as HTMLElement);
      expect(row.getByText('Katsoi tietoja')).toBeVisible();
      expect(row.getByText('Asian hoitaminen')).toBeVisible();
      expect(row.getByText('Asiakkaan asiaa hoitavan tiimin jäsen; asiakkaan luovutuslupa')).toBeVisible();
      expect(row.getByText(/\(703\/2023\) 47 §/)).toBeVisible();
      expect(row.getByText('2.3.2026 klo 10.00')).toBeVisible();
      expect(row.getByText('1 asiakas, 2 tietuetta')).toBeVisible();
    });

    it('says plainly that a read touched nobody, and names no ground towards a client', async () => {
      server.answer('LogSearch', () =>
        logPage([
          logRow('1', { clients: 0, records: 0, ground: 'relation:own_cases' }),
          logRow('2', { clients: 0, records: 0, ground: 'task:data_protection', person: person('Kirsi') }),
        ]),
      );
      open('search');
      const row = within((await screen.findByText('Aino Testinen')).closest('tr') as HTMLElement);
      expect(row.getByText('Ei asiakastietoja')).toBeVisible();
      expect(row.queryByText(/Hoitaa asiakkaan asiaa/)).toBeNull();
      const officer = within(screen.getByText('Kirsi Testinen').closest('tr') as HTMLElement);
      expect(officer.getByText(/työtehtävä/i)).toBeVisible();
    });

    it('asks nothing while the form is filled in, and once when it is sent', async () => {
      open('search');
      await screen.findByText('Aino Testinen');
      await userEvent.type(screen.getByLabelText('Peruste'), '56 §');
      expect(searches()).toHaveLength(1);
      await userEvent.click(screen.getByRole('button', { name: 'Hae' }));
      await waitFor(() => expect(searches()).toHaveLength(2));
      expect(searches()[1]).toMatchObject({ ground: '56 §', from: '2026-03-01', to: '2026-03-31' });
      await userEvent.click(screen.getByRole('button', { name: 'Hae' }));
      await waitFor(() => expect(searches()).toHaveLength(3));
    });

    it('finds a client by identity code, names the client, and keeps the code out of the address', async () => {
      server.answer('LogSearch', ({ search }) =>
        logPage([logRow('1')], {
          client: (search as { hetu: string | null }).hetu
            ? { __typename: 'AuditedClient', id: 'k', name: 'Marko Virtanen', birthDate: '1979-05-14' }
            : null,
        }),
      );
      open('search');
      await screen.findByText('Aino Testinen');
      await userEvent.type(screen.getByLabelText('Asiakkaan henkilötunnus'), '140579-901A');
      await userEvent.click(screen.getByRole('button', { name: 'Hae' }));
      expect(await screen.findByText('Asiakas: Marko Virtanen, s. 14.5.1979')).toBeVisible();
      expect(searches().at(-1)).toMatchObject({ hetu: '140579-901A', clientId: null });
      await userEvent.click(screen.getByRole('button', { name: 'Poista asiakasrajaus' }));
      await userEvent.click(screen.getByRole('button', { name: 'Hae' }));
      await waitFor(() => expect(searches().at(-1)).toMatchObject({ hetu: null, clientId: null }));
    });

    it('says beside the field what is wrong with a code', async () => {
      open('search');
      await screen.findByText('Aino Testinen');
      server.answer('LogSearch', () => {
        throw new GraphqlFault({ code: 'BAD_INPUT', field: 'input.hetu', reason: 'checkCharacter' });
      });
      await userEvent.type(screen.getByLabelText('Asiakkaan henkilötunnus'), '140579-901X');
      await userEvent.click(screen.getByRole('button', { name: 'Hae' }));
      expect(await screen.findAllByText('Henkilötunnuksen tarkistusmerkki on väärä.')).not.toHaveLength(0);
    });

    it('adds the next page under the first', async () => {
      server.answer('LogSearch', ({ after }) =>
        after === null
          ? logPage([logRow('1')], { next: 'more' })
          : logPage([logRow('2', { person: person('Eero') })]),
      );
      open('search');
      await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
      expect(await screen.findByText('Eero Testinen')).toBeVisible();
      expect(screen.getByText('Aino Testinen')).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
    });

    it('says so when there is nothing, and when it may not be read', async () => {
      server.answer('LogSearch', () => logPage([]));
      const { unmount } = open('search');
      expect(await screen.findByText('Ei tapahtumia')).toBeVisible();
      unmount();
      server.answer('LogSearch', () => {
        throw new GraphqlFault({ code: 'NOT_ALLOWED' });
      });
      open('search');
      expect(await screen.findByText('Työtehtäväsi ei oikeuta tähän.')).toBeVisible();
    });
  });

  it('show patterns kind by kind, each with its way into the log', async () => {
    server.answer('LogPatterns', () =>
      patternsAnswer([
        {
          __typename: 'AuditPattern',
          id: 'own',
          kind: 'own_family_name',
          clientId: '0197d5b8-0000-7000-8000-000000000001',
          entries: 3,
          clients: 1,
          firstAt: '2026-03-02T22:30:00.000Z',
          lastAt: '2026-03-02T22:31:00.000Z',
          log: 'usage',
          person: { ...person('Aino'), id: '0197d5b8-0000-7000-8000-000000000002' },
        },
      ]),
    );
    open('patterns');
    expect(await screen.findByRole('heading', { name: 'Sama sukunimi kuin asiakkaalla' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'Katso lokista, Aino Testinen' });
    // Half past midnight in Finland is the next day.
    expect(link).toHaveAttribute(
      'href',
      '/data-protection?log=usage&from=2026-03-03&to=2026-03-03&client=0197d5b8-0000-7000-8000-000000000001&person=0197d5b8-0000-7000-8000-000000000002',
    );
  });

  it('do not ask for patterns of too many days', async () => {
    server.answer('LogPatterns', () => patternsAnswer([]));
    open('patterns');
    expect(await screen.findByText('Ei poikkeamia')).toBeVisible();
    const many = screen.getByLabelText('Monta asiakasta tunnissa');
    await userEvent.clear(many);
    await userEvent.type(many, '2');
    await userEvent.click(screen.getByRole('button', { name: 'Näytä' }));
    expect(await screen.findByText('Anna luku väliltä 5–1000.')).toBeVisible();
    expect(server.sent.filter(({ operation }) => operation === 'LogPatterns')).toHaveLength(1);
  });

  describe('the client’s reports', () => {
    it('stand with their due day, the days left and their files', async () => {
      open('reports');
      const row = within((await screen.findByText('Asiakas 1')).closest('tr') as HTMLElement);
      expect(row.getByText('4.5.2099')).toBeVisible();
      expect(row.getByText(/päivää jäljellä/)).toBeVisible();
      expect(row.getByRole('link', { name: 'Lataa PDF, Asiakas 1' })).toHaveAttribute(
        'href',
        '/reports/client/1.pdf',
      );
      expect(row.getByRole('link', { name: 'Lataa CSV, Asiakas 1' })).toHaveAttribute(
        'href',
        '/reports/client/1.csv',
      );
    });

    it('are ordered with an identity code, and the due day is told', async () => {
      server.answer('OrderClientReport', () => ({
        __typename: 'Mutation',
        orderClientReport: {
          __typename: 'ClientReportChanged',
          report: report('2', { dueOn: '2026-05-04' }),
        },
      }));
      open('reports');
      await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa pyyntö' }));
      const dialog = within(await screen.findByRole('dialog'));
      await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa pyyntö' }));
      expect(dialog.getAllByText(/Täytä tämä kenttä/).length).toBeGreaterThan(0);
      await userEvent.type(dialog.getByLabelText('Asiakkaan henkilötunnus'), '140579-901A');
      await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa pyyntö' }));
      expect(await screen.findByText('Pyyntö kirjattiin. Määräaika on 4.5.2026.')).toBeVisible();
      const sent = server.sent.find(({ operation }) => operation === 'OrderClientReport');
      expect(sent?.variables['input']).toMatchObject({ hetu: '140579-901A', from: null, longerReason: null });
    });

    it('tell which law asks for a reason', async () => {
      server.answer('OrderClientReport', () => ({
        __typename: 'Mutation',
        orderClientReport: {
          __typename: 'ClientReportRefused',
          refusal: 'longer_needs_reason',
          sections: ['703/2023 11 §'],
        },
      }));
      open('reports');
      await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa pyyntö' }));
      const dialog = within(await screen.findByRole('dialog'));
      await userEvent.type(dialog.getByLabelText('Asiakkaan henkilötunnus'), '140579-901A');
      await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa pyyntö' }));
      expect(
        await dialog.findByText('Yli kaksi vuotta vanhoihin lokitietoihin tarvitaan erityinen syy.'),
      ).toBeVisible();
      await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    });

    it('are marked delivered only when asked twice', async () => {
      server.answer('DeliverClientReport', () => ({
        __typename: 'Mutation',
        deliverClientReport: { __typename: 'ClientReportChanged', report: report('1', { version: 2 }) },
      }));
      open('reports');
      await userEvent.click(await screen.findByRole('button', { name: 'Merkitse toimitetuksi, Asiakas 1' }));
      expect(server.sent.filter(({ operation }) => operation === 'DeliverClientReport')).toHaveLength(0);
      await userEvent.click(
        within(
          await screen.findByRole('alertdialog', { name: 'Merkitäänkö selvitys toimitetuksi?' }),
        ).getByRole('button', { name: 'Merkitse toimitetuksi' }),
      );
      expect(await screen.findByText('Selvitys merkittiin toimitetuksi.')).toBeVisible();
    });
  });
});

describe('the choice in the address', () => {
  const now = new Date('2026-03-31T21:30:00Z');

  it('is read back as it was written', () => {
    const choice = choiceOf(
      {
        log: 'disclosure',
        from: '2026-01-01',
        to: '2026-02-01',
        client: '0197d5b8-0000-7000-8000-000000000001',
        purpose: 'print',
        ground: '56 §',
        register: 'health',
      },
      now,
    );
    expect(choiceOf(searchParamsOf(choice), now)).toEqual(choice);
  });

  it('lets what makes no sense fall away; today is Finland’s', () => {
    expect(
      choiceOf({ log: 'all', from: '2026-02-30', client: "x'", purpose: 'curiosity', register: 'tax' }, now),
    ).toEqual({
      log: 'usage',
      from: '2026-03-25',
      to: '2026-04-01',
      clientId: null,
      professionalId: null,
      purpose: null,
      ground: '',
      register: null,
    });
  });
});
