import { useState } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason, useReasonAbout } from '@rinnalla/web-session';
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
  const [outcome, setOutcome] = useState<'sent' | { readonly problem: string } | null>(null);
  const { field, submit } = useReasonAbout({
    draftKey: 'contact:new:join',
    person: JSON.stringify(person),
    label: say('join.reason'),
    onSubmit: async (reason) => {
      const answer = await send({ ...person, reason });
      setOutcome(answer.kind === 'answered' ? 'sent' : { problem: failureText(words, answer.failure) });
      return answer.kind === 'answered';
    },
  });
  if (outcome === 'sent') {
    return (
      <InlineAlert tone="success" title={say('join.asked')} isUrgent>
        {say('join.askedText')}
      </InlineAlert>
    );
  }
  return (
    <>
      <TextField
        {...field}
        label={say('join.reason')}
        description={say('join.reasonHint')}
        autoComplete="off"
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
          onPress={() => !isSending && void submit()}
        >
          {say('join.ask')}
        </Button>
      </div>
    </>
  );
}
