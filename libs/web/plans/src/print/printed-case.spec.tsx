import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { PrintedCase } from './printed-case.js';

const open = (server: FakeServer) =>
  openDesk(<PrintedCase caseId="case-1" caseHref="/cases/case-1" />, { server });

describe('a printed plan that is not to be had', () => {
  it('is headed by what it says where the reader may not see it, and tells nothing of the case', async () => {
    open(
      new FakeServer().answer('PrintedCase', () => {
        throw new GraphqlFault({ code: 'NOT_FOUND' });
      }),
    );
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('main')).not.toHaveTextContent('case-1');
  });

  it('is headed by what failed, and offers to try again', async () => {
    open(
      new FakeServer().answer('PrintedCase', () => {
        throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-7' });
      }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Tietoja ei saatu' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeEnabled();
  });
});
