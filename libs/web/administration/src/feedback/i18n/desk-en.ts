import type { fi } from './desk-fi.js';

export const en: typeof fi = {
  waiting: 'Unanswered',
  waitingLead: 'The one to be answered first comes first.',
  answered: 'Answered',
  noneWaiting: 'All feedback has been answered',
  noneAnswered: 'No feedback has been answered',
  heading: 'Feedback {{day}}',
  from: 'Sender: {{person}}',
  recordedBy: 'Recorded by {{person}}, {{moment}}',
  dueAt: 'To be answered by {{moment}}',
  reminder: {
    title: 'Accessibility feedback waits for an answer',
    breached: 'Late: {{count}}',
    dueToday: 'To be answered today: {{count}}',
    dueSoon: 'To be answered soon: {{count}}',
    open: 'Open accessibility feedback',
  },
  record: {
    open: 'Record feedback that came otherwise',
    title: 'Record feedback that came otherwise',
    lead: 'Feedback by email, by phone or otherwise. The time limit counts from the day it arrived.',
    sender: 'Who sent it, and how',
    senderHelp: 'For example: an evening worker, by phone. Nothing of any client.',
    receivedOn: 'Day of arrival',
    done: 'The feedback is recorded. To be answered by {{day}}.',
  },
  reply: {
    open: 'Answer',
    title: 'Answer the feedback',
    lead: 'The sender sees the answer on their own page at once. It can’t be changed afterwards.',
    leadOtherwise:
      'The feedback came otherwise: give the answer to the sender, too. It can’t be changed afterwards.',
    submit: 'Send the answer',
    done: 'The answer is sent',
  },
  correct: {
    open: 'Correct the day of arrival',
    title: 'Correct the day of arrival',
    lead: 'The time limit is reckoned anew. The earlier day stays in sight.',
    receivedOn: 'The right day',
    reason: 'How is the right day known?',
    done: 'The day of arrival is corrected',
  },
  corrections: {
    title: 'Day of arrival corrected: {{count}}',
    from: 'The day was {{from}}, corrected to {{to}}.',
  },
};
