import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, TextArea } from '@rinnalla/web-ui';
import { CorrectReportBackDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

type Field = 'report' | 'reportedOn' | 'reason';

const faultsOf = faultsBy<Field>({
  report: { isRequired: true, limit: 'text' },
  reportedOn: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});

/** What the receiver really told, and how that is known: the earlier wording stays in the history (703/2023 22 §). */
export function CorrectReportDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(CorrectReportBackDocument), 'reportBack.correctDone');
  const { forwarding } = contact;
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:correct_report`,
    version: contact.version,
    initial: { report: forwarding?.report ?? '', reportedOn: forwarding?.reportedOn ?? '', reason: '' },
    labels: {
      report: say('reportBack.report'),
      reportedOn: say('reportBack.day'),
      reason: say('reportBack.reason'),
    },
    faultsOf,
    onSubmit: async ({ report, reportedOn, reason }, version) => {
      const { id: contactId } = contact;
      const isDone = await make({ contactId, version, report, reportedOn, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('act.correct_report')}
      form={form}
      submitLabel={say('correct.submit')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      {forwarding && <p>{say('reportBack.from', { authority: forwarding.authority })}</p>}
      <p>{say('reportBack.correctLead')}</p>
      <TextArea {...form.text('report')} label={say('reportBack.report')} isRequired onKeyDown={form.keys} />
      <DateField {...form.choice('reportedOn')} label={say('reportBack.day')} isRequired />
      <TextArea {...form.text('reason')} label={say('reportBack.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
