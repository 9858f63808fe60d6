import { useState } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useMe, useOfflineReason } from '@rinnalla/web-session';
import { Button, Inline, InlineAlert } from '@rinnalla/web-ui';
import {
  AnswerHandoverDocument,
  TakeContactDocument,
  WithdrawHandoverDocument,
} from '../data/intake-changes.documents.js';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { AssessmentDialog } from './assessment-dialog.js';
import { CorrectDialog } from './correct-dialog.js';
import { CorrectReportDialog } from './correct-report-dialog.js';
import { ForwardDialog } from './forward-dialog.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { JoinDialog } from './join-dialog.js';
import { NOTE_ACTS, NoteDialog, type NoteAct } from './note-dialog.js';
import { ReopenDialog } from './reopen-dialog.js';
import { ReportBackDialog } from './report-back-dialog.js';
import { TriageDialog } from './triage-dialog.js';
import { useAct } from './use-act.js';

const OUTCOMES = ['guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'] as const;
/** What mends a mistake stands back behind what goes on. */
const CORRECTIONS: readonly Act[] = ['correct', 'correct_report', 'reopen'];
type Act =
  | (typeof OUTCOMES)[number]
  | 'triage'
  | 'hand_over'
  | 'correct'
  | 'return'
  | 'reopen'
  | 'report_back'
  | 'correct_report';

/** What may be done with the contact where it is now, by this reader. */
export function ContactActs({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState<Act | null>(null);
  const me = useMe().professional.id;
  const { handover, takenBy, nextMoves } = contact;
  const close = () => setOpen(null);
  if (handover?.isForMe)
    return (
      <>
        <AnswerOffer contact={contact} onReturn={() => setOpen('return')} />
        <OpenDialog act={open} contact={contact} onClose={close} />
      </>
    );
  // Nothing leads on from what a case came of; what was otherwise dealt with may be taken back.
  if (nextMoves.length === 0) return null;
  if (nextMoves.includes('reopen'))
    return (
      <>
        <Acts acts={[...ofReport(contact), 'reopen']} onOpen={setOpen} />
        <OpenDialog act={open} contact={contact} onClose={close} />
      </>
    );
  if (takenBy?.id !== me)
    return (
      <>
        <Take contact={contact} onCorrect={() => setOpen('correct')} />
        <OpenDialog act={open} contact={contact} onClose={close} />
      </>
    );
  const acts: Act[] = ['triage', ...OUTCOMES.filter((move) => nextMoves.includes(move))];
  if (handover === null) acts.push('hand_over');
  if (contact.isArrivalCorrectable) acts.push('correct');
  return (
    <>
      {handover && <WithdrawOffer contact={contact} />}
      <Acts acts={acts} onOpen={setOpen} />
      <OpenDialog act={open} contact={contact} onClose={close} />
    </>
  );
}

interface ActsProps {
  acts: readonly Act[];
  onOpen: (act: Act) => void;
}

/** What is most likely done next. */
const FIRST: readonly Act[] = ['report_back', 'open_assessment', 'triage'];

function Acts({ acts, onOpen }: ActsProps) {
  const say = useTexts(intakeTexts);
  const offlineReason = useOfflineReason();
  const first = FIRST.find((act) => acts.includes(act));
  return (
    <Inline>
      {acts.map((act) => (
        <Button
          key={act}
          variant={act === first ? 'primary' : CORRECTIONS.includes(act) ? 'quiet' : 'secondary'}
          disabledReason={offlineReason}
          onPress={() => onOpen(act)}
        >
          {say(`act.${act}`)}
        </Button>
      ))}
    </Inline>
  );
}

function OpenDialog({ act, ...rest }: { act: Act | null; contact: Contact; onClose: () => void }) {
  if (act === null) return null;
  if (act === 'triage') return <TriageDialog {...rest} />;
  if (act === 'open_assessment') return <AssessmentDialog {...rest} />;
  if (act === 'join_case') return <JoinDialog {...rest} />;
  if (act === 'correct') return <CorrectDialog {...rest} />;
  if (act === 'forward') return <ForwardDialog {...rest} />;
  if (act === 'report_back') return <ReportBackDialog {...rest} />;
  if (act === 'correct_report') return <CorrectReportDialog {...rest} />;
  if (act === 'reopen') return <ReopenDialog {...rest} />;
  if (act === 'hand_over') return <HandOverDialog {...rest} />;
  return isNoteAct(act) ? <NoteDialog {...rest} act={act} /> : null;
}

/** Of one that was forwarded: its receiver's report is written down, and what was may be corrected. */
const ofReport = ({ forwarding }: Contact): Act[] =>
  forwarding === null ? [] : [forwarding.reportedOn === null ? 'report_back' : 'correct_report'];

const isNoteAct = (act: Act): act is NoteAct => act in NOTE_ACTS;

function Take({ contact, onCorrect }: { contact: Contact; onCorrect: () => void }) {
  const { id, version, isArrivalCorrectable } = contact;
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(TakeContactDocument));
  const offlineReason = useOfflineReason();
  return (
    <>
      <Inline>
        <Button
          variant="primary"
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={offlineReason}
          onPress={() => void make({ contactId: id, version })}
        >
          {say('act.take')}
        </Button>
        {isArrivalCorrectable && (
          <Button variant="quiet" disabledReason={offlineReason} onPress={onCorrect}>
            {say('act.correct')}
          </Button>
        )}
      </Inline>
      <Refused words={refusal} />
    </>
  );
}

/** Nobody there has answered: it may be dealt with here, or offered to another queue. */
function WithdrawOffer({ contact: { id, version } }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(WithdrawHandoverDocument));
  return (
    <>
      <Inline>
        <Button
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={useOfflineReason()}
          onPress={() => void make({ contactId: id, version })}
        >
          {say('act.withdraw_offer')}
        </Button>
      </Inline>
      <Refused words={refusal} />
    </>
  );
}

function AnswerOffer({ contact, onReturn }: { contact: Contact; onReturn: () => void }) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(AnswerHandoverDocument));
  const offlineReason = useOfflineReason();
  return (
    <>
      <Inline>
        <Button
          variant="primary"
          isPending={isSending}
          pendingLabel={common('sending')}
          disabledReason={offlineReason}
          onPress={() => void make({ contactId: contact.id, accepts: true, note: null })}
        >
          {say('act.accept')}
        </Button>
        <Button disabledReason={offlineReason} onPress={onReturn}>
          {say('act.return')}
        </Button>
      </Inline>
      <Refused words={refusal} />
    </>
  );
}

const Refused = ({ words }: { words: string | null }) =>
  words === null ? null : (
    <InlineAlert tone="danger" isUrgent>
      {words}
    </InlineAlert>
  );
