import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useDraft } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Stack, TextArea } from '@rinnalla/web-ui';
import { DeclineProposalDocument } from '../data/my-day.documents.js';
import type { Line } from '../data/my-day-types.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { useProposalOutcome } from './use-proposal.js';

interface DeclineDialogProps {
  line: Line;
  onClose: () => void;
  onChanged: () => void;
}

/** Declines a proposed responsibility; the reason goes to whoever proposed it. */
export function DeclineDialog({ line, onClose, onChanged }: DeclineDialogProps) {
  const say = useTexts(myDayTexts);
  const sayCommon = useTexts(commonTexts);
  const { id, version, what } = line;
  const { send, isSending } = useChange(DeclineProposalDocument);
  const { problem, take } = useProposalOutcome();
  const { reason, change, drop } = useKeptReason(`my-day:decline:${id}`);
  const [wasTried, setTried] = useState(false);

  const handleSend = async () => {
    setTried(true);
    if (isBlank(reason) || reason.length > INPUT_LIMITS.line) return;
    const isDone = take(await send({ id, version, reason }), say('declined'));
    onChanged();
    if (!isDone) return;
    drop();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('declineTitle')}
      closeLabel={sayCommon('close')}
      footer={
        <>
          <Button
            variant="primary"
            isPending={isSending}
            pendingLabel={sayCommon('sending')}
            onPress={() => void handleSend()}
          >
            {say('decline')}
          </Button>
          <Button onPress={onClose}>{say('keep')}</Button>
        </>
      }
    >
      <Stack>
        <p>{what}</p>
        <p>{say('declineText')}</p>
        <TextArea
          label={say('reason')}
          value={reason}
          onChange={change}
          textAreaRef={focusOnce}
          errorMessage={useReasonError(reason, wasTried)}
        />
        {problem !== null && (
          <InlineAlert tone="warning" title={say('failed')} isUrgent>
            {problem}
          </InlineAlert>
        )}
      </Stack>
    </Dialog>
  );
}

const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus();

function useReasonError(reason: string, wasTried: boolean): string | undefined {
  const words = useWords();
  if (reason.length > INPUT_LIMITS.line) return inputText(words, 'tooLong');
  return wasTried && isBlank(reason) ? inputText(words, 'required') : undefined;
}

function useKeptReason(key: string) {
  const { restored, keep, drop } = useDraft(key);
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    if (text === '') drop();
    else keep({ reason: text });
  };
  return { reason: typed ?? restored?.fields['reason'] ?? '', change, drop };
}
