import { INPUT_LIMITS, PURPOSE_HOURS, PURPOSES_OF_SUBJECT } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout, Inline, InlineAlert, RadioGroup, showToast, TextArea } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import { StatePurposeDocument } from '../data/record.documents.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface ContactReasonProps {
  caseId: string;
  onStated: () => void;
  onCancel: () => void;
}

const PURPOSES = PURPOSES_OF_SUBJECT.protected_contact;

/** Says for what, and why, the contact of a client under non-disclosure is needed (661/2009 37 §). */
export function ContactReason({ caseId, onStated, onCancel }: ContactReasonProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(StatePurposeDocument);
  const offlineReason = useOfflineReason();
  const [purpose, setPurpose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = PURPOSES.find((one) => one === purpose);
  const isTooLong = reason.length > INPUT_LIMITS.line;

  const submit = async () => {
    setTried(true);
    if (!chosen || isBlank(reason) || isTooLong) return;
    const outcome = await send({
      caseId,
      subject: 'protected_contact',
      purpose: chosen,
      reason: reason.trim(),
    });
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return;
    }
    showToast({ text: say('purpose.opened') });
    onStated();
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void submit();
  };
  const missing = isTried ? inputText(words, 'required') : undefined;
  return (
    <form onSubmit={handleSubmit} noValidate aria-label={say('contact.showWithReason')}>
      <FormLayout>
        <p>{say('purpose.text', { hours: PURPOSE_HOURS })}</p>
        {refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {refusal}
          </InlineAlert>
        )}
        <RadioGroup
          label={say('purpose.list')}
          value={purpose}
          onChange={setPurpose}
          options={PURPOSES.map((one) => ({ value: one, label: words.readingPurpose[one] }))}
          errorMessage={chosen ? undefined : missing}
        />
        <TextArea
          label={say('purpose.reason')}
          minRows={2}
          value={reason}
          onChange={setReason}
          errorMessage={isTooLong ? inputText(words, 'tooLong') : isBlank(reason) ? missing : undefined}
        />
        <Inline>
          <Button
            variant="primary"
            type="submit"
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('purpose.opening')}
          >
            {say('purpose.show')}
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            {common('cancel')}
          </Button>
        </Inline>
      </FormLayout>
    </form>
  );
}
