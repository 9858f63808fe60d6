import { INPUT_LIMITS } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, useDraftedForm } from '@rinnalla/web-session';
import { CancelConsultationDocument } from '../data/asker-moves.documents.js';
import {
  DeclineConsultationDocument,
  ReleaseConsultationDocument,
} from '../data/claimant-moves.documents.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { useMove } from './use-move.js';
import { useStageField } from './use-stage-field.js';
import { WritingField } from './writing-field.js';

export type ReasonMove = 'release' | 'decline' | 'cancel';

const faultsOf = faultsBy<'reason' | 'stage'>({ reason: { isRequired: true, limit: 'line' }, stage: {} });

/** A move that needs nothing but a reason. */
export function ReasonDialog({ move, ...props }: MoveDialogProps & { move: ReasonMove }) {
  const release = useMove(move, useChange(ReleaseConsultationDocument));
  const decline = useMove(move, useChange(DeclineConsultationDocument));
  const cancel = useMove(move, useChange(CancelConsultationDocument));
  const { make, problem, isSending } = { release, decline, cancel }[move];
  const say = useTexts(consultationTexts);
  const { consultation, onClose } = props;
  const { id: consultationId } = consultation;
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:${move}`,
    version: consultation.version,
    initial: { reason: '', ...stage.initial },
    labels: { reason: say('move.reason'), ...stage.labels },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const isMade = await make({ consultationId, version, reason });
      if (isMade) onClose();
      return isMade;
    },
  });
  return (
    <MoveDialog
      move={move}
      form={form}
      problem={problem}
      text={form.values.reason}
      isSending={isSending}
      onClose={onClose}
    >
      <WritingField
        {...form.text('reason')}
        label={say('move.reason')}
        onSend={() => void form.submit()}
        limit={INPUT_LIMITS.line}
        isFocused
      />
    </MoveDialog>
  );
}
