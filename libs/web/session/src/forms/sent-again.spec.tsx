import { beforeEach, describe, expect, it } from '@jest/globals';
import { useChange } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault, webDocuments } from '@rinnalla/web-graphql/testing';
import { TextField } from '@rinnalla/web-ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Drafts } from '../drafts/drafts.js';
import { draftsOfAino, SignedIn } from '../testing/signed-in.js';
import { InlineForm } from './inline-form.js';
import { useDraftedForm } from './use-drafted-form.js';

const MEANWHILE = 'Tietoja on muutettu sen jälkeen, kun aloit kirjoittaa';

describe('a form whose answer was lost', () => {
  let server: FakeServer;
  let drafts: Drafts;
  beforeEach(() => {
    server = new FakeServer();
    drafts = draftsOfAino();
  });

  interface AskProps {
    version?: number;
    holdsSecret?: boolean;
  }

  function Ask({ version, holdsSecret = false }: AskProps) {
    const { send, isSending } = useChange(webDocuments.AskToJoinDocument);
    const form = useDraftedForm<'reason'>({
      draftKey: 'ask',
      version,
      initial: { reason: version === undefined ? '' : `Tallennettu ${String(version)}` },
      labels: { reason: 'Perustelu' },
      faultsOf: () => ({}),
      onSubmit: async ({ reason }, begun) => {
        const outcome = await send({ reason: `${reason} ${String(begun)}` }, { holdsSecret });
        return outcome.kind === 'answered';
      },
    });
    return (
      <InlineForm
        label="Pyydä"
        form={form}
        submitLabel="Lähetä"
        pendingLabel="Lähetetään"
        isPending={isSending}
        refusal={null}
        onCancel={() => undefined}
      >
        <TextField label="Perustelu" {...form.text('reason')} />
      </InlineForm>
    );
  }
  const page = (props: AskProps = {}) => (
    <SignedIn drafts={drafts} server={server}>
      <Ask {...props} />
    </SignedIn>
  );
  const field = () => screen.findByRole('textbox', { name: 'Perustelu' });
  const write = async (text: string) => userEvent.type(await field(), text);
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Lähetä' }));
  const ids = () =>
    server.sent.map(({ variables }) => (variables['input'] as { mutationId: string }).mutationId);
  const sentAre = (count: number) => waitFor(() => expect(server.sent).toHaveLength(count));
  const serverAnswers = () =>
    server.answer('AskToJoin', () => ({ askToJoin: { __typename: 'JoinAsked', isSent: true } }));
  const serverRefuses = () =>
    server.answer('AskToJoin', () => {
      throw new GraphqlFault({ code: 'NOT_ALLOWED' });
    });
  /** Written and sent; the network breaks before the answer, and the page is loaded anew. */
  const lostAndReloaded = async (props: AskProps = {}, later = props) => {
    const { unmount } = render(page(props));
    await write('Hoidan asiaa');
    await send();
    await sentAre(1);
    await screen.findByRole('button', { name: 'Lähetä' });
    unmount();
    return render(page(later));
  };

  it('sends the same change under the same id after a reload: it is made once, and its draft is gone', async () => {
    await lostAndReloaded();
    await screen.findByDisplayValue('Hoidan asiaa');
    serverAnswers();
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(1);
    await waitFor(async () => expect(await drafts.count()).toBe(0));
  });

  it('sends what was changed since as another change', async () => {
    await lostAndReloaded();
    await screen.findByDisplayValue('Hoidan asiaa');
    await write(' nyt');
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(2);
  });

  it('is the same change again when the words are brought back to what was sent', async () => {
    await lostAndReloaded();
    await screen.findByDisplayValue('Hoidan asiaa');
    await write('!{Backspace}');
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(1);
  });

  it('is another change once the server has refused it', async () => {
    serverRefuses();
    await lostAndReloaded();
    await screen.findByDisplayValue('Hoidan asiaa');
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(2);
  });

  it('goes out again though the record has changed since: it may be the change itself', async () => {
    await lostAndReloaded({ version: 1 }, { version: 2 });
    await screen.findByDisplayValue('Tallennettu 1Hoidan asiaa');
    expect(screen.queryByText(MEANWHILE, { selector: 'form p' })).toBeNull();
    serverRefuses();
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(1);
    // It was not: somebody else's stands there.
    expect(await screen.findByText(MEANWHILE, { selector: 'form p' })).toBeVisible();
  });

  it('sends nothing over what somebody else changed, when more was written since', async () => {
    await lostAndReloaded({ version: 1 }, { version: 2 });
    await screen.findByDisplayValue('Tallennettu 1Hoidan asiaa');
    await write(' nyt');
    expect(await screen.findByText(MEANWHILE, { selector: 'form p' })).toBeVisible();
    await send();
    expect(server.sent).toHaveLength(1);
  });

  it('is kept where nothing was typed, and is no draft once it is answered', async () => {
    const { unmount } = render(page({ version: 1 }));
    await field();
    await send();
    await sentAre(1);
    unmount();
    render(page({ version: 1 }));
    await field();
    serverRefuses();
    await screen.findByText('Keskeneräinen lomakkeesi on palautettu.');
    await send();
    await sentAre(2);
    expect(new Set(ids()).size).toBe(1);
    await waitFor(async () => expect(await drafts.count()).toBe(0));
  });

  it('keeps nothing of a change that holds a password', async () => {
    const { unmount } = render(page({ holdsSecret: true }));
    await write('Salainen');
    await send();
    await sentAre(1);
    unmount();
    await drafts.flush();
    expect((await drafts.find('ask'))?.sent).toBeUndefined();
  });
});
