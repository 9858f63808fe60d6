import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, inputText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { DateField, showToast, TextField } from '@rinnalla/web-ui';
import { useState } from 'react';
import { RecordNonDisclosureDocument } from '../data/contact.documents.js';
import type { NonDisclosure } from '../data/record-types.js';
import { PartForm } from '../forms/part-form.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface ProtectionFormProps {
  caseId: string;
  clientId: string;
  /** What it changes; null where none is in force. */
  inForce: NonDisclosure | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Writes down what the population register decided, or changed it to (661/2009 36 §). No draft stays on the device. */
export function ProtectionForm({ caseId, clientId, inForce, onDone, onCancel }: ProtectionFormProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(RecordNonDisclosureDocument);
  const [validFrom, setValidFrom] = useState<string | null>(inForce?.validFrom ?? null);
  const [validUntil, setValidUntil] = useState<string | null>(inForce?.validUntil ?? null);
  const [toldBy, setToldBy] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isTooLong = toldBy.length > INPUT_LIMITS.line;
  const missing = isTried ? inputText(words, 'required') : undefined;

  const submit = async () => {
    setTried(true);
    if (validFrom === null || isBlank(toldBy) || isTooLong) return;
    const outcome = await send({
      caseId,
      clientId,
      replacesId: inForce?.id ?? null,
      validFrom,
      validUntil,
      toldBy: toldBy.trim(),
    });
    if (outcome.kind === 'failed') setRefusal(failureText(words, outcome.failure));
    else if (outcome.result.__typename === 'StaleVersion') setRefusal(say('protection.stale'));
    else if (outcome.result.__typename === 'NonDisclosureRefused') {
      const { field, section } = outcome.result;
      const why = say(
        field === 'validFrom' ? 'protection.refused.validFrom' : 'protection.refused.validUntil',
      );
      setRefusal(say('protection.refusedBy', { why, law: lawText(words, [section]) }));
    } else {
      showToast({ text: say('protection.recorded') });
      onDone();
    }
  };
  return (
    <PartForm
      label={say(inForce ? 'protection.change' : 'protection.record')}
      submitLabel={say('contact.save')}
      pendingLabel={say('protection.saving')}
      isPending={isSending}
      refusal={refusal}
      lead={<p>{say('protection.text')}</p>}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <DateField
        label={say('protection.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
        errorMessage={validFrom === null ? missing : undefined}
      />
      <DateField
        label={say('protection.validUntil')}
        labelHint={common('optional')}
        description={say('protection.untilHint')}
        value={validUntil}
        onChange={setValidUntil}
      />
      <TextField
        label={say('protection.toldBy')}
        autoComplete="off"
        value={toldBy}
        onChange={setToldBy}
        errorMessage={isTooLong ? inputText(words, 'tooLong') : isBlank(toldBy) ? missing : undefined}
      />
    </PartForm>
  );
}
