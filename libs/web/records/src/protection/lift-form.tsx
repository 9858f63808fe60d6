import { useChange } from '@rinnalla/web-graphql';
import { failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy } from '@rinnalla/web-session';
import { InlineAlert, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { LiftNonDisclosureDocument } from '../data/contact.documents.js';
import { PartForm } from '../forms/part-form.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface LiftFormProps {
  caseId: string;
  clientId: string;
  /** The non-disclosure in force. */
  id: string;
  onDone: () => void;
  onCancel: () => void;
}

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'line' } });

/** Lifts a non-disclosure that is over, with how that was made sure of: an address shown too early cannot be taken back. */
export function LiftForm({ caseId, clientId, id, onDone, onCancel }: LiftFormProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { send, isSending } = useChange(LiftNonDisclosureDocument);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { reason: fault } = faultsOf({ reason });

  const submit = async () => {
    setTried(true);
    if (fault !== undefined) return;
    const outcome = await send({ caseId, clientId, nonDisclosureId: id, reason: reason.trim() });
    if (outcome.kind === 'failed') setRefusal(failureText(words, outcome.failure));
    else if (outcome.result.__typename === 'StaleVersion') setRefusal(say('protection.stale'));
    else {
      showToast({ text: say('protection.lifted') });
      onDone();
    }
  };
  return (
    <PartForm
      label={say('protection.lift')}
      submitLabel={say('protection.lift')}
      pendingLabel={say('protection.saving')}
      isPending={isSending}
      refusal={refusal}
      tone="danger"
      lead={<InlineAlert tone="warning">{say('protection.liftText')}</InlineAlert>}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextArea
        label={say('protection.reason')}
        minRows={2}
        value={reason}
        onChange={setReason}
        errorMessage={fault && (isTried || fault === 'tooLong') ? inputText(words, fault) : undefined}
      />
    </PartForm>
  );
}
