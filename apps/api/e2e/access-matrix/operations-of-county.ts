import { ask, type Attempts, change, IN_WORDS, STALE } from './attempt.js';

/** What the county answers for with nobody's case: data breaches, and feedback on accessibility. */
export const OF_COUNTY: Attempts = {
  dataBreaches: () => ask('{ dataBreaches { next } }'),
  dataBreachCounts: () => ask('{ dataBreachCounts { late } }'),
  recordDataBreach: () =>
    change('recordDataBreach', 'RecordDataBreachInput', {
      knownAt: '2026-01-05T10:00:00.000Z',
      happened: 'Kirje meni väärään osoitteeseen.',
    }),
  correctDataBreach: ({ breachId }) =>
    change('correctDataBreach', 'CorrectDataBreachInput', {
      id: breachId,
      version: STALE,
      knownAt: '2026-01-05T10:00:00.000Z',
      happened: 'Kirje meni väärään osoitteeseen.',
      reason: IN_WORDS,
    }),
  notifyDataBreach: ({ breachId }) =>
    change('notifyDataBreach', 'NotifyDataBreachInput', {
      id: breachId,
      version: STALE,
      notifiedAt: '2026-01-05T12:00:00.000Z',
    }),
  judgeDataBreach: ({ breachId }) =>
    change('judgeDataBreach', 'JudgeDataBreachInput', { id: breachId, version: STALE, reason: IN_WORDS }),
  reopenDataBreach: ({ breachId }) =>
    change('reopenDataBreach', 'ReopenDataBreachInput', { id: breachId, version: STALE, reason: IN_WORDS }),
  tellPeopleOfDataBreach: ({ breachId }) =>
    change('tellPeopleOfDataBreach', 'TellPeopleOfDataBreachInput', {
      id: breachId,
      version: STALE,
      toldOn: '2026-01-05',
    }),
  myAccessibilityFeedback: () => ask('{ myAccessibilityFeedback { next } }'),
  accessibilityFeedback: () => ask('{ accessibilityFeedback { next } }'),
  accessibilityFeedbackCounts: () => ask('{ accessibilityFeedbackCounts { breached } }'),
  sendAccessibilityFeedback: () =>
    change('sendAccessibilityFeedback', 'SendAccessibilityFeedbackInput', { body: 'Teksti on pientä.' }),
  recordAccessibilityFeedback: () =>
    change('recordAccessibilityFeedback', 'RecordAccessibilityFeedbackInput', {
      body: 'Teksti on pientä.',
      sender: 'Sähköpostitse',
      receivedOn: '2026-01-05',
    }),
  answerAccessibilityFeedback: ({ feedbackId }) =>
    change('answerAccessibilityFeedback', 'AnswerAccessibilityFeedbackInput', {
      id: feedbackId,
      version: STALE,
      answer: IN_WORDS,
    }),
  correctFeedbackArrival: ({ feedbackId }) =>
    change('correctFeedbackArrival', 'CorrectFeedbackArrivalInput', {
      id: feedbackId,
      version: STALE,
      receivedOn: '2026-01-04',
      reason: IN_WORDS,
    }),
};
