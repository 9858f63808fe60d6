import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, showToast, TextArea, TextField } from '@rinnalla/web-ui';
import { useState } from 'react';
import { RecordFeedbackDocument } from '../data/feedback-desk.documents.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import { withoutCodes } from '../parts/code-faults.js';
import { useFeedbackAct } from '../parts/use-feedback-act.js';

type Field = 'sender' | 'receivedOn' | 'body' | 'page' | 'answerWish';

const faultsOf = withoutCodes<Field>(
  faultsBy<Field>({
    sender: { isRequired: true, isSaid: true, limit: 'line' },
    receivedOn: { isRequired: true },
    body: { isRequired: true, isSaid: true, limit: 'text' },
    page: { limit: 'line' },
    answerWish: { limit: 'line' },
  }),
  ['body', 'page'],
);

/** Writes down what came by mail or by phone: who sent it, when it arrived and what it says. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const say = useTexts(feedbackDeskTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const [today] = useState(() => calendarDay(new Date()));
  const { make, refusal, isSending } = useFeedbackAct(useChange(RecordFeedbackDocument), {
    onDone: ({ dueOn }) => {
      showToast({ text: say('record.done', { day: day(dueOn) }) });
      onClose();
    },
  });
  const form = useDraftedForm<Field>({
    draftKey: 'accessibility_feedback:record',
    initial: { sender: '', receivedOn: today, body: '', page: '', answerWish: '' },
    labels: {
      sender: say('record.sender'),
      receivedOn: say('record.receivedOn'),
      body: sayFeedback('body'),
      page: sayFeedback('page'),
      answerWish: sayFeedback('wish'),
    },
    faultsOf,
    onSubmit: ({ sender, receivedOn, body, page, answerWish }) =>
      make({
        ...{ sender: sender.trim(), receivedOn, body: body.trim() },
        ...{ page: orNull(page), answerWish: orNull(answerWish) },
      }),
  });
  return (
    <FormDialog
      title={say('record.title')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('record.lead')}</p>
      <TextField
        {...form.text('sender')}
        label={say('record.sender')}
        description={say('record.senderHelp')}
        isRequired
      />
      <DateField {...form.choice('receivedOn')} label={say('record.receivedOn')} isRequired />
      <TextArea
        {...form.text('body')}
        label={sayFeedback('body')}
        description={sayFeedback('noClients')}
        isRequired
        onKeyDown={form.keys}
      />
      <TextField {...form.text('page')} label={sayFeedback('page')} labelHint={common('optional')} />
      <TextField {...form.text('answerWish')} label={sayFeedback('wish')} labelHint={common('optional')} />
    </FormDialog>
  );
}
