import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, showToast, TextArea } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import { HandOverResponsibilityDocument } from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import { OwnerPicker } from './owner-picker.js';

type Field = 'newOwnerId' | 'dueOn' | 'reason';

const faultsOf = faultsBy<Field>({
  newOwnerId: { isRequired: true },
  dueOn: {},
  reason: { isRequired: true, limit: 'line' },
});

/** Hands a responsibility over: this line closes, a new one is proposed to the new owner. */
export function HandOverDialog({ line, onClose }: { line: Responsibility; onClose: () => void }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(HandOverResponsibilityDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<Field>({
    draftKey: `hand-over:${line.id}`,
    version: line.version,
    initial: { newOwnerId: '', dueOn: line.dueOn ?? '', reason: '' },
    labels: {
      newOwnerId: say('responsibility.newOwner'),
      dueOn: say('responsibility.dueOn'),
      reason: say('responsibility.handOverReason'),
    },
    faultsOf,
    onSubmit: async ({ newOwnerId, dueOn, reason }, version) => {
      const { id } = line;
      const isDone = accept(
        await send({ id, version, newOwnerId, dueOn: orNull(dueOn), reason: reason.trim() }),
      );
      if (isDone) {
        showToast({ text: say('responsibility.done.hand_over') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('responsibility.handOverTitle')}
      form={form}
      submitLabel={say('responsibility.hand_over')}
      pendingLabel={say('responsibility.moving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>
        <strong>{line.what}</strong>
      </p>
      <p>{say('responsibility.handOverText')}</p>
      <OwnerPicker
        label={say('responsibility.newOwner')}
        {...form.choice('newOwnerId')}
        except={line.owner.id}
      />
      <DateField
        label={say('responsibility.dueOn')}
        labelHint={common('optional')}
        {...form.choice('dueOn')}
      />
      <TextArea label={say('responsibility.handOverReason')} {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
