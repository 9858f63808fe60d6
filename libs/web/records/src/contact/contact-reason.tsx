import { PURPOSE_HOURS, PURPOSES_OF_SUBJECT } from '@rinnalla/contracts';
import { useChange } from '@rinnalla/web-graphql';
import { failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy } from '@rinnalla/web-session';
import { RadioGroup, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { StatePurposeDocument } from '../data/record.documents.js';
import { PartForm } from '../forms/part-form.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface ContactReasonProps {
  caseId: string;
  onStated: () => void;
  onCancel: () => void;
}

const PURPOSES = PURPOSES_OF_SUBJECT.protected_contact;
const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'line' } });

/** Says for what, and why, the contact of a client under non-disclosure is needed (661/2009 37 §). */
export function ContactReason({ caseId, onStated, onCancel }: ContactReasonProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { send, isSending } = useChange(StatePurposeDocument);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = PURPOSES.find((one) => one === purpose);
  const { reason: fault } = faultsOf({ reason });

  const submit = async () => {
    setTried(true);
    if (!chosen || fault !== undefined) return;
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
  const missing = isTried ? inputText(words, 'required') : undefined;
  return (
    <PartForm
      label={say('contact.showWithReason')}
      submitLabel={say('purpose.show')}
      pendingLabel={say('purpose.opening')}
      isPending={isSending}
      refusal={refusal}
      lead={<p>{say('purpose.text', { hours: PURPOSE_HOURS })}</p>}
      onSubmit={submit}
      onCancel={onCancel}
    >
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
        errorMessage={fault && (isTried || fault === 'tooLong') ? inputText(words, fault) : undefined}
      />
    </PartForm>
  );
}
