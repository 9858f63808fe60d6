import { beforeEach, describe, expect, it } from '@jest/globals';
import { getConfig, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createGraphqlClient } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault } from '@rinnalla/web-graphql/testing';
import { LanguageProvider } from '@rinnalla/web-i18n';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { ToastRegion } from '@rinnalla/web-ui';
import { sessionTexts } from './i18n/session-texts.js';
import { SessionDoors } from './session-doors.js';
import { useSession } from './session-context.js';
import { SessionProvider } from './session-provider.js';
import { SignInPage } from './sign-in-page.js';
import { useDraft } from './drafts/use-draft.js';
import { useSignOut } from './use-sign-out.js';
import { meAnswer } from './testing/me-answer.js';

function Desk() {
  const { me } = useSession();
  const { keep, restored } = useDraft('note');
  const [typed, setTyped] = useState('');
  const signOut = useSignOut();
  return (
    <>
      <p>{me.professional.name}</p>
      <label>
        Muistiinpano
        <input
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            keep({ text: event.target.value });
          }}
        />
      </label>
      <p>Luonnos: {restored?.fields['text'] ?? 'ei'}</p>
      <button type="button" onClick={() => signOut.start()}>
        Ulos
      </button>
      {signOut.dialog}
    </>
  );
}

describe('the session', () => {
  let server: FakeServer;
  let signedInAs: string | null;
  let requests: string[];
  let sessionLost: () => void;

  const answer = (status: number, body: unknown) =>
    Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(body) } as Response);
  const enter = (body: string) => {
    const { login, password } = JSON.parse(body) as { login?: string; password?: string };
    if (password !== 'oikea') return answer(401, { code: 'WRONG_LOGIN' });
    signedInAs = login ?? null;
    return answer(200, { professionalId: login });
  };
  const doorsFetch: typeof fetch = (url, init) => {
    const path = typeof url === 'string' ? url : '';
    requests.push(path);
    if (!server.isReachable) return Promise.reject(new TypeError('Failed to fetch'));
    switch (path) {
      case '/auth/login':
        return enter(typeof init?.body === 'string' ? init.body : '{}');
      case '/auth/active':
        return answer(signedInAs === null ? 401 : 204, null);
      case '/auth/logout':
        signedInAs = null;
        return answer(204, null);
      default:
        return answer(404, {});
    }
  };

  beforeEach(() => {
    signedInAs = null;
    requests = [];
    server = new FakeServer().answer('Me', () => {
      if (signedInAs === null) throw new GraphqlFault({ code: 'NOT_SIGNED_IN' });
      return meAnswer(signedInAs);
    });
  });

  const open = () => {
    const doors = new SessionDoors('', doorsFetch);
    const createClient = (lost: () => void) => {
      sessionLost = lost;
      return Promise.resolve(
        createGraphqlClient({
          url: 'http://server/graphql',
          send: 'text',
          fetch: server.fetch,
          viewId: () => null,
          sessionLost: lost,
        }),
      );
    };
    render(
      <LanguageProvider first="fi">
        <SessionProvider doors={doors} createClient={createClient} checking={null} signedOut={<SignInPage />}>
          <Desk />
        </SessionProvider>
        <ToastRegion />
      </LanguageProvider>,
    );
  };
  const signIn = async (login: string, password = 'oikea') => {
    const user = userEvent.setup();
    const loginField = await screen.findByLabelText('Käyttäjätunnus');
    await user.clear(loginField);
    await user.type(loginField, login);
    await user.clear(screen.getByLabelText('Salasana'));
    await user.type(screen.getByLabelText('Salasana'), `${password}{Enter}`);
  };
  /** The page that covers the desk is fetched first: React must draw as in a browser, not as in a test. */
  const loseSession = () =>
    getConfig().asyncWrapper(async () => {
      sessionLost();
      await screen.findByRole('alertdialog', { name: 'Istunto on lukittu' });
    });
  const signedInDesk = async () => {
    signedInAs = 'aino';
    open();
    await screen.findByText('aino Testinen');
  };

  it('has its texts whole in three languages', () => {
    expectWhole(sessionTexts);
  });

  it('refuses a wrong password in words, keeps the name, and lets the right one in', async () => {
    open();
    await signIn('aino', 'väärä');
    expect(await screen.findByRole('alert')).toHaveTextContent('Käyttäjätunnus tai salasana on väärä.');
    expect(screen.getByLabelText('Käyttäjätunnus')).toHaveValue('aino');
    await signIn('aino');
    expect(await screen.findByText('aino Testinen')).toBeVisible();
  });

  it('asks for what is missing before it asks the server', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjaudu' }));
    expect(screen.getByLabelText('Käyttäjätunnus')).toHaveFocus();
    expect(screen.getByText('Kirjoita käyttäjätunnus.')).toBeVisible();
    expect(requests.filter((path) => path === '/auth/login')).toEqual([]);
  });

  it('covers the page when the session is lost, and gives it back to the same person as it was', async () => {
    await signedInDesk();
    await userEvent.type(screen.getByLabelText('Muistiinpano'), 'puolikas lau');
    signedInAs = null;
    await loseSession();
    expect(await screen.findByRole('alertdialog', { name: 'Istunto on lukittu' })).toBeVisible();
    expect(screen.getByText('aino Testinen').closest('[inert]')).not.toBeNull();
    await signIn('aino');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByLabelText('Muistiinpano')).toHaveValue('puolikas lau');
  });

  it('gives another person a desk of their own', async () => {
    await signedInDesk();
    await userEvent.type(screen.getByLabelText('Muistiinpano'), 'salainen');
    await loseSession();
    await signIn('eero');
    expect(await screen.findByText('eero Testinen')).toBeVisible();
    expect(screen.getByLabelText('Muistiinpano')).toHaveValue('');
    expect(await screen.findByText('Luonnos: ei')).toBeVisible();
  });

  it('asks before an explicit sign-out takes half-typed text away', async () => {
    await signedInDesk();
    await userEvent.type(screen.getByLabelText('Muistiinpano'), 'kesken');
    await userEvent.click(screen.getByRole('button', { name: 'Ulos' }));
    expect(await screen.findByText('Keskeneräisiä tekstejä: 1')).toBeVisible();
    expect(requests).not.toContain('/auth/logout');
    await userEvent.click(screen.getByRole('button', { name: 'Poista tekstit ja kirjaudu ulos' }));
    expect(await screen.findByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible();
  });

  it('signs out at once when nothing would be lost', async () => {
    await signedInDesk();
    await userEvent.click(screen.getByRole('button', { name: 'Ulos' }));
    expect(await screen.findByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible();
  });

  it('says that the server can’t be reached, and tries again', async () => {
    server.isReachable = false;
    signedInAs = 'aino';
    open();
    expect(await screen.findByRole('heading', { name: 'Palvelimeen ei saada yhteyttä' })).toBeVisible();
    server.isReachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('aino Testinen')).toBeVisible();
  });
});
