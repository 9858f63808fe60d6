import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GroundDialog } from './ground-dialog.js';
import type { Ground, GroundAsked } from './use-join-team.js';

const WHY = 'Miksi asiakas ei pysty arvioimaan lupaa?';
const REASON = 'Muistisairaus, vaikea vaihe';

describe('the ground of sharing, half-written', () => {
  const onGive = jest.fn<(ground: Ground) => Promise<boolean>>();
  beforeEach(() => {
    onGive.mockReset().mockResolvedValue(true);
  });

  const asked: GroundAsked = {
    what: 'ground',
    caseId: 'case-1',
    joining: { professionalId: 'eero', name: 'Eero Testinen', as: 'team_member' },
    possibleModes: ['M2', 'M3'],
    sections: [],
    missingEvidence: [],
    permissions: [],
  };
  const dialog = (
    <GroundDialog asked={asked} refusal={null} isPending={false} onGive={onGive} onClose={() => undefined} />
  );
  const give = () => userEvent.click(screen.getByRole('button', { name: 'Lisää tällä perusteella' }));

  it('is there when the dialog is opened again, is told of at sign-out, and is gone once it is given', async () => {
    const { rerender } = openDesk(dialog, { server: new FakeServer() });
    await userEvent.click(await screen.findByRole('radio', { name: 'Asiakas ei pysty arvioimaan lupaa' }));
    await userEvent.type(screen.getByRole('textbox', { name: WHY }), REASON);
    rerender(<UnsentDrafts />);
    expect(await screen.findByDisplayValue(REASON)).toBeVisible();
    rerender(dialog);
    expect(await screen.findByText('Keskeneräinen lomakkeesi on palautettu.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: WHY })).toHaveValue(REASON);
    await userEvent.type(screen.getByRole('textbox', { name: 'Kuka arvioi?' }), 'Lääkäri');
    await give();
    expect(onGive).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /ei ole laillista edustajaa/ }));
    await give();
    expect(onGive).toHaveBeenCalledWith({
      mode: 'M3',
      permissionId: null,
      incapacityReason: REASON,
      assessedBy: 'Lääkäri',
      noLegalRepresentative: true,
    });
    rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  });
});
