import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffMember } from '../data/administration-types.js';
import { samplePerson } from '../testing/sample-person.js';
import { LeaveDialog } from './leave-dialog.js';

const BACK = 'Keskeneräinen lomakkeesi on palautettu.';
const REASON = 'Siirtyy toiseen kuntaan.';

describe('moving a leaver’s work', () => {
  let server: FakeServer;
  const onClose = jest.fn();
  const plan = {
    ...{ __typename: 'LeavePlan', professionalId: 'kaisa', lines: [] },
    ...{ blocked: 0, askedConsultations: 0 },
  };
  beforeEach(() => {
    onClose.mockReset();
    server = new FakeServer()
      .answer('Colleagues', () => ({
        __typename: 'Query',
        colleagues: [
          {
            ...{ __typename: 'Professional', id: 'eero', name: 'Eero Testinen', profession: 'social_worker' },
            unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
          },
        ],
      }))
      .answer('PreviewLeave', () => ({
        __typename: 'Query',
        previewLeave: { __typename: 'LeavePreview', plan },
      }));
  });
  const left: Partial<StaffMember> = { version: 2, disabledAt: '2026-03-02T08:00:00.000Z' };
  const isMoved = () =>
    server.answer('MoveLeaver', () => ({
      __typename: 'Mutation',
      moveLeaver: { __typename: 'LeaverMoved', positions: [], plan, person: samplePerson(left) },
    }));
  const dialog = (about: Partial<StaffMember> = {}) => (
    <LeaveDialog person={samplePerson(about)} onClose={onClose} />
  );
  const reason = () => screen.findByRole('textbox', { name: /Syy/ });
  const heir = () => screen.findByRole('button', { name: /Kenelle työt siirtyvät/ });
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
  const fill = async () => {
    await userEvent.click(await heir());
    await userEvent.click(await screen.findByRole('option', { name: /Eero Testinen/ }));
    await userEvent.type(await reason(), REASON);
  };
  const sent = () =>
    server
      .sentOf('MoveLeaver')
      .map(({ variables }) => variables['input'] as { mutationId: string; leave: object });
  const ids = () => sent().map(({ mutationId }) => mutationId);
  /** Written, previewed and sent; the network breaks before the answer. */
  const lost = async () => {
    const desk = openDesk(dialog(), { server });
    await fill();
    await press('Esikatsele siirto');
    await press('Siirrä ja sulje tunnus');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelimeen ei saada yhteyttä');
    return desk;
  };
  const reload = async ({ rerender }: Awaited<ReturnType<typeof lost>>) => {
    rerender(<p />);
    rerender(dialog());
    await screen.findByText(BACK);
  };

  it('asks for the reason first, and leads to it', async () => {
    openDesk(dialog(), { server });
    await press('Esikatsele siirto');
    await userEvent.click(await screen.findByRole('link', { name: 'Syy – Täytä tämä kenttä.' }));
    expect(await reason()).toHaveFocus();
    expect(server.sentOf('PreviewLeave')).toEqual([]);
  });

  it('keeps the reason and who takes over what half-written', async () => {
    const { rerender } = openDesk(dialog(), { server });
    await fill();
    rerender(<UnsentDrafts />);
    expect(await screen.findByDisplayValue(REASON)).toHaveValue(REASON);
    rerender(dialog());
    expect(await screen.findByText(BACK)).toBeVisible();
    expect(await reason()).toHaveValue(REASON);
    expect(await heir()).toHaveTextContent('Eero Testinen');
  });

  it('takes the plan away with what it was a plan of', async () => {
    openDesk(dialog(), { server });
    await fill();
    await press('Esikatsele siirto');
    await screen.findByRole('button', { name: 'Siirrä ja sulje tunnus' });
    await userEvent.type(await reason(), ' Uusi työ.');
    expect(screen.queryByRole('button', { name: 'Siirrä ja sulje tunnus' })).toBeNull();
  });

  it('is the same move when its answer was lost and it is sent again after a reload, and leaves no draft', async () => {
    const desk = await lost();
    await reload(desk);
    isMoved();
    await press('Esikatsele siirto');
    await press('Siirrä ja sulje tunnus');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(ids()).toEqual([ids()[0], ids()[0]]);
    expect(sent()[1]?.leave).toMatchObject({ version: 1, reason: REASON, to: [{ recipientId: 'eero' }] });
    desk.rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  });

  it('is another move when the reason was changed', async () => {
    await reload(await lost());
    await userEvent.type(await reason(), ' Uusi työ.');
    await press('Esikatsele siirto');
    await press('Siirrä ja sulje tunnus');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(new Set(ids()).size).toBe(2);
  });

  it('is the same move though the leaver’s account was seen to close meanwhile', async () => {
    const { rerender } = await lost();
    rerender(dialog(left));
    isMoved();
    await press('Siirrä ja sulje tunnus');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(ids()).toEqual([ids()[0], ids()[0]]);
  });
});
