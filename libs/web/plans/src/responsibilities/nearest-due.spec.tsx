import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { aino, casePlans, plan, responsibility } from '../testing/sample-plan.js';
import { NearestDue } from './nearest-due.js';

describe('the nearest due day of responsibilities, in the bar over a case', () => {
  const lines = [responsibility({ owner: aino, dueOn: '2020-01-07' })];
  const show = (isBeside: boolean) =>
    openDesk(<NearestDue caseId="case-1" isBeside={isBeside} />, {
      server: new FakeServer().answer('CaseResponsibilities', () =>
        casePlans([plan({ responsibilities: lines })]),
      ),
    });

  it('says what it is where a time limit of the law stands before it, which it is not', async () => {
    show(true);
    expect(await screen.findByText(/Myöhässä/)).toBeVisible();
    expect(screen.getByText('Vastuu')).toBeVisible();
  });

  it('needs no such word alone', async () => {
    show(false);
    expect(await screen.findByText(/Myöhässä/)).toBeVisible();
    expect(screen.queryByText('Vastuu')).toBeNull();
  });
});
