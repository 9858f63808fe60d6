import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout, Inline, InlineAlert, showToast, TextArea } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import { LiftNonDisclosureDocument } from '../data/contact.documents.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface LiftFormProps {
  caseId: string;
  clientId: string;
  /** The non-disclosure in force. */
  id: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Lifts a non-disclosure that is over, with how that was made sure of: an address shown too early cannot be taken back. */
export function LiftForm({ caseId, clientId, id, onDone, onCancel }: LiftFormProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(LiftNonDisclosureDocument);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isTooLong = reason.length > INPUT_LIMITS.line;
  const missing = isTried ? inputText(words, 'required') : undefined;

  const submit = async () => {
    setTried(true);
    if (isBlank(reason) || isTooLong) return;
    const outcome = await send({ caseId, clientId, nonDisclosureId: id, reason: reason.trim() });
    if (outcome.kind === 'failed') setRefusal(failureText(words, outcome.failure));
    else if (outcome.result.__typename === 'StaleVersion') setRefusal(say('protection.stale'));
    else {
      showToast({ text: say('protection.lifted') });
      onDone();
    }
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={handleSubmit} noValidate aria-label={say('protection.lift')}>
      <FormLayout>
        <InlineAlert tone="warning">{say('protection.liftText')}</InlineAlert>
        {refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {refusal}
          </InlineAlert>
        )}
        <TextArea
          label={say('protection.reason')}
          minRows={2}
          value={reason}
          onChange={setReason}
          errorMessage={isTooLong ? inputText(words, 'tooLong') : isBlank(reason) ? missing : undefined}
        />
        <Inline>
          <Button
            variant="danger"
            type="submit"
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('protection.saving')}
          >
            {say('protection.lift')}
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            {common('cancel')}
          </Button>
        </Inline>
      </FormLayout>
    </form>
  );
}
