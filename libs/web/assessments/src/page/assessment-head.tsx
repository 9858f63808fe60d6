import { isWritable } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Card,
  Inline,
  InlineAlert,
  LinkButton,
  RelativeTime,
  Stack,
  StatusTag,
  SummaryList,
  type Tone,
} from '@rinnalla/web-ui';
import { useState } from 'react';
import { CorrectStartDialog } from '../acts/correct-start-dialog.js';
import { DiscontinueDialog } from '../acts/discontinue-dialog.js';
import { SignDialog } from '../acts/sign-dialog.js';
import { StartDialog } from '../acts/start-dialog.js';
import { useAct } from '../acts/use-act.js';
import { CompleteAssessmentDraftDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

const TONES: Readonly<Record<Assessment['assessmentStatus'], Tone>> = {
  pending: 'warning',
  started: 'info',
  draft_complete: 'warning',
  signed: 'success',
  discontinued: 'neutral',
};

/** Where the assessment stands, since when, and what may be done with it now. */
export function AssessmentHead({ printHref }: { printHref: string }) {
  const { assessment } = useAssessmentDesk();
  return (
    <Card>
      <Stack>
        <SummaryList items={useFacts(assessment)} />
        <Acts printHref={printHref} />
      </Stack>
    </Card>
  );
}

function useFacts(assessment: Assessment) {
  const say = useTexts(assessmentTexts);
  const { day } = useFormats();
  const personLine = usePersonLine();
  const { assessmentStatus: status, signedBy, signedAt, discontinuedBy, discontinueReason } = assessment;
  return [
    {
      id: 'status',
      term: say('fact.status'),
      details: <StatusTag tone={TONES[status]}>{say(`status.${status}`)}</StatusTag>,
    },
    {
      id: 'pending',
      term: say('fact.pendingSince'),
      details: <RelativeTime value={assessment.pendingSince} format="exact" />,
    },
    {
      id: 'started',
      term: say('fact.startedOn'),
      details: assessment.startedOn === null ? say('fact.notStarted') : day(assessment.startedOn),
    },
    ...assessment.startCorrections.map(({ id, fromDay, toDay, reason, by }) => ({
      id,
      term: say('fact.startCorrected'),
      details: say('fact.correction', { from: day(fromDay), to: day(toDay), name: personLine(by), reason }),
    })),
    ...(signedBy && signedAt !== null
      ? [
          {
            id: 'signed',
            term: say('fact.signed'),
            details: (
              <>
                {personLine(signedBy)} · <RelativeTime value={signedAt} format="exact" />
              </>
            ),
          },
        ]
      : []),
    ...(discontinuedBy && discontinueReason !== null
      ? [
          { id: 'discontinued', term: say('fact.discontinued'), details: personLine(discontinuedBy) },
          {
            id: 'reason',
            term: say('fact.reason'),
            details: `${say(`discontinue.reasons.${discontinueReason}`)}. ${assessment.discontinueNote ?? ''}`,
          },
        ]
      : []),
  ];
}

type Act = 'start' | 'correct' | 'sign' | 'discontinue';

function Acts({ printHref }: { printHref: string }) {
  const say = useTexts(assessmentTexts);
  const { assessment, found } = useAssessmentDesk();
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const isCorrectable = found.viewerCan.writeAssessment && isWritable(assessment.assessmentStatus);
  return (
    <>
      <Inline>
        <NextStep onOpen={setOpen} />
        {assessment.assessmentStatus !== 'pending' && (
          <LinkButton href={printHref} icon="print">
            {say('act.print')}
          </LinkButton>
        )}
        {isCorrectable && (
          <Button variant="quiet" onPress={() => setOpen('correct')}>
            {say('correct.open')}
          </Button>
        )}
        {found.viewerCan.signAssessment && assessment.assessmentMoves.includes('discontinue') && (
          <Button variant="quiet" onPress={() => setOpen('discontinue')}>
            {say('act.discontinue')}
          </Button>
        )}
      </Inline>
      {open === 'start' && <StartDialog assessment={assessment} onClose={close} />}
      {open === 'correct' && assessment.startedOn !== null && (
        <CorrectStartDialog assessment={assessment} told={assessment.startedOn} onClose={close} />
      )}
      {open === 'sign' && <SignDialog onClose={close} />}
      {open === 'discontinue' && <DiscontinueDialog assessment={assessment} onClose={close} />}
    </>
  );
}

/** The one act that takes the assessment on from here, for whoever may do it. */
function NextStep({ onOpen }: { onOpen: (act: Act) => void }) {
  const say = useTexts(assessmentTexts);
  const { assessment, found } = useAssessmentDesk();
  const { writeAssessment, signAssessment } = found.viewerCan;
  switch (assessment.assessmentStatus) {
    case 'pending':
      return writeAssessment ? (
        <Button variant="primary" onPress={() => onOpen('start')}>
          {say('act.start')}
        </Button>
      ) : null;
    case 'started':
      return writeAssessment ? <CompleteButton /> : null;
    case 'draft_complete':
      return signAssessment ? (
        <Button variant="primary" onPress={() => onOpen('sign')}>
          {say('act.sign')}
        </Button>
      ) : null;
    case 'signed':
    case 'discontinued':
      return null;
  }
}

function CompleteButton() {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  const offlineReason = useOfflineReason();
  const { make, refusal, isSending } = useAct(useChange(CompleteAssessmentDraftDocument), 'complete');
  const isLacking = assessment.missing.length > 0;
  return (
    <>
      <Button
        variant={isLacking ? 'secondary' : 'primary'}
        onPress={() => void make({ assessmentId: assessment.id, version: assessment.version })}
        disabledReason={offlineReason ?? (isLacking ? say('act.incomplete') : undefined)}
        isPending={isSending}
        pendingLabel={say('act.saving')}
      >
        {say('act.complete')}
      </Button>
      {refusal !== null && (
        <InlineAlert tone="danger" isUrgent>
          {refusal}
        </InlineAlert>
      )}
    </>
  );
}
