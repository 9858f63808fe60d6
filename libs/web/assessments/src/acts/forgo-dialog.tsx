import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { ForgoAssessmentDocument } from '../data/assessment-changes.documents.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { useAct } from './use-act.js';

interface ForgoDialogProps {
  caseId: string;
  clientId: string;
  onClose: () => void;
}

/** No assessment is made: why it is evidently unnecessary, in words (SHL 36 § 2 mom.). */
export function ForgoDialog({ caseId, clientId, onClose }: ForgoDialogProps) {
  const say = useTexts(assessmentTexts);
  const { make, refusal, isSending } = useAct(useChange(ForgoAssessmentDocument), 'forgo');
  const form = useDraftedForm<'reason'>({
    draftKey: `case:${caseId}:forgo:${clientId}`,
    initial: { reason: '' },
    labels: { reason: say('forgo.reason') },
    faultsOf: faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'text' } }),
    onSubmit: async ({ reason }) => {
      const isDone = await make({ caseId, clientId, reason: reason.trim() });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('forgo.title')}
      form={form}
      submitLabel={say('forgo.submit')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('forgo.text')}</p>
      <TextArea
        {...form.text('reason')}
        label={say('forgo.reason')}
        description={say('forgo.help')}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
