import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FakeServer, GraphqlFault, openDesk, type Desk } from '@rinnalla/web-testing';
import type { PlanText } from '../data/plan-types.js';
import { casePlans, goal, kaisa, plan, planItems, planText } from '../testing/sample-plan.js';
import { CasePlans } from './case-plans.js';

const EDIT = 'Muokkaa: kohta 1, Asiakkaan näkemys';
const FIELD = 'Kohta 1, Asiakkaan näkemys';

/** A page that can be left and come back to, as a reload does. */
function Page({ onWriting }: { onWriting: (place: string | null) => void }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button onClick={() => setOpen(!isOpen)}>toggle</button>
      {isOpen && (
        <CasePlans
          caseId="case-1"
          seenAt={null}
          isHidden={false}
          onWriting={onWriting}
          signedHref={(id) => `/print/${id}`}
        />
      )}
    </>
  );
}

describe('writing a plan', () => {
  let server: FakeServer;
  let standing: PlanText;
  const onWriting = jest.fn();

  const withPlan = (text: PlanText) => ({ ...text, plan: { ...wholeOf(), items: planItems() } });
  const wholeOf = () => {
    const { __typename, id, caseId, completeness } = plan();
    return { __typename, id, caseId, completeness };
  };
  const saved = (text: PlanText) => ({
    __typename: 'Mutation',
    savePlanText: { __typename: 'PlanTextSaved', text: withPlan(text) },
  });
  const stale = () => ({
    __typename: 'Mutation',
    savePlanText: {
      __typename: 'StaleVersion',
      currentVersion: standing.version,
      currentText: standing.body,
      changedBy: standing.updatedBy.id,
      changedAt: standing.updatedAt,
    },
  });

  beforeEach(() => {
    onWriting.mockClear();
    standing = planText();
    server = new FakeServer()
      .answer('CasePlans', () => casePlans([plan({ texts: [standing] })]))
      .answer('Records', () => ({ __typename: 'Query', records: [withPlan(standing)] }))
      .answer('SavePlanText', (variables) => {
        const input = variables['input'] as { body: string; version: number };
        if (input.version !== standing.version) return stale();
        standing = planText({ body: input.body, version: standing.version + 1 });
        return saved(standing);
      });
  });

  const open = () => openDesk(<Page onWriting={onWriting} />, { server });
  const beginTyping = async (words: string) => {
    await userEvent.click(await screen.findByRole('button', { name: EDIT }));
    await userEvent.type(screen.getByLabelText(FIELD), words);
  };
  const colleagueSaves = (desk: Desk, body: string) => {
    standing = planText({ body, version: standing.version + 1, updatedBy: kaisa });
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'plan_text', refId: 'text-1', caseId: 'case-1' });
    });
  };

  it('saves with Ctrl+Enter on the version it began from, and gives the focus back', async () => {
    open();
    await beginTyping(' Öisin herään.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Selkä on kipeä. Öisin herään.')).toBeVisible();
    expect(server.sentOf('SavePlanText')[0]?.variables).toMatchObject({
      input: {
        planId: 'plan-1',
        item: 1,
        voice: 'client',
        version: 1,
        body: 'Selkä on kipeä. Öisin herään.',
      },
    });
    await waitFor(() => expect(screen.getByRole('button', { name: EDIT })).toHaveFocus());
  });

  it('tells where one writes, and that one no longer does', async () => {
    open();
    await beginTyping('x');
    expect(onWriting).toHaveBeenLastCalledWith('plan-1:1:client');
    await userEvent.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
    await waitFor(() => expect(onWriting).toHaveBeenLastCalledWith(null));
  });

  it('shows that a colleague writes here, on this plan and not on a sibling’s', async () => {
    const desk = open();
    await screen.findByRole('button', { name: EDIT });
    const colleagueWrites = (writing: string) =>
      act(() => {
        const viewer = { professionalId: kaisa.id, name: kaisa.name, profession: kaisa.profession };
        desk.line.presence({ caseId: 'case-1', viewers: [{ ...viewer, writing }] });
      });
    colleagueWrites('plan-1:1:client');
    expect(screen.getByText('Kirjoittaa nyt: Kaisa Testinen')).toBeVisible();
    colleagueWrites('plan-2:1:client');
    expect(screen.queryByText(/Kirjoittaa nyt/)).toBeNull();
  });

  it('shows a colleague’s change beside the text being typed, and does not touch it', async () => {
    const desk = open();
    await beginTyping(' Omaa.');
    colleagueSaves(desk, 'Selkä on jo parempi.');
    expect(await screen.findByText('Työkaveri muutti tätä tekstiä. Oma tekstisi on tallessa.')).toBeVisible();
    expect(screen.getByText(/Kaisa Testinen, Sosiaaliohjaaja, Yksikkö A/)).toBeVisible();
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('opens both texts when a saving is stale, and saves mine on top of theirs', async () => {
    open();
    await beginTyping(' Omaa.');
    standing = planText({ body: 'Kaisan teksti.', version: 2, updatedBy: kaisa });
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kaksi tekstiä samasta kohdasta' });
    expect(within(dialog).getByRole('region', { name: 'Tallennettu teksti' })).toHaveTextContent(
      'Kaisan teksti.',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna minun tekstini' }));
    expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    expect(server.sentOf('SavePlanText').map(({ variables }) => variables['input'])).toMatchObject([
      { version: 1 },
      { version: 2, body: 'Selkä on kipeä. Omaa.' },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('brings half-typed text back after the page was left, still on its own version', async () => {
    open();
    await beginTyping(' Kesken');
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    standing = planText({ body: 'Kaisan teksti.', version: 2, updatedBy: kaisa });
    await userEvent.click(screen.getByRole('button', { name: 'toggle' }));
    expect(await screen.findByText('Keskeneräinen tekstisi on palautettu.')).toBeVisible();
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Kesken');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('dialog', { name: 'Kaksi tekstiä samasta kohdasta' })).toBeVisible();
  });

  it('keeps the text and says so when the network is gone, and sends it once it is back', async () => {
    open();
    await beginTyping(' Omaa.');
    server.isReachable = false;
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tekstisi on tallessa luonnoksena.');
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
    server.isReachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    const [first, second] = server.sentOf('SavePlanText').map(({ variables }) => variables['input']);
    expect(first).toEqual(second);
  });

  it('shows a goal that a colleague adds, without a reload', async () => {
    const desk = open();
    await screen.findByRole('button', { name: EDIT });
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [
        { ...goal({ createdBy: kaisa, updatedBy: kaisa }), plan: { ...wholeOf(), items: planItems() } },
      ],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'goal', refId: 'goal-1', caseId: 'case-1' });
    });
    expect(await screen.findByText('Kävelen joka päivä')).toBeVisible();
    expect(screen.getByText('Muuttui juuri nyt, Kaisa Testinen')).toBeVisible();
  });

  it('offers nothing to write to those who may only read', async () => {
    server.answer('CasePlans', () => casePlans([plan({ texts: [standing] })], false));
    open();
    expect(await screen.findByText('Selkä on kipeä.')).toBeVisible();
    expect(screen.queryByRole('button', { name: EDIT })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lisää tavoite' })).toBeNull();
  });

  it('says the same of a plan that is not there and of one that may not be seen', async () => {
    server.answer('CasePlans', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    open();
    expect(await screen.findByText('Suunnitelmaa ei ole, tai sinulla ei ole siihen oikeutta.')).toBeVisible();
  });
});
