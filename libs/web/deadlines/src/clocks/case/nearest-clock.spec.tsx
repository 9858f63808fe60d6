import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { sampleClock } from '../testing/sample-clock.js';
import { NearestClock } from './nearest-clock.js';

describe('the time limit in the bar over a case', () => {
  const show = (basis: 'statutory' | 'county_target') =>
    openDesk(<NearestClock caseId="case-1">{() => null}</NearestClock>, {
      server: new FakeServer().answer('LeadingClock', () => ({
        __typename: 'Query',
        case: { __typename: 'Case', id: 'case-1', clocks: [sampleClock({ basis })] },
      })),
    });

  it.each([
    ['statutory', 'Laki'],
    ['county_target', 'Tavoite'],
  ] as const)('says whether law or the county set it: %s', async (basis, words) => {
    show(basis);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText('Käynnissä')).toBeVisible();
    expect(screen.getByRole('link', { name: '12.1.2027' })).toBeVisible();
  });
});
