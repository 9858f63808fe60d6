import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { GiveTaskDialog } from './give-task-dialog.js';

describe('giving a work task', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer()
      .answer('Places', () => ({
        __typename: 'Query',
        administration: { __typename: 'Administration', units: [] },
      }))
      .answer('PreviewRights', () => ({
        __typename: 'Query',
        previewRights: {
          __typename: 'RightsPreview',
          difference: {
            __typename: 'RightsDifference',
            ...{ casesGained: 2, casesLost: 0, alarmsRaised: 0, alarmsEnded: 0 },
            ...{ expertiseGained: [], expertiseLost: [], places: [] },
          },
        },
      }));
  });
  const open = async () => {
    openDesk(<GiveTaskDialog person={{ id: 'kaisa', register: 'social' }} onClose={() => undefined} />, {
      server,
    });
    return within(await screen.findByRole('dialog'));
  };
  const choose = async (task: string) => {
    await userEvent.click(screen.getByRole('button', { name: /Tehtävä/ }));
    await userEvent.click(await screen.findByRole('option', { name: task }));
  };
  const preview = () => userEvent.click(screen.getByRole('button', { name: 'Esikatsele' }));

  it('leads to what is still to be chosen', async () => {
    const dialog = await open();
    await preview();
    expect(dialog.getByRole('link', { name: 'Tehtävä – Täytä tämä kenttä.' })).toBeVisible();
    await choose('Laaja asiakasvastuu');
    await preview();
    expect(dialog.getByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    await userEvent.click(dialog.getByRole('link', { name: 'Missä – Täytä tämä kenttä.' }));
    expect(dialog.getByRole('button', { name: /Missä/ })).toHaveFocus();
    expect(server.sentOf('PreviewRights')).toEqual([]);
  });

  it('says whether it takes effect at once, or from which day', async () => {
    const dialog = await open();
    await choose('Tietosuoja');
    await preview();
    expect(await dialog.findByText(/Muutos vaikuttaa heti/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Muuta valintoja' }));
    const [day] = dialog.getAllByRole('spinbutton');
    if (!day) throw new Error('No day');
    await userEvent.click(day);
    await userEvent.keyboard('01122099');
    await preview();
    expect(await dialog.findByText(/Muutos tulee voimaan 1\.12\.2099/)).toBeVisible();
    expect(dialog.queryByText(/vaikuttaa heti/)).toBeNull();
  });
});
