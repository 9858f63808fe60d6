import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { OverrideBanners } from './override-banners.js';

const unit = { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' };
const override = (about: object = {}) => ({
  __typename: 'Override',
  id: 'override-1',
  caseId: 'case-1',
  ground: 'social_authority_need',
  sections: ['703/2023 53 § 5 mom.'],
  reason: 'Arvio valmistuu tänään.',
  startedAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 3 * 3_600_000).toISOString(),
  endedAt: null,
  isMine: false,
  version: 1,
  by: { __typename: 'Professional', id: 'kaisa', name: 'Kaisa Laine', profession: 'social_counsellor', unit },
  ...about,
});

describe('the banner of an override', () => {
  let shown: object[] = [];
  const open = (...overrides: object[]) => {
    shown = overrides;
    const server = new FakeServer().answer('CaseOverrides', () => ({
      __typename: 'Query',
      case: { __typename: 'Case', id: 'case-1', overrides: shown },
    }));
    return openDesk(<OverrideBanners caseId="case-1" />, { server });
  };
  const pleadedNow = (type: string) => ({
    type,
    refKind: 'override' as const,
    refId: 'override-1',
    caseId: 'case-1',
    actorId: 'kaisa',
    at: new Date().toISOString(),
  });

  it('tells the named worker who opened the records, on what ground and until when, as soon as it happens', async () => {
    const desk = open();
    await waitFor(() => expect(desk.server.sentOf('CaseOverrides')).toHaveLength(1));
    shown = [override()];
    act(() => void desk.line.happen('case:case-1', pleadedNow('override.pleaded')));
    expect(await screen.findByText(/^Avaaja: Kaisa Laine, .*, Yksikkö A$/)).toBeVisible();
    expect(
      screen.getByText(/Sosiaaliviranomaisen tiedonsaantioikeus \(Asiakastietolaki 53 § 5 mom\.\)/),
    ).toBeVisible();
    expect(screen.getByText(/Jäljellä 180 minuuttia/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lopeta nyt' })).toBeNull();
  });

  it('lets its owner end it at once, and reads everything anew', async () => {
    const desk = open(override({ isMine: true }));
    desk.server.answer('EndOverride', () => {
      shown = [];
      return {
        __typename: 'Mutation',
        endOverride: {
          __typename: 'OverrideEnded',
          caseId: 'case-1',
          override: override({ isMine: true, endedAt: new Date().toISOString(), version: 2 }),
        },
      };
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Lopeta nyt' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Lopeta nyt' })).toBeNull());
    expect(desk.client.isCacheTrusted()).toBe(false);
  });

  it('drops what it showed when its time is up, without anyone doing anything', async () => {
    const desk = open(override({ isMine: true, expiresAt: new Date(Date.now() + 300).toISOString() }));
    expect(await screen.findByText('Olet avannut tietoja lain perusteella')).toBeVisible();
    shown = [];
    await waitFor(() => expect(screen.queryByText('Olet avannut tietoja lain perusteella')).toBeNull(), {
      timeout: 4_000,
    });
    expect(desk.client.isCacheTrusted()).toBe(false);
  });
});
