import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { CancelConsultationDocument } from '../data/asker-moves.documents.js';
import {
  DeclineConsultationDocument,
  ReleaseConsultationDocument,
} from '../data/claimant-moves.documents.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { useMove } from './use-move.js';
import { WritingField } from './writing-field.js';

export type ReasonMove = 'release' | 'decline' | 'cancel';

const NO_REASON = { reason: '' };

/** A move that needs nothing but a reason. */
export function ReasonDialog({ move, ...props }: MoveDialogProps & { move: ReasonMove }) {
  const release = useMove(move, useChange(ReleaseConsultationDocument));
  const decline = useMove(move, useChange(DeclineConsultationDocument));
  const cancel = useMove(move, useChange(CancelConsultationDocument));
  const { make, problem, isSending } = { release, decline, cancel }[move];
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { consultation, onClose } = props;
  const { fields, change, clear } = useKeptFields(`consultation:${consultation.id}:${move}`, NO_REASON);
  const [wasTried, setTried] = useState(false);

  const handleSend = async () => {
    setTried(true);
    if (isBlank(fields.reason)) return;
    const { id, version } = consultation;
    if (!(await make({ consultationId: id, version, reason: fields.reason }))) return;
    clear();
    onClose();
  };
  return (
    <MoveDialog
      {...props}
      move={move}
      problem={problem}
      text={fields.reason}
      isSending={isSending}
      onSend={() => void handleSend()}
    >
      <WritingField
        label={say('move.reason')}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        onSend={() => void handleSend()}
        limit={INPUT_LIMITS.line}
        isFocused
        errorMessage={wasTried && isBlank(fields.reason) ? inputText(words, 'required') : undefined}
      />
    </MoveDialog>
  );
}
