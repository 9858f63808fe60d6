import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, InlineAlert, TextField } from '@rinnalla/web-ui';
import { IntakeAskToJoinDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { PersonSought } from './person-sought.js';

/** Asks those who let others into the client's case; what becomes of it shows only when they do. */
export function AskToJoin({ person }: { person: PersonSought }) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(IntakeAskToJoinDocument);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<'sent' | { readonly problem: string } | null>(null);
  if (outcome === 'sent') {
    return (
      <InlineAlert tone="success" title={say('join.asked')} isUrgent>
        {say('join.askedText')}
      </InlineAlert>
    );
  }
  const isTooLong = reason.length > INPUT_LIMITS.line;
  const ask = async () => {
    setTried(true);
    if (isBlank(reason) || isTooLong || isSending) return;
    const answer = await send({ ...person, reason });
    setOutcome(answer.kind === 'answered' ? 'sent' : { problem: failureText(words, answer.failure) });
  };
  const fault = isTooLong ? 'tooLong' : isTried && isBlank(reason) ? 'required' : null;
  return (
    <>
      <TextField
        label={say('join.reason')}
        description={say('join.reasonHint')}
        autoComplete="off"
        value={reason}
        onChange={setReason}
        errorMessage={fault === null ? undefined : inputText(words, fault)}
      />
      {outcome !== null && (
        <InlineAlert tone="danger" isUrgent>
          {outcome.problem}
        </InlineAlert>
      )}
      <div>
        <Button
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={offlineReason}
          onPress={() => void ask()}
        >
          {say('join.ask')}
        </Button>
      </div>
    </>
  );
}
