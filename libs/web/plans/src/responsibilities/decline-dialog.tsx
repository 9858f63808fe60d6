import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import { DeclineResponsibilityDocument } from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, limit: 'line' } });

/** Declines a proposal, and says why. */
export function DeclineDialog({ line, onClose }: { line: Responsibility; onClose: () => void }) {
  const say = useTexts(planTexts);
  const { send, isSending } = useChange(DeclineResponsibilityDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm({
    draftKey: `decline:${line.id}`,
    version: line.version,
    initial: { reason: '' },
    labels: { reason: say('responsibility.declineReason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const isDone = accept(await send({ id: line.id, version, reason: reason.trim() }));
      if (isDone) {
        showToast({ text: say('responsibility.done.decline') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('responsibility.declineTitle')}
      form={form}
      submitLabel={say('responsibility.decline')}
      pendingLabel={say('responsibility.moving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>
        <strong>{line.what}</strong>
      </p>
      <TextArea label={say('responsibility.declineReason')} {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
