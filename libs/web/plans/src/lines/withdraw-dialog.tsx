import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import { WithdrawLineDocument } from '../data/plan-changes.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import type { LineRef } from './line-refs.js';
import { useRefusal } from './use-refusal.js';

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, limit: 'line' } });

/** Withdraws a wrong line; it stays to be seen, struck through (703/2023 22 §). */
export function WithdrawDialog({ line, onClose }: { line: LineRef; onClose: () => void }) {
  const say = useTexts(planTexts);
  const { send, isSending } = useChange(WithdrawLineDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm({
    draftKey: `withdraw:${line.id}`,
    version: line.version,
    initial: { reason: '' },
    labels: { reason: say('line.reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const { kind, id } = line;
      const isDone = accept(await send({ kind, id, version, reason: reason.trim() }));
      if (isDone) {
        showToast({ text: say('line.done.withdrawn') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('line.withdrawTitle')}
      form={form}
      submitLabel={say('line.withdraw')}
      pendingLabel={say('line.saving')}
      isPending={isSending}
      refusal={refusal}
      tone="danger"
      onClose={onClose}
    >
      <p>
        <strong>{line.name}</strong>
      </p>
      <p>{say('line.withdrawText')}</p>
      <TextArea label={say('line.reason')} {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
