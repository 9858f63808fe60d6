import { useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { faultsBy, useDraftedForm } from '@rinnalla/web-session';
import { Picker } from '@rinnalla/web-ui';
import { ExpertisesDocument } from '../data/consultation-reads.documents.js';
import { ReassignConsultationDocument } from '../data/asker-moves.documents.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { useMove } from './use-move.js';
import { usePickerTexts } from './use-picker-texts.js';
import { useStageField } from './use-stage-field.js';

const NONE = {};
const faultsOf = faultsBy<'professionalId' | 'stage'>({ professionalId: { isRequired: true }, stage: {} });

/** The lead gives a claimed request to another holder of its expertise. */
export function ReassignDialog({ consultation, onClose }: MoveDialogProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { data } = useRead({ query: ExpertisesDocument, variables: NONE });
  const { make, problem, isSending } = useMove('reassign', useChange(ReassignConsultationDocument));
  const { id: consultationId, expertise, askedBy, claimedBy } = consultation;
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:reassign`,
    version: consultation.version,
    initial: { professionalId: '', ...stage.initial },
    labels: { professionalId: say('move.person'), ...stage.labels },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: async ({ professionalId }, version) => {
      const isMade = await make({ consultationId, version, professionalId });
      if (isMade) onClose();
      return isMade;
    },
  });
  const holders = data?.expertises.find((one) => one.id === expertise.id)?.availability ?? [];
  const others = holders.filter(
    ({ professional }) => professional.id !== askedBy.id && professional.id !== claimedBy?.id,
  );
  return (
    <MoveDialog move="reassign" form={form} problem={problem} isSending={isSending} onClose={onClose}>
      <Picker
        {...form.choice('professionalId')}
        label={say('move.person')}
        items={others.map(({ professional, isAvailable }) => ({
          id: professional.id,
          name: professional.name,
          detail: isAvailable
            ? `${words.profession[professional.profession]}, ${say('ask.availableNow')}`
            : words.profession[professional.profession],
        }))}
        texts={usePickerTexts('move.choosePerson', 'move.searchPerson')}
        isLoading={data === undefined}
      />
    </MoveDialog>
  );
}
