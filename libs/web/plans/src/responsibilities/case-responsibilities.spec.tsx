import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { Responsibility } from '../data/plan-types.js';
import { aino, casePlans, kaisa, plan, planItems, responsibility } from '../testing/sample-plan.js';
import { CaseResponsibilities } from './case-responsibilities.js';

const WHAT = 'Soita velkaneuvontaan';

describe('the responsibilities of a case', () => {
  let server: FakeServer;
  let lines: Responsibility[];

  const changed = (line: Responsibility) => {
    const { __typename, id, caseId, completeness } = plan();
    return { ...line, plan: { __typename, id, caseId, completeness, items: planItems() } };
  };
  const answer = (operation: string, field: string, result: object) =>
    server.answer(operation, () => ({ __typename: 'Mutation', [field]: result }));

  beforeEach(() => {
    lines = [responsibility({ owner: aino, viewerMoves: ['accept', 'decline'] })];
    server = new FakeServer().answer('CaseResponsibilities', () =>
      casePlans([plan({ responsibilities: lines })]),
    );
  });

  const open = () =>
    openDesk(<CaseResponsibilities caseId="case-1" seenAt={null} isHidden={false} />, { server });
  const row = (name: string | RegExp = /Soita/) => screen.findByRole('row', { name });

  it('offers the moves the server allows, and no others', async () => {
    open();
    const buttons = within(await row())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(buttons).toEqual([`Hyväksy: ${WHAT}`, `En ota: ${WHAT}`, `Lisää toimintoja: ${WHAT}`]);
  });

  it('accepts with one press', async () => {
    answer('AcceptResponsibility', 'acceptResponsibility', {
      __typename: 'ResponsibilityChanged',
      responsibility: changed({
        ...lines[0]!,
        version: 2,
        responsibilityStatus: 'accepted',
        viewerMoves: ['start', 'hand_over'],
      }),
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: `Hyväksy: ${WHAT}` }));
    expect(await screen.findByRole('button', { name: `Aloita: ${WHAT}` })).toBeVisible();
    expect(within(await row()).getByText('Hyväksytty')).toBeVisible();
    expect(server.sentOf('AcceptResponsibility')[0]?.variables).toMatchObject({
      input: { id: 'responsibility-1', version: 1 },
    });
  });

  it('explains a move that is no longer possible', async () => {
    answer('AcceptResponsibility', 'acceptResponsibility', {
      __typename: 'ResponsibilityMoveNotAllowed',
      status: 'handed_over',
      allowed: [],
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: `Hyväksy: ${WHAT}` }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Tila on muuttunut. Vastuu on nyt: Siirretty.',
    );
  });

  it('declines only with a reason', async () => {
    answer('DeclineResponsibility', 'declineResponsibility', {
      __typename: 'ResponsibilityChanged',
      responsibility: changed({
        ...lines[0]!,
        version: 2,
        responsibilityStatus: 'declined',
        declineReason: 'Lomalla.',
        viewerMoves: [],
      }),
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: `En ota: ${WHAT}` }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'En ota' }));
    expect(await within(dialog).findByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    expect(server.sentOf('DeclineResponsibility')).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText('Syy'), 'Lomalla.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByLabelText('Kaikki'));
    expect(within(await row()).getByText('Ei hyväksytty')).toBeVisible();
    expect(within(await row()).getByText('Lomalla.')).toBeVisible();
  });

  it('strikes a withdrawn line through and tells why', async () => {
    lines = [responsibility({ withdrawnAt: '2026-03-02T08:00:00.000Z', withdrawnReason: 'Väärä asiakas.' })];
    open();
    expect(await screen.findByText('Avoimia vastuita ei ole')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Kaikki'));
    const withdrawn = await row();
    expect(within(withdrawn).getByText(WHAT).tagName).toBe('DEL');
    expect(within(withdrawn).getByText('Väärä asiakas.')).toBeVisible();
    expect(within(withdrawn).queryByRole('button')).toBeNull();
  });

  it('proposes to someone of the team, and keeps the half-filled form from the one who looks away', async () => {
    answer('ProposeResponsibility', 'proposeResponsibility', {
      __typename: 'NotInTeam',
      professionalId: 'kaisa',
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Lisää vastuu' }));
    await userEvent.type(screen.getByLabelText('Mitä tehdään?'), 'Varaa aika');
    await userEvent.click(screen.getByRole('button', { name: /Vastuuhenkilö/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Kaisa Testinen/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ehdota' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Henkilö ei ole tiimissä.');
    expect(screen.getByLabelText('Mitä tehdään?')).toHaveValue('Varaa aika');
    expect(server.sentOf('ProposeResponsibility')[0]?.variables).toMatchObject({
      input: { planId: 'plan-1', what: 'Varaa aika', ownerId: 'kaisa', dueOn: null, goalId: null },
    });
  });

  it('takes in what a colleague proposes, in its place among the others', async () => {
    const desk = open();
    await row();
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [
        changed(
          responsibility({
            id: 'r-2',
            what: 'Varaa aika',
            createdBy: kaisa,
            updatedBy: kaisa,
            dueOn: '2026-03-03',
          }),
        ),
      ],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'responsibility', refId: 'r-2', caseId: 'case-1' });
    });
    expect(await row(/Varaa aika/)).toBeVisible();
    const names = screen.getAllByRole('rowheader').map((header) => header.textContent);
    expect(names[0]).toContain('Varaa aika');
    expect(names[1]).toContain(WHAT);
  });
});
