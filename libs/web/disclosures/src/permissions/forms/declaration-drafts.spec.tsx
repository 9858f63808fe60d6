import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CaseDeclarations } from '../case-declarations.js';
import { declaredCase, permission } from '../testing/sample-declarations.js';

const BACK = 'Keskeneräinen lomakkeesi on palautettu.';

/** They are taken down with the client present: nobody can be asked to say it all again. */
describe('a permission or a denial that is being taken down', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().answer('CaseDeclarations', () => ({
      __typename: 'Query',
      case: declaredCase({}),
    }));
  });
  const page = <CaseDeclarations caseId="case-1" printHref="/print" />;
  const open = async (name: string) => {
    await userEvent.click(await screen.findByRole('button', { name }));
    return within(await screen.findByRole('dialog'));
  };
  const fill = async () => {
    const form = await open('Kirjaa lupa');
    await userEvent.click(form.getByRole('checkbox', { name: 'Työikäisten palvelut' }));
    await userEvent.click(form.getByRole('checkbox', { name: 'Nimetty palvelunantaja' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Palvelunantajan nimi' }), 'Rantakoti Oy');
    return form;
  };
  const isThere = (form: Awaited<ReturnType<typeof open>>) => {
    expect(form.getByRole('checkbox', { name: 'Työikäisten palvelut' })).toBeChecked();
    expect(form.getByRole('textbox', { name: 'Palvelunantajan nimi' })).toHaveValue('Rantakoti Oy');
  };
  const send = () =>
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Kirjaa lupa' }));

  it('is there when its dialog was closed, and can be cleared', async () => {
    openDesk(page, { server });
    const first = await fill();
    await userEvent.click(first.getByRole('button', { name: 'Peruuta' }));
    const again = await open('Kirjaa lupa');
    expect(await again.findByText(BACK)).toBeVisible();
    isThere(again);
    await userEvent.click(again.getByRole('button', { name: 'Tyhjennä' }));
    expect(again.getByRole('checkbox', { name: 'Työikäisten palvelut' })).not.toBeChecked();
  });

  it('is there when the page was taken away by a failed read, and is told of at sign-out', async () => {
    const { rerender } = openDesk(page, { server });
    await fill();
    rerender(<UnsentDrafts />);
    expect(await screen.findByDisplayValue(/Rantakoti Oy/)).toBeVisible();
    rerender(page);
    const form = await open('Kirjaa lupa');
    expect(await form.findByText(BACK)).toBeVisible();
    isThere(form);
  });

  it('is recorded once though the answer was lost, and leaves no draft', async () => {
    const { rerender } = openDesk(page, { server });
    await fill();
    await send();
    await waitFor(() => expect(server.sentOf('RecordPermission')).toHaveLength(1));
    rerender(<p />);
    rerender(page);
    const form = await open('Kirjaa lupa');
    await form.findByText(BACK);
    server.answer('RecordPermission', () => ({
      __typename: 'Mutation',
      recordPermission: {
        __typename: 'PermissionChanged',
        positions: [],
        lostSight: 0,
        permission: permission('new'),
      },
    }));
    await send();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const ids = server
      .sentOf('RecordPermission')
      .map(({ variables }) => (variables['input'] as { mutationId: string }).mutationId);
    expect(ids).toEqual([ids[0], ids[0]]);
    rerender(<UnsentDrafts />);
    expect(await screen.findByText(/Sinulla ei ole lähettämättömiä tekstejä/)).toBeVisible();
  });

  it('keeps a denial in the same way', async () => {
    openDesk(page, { server });
    const first = await open('Kirjaa kielto');
    await userEvent.click(first.getByRole('radio', { name: 'Potilastiedot' }));
    await userEvent.type(first.getByRole('textbox', { name: 'Antajan nimi' }), ' (tulkki)');
    await userEvent.click(first.getByRole('button', { name: 'Peruuta' }));
    const again = await open('Kirjaa kielto');
    expect(await again.findByText(BACK)).toBeVisible();
    expect(again.getByRole('radio', { name: 'Potilastiedot' })).toBeChecked();
    expect(again.getByRole('textbox', { name: 'Antajan nimi' })).toHaveValue('Marko Kettula (tulkki)');
  });
});
