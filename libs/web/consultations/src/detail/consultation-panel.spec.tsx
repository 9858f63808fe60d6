import { expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { sampleConsultation, samplePerson, sampleSubject } from '../testing/sample-consultation.js';
import { ConsultationPanel } from './consultation-panel.js';

const subject = { ...sampleSubject, caseId: 'case-1', caseNumber: 'T-1' };

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
    <ConsultationPanel
      consultationId="a"
      intent="glance"
      onAnswered={() => undefined}
      claimantActs={undefined}
    />,
    { server },
  );
  expect(await screen.findByText('Ensin')).toBeVisible();

  // No event tells of it: it fell between the read and the joining.
  question = 'Sitten';
  await act(async () => letJoin());
  expect(await screen.findByText('Sitten')).toBeVisible();
  expect(server.sentOf('Consultation')).toHaveLength(2);
});

it('gives the writer their unsent words when the consultation may be seen no more', async () => {
  const user = userEvent.setup();
  const server = new FakeServer().answer('Consultation', () => ({
    __typename: 'Query',
    consultation: sampleConsultation('a', {
      stage: 'claimed',
      viewerRole: 'asker',
      claimedBy: samplePerson('eero', 'Eero Korhonen'),
      subject,
      myMoves: [],
    }),
  }));
  const desk = openDesk(
    <ConsultationPanel
      consultationId="a"
      intent="read"
      onAnswered={() => undefined}
      claimantActs={undefined}
    />,
    {
      server,
    },
  );
  await user.type(await screen.findByRole('textbox', { name: /[Vv]iesti/ }), 'Vielä yksi asia');
  server.answer('Consultation', () => {
    throw new GraphqlFault({ code: 'NOT_FOUND' });
  });
  act(() => desk.line.revoke(['case:case-1']));
  expect(await screen.findByText('Konsultaatio ei ole nähtävissäsi')).toBeVisible();
  expect(await screen.findByRole('textbox', { name: /^Konsultaatio, kirjoitettu/ })).toHaveValue(
    'Vielä yksi asia',
  );
});
