import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { RecordReportBackDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

type Field = 'report' | 'reportedOn';

const faultsOf = faultsBy<Field>({
  report: { isRequired: true, limit: 'text' },
  reportedOn: { isRequired: true },
});

/** What the authority that has the contact told it did, and when it told (SHL 40 § 2 mom.). */
export function ReportBackDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(RecordReportBackDocument), 'reportBack.done');
  const [today] = useState(() => calendarDay(new Date()));
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:report_back`,
    version: contact.version,
    initial: { report: '', reportedOn: today },
    labels: { report: say('reportBack.report'), reportedOn: say('reportBack.day') },
    faultsOf,
    onSubmit: async ({ report, reportedOn }, version) => {
      const isDone = await make({ contactId: contact.id, version, report, reportedOn });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('act.report_back')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      {contact.forwarding && <p>{say('reportBack.from', { authority: contact.forwarding.authority })}</p>}
      <p>{say('reportBack.lead')}</p>
      <TextArea {...form.text('report')} label={say('reportBack.report')} isRequired onKeyDown={form.keys} />
      <DateField {...form.choice('reportedOn')} label={say('reportBack.day')} isRequired />
    </FormDialog>
  );
}
