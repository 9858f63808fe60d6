import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { sampleCase } from '../testing/sample-case.js';
import { MoveCaseDialog } from './move-case-dialog.js';

describe('changing the status of a case', () => {
  let server: FakeServer;
  const onClose = jest.fn();

  const answer = (result: object) =>
    server.answer('MoveCase', () => ({ __typename: 'Mutation', moveCase: result }));

  beforeEach(() => {
    onClose.mockClear();
    server = new FakeServer();
    answer({
      __typename: 'CaseMoved',
      case: { ...sampleCase({ version: 4, caseStatus: 'service' }), timeline: [] },
    });
  });

  const open = () => openDesk(<MoveCaseDialog found={sampleCase()} onClose={onClose} />, { server });
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Muuta tila' }));

  it('offers only where the status leads, and asks for a choice', async () => {
    open();
    // Its end is proposed, with an evaluation: there is no second way to it.
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['service']);
    await submit();
    expect(await screen.findByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    expect(server.sentOf('MoveCase')).toEqual([]);
  });

  it('moves the version that was seen', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Palvelussa' }));
    await submit();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(server.sentOf('MoveCase')[0]?.variables).toMatchObject({
      input: { caseId: 'case-1', version: 3, to: 'service' },
    });
  });

  it.each([
    [{ __typename: 'MoveNotAllowed', status: 'service', allowed: [] }, /Tila on vaihtunut/],
    [{ __typename: 'MoveLacks', requires: 'concluded_assessment' }, /ensin allekirjoitettava/],
    [
      { __typename: 'StaleVersion', currentVersion: 5, currentText: 'service' },
      /Joku muutti asiaa ennen sinua/,
    ],
  ])('explains a refusal: %j', async (refusal, words) => {
    answer(refusal);
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Palvelussa' }));
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(onClose).not.toHaveBeenCalled();
  });
});
