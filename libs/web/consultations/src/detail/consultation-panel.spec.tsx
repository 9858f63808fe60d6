import { expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { sampleConsultation } from '../testing/sample-consultation.js';
import { ConsultationPanel } from './consultation-panel.js';

const subject = {
  __typename: 'ConsultationSubject' as const,
  clientName: 'Testi Asiakas',
  birthYear: 1980,
  legalMode: 'M1' as const,
  caseId: 'case-1',
  caseNumber: 'T-1',
};

it('reads once more when the stream of its case is joined: something may have happened meanwhile', async () => {
  let question = 'Ensin';
  let letJoin: () => void = () => undefined;
  const server = new FakeServer();
  server.answer('Consultation', () => {
    if (server.sentOf('Consultation').length === 1) letJoin = desk.line.holdJoins();
    const consultation = sampleConsultation('a', { viewerRole: 'asker', subject, question });
    return { __typename: 'Query', consultation };
  });
  const desk = openDesk(
    <ConsultationPanel consultationId="a" intent="glance" onAnswered={() => undefined} />,
    { server },
  );
  expect(await screen.findByText('Ensin')).toBeVisible();

  // No event tells of it: it fell between the read and the joining.
  question = 'Sitten';
  await act(async () => letJoin());
  expect(await screen.findByText('Sitten')).toBeVisible();
  expect(server.sentOf('Consultation')).toHaveLength(2);
});
