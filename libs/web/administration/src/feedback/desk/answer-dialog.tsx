import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import { AnswerFeedbackDocument } from '../data/feedback-desk.documents.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import { withoutCodes } from '../parts/code-faults.js';
import { FeedbackBody } from '../parts/feedback-body.js';
import { useFeedbackAct } from '../parts/use-feedback-act.js';
import type { FeedbackDialogProps } from './feedback-dialog-props.js';

type Field = 'answer';

const faultsOf = withoutCodes<Field>(
  faultsBy<Field>({ answer: { isRequired: true, isSaid: true, limit: 'text' } }),
  ['answer'],
);

/** The county's answer, given once: its sender reads it. */
export function AnswerDialog({ feedback, onClose, onLate }: FeedbackDialogProps) {
  const say = useTexts(feedbackDeskTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useFeedbackAct(useChange(AnswerFeedbackDocument), {
    onDone: () => {
      showToast({ text: say('reply.done') });
      onClose();
    },
    onLate,
  });
  const form = useDraftedForm<Field>({
    draftKey: `accessibility_feedback:${feedback.id}:answer`,
    version: feedback.version,
    initial: { answer: '' },
    labels: { answer: sayFeedback('answer') },
    faultsOf,
    onSubmit: ({ answer }, version) => make({ id: feedback.id, version, answer: answer.trim() }),
  });
  return (
    <FormDialog
      title={say('reply.title')}
      form={form}
      submitLabel={say('reply.submit')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <FeedbackBody feedback={feedback} />
      <p>{say(feedback.sender === null ? 'reply.leadOtherwise' : 'reply.lead')}</p>
      <TextArea
        {...form.text('answer')}
        label={sayFeedback('answer')}
        isRequired
        minRows={5}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
