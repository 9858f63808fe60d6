import type { ClientReportRowFragment } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, InlineAlert, TextArea } from '@rinnalla/web-ui';
import { auditTexts } from '../../i18n/audit-texts.js';
import { requestTexts } from '../i18n/request-texts.js';
import { OutcomeOfCorrection, outcomeOf } from './outcome-of-correction.js';
import { type CorrectionField, useCorrection } from './use-correction.js';

const faultsOf = faultsBy<'requestedOn' | 'reason'>({
  requestedOn: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});
const faultsOfLonger = faultsBy<'longerReason'>({ longerReason: { isRequired: true, limit: 'line' } });

export interface CorrectRequestProps {
  /** As it stands now; another officer may change it while the dialog is open. */
  report: ClientReportRowFragment;
  /** It is no longer where it was opened from: another officer noted it delivered, or moved its day. */
  hasLeft: boolean;
  /** What is shown is to be read again. */
  onChanged: () => void;
  onClose: () => void;
}

/** On which day the client's request really came, and how that is known; what that brings with it is told before it is done. */
export function CorrectRequest({ report, hasLeft, onChanged, onClose }: CorrectRequestProps) {
  const say = useTexts(requestTexts);
  const sayAudit = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const { make, refusal, isSending } = useCorrection(report, { onChanged, onClose });
  const lacksReason = (requestedOn: string) => outcomeOf(report, requestedOn)?.lacksReason ?? false;
  const form = useDraftedForm<CorrectionField>({
    draftKey: `client_report:${report.id}:correct_request`,
    initial: { requestedOn: report.requestedOn, reason: '', longerReason: '' },
    labels: {
      requestedOn: say('requestedOn'),
      reason: say('reason'),
      longerReason: sayAudit('order.longerReason'),
    },
    faultsOf: (values) => ({
      ...faultsOf(values),
      ...(lacksReason(values.requestedOn) && faultsOfLonger(values)),
    }),
    onSubmit: ({ requestedOn, reason, longerReason }) =>
      make({
        ...{ id: report.id, version: report.version, requestedOn, reason: reason.trim() },
        longerReason: lacksReason(requestedOn) ? orNull(longerReason) : null,
      }),
  });
  const outcome = outcomeOf(report, form.values.requestedOn);
  return (
    <FormDialog
      title={say('title')}
      form={form}
      submitLabel={say('submit')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('lead', { name: report.client.name, day: day(report.requestedOn) })}</p>
      {hasLeft && <InlineAlert tone="warning">{say('left')}</InlineAlert>}
      <DateField
        {...form.choice('requestedOn')}
        label={say('requestedOn')}
        description={sayAudit('order.requestedOnHelp')}
        isRequired
      />
      <OutcomeOfCorrection report={report} outcome={outcome} />
      {outcome?.lacksReason && (
        <TextArea
          {...form.text('longerReason')}
          label={sayAudit('order.longerReason')}
          description={say('longerHelp', { day: day(outcome.from) })}
          isRequired
          onKeyDown={form.keys}
        />
      )}
      <TextArea
        {...form.text('reason')}
        label={say('reason')}
        description={say('reasonHelp')}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
