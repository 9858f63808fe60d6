import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { WrittenText } from '@rinnalla/web-session';
import type { ReactNode } from 'react';
import type { ShownFeedback } from '../data/feedback-types.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import styles from './feedback.module.css';

/** What was sent: in the sender's words, of which page, and how they would rather be answered. */
export function FeedbackBody({ feedback: { body, page, answerWish } }: { feedback: ShownFeedback }) {
  const say = useTexts(feedbackTexts);
  return (
    <>
      <WrittenText body={body} />
      {(page !== null || answerWish !== null) && (
        <p className={styles.meta}>
          {page !== null && <span>{say('pageIs', { page })}</span>}
          {answerWish !== null && <span>{say('wishIs', { wish: answerWish })}</span>}
        </p>
      )}
    </>
  );
}

/** What was answered, by whom and when; `instead` where nobody has. */
export function FeedbackAnswer({
  feedback: { answer, answeredAt, answeredBy },
  instead,
}: {
  feedback: ShownFeedback;
  instead: ReactNode;
}) {
  const say = useTexts(feedbackTexts);
  const personLine = usePersonLine();
  const { moment } = useFormats();
  if (answer === null || answeredAt === null) return instead;
  return (
    <div className={styles.answer}>
      <p className={styles.answerTitle}>{say('answer')}</p>
      <WrittenText body={answer} />
      {answeredBy && (
        <p className={styles.meta}>
          {say('answeredBy', { person: personLine(answeredBy), moment: moment(answeredAt) })}
        </p>
      )}
    </div>
  );
}
