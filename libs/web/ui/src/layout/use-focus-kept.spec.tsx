import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../actions/button.js';
import { Dialog } from '../overlays/dialog.js';
import { AppFrame } from './app-frame.js';

function Contact({ isGone = false }: { isGone?: boolean }) {
  const [wasTaken, setTaken] = useState(false);
  const isTaken = isGone || wasTaken;
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <h1>Yhteydenotot</h1>
      <section>
        <h2>Koivuranta Risto</h2>
        <div>{!isTaken && <Button onPress={() => setTaken(true)}>Ota käsittelyyn</Button>}</div>
        <div>{!isTaken && <Button onPress={() => setAsked(true)}>Palauta</Button>}</div>
        <Dialog isOpen={isAsked} onOpenChange={setAsked} title="Palautus" closeLabel="Sulje">
          <Button
            onPress={() => {
              setTaken(true);
              setAsked(false);
            }}
          >
            Lähetä
          </Button>
        </Dialog>
      </section>
    </>
  );
}

const page = (isGone = false) => (
  <AppFrame skipLabel="Siirry sisältöön" nav={null}>
    <Contact isGone={isGone} />
  </AppFrame>
);
const open = () => render(page());
const heading = () => screen.getByRole('heading', { name: 'Koivuranta Risto' });

describe('focus, when what held it is gone', () => {
  it('goes to the heading of what a pressed button stood in', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Ota käsittelyyn' }));
    await waitFor(() => expect(heading()).toHaveFocus());
    await userEvent.tab();
    expect(heading()).not.toHaveAttribute('tabindex');
  });

  it('goes there from a dialog whose opener is gone too', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lähetä' }));
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('goes back to the opener that still stands', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Sulje' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Palauta' })).toHaveFocus());
  });

  it('stays let go of when the reader let go of it and a colleague takes the contact', async () => {
    const { rerender } = open();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Ota käsittelyyn' })).toHaveFocus();
    await userEvent.click(document.body);
    await aMoment();
    rerender(page(true));
    await aMoment();
    expect(document.body).toHaveFocus();
  });

  it('goes to the heading when a colleague takes the contact under it', async () => {
    const { rerender } = open();
    await userEvent.tab();
    await userEvent.tab();
    rerender(page(true));
    await waitFor(() => expect(heading()).toHaveFocus());
  });
});

const aMoment = () => new Promise((done) => setTimeout(done, 100));
