import { useState } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { loadedDialog } from '@rinnalla/web-session';
import { Button, InlineAlert } from '@rinnalla/web-ui';
import styles from '../blocks/block.module.css';
import { AcceptProposalDocument } from '../data/my-day.documents.js';
import type { Line } from '../data/my-day-types.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { useProposalOutcome } from './use-proposal.js';

const DeclineDialog = loadedDialog(
  () => import('./decline-dialog.js').then((part) => part.DeclineDialog),
  ({ onClose }) => onClose(),
);

interface ProposalActsProps {
  line: Line;
  onChanged: () => void;
}

/** Nobody owns a line by being mentioned: the owner accepts it, or declines with a reason. */
export function ProposalActs({ line, onChanged }: ProposalActsProps) {
  const say = useTexts(myDayTexts);
  const sayCommon = useTexts(commonTexts);
  const { state } = useFreshness();
  const { send, isSending } = useChange(AcceptProposalDocument);
  const { problem, take } = useProposalOutcome();
  const [isDeclining, setDeclining] = useState(false);
  const offline = state === 'offline' ? sayCommon('offlineAct') : undefined;
  const { id, version } = line;

  const handleAccept = async () => {
    take(await send({ id, version }), say('accepted'));
    onChanged();
  };
  return (
    <>
      <div className={styles.acts}>
        <Button
          size="small"
          icon="check"
          isPending={isSending}
          pendingLabel={sayCommon('sending')}
          disabledReason={offline}
          onPress={() => void handleAccept()}
        >
          {say('accept')}
        </Button>
        <Button size="small" variant="quiet" disabledReason={offline} onPress={() => setDeclining(true)}>
          {say('decline')}
        </Button>
      </div>
      {problem !== null && (
        <InlineAlert tone="warning" title={say('failed')} isUrgent>
          {problem}
        </InlineAlert>
      )}
      {isDeclining && <DeclineDialog line={line} onClose={() => setDeclining(false)} onChanged={onChanged} />}
    </>
  );
}
