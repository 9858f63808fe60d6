import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { TimeLimitTag, useOfflineReason } from '@rinnalla/web-session';
import { Button, Card, Disclosure, Inline, Stack } from '@rinnalla/web-ui';
import type { ArrivalCorrection, FeedbackOfCounty } from '../data/feedback-types.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import { FeedbackAnswer, FeedbackBody } from '../parts/feedback-body.js';
import styles from '../parts/feedback.module.css';

export type FeedbackDialogName = 'answer' | 'correct';

export interface FeedbackCardProps {
  feedback: FeedbackOfCounty;
  onOpen: (dialog: FeedbackDialogName) => void;
}

/** One piece of feedback as those see it who answer it: how its time stands, who sent it, what it says, and the answer. */
export function FeedbackCard({ feedback, onOpen }: FeedbackCardProps) {
  const say = useTexts(feedbackDeskTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const personLine = usePersonLine();
  const { day, moment } = useFormats();
  const { sender, senderInWords, receivedOn, dueAt, answeredAt, corrections } = feedback;
  return (
    <Card>
      <Stack>
        <div className={styles.top}>
          <h3 className={styles.name}>{sayFeedback('received', { day: day(receivedOn) })}</h3>
          <TimeLimitTag state={feedback.state} />
        </div>
        <p className={styles.due}>{say('dueAt', { moment: moment(dueAt) })}</p>
        <p className={styles.meta}>
          <span>{say('from', { person: sender ? personLine(sender) : (senderInWords ?? '') })}</span>
          {sender === null && (
            <span>
              {say('recordedBy', {
                person: personLine(feedback.recordedBy),
                moment: moment(feedback.recordedAt),
              })}
            </span>
          )}
        </p>
        <FeedbackBody feedback={feedback} />
        <FeedbackAnswer feedback={feedback} instead={null} />
        {corrections.length > 0 && <Corrections corrections={corrections} />}
        <Acts
          name={day(receivedOn)}
          mayAnswer={answeredAt === null}
          mayCorrect={sender === null}
          onOpen={onOpen}
        />
      </Stack>
    </Card>
  );
}

interface ActsProps extends Pick<FeedbackCardProps, 'onOpen'> {
  /** Tells the buttons of this card from those of the others. */
  name: string;
  mayAnswer: boolean;
  /** What was sent here arrived when it was sent. */
  mayCorrect: boolean;
}

function Acts({ name, mayAnswer, mayCorrect, onOpen }: ActsProps) {
  const say = useTexts(feedbackDeskTexts);
  const offlineReason = useOfflineReason();
  if (!mayAnswer && !mayCorrect) return null;
  return (
    <Inline>
      {mayAnswer && (
        <Button
          disabledReason={offlineReason}
          aria-label={`${say('reply.open')}: ${say('heading', { day: name })}`}
          onPress={() => onOpen('answer')}
        >
          {say('reply.open')}
        </Button>
      )}
      {mayCorrect && (
        <Button
          variant="quiet"
          disabledReason={offlineReason}
          aria-label={`${say('correct.open')}: ${say('heading', { day: name })}`}
          onPress={() => onOpen('correct')}
        >
          {say('correct.open')}
        </Button>
      )}
    </Inline>
  );
}

/** What stood before, and why it was corrected. */
function Corrections({ corrections }: { corrections: readonly ArrivalCorrection[] }) {
  const say = useTexts(feedbackDeskTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const personLine = usePersonLine();
  const { day, moment } = useFormats();
  return (
    <Disclosure title={say('corrections.title', { count: corrections.length })} headingLevel={4}>
      <ul className={styles.list}>
        {corrections.map(({ id, fromDay, toDay, reason, at, by }) => (
          <li key={id}>
            <p>{say('corrections.from', { from: day(fromDay), to: day(toDay) })}</p>
            <p>{reason}</p>
            <p className={styles.meta}>
              {sayFeedback('answeredBy', { person: personLine(by), moment: moment(at) })}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
