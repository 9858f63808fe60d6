import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useDraftedForm } from '@rinnalla/web-session';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { Difference } from '../data/administration-types.js';
import { DifferenceView } from '../rights/difference-view.js';
import { personDataOf, PersonFields, personFaults, usePersonLabels, valuesOf } from './person-fields.js';

const aino = {
  ...valuesOf(null),
  givenName: 'Aino',
  familyName: 'Virtanen',
  profession: 'social_worker',
  unitId: 'unit-a',
  licenceRestrictedSince: '2026-11-02',
};

describe('a licence on the form of a person', () => {
  it('is sent with its restriction, and without one that was lifted', () => {
    expect(personDataOf(aino)).toMatchObject({ licenceRestrictedSince: '2026-11-02' });
    expect(personDataOf({ ...aino, licenceRestrictedSince: '' })).toMatchObject({
      licenceRestrictedSince: null,
    });
  });

  it('is not asked about, nor sent, where the profession has none', async () => {
    expect(personDataOf({ ...aino, profession: 'family_worker' })).toMatchObject({
      licenceRestrictedSince: null,
    });
    function Form({ profession }: { profession: string }) {
      const form = useDraftedForm({
        draftKey: `person:${profession}`,
        initial: { ...aino, profession },
        labels: usePersonLabels(),
        faultsOf: personFaults,
        onSubmit: () => Promise.resolve(false),
      });
      return <PersonFields form={form} isNew={false} />;
    }
    const server = new FakeServer();
    const { unmount } = openDesk(<Form profession="social_worker" />, { server });
    expect(await screen.findByText('Ammattioikeutta rajoitettu alkaen')).toBeVisible();
    unmount();
    openDesk(<Form profession="family_worker" />, { server });
    expect(await screen.findByText('Etunimi')).toBeVisible();
    expect(screen.queryByText('Ammattioikeutta rajoitettu alkaen')).toBeNull();
  });
});

describe('the preview of a change', () => {
  const nothing: Difference = {
    __typename: 'RightsDifference',
    casesGained: 0,
    casesLost: 0,
    alarmsRaised: 0,
    alarmsEnded: 0,
    expertiseGained: [],
    expertiseLost: [],
    places: [],
  };

  it('tells how many cases begin to alarm or cease to, with the section', () => {
    openDesk(<DifferenceView difference={{ ...nothing, alarmsRaised: 3 }} />);
    expect(screen.getByText('Asioita, jotka alkavat hälyttää (SHL 42 §): 3')).toBeVisible();
    openDesk(<DifferenceView difference={{ ...nothing, alarmsEnded: 2 }} />);
    expect(screen.getByText('Asioita, joiden hälytys päättyy: 2')).toBeVisible();
    expect(screen.queryByText('Muutos ei anna eikä vie oikeuksia.')).toBeNull();
  });
});
