import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { ReviewCard, type ReviewCardProps } from './review-card.js';

const review: ReviewCardProps['review'] = {
  __typename: 'OverrideReview',
  id: 'review-1',
  clientId: 'client-1',
  caseNumber: 'T-1',
  ground: 'social_authority_need',
  sections: ['703/2023 53 § 5 mom.'],
  reason: 'Työkykyä ei voi arvioida ilman tietoa selästä.',
  startedAt: '2027-01-12T11:05:00.000Z',
  expiresAt: '2027-01-12T15:05:00.000Z',
  endedAt: null,
  isLate: false,
  isMine: false,
  reviewedAt: null,
  verdict: null,
  reviewNote: null,
  version: 1,
  uses: [{ __typename: 'OverrideUse', register: 'health', fieldClass: 'C6', reads: 1 }],
  by: {
    __typename: 'Professional',
    id: 'kaisa',
    name: 'Kaisa Testinen',
    profession: 'social_counsellor',
    unit: { __typename: 'Unit', id: 'unit-1', nameFi: 'Aikuispalvelut', nameSv: 'Vuxenservice' },
  },
  reviewedBy: null,
};

describe('an override that waits for its review', () => {
  it('tells when, and what was read meanwhile, in words', () => {
    openDesk(
      <ReviewCard
        review={review}
        logHref={({ clientId }) => `/log?client=${clientId}`}
        onChanged={() => undefined}
      />,
      { server: new FakeServer() },
    );
    expect(screen.getByRole('heading')).toHaveTextContent(/^Asia T-1, 12\.1\.2027 klo\s13\.05$/);
    expect(screen.getByText('Terveydenhuolto, terveystiedot: 1')).toBeVisible();
    // No code that no search takes: the log is one press away.
    expect(screen.queryByText('client-1')).toBeNull();
    expect(screen.getByRole('link', { name: 'Näytä lokissa, asia T-1' })).toHaveAttribute(
      'href',
      '/log?client=client-1',
    );
  });
});
