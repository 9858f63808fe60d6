import { TestPerson } from '../../src/testing/test-person.js';
import type { TestServer } from '../../src/testing/test-server.js';
import { made } from './made.js';

/** What the county answers for with nobody's case: a client's wish to know, a data breach, feedback on accessibility. */
export async function addCountyMatters(server: TestServer) {
  const officer = await TestPerson.signIn(server, 'dpo');
  const admin = await TestPerson.signIn(server, 'admin');
  return {
    reportId: await made(
      officer,
      'orderClientReport',
      'OrderClientReportInput',
      { clientId: server.town.clientA, requestedOn: '2026-01-05', language: 'fi' },
      '... on ClientReportChanged { report { id } }',
    ),
    breachId: await made(
      officer,
      'recordDataBreach',
      'RecordDataBreachInput',
      { knownAt: '2026-01-05T10:00:00.000Z', happened: 'Kirje meni väärään osoitteeseen.' },
      '... on DataBreachChanged { breach { id } }',
    ),
    feedbackId: await made(
      admin,
      'recordAccessibilityFeedback',
      'RecordAccessibilityFeedbackInput',
      { body: 'Kalenteri ei lue päivää ääneen.', sender: 'Puhelimitse', receivedOn: '2026-01-05' },
      '... on AccessibilityFeedbackChanged { feedback { id } }',
    ),
  };
}
