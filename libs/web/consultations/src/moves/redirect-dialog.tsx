import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { Picker } from '@rinnalla/web-ui';
import { ExpertisesDocument } from '../data/consultation-reads.documents.js';
import { RedirectConsultationDocument } from '../data/claimant-moves.documents.js';
import { useExpertiseName } from '../data/expertise-name.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { usePickerTexts } from './use-picker-texts.js';
import { useMove } from './use-move.js';
import { WritingField } from './writing-field.js';

const EMPTY = { reason: '' };
const NONE = {};

/** Hands the request on to another expertise; the server checks that the client may be named to that one too. */
export function RedirectDialog({ consultation, onClose }: MoveDialogProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const nameOf = useExpertiseName();
  const { data } = useRead({ query: ExpertisesDocument, variables: NONE });
  const { make, problem, isSending } = useMove('redirect', useChange(RedirectConsultationDocument));
  const { fields, change, clear } = useKeptFields(`consultation:${consultation.id}:redirect`, EMPTY);
  const [expertiseId, setExpertiseId] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const required = inputText(words, 'required');
  const others = (data?.expertises ?? []).filter(({ id }) => id !== consultation.expertise.id);

  const handleSend = async () => {
    setTried(true);
    if (expertiseId === null || isBlank(fields.reason)) return;
    const { id, version } = consultation;
    if (!(await make({ consultationId: id, version, expertiseId, reason: fields.reason }))) return;
    clear();
    onClose();
  };
  return (
    <MoveDialog
      move="redirect"
      onClose={onClose}
      problem={problem}
      text={fields.reason}
      isSending={isSending}
      onSend={() => void handleSend()}
    >
      <Picker
        label={say('move.expertise')}
        items={others.map((expertise) => ({ id: expertise.id, name: nameOf(expertise) }))}
        value={expertiseId}
        onChange={setExpertiseId}
        texts={usePickerTexts('ask.chooseExpertise', 'ask.searchExpertise')}
        isLoading={data === undefined}
        errorMessage={wasTried && expertiseId === null ? required : undefined}
      />
      <WritingField
        label={say('move.reason')}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        onSend={() => void handleSend()}
        limit={INPUT_LIMITS.line}
        errorMessage={wasTried && isBlank(fields.reason) ? required : undefined}
      />
    </MoveDialog>
  );
}
