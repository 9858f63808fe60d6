import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, useState, type ReactNode } from 'react';
import { LanguageProvider } from '@rinnalla/web-i18n';
import { loadedDialog } from './loaded-dialog.js';
import { loadedPart } from './loaded-part.js';

const Clocks = ({ of }: { of: string }) => <p>Määräajat, {of}</p>;
const Broken = (): never => {
  throw new RangeError('odd');
};

class Around extends Component<{ children: ReactNode }, { broken: string | null }> {
  override state = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: String(error) };
  }

  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <p>{this.state.broken}</p>;
  }
}

/** A page with a field beside the part. */
function Page({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider first="fi">
      <label>
        Muistiinpano <input />
      </label>
      {children}
    </LanguageProvider>
  );
}

// React repeats on the console what the boundaries here catch.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a part that is fetched when it is shown', () => {
  let isOnline: boolean;
  let asked: number;
  const load = () => {
    asked += 1;
    return Promise.resolve(Clocks);
  };

  beforeEach(() => {
    isOnline = true;
    asked = 0;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  });

  it('stands in its place once it is there', async () => {
    const Part = loadedPart(load);
    render(
      <Page>
        <Part of="Aino" />
      </Page>,
    );
    expect(await screen.findByText('Määräajat, Aino')).toBeTruthy();
  });

  it('is not asked for without a connection, and comes on the next try; what was typed beside it stands', async () => {
    isOnline = false;
    const Part = loadedPart(load);
    render(
      <Page>
        <Part of="Aino" />
      </Page>,
    );
    await userEvent.type(screen.getByLabelText('Muistiinpano'), 'Soitto klo 9');
    expect(await screen.findByRole('heading', { name: 'Tätä ei saatu ladattua' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('heading', { name: 'Tätä ei saatu ladattua' })).toBeTruthy();
    expect(asked).toBe(0);

    isOnline = true;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Määräajat, Aino')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Muistiinpano').value).toBe('Soitto klo 9');
  });

  it('leads to loading the page again where it was asked for and did not come', async () => {
    const Part = loadedPart<{ of: string }>(() => Promise.reject(new TypeError('Failed to fetch')));
    render(
      <Page>
        <Part of="Aino" />
      </Page>,
    );
    expect(await screen.findByRole('button', { name: 'Lataa sivu uudelleen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
  });

  it('is there without a connection when it was fetched before', async () => {
    const Part = loadedPart(load);
    await Part.preload();
    isOnline = false;
    render(
      <Page>
        <Part of="Aino" />
      </Page>,
    );
    expect(await screen.findByText('Määräajat, Aino')).toBeTruthy();
  });

  it('leaves what breaks inside it to others', async () => {
    const Part = loadedPart(() => Promise.resolve(Broken));
    render(
      <Page>
        <Around>
          <Part />
        </Around>
      </Page>,
    );
    expect(await screen.findByText('RangeError: odd')).toBeTruthy();
  });
});

describe('a dialog that is fetched when it is asked for', () => {
  it('says in a dialog that it can’t be had, which closes like itself', async () => {
    const Asked = loadedDialog<{ onClose: () => void }>(
      () => Promise.reject(new TypeError('Failed to fetch')),
      ({ onClose }) => onClose(),
    );
    function Asking() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Kysy
          </button>
          {isOpen && <Asked onClose={() => setOpen(false)} />}
        </>
      );
    }
    render(
      <Page>
        <Asking />
      </Page>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Kysy' }));
    expect(await screen.findByRole('alertdialog', { name: 'Tätä ei saatu ladattua' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sulje' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
