import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FakeServer, GraphqlFault, openDesk, type Desk } from '@rinnalla/web-testing';
import type { Plan, PlanItem, SignerProblem, Signing } from '../data/plan-types.js';
import { CasePlans } from '../page/case-plans.js';
import { aino, casePlans, kaisa, plan, planItems, planText } from '../testing/sample-plan.js';

const noted = () => undefined;
const hrefOf = (id: string) => `/print/cases/case-1/plans/${id}`;

/** A page that can be left and come back to, as a reload does. */
function Page() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button onClick={() => setOpen(!isOpen)}>toggle</button>
      {isOpen && (
        <CasePlans caseId="case-1" seenAt={null} isHidden={false} onWriting={noted} signedHref={hrefOf} />
      )}
    </>
  );
}

const GONE_THROUGH = /^Kyllä, suunnitelma on käyty läpi/;
const HINDERED = /^Ei, siihen on ilmeinen este/;

const answered = (): PlanItem[] => planItems().map((item) => ({ ...item, state: 'complete' }));
const signing = (about: Partial<Signing> = {}): Signing => ({
  __typename: 'PlanSigning',
  id: 'signing-1',
  planId: 'plan-1',
  caseId: 'case-1',
  number: 1,
  agreedOn: '2026-11-02',
  obstacle: null,
  dissent: null,
  signedAt: '2026-11-03T08:00:00.000Z',
  profession: 'social_worker',
  signedBy: aino,
  ...about,
});

describe('the signature of a plan', () => {
  let server: FakeServer;
  let standing: Plan;
  let result: () => Record<string, unknown>;
  let problem: (SignerProblem & { __typename: 'PlanSignerProblem' }) | null;

  beforeEach(() => {
    // jsdom has no layout to scroll in.
    Element.prototype.scrollIntoView = jest.fn();
    standing = plan({ items: answered(), texts: [planText({ version: 3 })] });
    problem = null;
    result = () => {
      standing = { ...standing, signings: [signing(), ...standing.signings] };
      return { __typename: 'PlanSigned', plan: standing };
    };
    server = new FakeServer()
      .answer('CasePlans', () => casePlans([standing]))
      .answer('PlanSigner', () => ({
        __typename: 'Query',
        case: {
          __typename: 'Case',
          id: 'case-1',
          plans: [{ __typename: 'Plan', id: 'plan-1', caseId: 'case-1', signingProblem: problem }],
        },
      }))
      .answer('Records', () => ({ __typename: 'Query', records: [standing] }))
      .answer('SignPlan', () => ({ __typename: 'Mutation', signPlan: result() }));
  });

  const open = () => openDesk(<Page />, { server });
  const state = () => screen.getByRole('region', { name: 'Allekirjoitus' });
  const openDialog = async (name = 'Allekirjoita suunnitelma') => {
    await userEvent.click(await screen.findByRole('button', { name }));
    return screen.findByRole('dialog', { name: 'Allekirjoita suunnitelma' });
  };
  const choose = (dialog: HTMLElement, name: RegExp) =>
    userEvent.click(within(dialog).getByRole('radio', { name }));
  const writeDay = async (dialog: HTMLElement, typed: string) => {
    await choose(dialog, GONE_THROUGH);
    const [first] = await within(dialog).findAllByRole('spinbutton');
    if (!first) throw new Error('No day to write');
    await userEvent.click(first);
    await userEvent.keyboard(typed);
  };
  const send = (dialog: HTMLElement) =>
    userEvent.click(within(dialog).getByRole('button', { name: 'Allekirjoita' }));
  const sent = () => server.sentOf('SignPlan').map(({ variables }) => variables['input']);

  it('says that a plan is a draft, and offers nothing to those who may not sign', async () => {
    server.answer('CasePlans', () => casePlans([standing], false));
    open();
    expect(await screen.findByText('Suunnitelmaa ei ole vielä allekirjoitettu.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Allekirjoita suunnitelma' })).toBeNull();
  });

  it('tells who signed which version and when, that it was changed since, and where each is read', async () => {
    standing = {
      ...standing,
      isChangedSinceSigning: true,
      signings: [
        signing({ id: 'signing-2', number: 2, dissent: 'En halua muuttaa.' }),
        // Whose profession has changed since.
        signing({ signedBy: kaisa, profession: 'social_worker', signedAt: '2025-11-03T08:00:00.000Z' }),
      ],
    };
    open();
    await screen.findByText('Muutettu sen jälkeen');
    expect(state()).toHaveTextContent('Versio 2, 3.11.2026, Aino Testinen, Sosiaalityöntekijä, Yksikkö A');
    await userEvent.click(within(state()).getByRole('button', { name: /2 allekirjoitettua versiota/ }));
    expect(within(state()).getByRole('link', { name: /^Versio 2, / })).toHaveAttribute(
      'href',
      hrefOf('signing-2'),
    );
    expect(state()).toHaveTextContent('Versio 1, 3.11.2025, Kaisa Testinen, Sosiaalityöntekijä, Yksikkö A');
    expect(state()).toHaveTextContent('Eriävä näkemys: En halua muuttaa.');
  });

  it('is made of the very plan that was read, by keyboard, with the day and the dissent', async () => {
    open();
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent('Suunnitelma tallentuu versiona, jota ei voi enää muuttaa.');
    expect(dialog).not.toHaveTextContent('lastensuojelulaki');
    await writeDay(dialog, '02112026');
    await userEvent.type(within(dialog).getByLabelText(/Eriävä näkemys/), 'En halua muuttaa.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent()).toMatchObject([
      {
        ...{ planId: 'plan-1', version: 3, agreedOn: '2026-11-02', obstacle: null },
        dissent: 'En halua muuttaa.',
      },
    ]);
    expect(await screen.findByText('Allekirjoitettu')).toBeVisible();
    expect(state()).toHaveTextContent('Versio 1, 3.11.2026');
  });

  it('takes for granted neither that the client was heard nor when: each is asked for before anything is sent', async () => {
    open();
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent('ellei siihen ole ilmeistä estettä (sosiaalihuoltolaki 39 §)');
    expect(within(dialog).queryByRole('spinbutton')).toBeNull();
    expect(within(dialog).queryByLabelText(/Mikä on este/)).toBeNull();
    await send(dialog);
    const lacks = () => within(within(dialog).getByRole('group', { name: /^Korjaa/ })).getAllByRole('link');
    expect(lacks().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Onko suunnitelma käyty läpi asiakkaan kanssa\?/),
    ]);
    await choose(dialog, GONE_THROUGH);
    expect(lacks().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Päivä, jona suunnitelma käytiin läpi/),
    ]);
    expect(sent()).toEqual([]);
  });

  it('is made with the evident obstacle in words where the client could not be heard, and with no day', async () => {
    result = () => {
      const hindered = signing({
        agreedOn: null,
        obstacle: 'Asiakas on tehohoidossa eikä pysty vastaamaan.',
      });
      standing = { ...standing, signings: [hindered] };
      return { __typename: 'PlanSigned', plan: standing };
    };
    open();
    const dialog = await openDialog();
    await writeDay(dialog, '02112026');
    await choose(dialog, HINDERED);
    expect(within(dialog).queryByRole('spinbutton')).toBeNull();
    const obstacle = within(dialog).getByLabelText(/Mikä on este/);
    await userEvent.type(obstacle, 'Este');
    await send(dialog);
    expect(obstacle).toBeInvalid();
    expect(sent()).toEqual([]);
    await userEvent.clear(obstacle);
    await userEvent.type(obstacle, 'Asiakas on tehohoidossa eikä pysty vastaamaan.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent()).toMatchObject([
      { agreedOn: null, obstacle: 'Asiakas on tehohoidossa eikä pysty vastaamaan.', dissent: null },
    ]);
    expect(await screen.findByText('Ei käyty läpi asiakkaan kanssa, ilmeinen este')).toBeVisible();
    await userEvent.click(within(state()).getByRole('button', { name: /1 allekirjoitettu versio/ }));
    expect(state()).toHaveTextContent(
      'Ei käyty läpi asiakkaan kanssa, ilmeinen este: Asiakas on tehohoidossa eikä pysty vastaamaan.',
    );
  });

  it('keeps the obstacle through a reload, chosen as it was, and words what the server finds wrong with it', async () => {
    open();
    const dialog = await openDialog();
    await choose(dialog, HINDERED);
    await userEvent.type(within(dialog).getByLabelText(/Mikä on este/), 'Asiakas ei avaa ovea eikä vastaa.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    const again = await openDialog();
    await waitFor(() => expect(within(again).getByRole('radio', { name: HINDERED })).toBeChecked());
    expect(within(again).getByLabelText(/Mikä on este/)).toHaveValue('Asiakas ei avaa ovea eikä vastaa.');
    server.answer('SignPlan', () => {
      throw new GraphqlFault({ code: 'BAD_INPUT', field: 'input.obstacle', reason: 'short' });
    });
    await send(again);
    expect(await within(again).findByRole('alert')).toBeVisible();
  });

  it('tells of the yearly review in child welfare', async () => {
    const { case: found } = casePlans([standing]);
    server.answer('CasePlans', () => ({
      __typename: 'Query',
      case: { ...found, serviceFunction: 'child_welfare' },
    }));
    open();
    expect(await openDialog()).toHaveTextContent(/12 kuukauden kuluttua \(lastensuojelulaki 30 §\)/);
  });

  it('lists the items that are still open instead, each a way to it', async () => {
    standing = { ...standing, items: planItems('plan-1', { number: 1, state: 'partial' }) };
    open();
    const dialog = await openDialog();
    const links = within(dialog).getAllByRole('link');
    expect(links).toHaveLength(11);
    expect(dialog).toHaveTextContent('Kesken, tietoja puuttuu');
    await userEvent.click(links[3] as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.getElementById('plan-1-4')).toHaveFocus());
  });

  it('says why the law does not let the viewer, with the section', async () => {
    problem = { __typename: 'PlanSignerProblem', why: 'social_worker', law: '417/2007 13 b, 30 §' };
    open();
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent('Lastensuojelun asiakassuunnitelman allekirjoittaa laillistettu');
    expect(dialog).toHaveTextContent('Lastensuojelulaki');
    expect(within(dialog).queryByRole('button', { name: 'Allekirjoita' })).toBeNull();
  });

  it('is not made of what a colleague wrote meanwhile: it says so, and signs what was read or nothing', async () => {
    const desk: Desk = open();
    const dialog = await openDialog();
    await writeDay(dialog, '02112026');
    const changed = planText({ version: 4, body: 'Uutta.', updatedBy: kaisa });
    const { __typename, id, caseId, completeness, isChangedSinceSigning, items } = standing;
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [{ ...changed, plan: { __typename, id, caseId, completeness, isChangedSinceSigning, items } }],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'plan_text', refId: 'text-1', caseId: 'case-1' });
    });
    expect(await within(dialog).findByText(/Suunnitelma on muuttunut/)).toBeVisible();
    result = () => ({
      __typename: 'StaleVersion',
      currentVersion: 4,
      changedBy: kaisa.id,
      changedAt: '2026-11-03T08:30:00.000Z',
    });
    await send(dialog);
    expect(await within(dialog).findByText(/Kaisa Testinen muutti sitä 3.11.2026 klo 10.30/)).toBeVisible();
    expect(sent()).toMatchObject([{ version: 3 }]);
  });

  it('words each refusal of the server', async () => {
    open();
    const dialog = await openDialog();
    await writeDay(dialog, '02112026');
    result = () => ({
      __typename: 'PlanIncomplete',
      missing: [{ __typename: 'PlanGap', number: 4, key: 'meeting_frequency', law: '1301/2014 39 §' }],
    });
    await send(dialog);
    expect(await within(dialog).findByText(/Kohtia on vielä auki: 4/)).toBeVisible();
    result = () => ({ __typename: 'PlanSignerRefused', why: 'licence_expired', law: '817/2015 3 §' });
    await send(dialog);
    expect(await within(dialog).findByText(/Ammatinharjoittamisoikeutesi ei ole voimassa/)).toBeVisible();
  });

  it('keeps what was written through a reload and without a network', async () => {
    open();
    const dialog = await openDialog();
    await writeDay(dialog, '02112026');
    await userEvent.type(within(dialog).getByLabelText(/Eriävä näkemys/), 'Eri mieltä.');
    server.isReachable = false;
    await send(dialog);
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    server.isReachable = true;
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    const again = await openDialog();
    expect(within(again).getByLabelText(/Eriävä näkemys/)).toHaveValue('Eri mieltä.');
  });

  it('by a colleague shows at once', async () => {
    const desk = open();
    await screen.findByText('Suunnitelmaa ei ole vielä allekirjoitettu.');
    standing = { ...standing, signings: [signing({ signedBy: kaisa })] };
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'plan', refId: 'plan-1', caseId: 'case-1' });
    });
    expect(await screen.findByText('Allekirjoitettu')).toBeVisible();
    expect(state()).toHaveTextContent('Versio 1, 3.11.2026, Kaisa Testinen');
  });
});
