import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import { draftsOfAino, SignedIn } from '../testing/signed-in.js';
import type { Draft, Drafts } from './drafts.js';
import { UnsentDrafts, UnsentOf } from './unsent-drafts.js';

const draft = (about: Partial<Draft>): Draft => ({
  fields: { text: 'Asunto vaihtuu' },
  serverVersion: null,
  savedAt: '2026-03-02T08:00:00.000Z',
  about: { record: 'case:1', name: 'T-1' },
  ...about,
});

describe('unsent texts', () => {
  let drafts: Drafts;

  beforeEach(async () => {
    drafts = draftsOfAino();
    await drafts.save('plan:1', draft({}));
    await drafts.save(
      'ask:any',
      draft({ fields: { question: 'Miten uni korjataan?', mode: 'anonymous' }, about: null }),
    );
  });

  const open = (content: ReactNode) => {
    render(<SignedIn drafts={drafts}>{content}</SignedIn>);
    return userEvent.setup();
  };
  const onCase = 'Asia T-1, kirjoitettu 2.3.2026 klo\u00a010.00';

  it('are listed by what they were typed on, words without the choices, and copied', async () => {
    const user = open(<UnsentDrafts />);
    const text = await screen.findByRole('textbox', { name: onCase });
    expect(text).toHaveValue('Asunto vaihtuu');
    expect(text).toHaveAttribute('readonly');
    expect(
      screen.getByRole('textbox', { name: 'Muu lomake, kirjoitettu 2.3.2026 klo\u00a010.00' }),
    ).toHaveValue('Miten uni korjataan?');
    await user.click(screen.getByRole('button', { name: `Kopioi: ${onCase}` }));
    expect(await navigator.clipboard.readText()).toBe('Asunto vaihtuu');
    expect(await screen.findByText('Teksti kopioitu')).toBeVisible();
  });

  it('are deleted one by one, after asking', async () => {
    const user = open(<UnsentDrafts />);
    await user.click(await screen.findByRole('button', { name: `Poista: ${onCase}` }));
    expect(await screen.findByText('Poistettua tekstiä ei voi palauttaa.')).toBeVisible();
    expect(await drafts.all()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Poista' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: onCase })).not.toBeInTheDocument());
    expect((await drafts.all()).map(({ key }) => key)).toEqual(['ask:any']);
  });

  it('of one record are those typed on it; nothing is said where there are none', async () => {
    open(
      <>
        <UnsentOf record="case:1" />
        <UnsentOf record="case:2" />
      </>,
    );
    expect(await screen.findByRole('textbox', { name: onCase })).toBeVisible();
    expect(screen.getAllByRole('region', { name: 'Lähettämättömät tekstisi' })).toHaveLength(1);
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});
