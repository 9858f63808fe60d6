import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDay } from '@rinnalla/domain';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { fill, hetu, submit, write } from '../testing/filled-case.js';
import { OpenCaseDrawer } from './open-case-drawer.js';

describe('opening a case', () => {
  let server: FakeServer;
  const onOpened = jest.fn();

  beforeEach(() => {
    onOpened.mockClear();
    server = new FakeServer().answer('OpenCase', () => ({
      __typename: 'Mutation',
      openCase: {
        __typename: 'CaseOpened',
        positions: [],
        case: { __typename: 'Case', id: 'case-9', number: 'T-9' },
      },
    }));
  });

  const open = () =>
    openDesk(<OpenCaseDrawer workspaceId="w" isOpen onOpenChange={() => undefined} onOpened={onOpened} />, {
      server,
    });
  it('says everything that is missing at once, and sends nothing', async () => {
    open();
    await submit();
    const summary = await screen.findByRole('group', { name: 'Korjaa nämä 9 kohtaa' });
    expect(summary).toHaveFocus();
    expect(server.sentOf('OpenCase')).toEqual([]);
  });

  it('checks the identity code before it goes anywhere', async () => {
    open();
    await write('Henkilötunnus', `${hetu.slice(0, 10)}0`);
    await submit();
    expect(await screen.findAllByText('Henkilötunnuksen tarkistusmerkki on väärä.')).not.toEqual([]);
  });

  it('opens the case and tells which', async () => {
    open();
    await fill();
    await submit();
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith('case-9'));
    const { input } = server.sentOf('OpenCase')[0]?.variables ?? {};
    expect(input).toMatchObject({
      workspaceId: 'w',
      hetu,
      contactLanguage: 'fi',
      serviceFunction: 'working_age',
      madeBy: 'client',
      purpose: 'to_get_services',
      pendingOn: calendarDay(new Date()),
      isUrgent: false,
      measures: 'Ei tarvinnut apua heti.',
    });
    expect(await screen.findByText('Asia avattiin. Asianumero: T-9')).toBeVisible();
  });

  it('offers the service functions of one’s own work task, and says who opens the others', async () => {
    open();
    expect(screen.getByText(/Muun asian avaa työntekijä/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Palvelutehtävä/ }));
    await screen.findByRole('option', { name: 'Työikäisten palvelut' });
    expect(screen.getAllByRole('option')).toHaveLength(3);
    expect(screen.queryByRole('option', { name: 'Lastensuojelu' })).toBeNull();
  });

  it('says with the sections when the task has ended meanwhile', async () => {
    server.answer('OpenCase', () => ({
      __typename: 'Mutation',
      openCase: { __typename: 'ServiceFunctionNotOpen', sections: ['703/2023 9 §', '457/2024 13 §'] },
    }));
    open();
    await fill();
    await submit();
    expect(await screen.findAllByText(/Työtehtäväsi ei avaa.*13\s§/)).not.toEqual([]);
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('says that whoever may be nobody’s named worker asks a colleague to open it, with the section', async () => {
    server.answer('OpenCase', () => ({
      __typename: 'Mutation',
      openCase: { __typename: 'NamedWorkerRefused', why: 'licence', section: '1301/2014 42 § 2 mom.' },
    }));
    open();
    await fill();
    await submit();
    expect(await screen.findByText(/Ammatinharjoittamisoikeus ei ole voimassa.*42\s§.*pyydä/)).toBeVisible();
    expect(onOpened).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'Tällä henkilötunnuksella on jo asiakas. Etsi hänen asiansa taulun haulla.'],
    [false, /Pyydä hänen omatyöntekijäänsä lisäämään sinut tiimiin/],
  ])('says what to do about a client who is known already (visible: %s)', async (isVisible, words) => {
    server.answer('OpenCase', () => ({
      __typename: 'Mutation',
      openCase: { __typename: 'ClientAlreadyKnown', isVisible, card: null },
    }));
    open();
    await fill();
    await submit();
    expect(await screen.findAllByText(words)).not.toEqual([]);
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('shows whoever receives contacts which unit handles, and asks to join instead of making a second client', async () => {
    const card = {
      __typename: 'NewcomerCard',
      exists: true,
      unitNameFi: 'Perhekeskus',
      unitNameSv: 'Familjecentret',
      canAskToJoin: true,
    };
    server
      .answer('OpenCase', () => ({
        __typename: 'Mutation',
        openCase: { __typename: 'ClientAlreadyKnown', isVisible: false, card },
      }))
      .answer('AskToJoin', () => ({
        __typename: 'Mutation',
        askToJoin: { __typename: 'JoinAsked', isSent: true },
      }));
    open();
    await fill();
    await submit();
    expect(await screen.findByText('Perhekeskus')).toBeVisible();
    await write('Miksi pyydät mukaan?', 'Sama henkilö hakee apua meiltä.');
    await userEvent.click(screen.getByRole('button', { name: 'Pyydä mukaan tiimiin' }));
    expect(await screen.findByText('Pyyntö lähetettiin')).toBeVisible();
    expect(server.sentOf('AskToJoin')[0]?.variables['input']).toMatchObject({ hetu });
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('asks of a client of the same name and day of birth before making another', async () => {
    server.answer('OpenCase', ({ input }) => ({
      __typename: 'Mutation',
      openCase: (input as { isAnotherPerson: boolean }).isAnotherPerson
        ? {
            __typename: 'CaseOpened',
            positions: [],
            case: { __typename: 'Case', id: 'case-9', number: 'T-9' },
          }
        : {
            __typename: 'NamesakesFound',
            found: [{ __typename: 'NamesakeFound', isVisible: true, card: null }],
          },
    }));
    open();
    await fill();
    await submit();
    expect(await screen.findByText(/Samanniminen, samana päivänä syntynyt asiakas/)).toBeVisible();
    expect(onOpened).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /Eri henkilö/ }));
    await submit();
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith('case-9'));
  });

  it('puts the server’s fault beside its field and keeps what was typed', async () => {
    server.answer('OpenCase', () => {
      throw new GraphqlFault({ code: 'BAD_INPUT', field: 'input.topic', reason: 'tooLong' });
    });
    open();
    await fill();
    await submit();
    expect(await screen.findAllByText('Teksti on liian pitkä.')).not.toEqual([]);
    expect(screen.getByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    expect(screen.getByLabelText('Mistä on kyse?')).toHaveValue('Asuminen ja talous');
  });

  it('tells the day, and the section, that the server finds impossible', async () => {
    server.answer('OpenCase', () => {
      const field = { field: 'input.pendingOn', reason: 'range', section: '1301/2014 34 §' };
      throw new GraphqlFault({ code: 'BAD_INPUT', ...field });
    });
    open();
    await fill();
    await submit();
    expect(await screen.findAllByText(/Sosiaalihuoltolaki 34\s§/)).not.toEqual([]);
  });

  it('sends the same change again after a broken network, never a second one', async () => {
    server.isReachable = false;
    open();
    await fill();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelimeen ei saada yhteyttä');
    server.isReachable = true;
    await submit();
    await waitFor(() => expect(onOpened).toHaveBeenCalled());
    const ids = server
      .sentOf('OpenCase')
      .map(({ variables }) => (variables['input'] as { mutationId: string }).mutationId);
    expect(new Set(ids).size).toBe(1);
  });
});
