import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, TextArea } from '@rinnalla/web-ui';
import { MoveContactDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

const faultsOf = faultsBy<'urgency' | 'measures'>({
  urgency: { isRequired: true },
  measures: { isRequired: true, limit: 'text' },
});
const URGENCIES = ['urgent', 'normal'] as const;

/** Is help needed at once, and what was done (SHL 36 § 1 mom.)? Both are asked. */
export function TriageDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(MoveContactDocument));
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:triage`,
    initial: { urgency: '', measures: contact.measures ?? '' },
    labels: { urgency: say('field.urgency'), measures: say('field.measures') },
    faultsOf,
    onSubmit: async ({ urgency, measures }) => {
      const move = urgency === 'urgent' ? 'triage_urgent' : 'triage_normal';
      const isDone = await make({ contactId: contact.id, version: contact.version, move, note: measures });
      if (isDone) onClose();
      return isDone;
    },
  });
  const options = URGENCIES.filter((one) => contact.nextMoves.includes(`triage_${one}`));
  return (
    <FormDialog
      title={say('act.triage')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <RadioGroup
        {...form.text('urgency')}
        label={say('field.urgency')}
        isRequired
        options={options.map((value) => ({ value, label: say(`status.triaged_${value}`) }))}
      />
      <TextArea {...form.text('measures')} label={say('field.measures')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
