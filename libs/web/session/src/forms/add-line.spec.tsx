import { describe, expect, it } from '@jest/globals';
import { AppFrame, DateField, TextField } from '@rinnalla/web-ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftsOfAino, SignedIn } from '../testing/signed-in.js';
import { AddLine } from './add-line.js';
import { useDraftedForm } from './use-drafted-form.js';

const NAMES = { day: 'Päivä', note: 'Muistiinpano' };

function Page({ hasDay = false }: { hasDay?: boolean }) {
  const form = useDraftedForm({
    draftKey: 'line:new',
    initial: { day: '', note: '' },
    labels: NAMES,
    faultsOf: () => ({}),
    onSubmit: () => Promise.resolve(true),
  });
  return (
    <AppFrame skipLabel="Siirry sisältöön" nav={null}>
      <h1>Asia</h1>
      <AddLine label="Lisää rivi" form={form} submitLabel="Lisää" isPending={false} refusal={null}>
        {hasDay && <DateField label={NAMES.day} {...form.choice('day')} />}
        <TextField label={NAMES.note} {...form.text('note')} />
      </AddLine>
    </AppFrame>
  );
}

describe('a form opened in the place of its button', () => {
  const open = (drafts = draftsOfAino(), page = <Page />) =>
    render(<SignedIn drafts={drafts}>{page}</SignedIn>);
  const opener = () => screen.findByRole('button', { name: 'Lisää rivi' });
  const note = () => screen.findByRole('textbox', { name: NAMES.note });

  it('is written in from its first field, and goes back to its button when it is put aside', async () => {
    open();
    await userEvent.click(await opener());
    expect(await note()).toHaveFocus();
    await aMoment();
    expect(await note()).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    expect(await opener()).toHaveFocus();
  });

  it('keeps what was written when it is put aside, and offers to clear it; what was cleared can be brought back', async () => {
    open();
    await userEvent.click(await opener());
    await userEvent.type(await note(), 'Pitkä selostus');
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    await userEvent.click(await opener());
    expect(await note()).toHaveValue('Pitkä selostus');
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(await note()).toHaveValue('');
    await userEvent.click(await screen.findByRole('button', { name: 'Palauta teksti' }));
    expect(await note()).toHaveValue('Pitkä selostus');
  });

  it('waits for a first field that is still being loaded', async () => {
    open(draftsOfAino(), <Page hasDay />);
    await userEvent.click(await opener());
    const form = screen.getByRole('form', { name: 'Lisää rivi' });
    expect(form).toContainElement(document.activeElement as HTMLElement);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'spinbutton'));
  });

  it('takes nobody’s focus when it stands by itself, with a draft', async () => {
    const drafts = draftsOfAino();
    await drafts.save('line:new', {
      fields: { note: 'Kesken' },
      serverVersion: null,
      savedAt: '2026-03-02T08:00:00.000Z',
      about: null,
    });
    open(drafts);
    expect(await note()).toHaveValue('Kesken');
    expect(document.body).toHaveFocus();
  });
});

const aMoment = () => new Promise((done) => setTimeout(done, 100));
