import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { mentalHealth } from '../testing/sample-consultation.js';
import { useConsultationCounts } from './counts-context.js';
import { ConsultationCountsProvider } from './counts-provider.js';

function Count() {
  return <p>{`Vastattavana ${String(useConsultationCounts().toAnswer)}`}</p>;
}

describe('the counts of consultations', () => {
  it('follow events on any page, tell of a request without a client’s data, and read no consultation', async () => {
    let unclaimed = 1;
    const server = new FakeServer().answer('ConsultationCounts', () => ({
      __typename: 'Query',
      consultationCounts: { __typename: 'ConsultationCounts', unclaimed, mine: 1, waiting: 5 },
    }));
    const desk = openDesk(
      <ConsultationCountsProvider>
        <Count />
      </ConsultationCountsProvider>,
      { server, me: { expertise: [mentalHealth] } },
    );
    expect(await screen.findByText('Vastattavana 2')).toBeVisible();
    unclaimed = 2;
    act(
      () =>
        void desk.line.happen('expertise:mental', {
          type: 'consultation.requested',
          refKind: 'consultation',
          refId: 'a',
          caseId: null,
          actorId: 'kaisa',
          at: new Date().toISOString(),
        }),
    );
    expect(await screen.findByText('Vastattavana 3')).toBeVisible();
    await waitFor(() =>
      expect(screen.getAllByText('Uusi konsultaatiopyyntö. Osaaminen: Mielenterveys').length).toBeGreaterThan(
        0,
      ),
    );
    expect(server.sentOf('Records')).toEqual([]);
  });
});
