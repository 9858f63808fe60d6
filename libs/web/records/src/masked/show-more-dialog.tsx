import { PURPOSE_HOURS, PURPOSES_OF_SUBJECT, type ReadingPurpose } from '@rinnalla/contracts';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, showToast, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { StatePurposeDocument } from '../data/record.documents.js';
import { recordTexts } from '../i18n/record-texts.js';

export interface ShowMoreDialogProps {
  caseId: string;
  onStated: () => void;
  onClose: () => void;
}

/** "Show more": one press says for what the records of the other register are needed, and opens them. */
export function ShowMoreDialog({ caseId, onStated, onClose }: ShowMoreDialogProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(StatePurposeDocument);
  const offlineReason = useOfflineReason();
  const [refusal, setRefusal] = useState<string | null>(null);
  const handleChoice = async (purpose: ReadingPurpose) => {
    const outcome = await send({ caseId, subject: 'records', purpose });
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return;
    }
    showToast({ text: say('purpose.opened') });
    onStated();
    onClose();
  };
  return (
    <Dialog isOpen onOpenChange={onClose} title={say('purpose.title')} closeLabel={common('close')}>
      <Stack gap="tight">
        <p>{say('purpose.text', { hours: PURPOSE_HOURS })}</p>
        {refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {refusal}
          </InlineAlert>
        )}
        {PURPOSES_OF_SUBJECT.records.map((purpose) => (
          <Button
            key={purpose}
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('purpose.opening')}
            onPress={() => void handleChoice(purpose)}
          >
            {words.readingPurpose[purpose]}
          </Button>
        ))}
      </Stack>
    </Dialog>
  );
}
