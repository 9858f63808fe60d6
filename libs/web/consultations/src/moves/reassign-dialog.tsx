import { useState } from 'react';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { Picker } from '@rinnalla/web-ui';
import { ExpertisesDocument } from '../data/consultation-reads.documents.js';
import { ReassignConsultationDocument } from '../data/asker-moves.documents.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { useMove } from './use-move.js';
import { usePickerTexts } from './use-picker-texts.js';

const NONE = {};

/** The lead gives a claimed request to another holder of its expertise. */
export function ReassignDialog({ consultation, onClose }: MoveDialogProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { data } = useRead({ query: ExpertisesDocument, variables: NONE });
  const { make, problem, isSending } = useMove('reassign', useChange(ReassignConsultationDocument));
  const [professionalId, setProfessionalId] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const { id, version, expertise, askedBy, claimedBy } = consultation;
  const holders = data?.expertises.find((one) => one.id === expertise.id)?.availability ?? [];
  const others = holders.filter(
    ({ professional }) => professional.id !== askedBy.id && professional.id !== claimedBy?.id,
  );

  const handleSend = async () => {
    setTried(true);
    if (professionalId !== null && (await make({ consultationId: id, version, professionalId }))) onClose();
  };
  return (
    <MoveDialog
      move="reassign"
      onClose={onClose}
      problem={problem}
      isSending={isSending}
      onSend={() => void handleSend()}
    >
      <Picker
        label={say('move.person')}
        items={others.map(({ professional, isAvailable }) => ({
          id: professional.id,
          name: professional.name,
          detail: isAvailable
            ? `${words.profession[professional.profession]}, ${say('ask.availableNow')}`
            : words.profession[professional.profession],
        }))}
        value={professionalId}
        onChange={setProfessionalId}
        texts={usePickerTexts('move.choosePerson', 'move.searchPerson')}
        isLoading={data === undefined}
        errorMessage={wasTried && professionalId === null ? inputText(words, 'required') : undefined}
      />
    </MoveDialog>
  );
}
