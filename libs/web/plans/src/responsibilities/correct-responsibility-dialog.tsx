import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, showToast, TextField } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import { CorrectResponsibilityDocument } from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { CorrectionReason } from '../lines/correction-reason.js';
import { useRefusal } from '../lines/use-refusal.js';

type Field = 'what' | 'dueOn' | 'reason';

const faultsOf = faultsBy<Field>({
  what: { isRequired: true, limit: 'line' },
  dueOn: {},
  reason: { isRequired: true, limit: 'line' },
});

/** Corrects what a responsibility says, or its due day; how it stood is kept. */
export function CorrectResponsibilityDialog({
  line,
  onClose,
}: {
  line: Responsibility;
  onClose: () => void;
}) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(CorrectResponsibilityDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<Field>({
    draftKey: `correct:${line.id}`,
    version: line.version,
    initial: { what: line.what, dueOn: line.dueOn ?? '', reason: '' },
    labels: {
      what: say('responsibility.what'),
      dueOn: say('responsibility.dueOn'),
      reason: say('line.reason'),
    },
    faultsOf,
    onSubmit: async ({ what, dueOn, reason }, version) => {
      const { id } = line;
      const isDone = accept(
        await send({ id, version, what: what.trim(), dueOn: orNull(dueOn), reason: reason.trim() }),
      );
      if (isDone) {
        showToast({ text: say('line.done.corrected') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('responsibility.correct')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('line.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField label={say('responsibility.what')} {...form.text('what')} />
      <DateField
        label={say('responsibility.dueOn')}
        labelHint={common('optional')}
        {...form.choice('dueOn')}
      />
      <CorrectionReason {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
