import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { LeaveLine } from '../data/administration-types.js';
import { LeavePlanView } from './leave-plan-view.js';

const line = (patch: Partial<LeaveLine>): LeaveLine => ({
  __typename: 'LeaveLine',
  id: 'one',
  duty: 'contact',
  outcome: 'released',
  caseNumber: null,
  blockedBy: null,
  section: null,
  leavesNobody: false,
  workspace: null,
  expertise: null,
  recipient: null,
  ...patch,
});

describe('what becomes of a leaver’s work', () => {
  it('says in words where something goes to nobody by name, and of a contact that it has no case yet', async () => {
    const lines = [
      line({}),
      line({ id: 'two', duty: 'team_member', outcome: 'ends', caseNumber: 'T-2' }),
      line({ id: 'three', duty: 'named_worker', outcome: 'blocked', caseNumber: 'T-3' }),
    ];
    const plan = {
      ...{ __typename: 'LeavePlan' as const, professionalId: 'leaver', lines },
      ...{ blocked: 1, askedConsultations: 0 },
    };
    openDesk(<LeavePlanView plan={plan} />, { server: new FakeServer() });
    const [, ...rows] = await screen.findAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/T-3.*Ei valittu/),
      expect.stringMatching(/Ei vielä asiaa.*Otettu yhteydenotto.*Kenelle tahansa jonosta/),
      expect.stringMatching(/T-2.*Ei kenellekään/),
    ]);
  });
});
