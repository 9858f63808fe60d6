import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { DataDialog, ExpertiseDialog, GiveTaskDialog } from '../person/person-dialogs.js';
import { samplePerson } from '../testing/sample-person.js';

const BACK = 'Keskeneräinen lomakkeesi on palautettu.';
const MEANWHILE = 'Tietoja on muutettu sen jälkeen, kun aloit kirjoittaa';

describe('a change of rights that is previewed first', () => {
  let server: FakeServer;
  const onClose = jest.fn();
  const difference = {
    __typename: 'RightsDifference',
    ...{ casesGained: 2, casesLost: 0, alarmsRaised: 0, alarmsEnded: 0 },
    ...{ expertiseGained: [], expertiseLost: [], places: [] },
  };
  const psychiatry = {
    ...{ __typename: 'Expertise', id: 'psychiatry', code: 'psychiatry', register: 'social' },
    ...{ nameFi: 'Psykiatria', nameSv: 'Psykiatri', nameEn: 'Psychiatry' },
  };
  const county = {
    ...{ __typename: 'CountySettings', id: 'county', nameFi: 'Alue', nameSv: 'Område', idleMinutes: 30 },
    ...{ evesCount: false, elderlyFromAge: 65, startTarget: null, completionTarget: null },
  };
  beforeEach(() => {
    onClose.mockReset();
    server = new FakeServer().answer('Places', () => ({
      __typename: 'Query',
      administration: { __typename: 'Administration', county, units: [], expertise: [psychiatry] },
    }));
    previewIs({ __typename: 'RightsPreview', difference });
  });
  const previewIs = (previewRights: object) =>
    server.answer('PreviewRights', () => ({ __typename: 'Query', previewRights }));
  const changeIs = (changeRights: object) =>
    server.answer('ChangeRights', () => ({ __typename: 'Mutation', changeRights }));
  const isMade = () =>
    changeIs({
      __typename: 'RightsChanged',
      positions: [],
      person: samplePerson({ version: 2 }),
      difference,
    });
  const refused = { __typename: 'RightsRefused', fault: 'already_given', section: '457/2024 9 §' };

  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
  const isNotAnswered = (times = 1) =>
    waitFor(() => expect(server.sentOf('ChangeRights')).toHaveLength(times));
  const ids = () =>
    server
      .sentOf('ChangeRights')
      .map(({ variables }) => (variables['input'] as { mutationId: string }).mutationId);
  const changes = () =>
    server.sentOf('ChangeRights').map(({ variables }) => (variables['input'] as { change: object }).change);
  const nothingIsKept = async (rerender: (content: ReactNode) => void) => {
    rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  };

  describe('giving a work task', () => {
    const dialog = <GiveTaskDialog person={samplePerson()} onClose={onClose} />;
    const choose = async (task: string) => {
      await userEvent.click(await screen.findByRole('button', { name: /Tehtävä/ }));
      await userEvent.click(await screen.findByRole('option', { name: task }));
    };
    /** Chosen, previewed and sent; the network breaks before the answer, and the page is loaded anew. */
    const lostAndReloaded = async () => {
      const { rerender } = openDesk(dialog, { server });
      await choose('Tietosuoja');
      await press('Esikatsele');
      await press('Toteuta');
      await isNotAnswered();
      expect(await screen.findByRole('alert')).toHaveTextContent('Palvelimeen ei saada yhteyttä');
      rerender(<p />);
      rerender(dialog);
      await screen.findByText(BACK);
      return rerender;
    };

    it('is there half-chosen after a reload, and can be cleared', async () => {
      const { rerender } = openDesk(dialog, { server });
      await choose('Laaja asiakasvastuu');
      await userEvent.click(screen.getByRole('checkbox', { name: 'Lastensuojelu' }));
      rerender(<p />);
      rerender(dialog);
      expect(await screen.findByText(BACK)).toBeVisible();
      expect(screen.getByRole('button', { name: /Laaja asiakasvastuu/ })).toBeVisible();
      expect(screen.getByRole('checkbox', { name: 'Lastensuojelu' })).toBeChecked();
      await press('Tyhjennä');
      expect(screen.queryByRole('checkbox', { name: 'Lastensuojelu' })).toBeNull();
      await nothingIsKept(rerender);
    });

    it('is the same change when its answer was lost and it is sent again, and leaves no draft', async () => {
      const rerender = await lostAndReloaded();
      isMade();
      await press('Esikatsele');
      await press('Toteuta');
      await waitFor(() => expect(onClose).toHaveBeenCalled());
      expect(ids()).toEqual([ids()[0], ids()[0]]);
      await nothingIsKept(rerender);
    });

    it('is another change when something else is chosen', async () => {
      await lostAndReloaded();
      await choose('Pääkäyttö');
      await press('Esikatsele');
      await press('Toteuta');
      await isNotAnswered(2);
      expect(new Set(ids()).size).toBe(2);
    });

    it('says that it was given, where it was: of what is there already no preview can be made', async () => {
      const rerender = await lostAndReloaded();
      previewIs(refused);
      isMade();
      await press('Esikatsele');
      await waitFor(() => expect(onClose).toHaveBeenCalled());
      expect(ids()).toEqual([ids()[0], ids()[0]]);
      expect(screen.queryByRole('alert')).toBeNull();
      await nothingIsKept(rerender);
    });

    it('is not sent without its preview, where it never went out or was refused', async () => {
      previewIs(refused);
      openDesk(dialog, { server });
      await choose('Tietosuoja');
      await press('Esikatsele');
      expect(await screen.findByRole('alert')).toHaveTextContent(/9\s§/);
      expect(changes()).toEqual([]);
      previewIs({ __typename: 'RightsPreview', difference });
      changeIs(refused);
      await press('Esikatsele');
      await press('Toteuta');
      await screen.findByRole('alert');
      await press('Muuta valintoja');
      previewIs(refused);
      await press('Esikatsele');
      await waitFor(() => expect(server.sentOf('PreviewRights')).toHaveLength(3));
      expect(changes()).toHaveLength(1);
    });
  });

  describe('a person’s own data', () => {
    const dialog = (about: Parameters<typeof samplePerson>[0] = {}) => (
      <DataDialog person={samplePerson(about)} onClose={onClose} />
    );
    const lostAndReloaded = async () => {
      const { rerender } = openDesk(dialog(), { server });
      await userEvent.type(await screen.findByRole('textbox', { name: 'Sukunimi' }), '-Aho');
      await press('Esikatsele');
      await press('Toteuta');
      await isNotAnswered();
      rerender(<p />);
      // It was made: what was written stands there.
      rerender(dialog({ familyName: 'Virtanen-Aho', version: 2 }));
      await screen.findByText(BACK);
      return rerender;
    };

    it('goes out again on the version it was written on, though that has passed: it may be the change itself', async () => {
      const rerender = await lostAndReloaded();
      expect(screen.queryByText(MEANWHILE, { selector: 'form p' })).toBeNull();
      previewIs({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
      isMade();
      await press('Esikatsele');
      await waitFor(() => expect(onClose).toHaveBeenCalled());
      expect(ids()).toEqual([ids()[0], ids()[0]]);
      expect(changes()[1]).toMatchObject({
        changeProfessional: { version: 1, familyName: 'Virtanen-Aho' },
      });
      await nothingIsKept(rerender);
    });

    it('takes the preview away when somebody else changes them meanwhile', async () => {
      const { rerender } = openDesk(dialog(), { server });
      await userEvent.type(await screen.findByRole('textbox', { name: 'Sukunimi' }), '-Aho');
      await press('Esikatsele');
      await screen.findByRole('button', { name: 'Toteuta' });
      rerender(dialog({ givenName: 'Kaija', version: 2 }));
      expect(await screen.findByText(MEANWHILE, { selector: 'form p' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Toteuta' })).toBeNull();
      await press('Esikatsele');
      expect(server.sentOf('PreviewRights')).toHaveLength(1);
    });
  });

  it('keeps what a person answers to half-chosen, and sends it once', async () => {
    const dialog = <ExpertiseDialog person={samplePerson()} onClose={onClose} />;
    const { rerender } = openDesk(dialog, { server });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Psykiatria' }));
    rerender(<p />);
    rerender(dialog);
    await screen.findByText(BACK);
    expect(await screen.findByRole('checkbox', { name: 'Psykiatria' })).toBeChecked();
    await press('Esikatsele');
    await press('Toteuta');
    await isNotAnswered();
    rerender(<p />);
    rerender(dialog);
    await screen.findByText(BACK);
    isMade();
    await press('Esikatsele');
    await press('Toteuta');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(ids()).toEqual([ids()[0], ids()[0]]);
    expect(changes()[0]).toEqual({ setExpertise: { professionalId: 'kaisa', expertiseIds: ['psychiatry'] } });
    await nothingIsKept(rerender);
  });
});
