import { AccessibilityFeedbackEntity, FeedbackArrivalCorrectionEntity } from '@rinnalla/api-administration';
import { calendarDay, countyDue, helsinkiInstant } from '@rinnalla/domain';
import { FEEDBACK, FEEDBACK_ADMINISTRATOR, type FeedbackContent } from '../content/feedback.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** What people find hard to use, and what they were answered. */
export function buildFeedback(rows: Rows, time: DemoTime): void {
  for (const feedback of FEEDBACK) buildOne(rows, time, feedback);
}

function buildOne(rows: Rows, time: DemoTime, feedback: FeedbackContent): void {
  const { key, from, daysAgo, body, page, answerWish = null, answered, toldDaysAgo } = feedback;
  const id = demoId('accessibility-feedback', key);
  const senderId = typeof from === 'string' ? demoId('person', from) : null;
  const administratorId = demoId('person', FEEDBACK_ADMINISTRATOR);
  // Nobody writes down on the day before what comes on the next.
  const recordedAt = momentOf(time, toldDaysAgo?.daysAgo ?? daysAgo, '09:20');
  const receivedOn = daysAgo === 0 ? calendarDay(recordedAt) : time.day(-daysAgo);
  rows.add(AccessibilityFeedbackEntity, {
    ...{ id, senderId, senderInWords: typeof from === 'string' ? null : from.inWords },
    ...{ body, page, answerWish, receivedOn, ...countyDue('R11-FEEDBACK', receivedOn) },
    ...{ recordedAt, recordedBy: senderId ?? administratorId },
    ...answerOf(time, answered),
    version: 1 + Number(answered !== undefined) + Number(toldDaysAgo !== undefined),
  });
  if (!toldDaysAgo) return;
  rows.add(FeedbackArrivalCorrectionEntity, {
    ...{ id: demoId('feedback-arrival-correction', key), feedbackId: id },
    ...{ fromDay: time.day(-toldDaysAgo.daysAgo), toDay: receivedOn, reason: toldDaysAgo.reason },
    ...{ at: momentOf(time, toldDaysAgo.daysAgo, '15:10'), by: administratorId },
  });
}

const answerOf = (time: DemoTime, answered: FeedbackContent['answered']) =>
  answered && {
    answer: answered.answer,
    answeredAt: momentOf(time, answered.daysAgo, '13:40'),
    answeredBy: demoId('person', FEEDBACK_ADMINISTRATOR),
  };

/** So many days ago at a time on the Finnish clock; today, a while before now. */
const momentOf = (time: DemoTime, daysAgo: number, clock: string): Date =>
  daysAgo === 0 ? time.moment({ minutesAgo: 50 }) : helsinkiInstant(time.day(-daysAgo), clock);
