import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { createGraphqlClient, GraphqlProvider } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-graphql/testing';
import { LanguageProvider } from '@rinnalla/web-i18n';
import { Live, LiveProvider } from '@rinnalla/web-realtime';
import { FakeLine } from '@rinnalla/web-realtime/testing';
import { LiveRegionProvider, ToastRegion } from '@rinnalla/web-ui';
import { Drafts } from '../drafts/drafts.js';
import { SessionContext } from '../session-context.js';
import { meAnswer } from '../testing/me-answer.js';
import type { StandingText } from './text-edit.js';
import { TextWriting } from './text-writing.js';
import { useTextEdit, type SavingOutcome, type Writer } from './use-text-edit.js';
import { WrittenText } from './written-text.js';

const { me } = meAnswer('aino');
const kaisa: Writer = {
  id: 'kaisa',
  name: 'Kaisa Testinen',
  profession: 'social_counsellor',
  unit: { nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
};
const FIELD = 'Tilanne';

describe('a text written in place', () => {
  let standing: StandingText;
  let line: FakeLine;
  const save = jest.fn<(text: string, baseVersion: number) => Promise<SavingOutcome>>();
  const onWriting = jest.fn();
  const hasFocus = jest.spyOn(document, 'hasFocus');
  afterAll(() => hasFocus.mockRestore());

  beforeEach(() => {
    standing = { body: 'Selkä on kipeä.', version: 1 };
    onWriting.mockClear();
    // The emulated document says between two fields that its window is not the one in use.
    hasFocus.mockReturnValue(true);
    save.mockReset().mockImplementation((text, baseVersion) => {
      const { body, version } = standing;
      if (baseVersion !== version) {
        const theirs = { body, version, changedBy: kaisa.id, changedAt: '2026-03-02T08:00:00.000Z' };
        return Promise.resolve({ kind: 'stale', theirs });
      }
      standing = { body: text, version: version + 1 };
      return Promise.resolve({ kind: 'saved', version: version + 1 });
    });
  });

  function Place({ mayWrite = true, savesWhenLeft = true, isSaving = false }) {
    const [stands, setStanding] = useState(standing);
    const editing = useTextEdit({
      draftKey: 'text:1',
      standing: stands,
      lastSaved: { by: kaisa, at: '2026-03-02T08:00:00.000Z' },
      isSaving,
      save: async ({ text, baseVersion }) => {
        const outcome = await save(text, baseVersion);
        if (outcome.kind === 'saved') setStanding(standing);
        return outcome;
      },
    });
    return (
      <>
        <button onClick={() => setStanding(standing)}>elsewhere</button>
        <TextWriting
          label={FIELD}
          editing={editing}
          mayWrite={mayWrite}
          savesWhenLeft={savesWhenLeft}
          people={[kaisa]}
          place="text:1"
          onWriting={onWriting}
        >
          {(opener) => (
            <>
              <WrittenText body={stands.body} />
              {mayWrite && (
                <button ref={opener} onClick={editing.begin}>
                  write
                </button>
              )}
            </>
          )}
        </TextWriting>
      </>
    );
  }

  const open = (about: Parameters<typeof Place>[0] = {}) => {
    const client = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: new FakeServer().fetch,
      viewId: () => 'view-1',
      sessionLost: () => undefined,
    });
    line = new FakeLine();
    const live = new Live({ client, line, sessionLost: () => undefined, maxJitterMs: 5 });
    const session = {
      me,
      drafts: new Drafts(me.id, me.draftKey),
      isLocked: false,
      lock: () => undefined,
      signOut: () => Promise.resolve(true),
    };
    const page = (props: Parameters<typeof Place>[0]) => (
      <LanguageProvider first="fi">
        <GraphqlProvider client={client}>
          <SessionContext value={session}>
            <LiveProvider live={live}>
              <LiveRegionProvider>
                <Place {...props} />
              </LiveRegionProvider>
              <ToastRegion />
            </LiveProvider>
          </SessionContext>
        </GraphqlProvider>
      </LanguageProvider>
    );
    const { rerender } = render(page(about));
    return { becomes: (next: Parameters<typeof Place>[0]) => rerender(page(next)) };
  };
  const type = async (words: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'write' }));
    await userEvent.type(screen.getByLabelText(FIELD), words);
  };
  const leave = () => userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));

  /** Toasts outlive their test; the newest is the first. */
  const bringBack = async () => {
    const [newest] = await screen.findAllByRole('button', { name: 'Palauta luonnos' });
    await userEvent.click(newest!);
  };

  it('saves with Ctrl+Enter on the version it began from, and gives the focus back', async () => {
    open();
    await type(' Öisin herään.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Selkä on kipeä. Öisin herään.')).toBeVisible();
    expect(save.mock.calls).toEqual([['Selkä on kipeä. Öisin herään.', 1]]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'write' })).toHaveFocus());
  });

  it('is not sent twice by a second Ctrl+Enter while the first is on its way', async () => {
    open({ isSaving: true });
    await type(' Öisin herään.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(save).not.toHaveBeenCalled();
  });

  it('saves itself when one moves on, and not when nothing was typed', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'write' }));
    await leave();
    expect(save).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(FIELD), ' Omaa.');
    await leave();
    expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('only keeps a draft when one moves on, where texts do not save themselves', async () => {
    open({ savesWhenLeft: false });
    await type(' Omaa.');
    await leave();
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('does not take another window for moving on', async () => {
    open();
    await type(' Omaa.');
    hasFocus.mockReturnValue(false);
    act(() => screen.getByLabelText(FIELD).blur());
    expect(save).not.toHaveBeenCalled();
  });

  it('never saves itself over what a colleague saved meanwhile', async () => {
    open();
    await type(' Omaa.');
    standing = { body: 'Kaisan teksti.', version: 2 };
    await leave();
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    const dialog = await screen.findByRole('dialog', { name: 'Kaksi tekstiä samasta kohdasta' });
    expect(within(dialog).getByText(/Kaisa Testinen, Sosiaaliohjaaja, Yksikkö A/)).toBeVisible();
    expect(standing.body).toBe('Kaisan teksti.');
  });

  it('shows both texts beside each other once a colleague’s is known, before anything is saved', async () => {
    open();
    await type(' Omaa.');
    standing = { body: 'Kaisan teksti.', version: 2 };
    await leave();
    await userEvent.click(await screen.findByRole('button', { name: 'Sulje' }));
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
    await userEvent.click(await screen.findByRole('button', { name: 'Vertaa tekstejä' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Tallenna minun tekstini' }));
    expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    expect(save.mock.calls.at(-1)).toEqual(['Selkä on kipeä. Omaa.', 2]);
  });

  it('saves a text merged from both', async () => {
    open();
    await type(' Omaa.');
    standing = { body: 'Kaisan teksti.', version: 2 };
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Yhdistä itse' }));
    await userEvent.clear(screen.getByLabelText('Yhdistetty teksti'));
    await userEvent.type(screen.getByLabelText('Yhdistetty teksti'), 'Molempien sanat.');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna yhdistetty' }));
    expect(await screen.findByText('Molempien sanat.')).toBeVisible();
  });

  it('gives my text back after theirs was kept', async () => {
    open();
    await type(' Omaa.');
    standing = { body: 'Kaisan teksti.', version: 2 };
    await leave();
    await userEvent.click(await screen.findByRole('button', { name: 'Pidä tallennettu teksti' }));
    expect(await screen.findByText('Kaisan teksti.')).toBeVisible();
    await bringBack();
    expect(await screen.findByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('can bring a discarded draft back', async () => {
    open();
    await type(' Omaa.');
    await userEvent.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
    await bringBack();
    expect(await screen.findByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('refuses a text that is too long before it is sent, and says the limit', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'write' }));
    await userEvent.click(screen.getByLabelText(FIELD));
    await userEvent.paste('x'.repeat(INPUT_LIMITS.text));
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(
      await screen.findByText(`Lyhennä tekstiä. Enimmäispituus on ${INPUT_LIMITS.text} merkkiä.`),
    ).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });

  it('says why it was not saved, and keeps the text', async () => {
    save.mockResolvedValueOnce({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } });
    open();
    await type(' Omaa.');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tekstisi on tallessa luonnoksena.');
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('waits for the network where there is none, and says so', async () => {
    open();
    await type(' Omaa.');
    act(() => line.break());
    await screen.findByText('Ei yhteyttä. Toiminto palaa, kun yhteys palaa.', {}, { timeout: 8000 });
    await leave();
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Tallenna' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByLabelText(FIELD)).toHaveValue('Selkä on kipeä. Omaa.');
  });

  it('leaves what was typed to its writer when the right to write is lost', async () => {
    const desk = open();
    await type(' Omaa.');
    desk.becomes({ mayWrite: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('Tähän kohtaan ei voi enää kirjoittaa');
    expect(screen.getByText('Selkä on kipeä.')).toBeVisible();
    const left = screen.getByLabelText('Tallentamaton tekstisi');
    expect(left).toHaveValue('Selkä on kipeä. Omaa.');
    expect(left).toHaveAttribute('readonly');
    expect(onWriting).toHaveBeenLastCalledWith(null);
    await userEvent.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
    expect(screen.queryByLabelText('Tallentamaton tekstisi')).toBeNull();
  });

  it('goes quietly when the right is lost before anything was typed', async () => {
    const desk = open();
    await userEvent.click(screen.getByRole('button', { name: 'write' }));
    desk.becomes({ mayWrite: false });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
