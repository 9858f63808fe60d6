import { useState } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { useReasonAbout } from '@rinnalla/web-session';
import { Button, InlineAlert, Stack, TextField } from '@rinnalla/web-ui';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import { AskToJoinDocument } from './newcomer.documents.js';
import type { NewcomerCardShown, PersonSought } from './person-sought.js';
import { useFailureWords } from './use-failure-words.js';

interface NewcomerCardProps {
  card: NewcomerCardShown;
  person: PersonSought;
}

/** That somebody is a client already, which unit handles, and the way to ask to join. Of a protected client only the first. */
export function NewcomerCard({ card, person }: NewcomerCardProps) {
  const say = useTexts(openCaseTexts);
  const isSwedish = useLanguage().language === 'sv';
  const unit = isSwedish ? card.unitNameSv : card.unitNameFi;
  return (
    <Stack>
      <InlineAlert tone="info" title={say('newcomer.known')} isUrgent>
        {unit !== null && (
          <p>
            {`${say('newcomer.handledBy')}: `}
            <span lang={isSwedish ? 'sv' : 'fi'}>{unit}</span>
          </p>
        )}
        {unit === null && <p>{say('newcomer.noMore')}</p>}
        {card.canAskToJoin === false && <p>{say('newcomer.yours')}</p>}
      </InlineAlert>
      {card.canAskToJoin === true && <AskToJoin key={JSON.stringify(person)} person={person} />}
    </Stack>
  );
}

function AskToJoin({ person }: { person: PersonSought }) {
  const say = useTexts(openCaseTexts);
  const common = useTexts(commonTexts);
  const wordFailure = useFailureWords();
  const isOffline = useFreshness().state === 'offline';
  const { send, isSending } = useChange(AskToJoinDocument);
  const [outcome, setOutcome] = useState<'sent' | { readonly problem: string } | null>(null);
  const { field, submit } = useReasonAbout({
    draftKey: 'newcomer:join',
    person: JSON.stringify(person),
    label: say('newcomer.reason'),
    onSubmit: async (reason) => {
      const answer = await send({ ...person, reason });
      setOutcome(answer.kind === 'answered' ? 'sent' : { problem: wordFailure(answer.failure) });
      return answer.kind === 'answered';
    },
  });
  if (outcome === 'sent') {
    return (
      <InlineAlert tone="success" title={say('newcomer.asked')} isUrgent>
        {say('newcomer.askedText')}
      </InlineAlert>
    );
  }
  return (
    <>
      <TextField
        {...field}
        label={say('newcomer.reason')}
        description={say('newcomer.reasonHint')}
        autoComplete="off"
        isRequired
      />
      {outcome !== null && (
        <InlineAlert tone="danger" title={say('newcomer.notAsked')} isUrgent>
          {outcome.problem}
        </InlineAlert>
      )}
      <div>
        <Button
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={isOffline ? common('offlineAct') : undefined}
          onPress={() => !isSending && void submit()}
        >
          {say('newcomer.ask')}
        </Button>
      </div>
    </>
  );
}
