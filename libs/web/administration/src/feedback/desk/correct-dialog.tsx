import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, showToast, TextArea } from '@rinnalla/web-ui';
import { CorrectFeedbackArrivalDocument } from '../data/feedback-desk.documents.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { withoutCodes } from '../parts/code-faults.js';
import { useFeedbackAct } from '../parts/use-feedback-act.js';
import type { FeedbackDialogProps } from './feedback-dialog-props.js';

type Field = 'receivedOn' | 'reason';

const faultsOf = withoutCodes<Field>(
  faultsBy<Field>({
    receivedOn: { isRequired: true },
    reason: { isRequired: true, isReason: true, limit: 'text' },
  }),
  ['reason'],
);

/** On which day it really arrived, and how that is known: the earlier day stays in sight. */
export function CorrectDialog({ feedback, onClose, onLate }: FeedbackDialogProps) {
  const say = useTexts(feedbackDeskTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useFeedbackAct(useChange(CorrectFeedbackArrivalDocument), {
    onDone: () => {
      showToast({ text: say('correct.done') });
      onClose();
    },
    onLate,
  });
  const form = useDraftedForm<Field>({
    draftKey: `accessibility_feedback:${feedback.id}:correct_arrival`,
    version: feedback.version,
    initial: { receivedOn: feedback.receivedOn, reason: '' },
    labels: { receivedOn: say('correct.receivedOn'), reason: say('correct.reason') },
    faultsOf,
    onSubmit: ({ receivedOn, reason }, version) =>
      make({ id: feedback.id, version, receivedOn, reason: reason.trim() }),
  });
  return (
    <FormDialog
      title={say('correct.title')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('correct.lead')}</p>
      <DateField {...form.choice('receivedOn')} label={say('correct.receivedOn')} isRequired />
      <TextArea {...form.text('reason')} label={say('correct.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
