import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import {
  faultsBy,
  FormNotices,
  orNull,
  useDraftedForm,
  useOfflineReason,
  type DraftedForm,
} from '@rinnalla/web-session';
import { Button, FormLayout, showToast, TextArea, TextField } from '@rinnalla/web-ui';
import type { SubmitEvent } from 'react';
import { SendFeedbackDocument } from '../data/own-feedback.documents.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';
import { statementTexts } from '../i18n/statement-texts.js';
import { withoutCodes } from '../parts/code-faults.js';
import { useFeedbackAct } from '../parts/use-feedback-act.js';

type Field = 'body' | 'page' | 'answerWish';

const faultsOf = withoutCodes<Field>(
  faultsBy<Field>({
    body: { isRequired: true, isSaid: true, limit: 'text' },
    page: { limit: 'line' },
    answerWish: { limit: 'line' },
  }),
  ['body', 'page'],
);

/** What is hard, and where. Stands open on the page, so that nobody has to look for it. @param from the page one came from */
export function FeedbackForm({ from }: { from: string }) {
  const say = useTexts(statementTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const offlineReason = useOfflineReason();
  const { make, refusal, isSending } = useFeedbackAct(useChange(SendFeedbackDocument), {
    onDone: ({ dueOn }) => showToast({ text: say('send.done', { day: day(dueOn) }) }),
  });
  const form = useDraftedForm<Field>({
    draftKey: 'accessibility_feedback:new',
    initial: { body: '', page: from, answerWish: '' },
    labels: { body: sayFeedback('body'), page: sayFeedback('page'), answerWish: sayFeedback('wish') },
    faultsOf,
    onSubmit: ({ body, page, answerWish }) =>
      make({ body: body.trim(), page: orNull(page), answerWish: orNull(answerWish) }),
  });
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form aria-label={say('send.title')} onSubmit={handleSubmit} noValidate>
      <FormLayout>
        <FormNotices form={form} refusal={refusal} />
        <Fields form={form} hasPage={from !== ''} />
        <div>
          <Button
            variant="primary"
            type="submit"
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={common('sending')}
          >
            {say('send.submit')}
          </Button>
        </div>
      </FormLayout>
    </form>
  );
}

function Fields({ form, hasPage }: { form: DraftedForm<Field>; hasPage: boolean }) {
  const say = useTexts(statementTexts);
  const sayFeedback = useTexts(feedbackTexts);
  const common = useTexts(commonTexts);
  return (
    <>
      <TextArea
        {...form.text('body')}
        label={sayFeedback('body')}
        description={sayFeedback('noClients')}
        isRequired
        minRows={4}
        onKeyDown={form.keys}
      />
      <TextField
        {...form.text('page')}
        label={sayFeedback('page')}
        labelHint={common('optional')}
        description={say(hasPage ? 'send.pageHelp' : 'send.pageHelpEmpty')}
      />
      <TextField
        {...form.text('answerWish')}
        label={sayFeedback('wish')}
        labelHint={common('optional')}
        description={say('send.wishHelp')}
      />
    </>
  );
}
