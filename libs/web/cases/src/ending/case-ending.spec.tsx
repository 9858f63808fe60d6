import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { sampleCase } from '../testing/sample-case.js';
import { CaseEnding } from './case-ending.js';
import { ProposeEndingDialog } from './propose-ending-dialog.js';

const check = (kind: string, items: number, isBlocking = true) => ({
  __typename: 'EndingCheckItem',
  kind,
  items,
  section: '1301/2014 45 §',
  isBlocking,
});
const caseWith = (checks: object[] | null, status = 'service') => ({
  __typename: 'Case',
  id: 'case-1',
  caseStatus: status,
  ending: checks && {
    __typename: 'Ending',
    id: 'ending-1',
    endReason: 'need_met',
    closingRecord: 'Tavoitteet saavutettiin.',
    proposedAt: '2026-03-01T08:00:00.000Z',
    proposedBy: { __typename: 'Professional', id: 'aino', name: 'Aino Testinen' },
    endingChecks: checks,
    version: 1,
  },
});

describe('the end of a client relationship', () => {
  const open = (checks: object[] | null) => {
    const server = new FakeServer().answer('CaseEnding', () => ({
      __typename: 'Query',
      case: caseWith(checks),
    }));
    openDesk(<CaseEnding caseId="case-1" />, { server });
    return server;
  };

  it('is not spoken of while nobody proposes it', async () => {
    const server = open(null);
    await waitFor(() => expect(server.sentOf('CaseEnding')).toHaveLength(1));
    expect(screen.queryByText('Asiakkuuden päättämistä on ehdotettu')).toBeNull();
  });

  it('names what stands in its way, each with a link and its section, and can’t be pressed through', async () => {
    const server = open([check('open_decision', 2), check('open_responsibility', 1)]);
    expect(await screen.findByText('Asiakkuuden päättämistä on ehdotettu')).toBeVisible();
    const decisions = screen.getByRole('link', { name: '2 päätöstä on kesken' });
    expect(decisions).toHaveAttribute('href', '/cases/case-1/decisions');
    expect(screen.getByRole('link', { name: '1 vastuu on avoinna' })).toHaveAttribute(
      'href',
      '/cases/case-1/responsibilities',
    );
    await userEvent.click(screen.getByRole('button', { name: /Päätä asiakkuus/ }));
    expect(server.sentOf('EndCase')).toEqual([]);
  });

  it('tells what ends with it, and ends', async () => {
    const server = open([check('open_decision', 1, false)]);
    server.answer('EndCase', () => ({
      __typename: 'Mutation',
      endCase: { __typename: 'CaseEnded', case: { ...sampleCase(), ...caseWith(null, 'ended') } },
    }));
    expect(await screen.findByText('Nämä päättyvät asiakkuuden mukana:')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Päätä asiakkuus' }));
    await waitFor(() => expect(screen.queryByText('Asiakkuuden päättämistä on ehdotettu')).toBeNull());
    expect(server.sentOf('EndCase')[0]?.variables).toMatchObject({ input: { id: 'ending-1', version: 1 } });
  });

  it('says when something was opened meanwhile', async () => {
    const server = open([]);
    server.answer('EndCase', () => ({
      __typename: 'Mutation',
      endCase: { __typename: 'EndingBlocked', checks: [check('open_consultation', 1)] },
    }));
    await userEvent.click(await screen.findByRole('button', { name: 'Päätä asiakkuus' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Saata ensin päätökseen se, mikä on kesken.');
  });

  it('is proposed with a reason and an evaluation', async () => {
    const server = new FakeServer().answer('ProposeEnding', () => ({
      __typename: 'Mutation',
      proposeEnding: { __typename: 'EndingProposed', case: caseWith([]) },
    }));
    openDesk(<ProposeEndingDialog caseId="case-1" onClose={() => undefined} />, { server });
    const dialog = await screen.findByRole('dialog', { name: 'Ehdota asiakkuuden päättämistä' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ehdota päättämistä' }));
    expect(server.sentOf('ProposeEnding')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: /Syy/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Tarpeeseen on vastattu' }));
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Loppuarvio/ }),
      'Tavoitteet saavutettiin, apua ei enää tarvita.',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ehdota päättämistä' }));
    await waitFor(() => expect(server.sentOf('ProposeEnding')).toHaveLength(1));
    expect(server.sentOf('ProposeEnding')[0]?.variables).toMatchObject({
      input: {
        caseId: 'case-1',
        reason: 'need_met',
        closingRecord: 'Tavoitteet saavutettiin, apua ei enää tarvita.',
      },
    });
  });
});
