import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TextField } from '@rinnalla/web-ui';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Drafts } from '../drafts/drafts.js';
import { draftsOfAino, SignedIn } from '../testing/signed-in.js';
import type { FormValues } from './form-writing.js';
import { InlineForm } from './inline-form.js';
import { useDraftedForm } from './use-drafted-form.js';

type Field = 'title' | 'due' | 'why';

interface Goal {
  title: string;
  due: string;
  version: number;
}

const MEANWHILE = 'Tietoja on muutettu sen jälkeen, kun aloit kirjoittaa';
/** Not as it is announced. */
const IN_FORM = { selector: 'form p' };

describe('a form over a record that somebody else changes', () => {
  const send = jest.fn<(values: FormValues<Field>, version: number) => Promise<boolean>>();
  let drafts: Drafts;
  beforeEach(() => {
    send.mockReset().mockResolvedValue(true);
    drafts = draftsOfAino();
  });

  function Correct({ goal }: { goal: Goal }) {
    const form = useDraftedForm<Field>({
      draftKey: 'correct:1',
      version: goal.version,
      initial: { title: goal.title, due: goal.due, why: '' },
      labels: { title: 'Tavoite', due: 'Päivä', why: 'Perustelu' },
      faultsOf: () => ({}),
      onSubmit: send,
    });
    return (
      <InlineForm
        label="Korjaa"
        form={form}
        submitLabel="Tallenna"
        pendingLabel="Tallennetaan"
        isPending={false}
        refusal={null}
        onCancel={() => undefined}
      >
        <TextField label="Tavoite" {...form.text('title')} />
        <TextField label="Päivä" {...form.text('due')} />
        <TextField label="Perustelu" {...form.text('why')} />
      </InlineForm>
    );
  }
  const first = { title: 'Kävelen', due: '2026-03-02', version: 1 };
  const page = (goal: Goal) => (
    <SignedIn drafts={drafts}>
      <Correct goal={goal} />
    </SignedIn>
  );
  const open = (goal: Goal = first) => render(page(goal));
  const field = (name: string) => screen.findByRole('textbox', { name });
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  /** Aino writes why; Kaisa changes the day meanwhile, and the title too where told so. */
  const overtake = async (title = first.title) => {
    const { rerender } = open();
    await userEvent.type(await field('Perustelu'), 'Väärin');
    rerender(page({ title, due: '2026-04-01', version: 2 }));
    return screen.findByText(MEANWHILE, IN_FORM);
  };

  it('says what stands now, and sends nothing until the writer has decided', async () => {
    const told = await overtake();
    expect(told.parentElement).toHaveTextContent('Tallennettu nyt, Päivä: 1.4.2026');
    expect(told.parentElement).not.toHaveTextContent('Tavoite:');
    await press('Tallenna');
    const summary = await screen.findByRole('group', { name: 'Korjaa tämä kohta' });
    expect(summary).toHaveFocus();
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(within(summary).getByRole('link'));
    expect(screen.getByRole('button', { name: 'Jatka, oma tekstini jää' })).toHaveFocus();
  });

  it('goes on with the writer’s own words over what stands now: what they left as it was follows it', async () => {
    await overtake('Kävelen joka päivä');
    await press('Jatka, oma tekstini jää');
    expect(screen.queryByText(MEANWHILE, IN_FORM)).toBeNull();
    expect(await field('Tavoite')).toHaveValue('Kävelen joka päivä');
    await press('Tallenna');
    expect(send).toHaveBeenCalledWith({ title: 'Kävelen joka päivä', due: '2026-04-01', why: 'Väärin' }, 2);
  });

  it('keeps one’s own where both wrote, and shows the other’s beside it first', async () => {
    const { rerender } = open();
    await userEvent.clear(await field('Tavoite'));
    await userEvent.type(await field('Tavoite'), 'Juoksen');
    rerender(page({ ...first, title: 'Kävelen joka päivä', version: 2 }));
    expect((await screen.findByText(MEANWHILE, IN_FORM)).parentElement).toHaveTextContent(
      'Kävelen joka päivä',
    );
    await press('Jatka, oma tekstini jää');
    await press('Tallenna');
    expect(send).toHaveBeenCalledWith({ title: 'Juoksen', due: first.due, why: '' }, 2);
  });

  it('takes what stands, and brings one’s own back when asked', async () => {
    await overtake('Kävelen joka päivä');
    await press('Ota tallennetut tiedot');
    expect(await field('Perustelu')).toHaveValue('');
    expect(await field('Tavoite')).toHaveValue('Kävelen joka päivä');
    expect(screen.queryByText(MEANWHILE, IN_FORM)).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Palauta teksti' }));
    expect(await field('Perustelu')).toHaveValue('Väärin');
    expect(screen.getByText(MEANWHILE, IN_FORM)).toBeVisible();
  });

  it('knows a draft that was begun before the change', async () => {
    const { unmount } = open();
    await userEvent.type(await field('Perustelu'), 'Väärin');
    unmount();
    await drafts.flush();
    open({ title: 'Kävelen joka päivä', due: first.due, version: 2 });
    expect(await screen.findByText(MEANWHILE, IN_FORM)).toBeVisible();
    await press('Jatka, oma tekstini jää');
    await press('Tallenna');
    expect(send).toHaveBeenCalledWith({ title: 'Kävelen joka päivä', due: first.due, why: 'Väärin' }, 2);
  });

  it('follows the record while nothing is written, and after all of it was taken back', async () => {
    const { rerender } = open();
    await userEvent.type(await field('Perustelu'), 'V{Backspace}');
    rerender(page({ ...first, due: '2026-04-01', version: 2 }));
    expect(await field('Päivä')).toHaveValue('2026-04-01');
    expect(screen.queryByText(MEANWHILE, IN_FORM)).toBeNull();
    await press('Tallenna');
    await waitFor(() => expect(send).toHaveBeenCalledWith(expect.anything(), 2));
  });

  it('does not take its own saving for somebody else’s', async () => {
    let answer: (isDone: boolean) => void = () => undefined;
    send.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { rerender } = open();
    await userEvent.type(await field('Perustelu'), 'Väärin');
    await press('Tallenna');
    rerender(page({ ...first, version: 2 }));
    expect(screen.queryByText(MEANWHILE, IN_FORM)).toBeNull();
    answer(true);
    await waitFor(async () => expect(await field('Perustelu')).toHaveValue(''));
    expect(screen.queryByText(MEANWHILE, IN_FORM)).toBeNull();
  });
});
