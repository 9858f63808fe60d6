import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useLanguage, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { Button, InlineAlert, RelativeTime, showToast, TextLink } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { JoinRequest } from '../data/my-day-types.js';
import { DismissJoinRequestDocument } from '../data/my-day.documents.js';
import { teamPath } from '../data/paths.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import styles from './block.module.css';

interface JoinRequestItemProps {
  request: JoinRequest;
  onChanged: () => void;
}

/** A colleague of another unit asks to join the team: taken in on the team's page, or taken off the list. */
export function JoinRequestItem({ request, onChanged }: JoinRequestItemProps) {
  const say = useTexts(myDayTexts);
  const words = useWords();
  const isSwedish = useLanguage().language === 'sv';
  const { askedBy, caseId, caseNumber, clientNames, reason, askedAt, unitNameFi, unitNameSv } = request;
  return (
    <li className={styles.line}>
      <p className={styles.top}>
        <TextLink href={teamPath(caseId)}>
          {say('join.asks', { name: askedBy.name, number: caseNumber })}
        </TextLink>
        <RelativeTime value={askedAt} />
      </p>
      <p className={styles.question}>{reason}</p>
      <p className={styles.meta}>
        <span>
          {`${wordFor(words.profession, askedBy.profession)}, `}
          <span lang={isSwedish ? 'sv' : 'fi'}>{isSwedish ? unitNameSv : unitNameFi}</span>
        </span>
        <span>{`${say('client')}: ${clientNames.join(', ')}`}</span>
      </p>
      <Dismiss id={request.id} onChanged={onChanged} />
    </li>
  );
}

function Dismiss({ id, onChanged }: { id: string; onChanged: () => void }) {
  const say = useTexts(myDayTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(DismissJoinRequestDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const isOffline = useFreshness().state === 'offline';
  const handleDismiss = async () => {
    const answer = await send({ id });
    if (answer.kind === 'failed') setProblem(failureText(words, answer.failure));
    else showToast({ text: say('join.dismissed') });
    onChanged();
  };
  return (
    <>
      <div className={styles.acts}>
        <Button
          size="small"
          variant="quiet"
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={isOffline ? common('offlineAct') : undefined}
          onPress={() => void handleDismiss()}
        >
          {say('join.dismiss')}
        </Button>
      </div>
      {problem !== null && (
        <InlineAlert tone="warning" title={say('failed')} isUrgent>
          {problem}
        </InlineAlert>
      )}
    </>
  );
}
