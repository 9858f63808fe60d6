import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { firstMoment, useAtMoment } from '@rinnalla/web-realtime';
import { ReadState, TimeLimitTag, useOwnFreshRead } from '@rinnalla/web-session';
import { Card, EmptyState, Stack } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { ShownFeedback } from '../data/feedback-types.js';
import { feedbackView } from '../data/feedback.live.js';
import { OwnFeedbackDocument } from '../data/own-feedback.documents.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import { statementTexts } from '../i18n/statement-texts.js';
import { FeedbackAnswer, FeedbackBody } from '../parts/feedback-body.js';
import { FeedbackPages } from '../parts/feedback-pages.js';
import styles from '../parts/feedback.module.css';

/** What the reader has sent, the newest first: how its time stands, and the answer when it comes. */
export function OwnFeedback() {
  return <FeedbackPages page={(after, more) => <Page after={after} more={more} />} />;
}

interface PageProps {
  after: string | null;
  more: (next: string | null) => ReactNode;
}

function Page({ after, more }: PageProps) {
  const say = useTexts(statementTexts);
  const { data, ...read } = useOwnFreshRead({
    viewOf: feedbackView,
    gatherMs: 0,
    query: OwnFeedbackDocument,
    variables: { after },
  });
  const { feedback = [], next = null } = data?.myAccessibilityFeedback ?? {};
  useAtMoment(firstMoment(feedback.map(({ turnsAt }) => turnsAt)), read.reread);
  if (!data) return <ReadState shape="rows" {...read} headingLevel={3} />;
  if (feedback.length === 0 && after === null)
    return <EmptyState title={say('own.none')} icon="consultation" headingLevel={3} />;
  return (
    <>
      <ul className={styles.list}>
        {feedback.map((one) => (
          <li key={one.id}>
            <OwnOne feedback={one} />
          </li>
        ))}
      </ul>
      {more(next)}
    </>
  );
}

function OwnOne({ feedback }: { feedback: ShownFeedback }) {
  const say = useTexts(statementTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const { day } = useFormats();
  const { receivedOn, dueOn, state, answeredAt } = feedback;
  return (
    <Card>
      <Stack>
        <div className={styles.top}>
          <h3 className={styles.name}>{sayFeedback('received', { day: day(receivedOn) })}</h3>
          <TimeLimitTag state={state} />
        </div>
        <FeedbackBody feedback={feedback} />
        {answeredAt === null && <p className={styles.due}>{sayFeedback('due', { day: day(dueOn) })}</p>}
        <FeedbackAnswer feedback={feedback} instead={<p className={styles.meta}>{say('own.waiting')}</p>} />
      </Stack>
    </Card>
  );
}
