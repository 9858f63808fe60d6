import type { fi } from './desk-fi.js';

export const en: typeof fi = {
  waiting: 'Unanswered',
  waitingLead: 'The one due first comes first.',
  answered: 'Answered',
  noneWaiting: 'All feedback has been answered',
  noneAnswered: 'No feedback has been answered',
  heading: 'Feedback {{day}}',
  from: 'Sender: {{person}}',
  recordedBy: 'Recorded by {{person}}, {{moment}}',
  dueAt: 'To be answered by {{moment}}',
  reminder: {
    title: 'Accessibility feedback is waiting for an answer',
    breached: 'Late: {{count}}',
    dueToday: 'To be answered today: {{count}}',
    dueSoon: 'To be answered soon: {{count}}',
    open: 'Open accessibility feedback',
  },
  record: {
    open: 'Record feedback received elsewhere',
    title: 'Record feedback received elsewhere',
    lead: 'Feedback by email, by phone or otherwise. The time limit counts from the day it arrived.',
    sender: 'Who sent it, and how',
    senderHelp: 'For example: an evening worker, by phone. No client data.',
    receivedOn: 'Day of arrival',
    done: 'The feedback is recorded. To be answered by {{day}}.',
  },
  reply: {
    open: 'Answer',
    title: 'Answer the feedback',
    lead: 'The sender sees the answer on their own page at once. It can’t be changed afterwards.',
    leadOtherwise:
      'The feedback came by another way: give the answer to the sender, too. It can’t be changed afterwards.',
    submit: 'Send the answer',
    done: 'The answer is sent',
  },
  correct: {
    open: 'Correct the day of arrival',
    title: 'Correct the day of arrival',
    lead: 'The time limit is recalculated. The earlier day stays visible.',
    receivedOn: 'The right day',
    reason: 'How do you know the right day?',
    done: 'The day of arrival is corrected',
  },
  corrections: {
    title: 'Day of arrival corrected: {{count}}',
    from: 'The day was {{from}}, corrected to {{to}}.',
  },
};
