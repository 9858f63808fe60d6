import { addDays, calendarDay } from '@rinnalla/domain';
import type { Step } from './step.js';

/** Somebody says what is hard to use, and the county answers: told to the sender and to those who administer. */
export const FEEDBACK_STEPS: readonly Step[] = [
  {
    says: 'a worker sends feedback on accessibility',
    by: 'jussi',
    on: 'accessibility',
    sends: 'SendFeedback',
    input: () => ({ body: 'Painikkeen kohdistus ei erotu.', page: '/deadlines', answerWish: null }),
    gives: 'AccessibilityFeedbackChanged',
  },
  {
    says: 'the administrator writes down what came by phone',
    by: 'petri',
    on: 'feedback',
    sends: 'RecordFeedback',
    input: () => ({
      ...{ body: 'Teksti on pientä.', sender: 'Yötyöntekijä, puhelimitse', page: null, answerWish: null },
      receivedOn: calendarDay(new Date()),
    }),
    gives: 'AccessibilityFeedbackChanged',
  },
  {
    says: 'corrects the day on which it came',
    by: 'petri',
    on: 'feedback',
    sends: 'CorrectFeedbackArrival',
    input: async (desk) => ({
      ...(await desk.county.waitingFeedback('Teksti on pientä.')),
      ...{ receivedOn: addDays(calendarDay(new Date()), -1), reason: 'Puhelu tuli jo edellisenä iltana.' },
    }),
    gives: 'AccessibilityFeedbackChanged',
  },
  {
    says: 'and answers the worker',
    by: 'petri',
    on: 'feedback',
    sends: 'AnswerFeedback',
    input: async (desk) => ({
      ...(await desk.county.waitingFeedback('Painikkeen kohdistus ei erotu.')),
      answer: 'Kiitos, kohdistus on korjattu.',
    }),
    gives: 'AccessibilityFeedbackChanged',
  },
];
