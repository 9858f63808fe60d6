import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { ReopenContactDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'text' } });

/** Takes back what was done with a contact by mistake, for a reason in words (703/2023 22 §). */
export function ReopenDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(ReopenContactDocument), 'reopen.done');
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:reopen`,
    version: contact.version,
    initial: { reason: '' },
    labels: { reason: say('reopen.reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const isDone = await make({ contactId: contact.id, version, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('act.reopen')}
      form={form}
      submitLabel={say('act.reopen')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('reopen.lead')}</p>
      <TextArea {...form.text('reason')} label={say('reopen.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
