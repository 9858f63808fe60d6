import { useTexts } from '@rinnalla/web-i18n';
import { firstMoment, useAtMoment } from '@rinnalla/web-realtime';
import { useOwnFreshRead } from '@rinnalla/web-session';
import { EmptyState } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { AdminReadState } from '../../frame/admin-read-state.js';
import type { FeedbackOfCounty } from '../data/feedback-types.js';
import { CountyFeedbackDocument } from '../data/feedback-desk.documents.js';
import { feedbackView } from '../data/feedback.live.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { FeedbackPages } from '../parts/feedback-pages.js';
import styles from '../parts/feedback.module.css';
import { AnswerDialog } from './answer-dialog.js';
import { CorrectDialog } from './correct-dialog.js';
import { FeedbackCard, type FeedbackDialogName } from './feedback-card.js';

/** What waits, the one due first at the top; or what was answered, the latest answer first. */
export function FeedbackList({ isAnswered }: { isAnswered: boolean }) {
  return <FeedbackPages page={(after, more) => <Page isAnswered={isAnswered} after={after} more={more} />} />;
}

interface PageProps {
  isAnswered: boolean;
  after: string | null;
  more: (next: string | null) => ReactNode;
}

interface OpenDialog {
  /** As it stood when it was opened: it stays open when somebody else answers meanwhile, and then says so. */
  readonly feedback: FeedbackOfCounty;
  readonly name: FeedbackDialogName;
}

const DIALOGS = { answer: AnswerDialog, correct: CorrectDialog };

function Page({ isAnswered, after, more }: PageProps) {
  const { data, ...read } = useOwnFreshRead({
    viewOf: feedbackView,
    gatherMs: 0,
    query: CountyFeedbackDocument,
    variables: { isAnswered, after },
  });
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { feedback = [], next = null } = data?.accessibilityFeedback ?? {};
  useAtMoment(firstMoment(feedback.map(({ turnsAt }) => turnsAt)), read.reread);
  if (!data) return <AdminReadState {...read} headingLevel={3} />;
  const Dialog = open && DIALOGS[open.name];
  return (
    <>
      {feedback.length === 0 && after === null && <NoFeedback isAnswered={isAnswered} />}
      <Cards feedback={feedback} onOpen={(one, name) => setOpen({ feedback: one, name })} />
      {Dialog && (
        <Dialog
          feedback={feedback.find(({ id }) => id === open.feedback.id) ?? open.feedback}
          onClose={() => setOpen(null)}
          onLate={read.reread}
        />
      )}
      {more(next)}
    </>
  );
}

function NoFeedback({ isAnswered }: { isAnswered: boolean }) {
  const say = useTexts(feedbackDeskTexts);
  return isAnswered ? (
    <EmptyState title={say('noneAnswered')} icon="consultation" headingLevel={3} />
  ) : (
    <EmptyState title={say('noneWaiting')} mood="done" headingLevel={3} />
  );
}

interface CardsProps {
  feedback: readonly FeedbackOfCounty[];
  onOpen: (feedback: FeedbackOfCounty, dialog: FeedbackDialogName) => void;
}

function Cards({ feedback, onOpen }: CardsProps) {
  if (feedback.length === 0) return null;
  return (
    <ul className={styles.list}>
      {feedback.map((one) => (
        <li key={one.id}>
          <FeedbackCard feedback={one} onOpen={(dialog) => onOpen(one, dialog)} />
        </li>
      ))}
    </ul>
  );
}
