import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fill, submit, write } from '../testing/filled-case.js';
import { OpenCaseDrawer } from './open-case-drawer.js';

describe('a case whose opening was not answered', () => {
  let server: FakeServer;
  const onOpened = jest.fn();
  beforeEach(() => {
    onOpened.mockClear();
    server = new FakeServer();
  });

  const drawer = <OpenCaseDrawer workspaceId="w" isOpen onOpenChange={() => undefined} onOpened={onOpened} />;
  const openCaseIs = (openCase: object) =>
    server.answer('OpenCase', () => ({ __typename: 'Mutation', openCase }));
  const isOpened = () =>
    openCaseIs({
      __typename: 'CaseOpened',
      positions: [],
      case: { __typename: 'Case', id: 'case-9', number: 'T-9' },
    });
  const inputs = () =>
    server
      .sentOf('OpenCase')
      .map(({ variables }) => variables['input'] as { mutationId: string; isAnotherPerson: boolean });
  const sentAre = (count: number) => waitFor(() => expect(inputs()).toHaveLength(count));
  const lastTwoAre = (same: 'one' | 'two') => {
    const ids = inputs().map(({ mutationId }) => mutationId);
    expect(new Set(ids.slice(-2)).size).toBe(same === 'one' ? 1 : 2);
  };
  type Desk = ReturnType<typeof openDesk>;
  const reload = async ({ rerender }: Desk) => {
    rerender(<p />);
    rerender(drawer);
    await screen.findByDisplayValue('Nieminen');
  };
  const lostAndReloaded = async (): Promise<Desk> => {
    const desk = openDesk(drawer, { server });
    await fill();
    await submit();
    await sentAre(1);
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelimeen ei saada yhteyttä');
    await reload(desk);
    return desk;
  };

  it('is opened once when the form is sent again after a reload, and no draft is left', async () => {
    const { rerender } = await lostAndReloaded();
    isOpened();
    await submit();
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith('case-9'));
    lastTwoAre('one');
    rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  });

  it('is another change when something was written since', async () => {
    await lostAndReloaded();
    await write('Mistä on kyse?', ', ja työ');
    await submit();
    await sentAre(2);
    lastTwoAre('two');
  });

  it('is another change once the server has refused it', async () => {
    const desk = await lostAndReloaded();
    openCaseIs({ __typename: 'ClientAlreadyKnown', isVisible: true, card: null });
    await submit();
    await screen.findAllByText(/on jo asiakas/);
    lastTwoAre('one');
    await reload(desk);
    await submit();
    await sentAre(3);
    lastTwoAre('two');
  });

  it('is the same with what was stated of a namesake, which another name takes back', async () => {
    openCaseIs({
      __typename: 'NamesakesFound',
      found: [{ __typename: 'NamesakeFound', isVisible: true, card: null }],
    });
    const desk = openDesk(drawer, { server });
    await fill();
    await submit();
    await userEvent.click(await screen.findByRole('checkbox', { name: /Eri henkilö/ }));
    server.isReachable = false;
    await submit();
    await sentAre(2);
    await reload(desk);
    expect(screen.getByRole('checkbox', { name: /Eri henkilö/ })).toBeChecked();
    await submit();
    await sentAre(3);
    lastTwoAre('one');
    expect(inputs().map(({ isAnotherPerson }) => isAnotherPerson)).toEqual([false, true, true]);
    await write('Sukunimi', 'Virta');
    expect(screen.queryByRole('checkbox', { name: /Eri henkilö/ })).toBeNull();
  });

  it('is told of at sign-out in the words that were written, without the choices', async () => {
    const { rerender } = await lostAndReloaded();
    rerender(<UnsentDrafts />);
    const kept = await screen.findByDisplayValue(/Nieminen/);
    expect(kept).toHaveValue('Nieminen\n\nMarko Olavi\n\nAsuminen ja talous\n\nEi tarvinnut apua heti.');
  });
});
