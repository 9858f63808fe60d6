import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { DeclineProposalDocument } from '../data/my-day.documents.js';
import type { Line } from '../data/my-day-types.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { useProposalOutcome } from './use-proposal.js';

interface DeclineDialogProps {
  line: Line;
  onClose: () => void;
  onChanged: () => void;
}

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, limit: 'line' } });

/** Declines a proposed responsibility; the reason goes to whoever proposed it. */
export function DeclineDialog({ line, onClose, onChanged }: DeclineDialogProps) {
  const say = useTexts(myDayTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(DeclineProposalDocument);
  const { problem, take } = useProposalOutcome();
  const form = useDraftedForm({
    draftKey: `my-day:decline:${line.id}`,
    version: line.version,
    initial: { reason: '' },
    labels: { reason: say('reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const isDone = take(await send({ id: line.id, version, reason }), say('declined'));
      onChanged();
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('declineTitle')}
      form={form}
      submitLabel={say('decline')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={problem}
      onClose={onClose}
    >
      <p>{line.what}</p>
      <p>{say('declineText')}</p>
      <TextArea
        {...form.text('reason')}
        label={say('reason')}
        textAreaRef={focusOnce}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}

const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus();
