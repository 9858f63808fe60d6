import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, Section, Stack } from '@rinnalla/web-ui';
import type { WholeConsultation } from '../data/consultation-types.js';
import { useExpertiseName } from '../data/expertise-name.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { StageTag, UrgencyTag } from '../inbox/tags.js';
import { AnswerForm } from '../moves/answer-form.js';
import { ClaimButton } from '../moves/claim-button.js';
import { CloseButton } from '../moves/close-button.js';
import { CloseForm } from '../moves/close-form.js';
import { MoreMoves } from '../moves/more-moves.js';
import { ReopenButton } from '../moves/reopen-button.js';
import { Thread } from '../thread/thread.js';
import { AnswerGiven } from './answer-given.js';
import { AttachedTexts } from './attached-texts.js';
import styles from './consultation-body.module.css';
import type { Intent } from './consultation-panel.js';
import { Facts } from './facts.js';
import { LastReason } from './last-reason.js';
import { Steps } from './steps.js';

interface ConsultationBodyProps {
  consultation: WholeConsultation;
  intent: Intent;
  onAnswered: () => void;
  /** What whoever has claimed it may do beyond the consultation, where it names the client. */
  claimantActs: ((consultationId: string) => ReactNode) | undefined;
}

const OVER = new Set<WholeConsultation['stage']>(['declined', 'closed', 'cancelled']);

const isInHand = ({ viewerRole, subject, stage }: WholeConsultation) =>
  viewerRole === 'claimant' && subject !== null && !OVER.has(stage);

/** Everything the reader may see of a consultation, and what they may do with it. */
export function ConsultationBody({ consultation, intent, onAnswered, claimantActs }: ConsultationBodyProps) {
  const say = useTexts(consultationTexts);
  const nameOf = useExpertiseName();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, stage, myMoves, expertise } = consultation;
  const canClaim = myMoves.includes('claim');
  const [isAnsweringAtOnce, setAnsweringAtOnce] = useState(intent === 'answer');
  const canAnswer = myMoves.includes('answer') && (!canClaim || isAnsweringAtOnce);

  useEffect(() => {
    if (intent === 'read') heading.current?.focus();
  }, [id, intent]);

  return (
    <Stack gap="loose">
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1}>
          {nameOf(expertise)}
        </h2>
        <Inline>
          <StageTag stage={stage} />
          <UrgencyTag urgency={consultation.urgency} />
        </Inline>
      </header>
      <Facts consultation={consultation} />
      <Section title={say('detail.question')} headingLevel={3}>
        <p className={styles.text}>{consultation.question}</p>
      </Section>
      <AttachedTexts attachments={consultation.attachments} />
      {canClaim && !isAnsweringAtOnce && (
        <Inline gap="regular" align="start">
          <ClaimButton consultationId={id} onClaimed={() => heading.current?.focus()} />
          {myMoves.includes('answer') && (
            <Button onPress={() => setAnsweringAtOnce(true)}>{say('move.answerNow')}</Button>
          )}
        </Inline>
      )}
      <LastReason steps={consultation.steps} />
      <AnswerGiven consultation={consultation} />
      <Ending consultation={consultation} />
      <Discussion consultation={consultation} isFocused={intent === 'reply'} />
      {canAnswer && (
        <AnswerForm
          consultation={consultation}
          isFocused={intent === 'answer' || isAnsweringAtOnce}
          onAnswered={onAnswered}
        />
      )}
      {isInHand(consultation) && claimantActs?.(id)}
      <MoreMoves consultation={consultation} />
      <Steps steps={consultation.steps} />
    </Stack>
  );
}

/** What the asker does at the end: an answered one is closed with what came of it, a declined one asked again or closed. */
function Ending({ consultation }: { consultation: WholeConsultation }) {
  const { myMoves } = consultation;
  if (!myMoves.includes('close')) return null;
  if (!myMoves.includes('reopen')) return <CloseForm consultation={consultation} />;
  return (
    <Inline gap="regular" align="start">
      <ReopenButton consultation={consultation} />
      <CloseButton consultation={consultation} />
    </Inline>
  );
}

/** The asker and whoever has it discuss; the case's own people may read. */
function Discussion({ consultation, isFocused }: { consultation: WholeConsultation; isFocused: boolean }) {
  const { viewerRole, stage, messages } = consultation;
  const isParty = viewerRole === 'asker' || viewerRole === 'claimant';
  if (!isParty && messages.length === 0) return null;
  return <Thread consultation={consultation} canWrite={isParty && !OVER.has(stage)} isFocused={isFocused} />;
}
