import { INPUT_LIMITS } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { faultsBy, useDraftedForm } from '@rinnalla/web-session';
import { Picker } from '@rinnalla/web-ui';
import { ExpertisesDocument } from '../data/consultation-reads.documents.js';
import { RedirectConsultationDocument } from '../data/claimant-moves.documents.js';
import { useExpertiseName } from '../data/expertise-name.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveDialogProps } from './move-dialog-props.js';
import { usePickerTexts } from './use-picker-texts.js';
import { useMove } from './use-move.js';
import { useStageField } from './use-stage-field.js';
import { WritingField } from './writing-field.js';

const NONE = {};
const faultsOf = faultsBy<'expertiseId' | 'reason' | 'stage'>({
  expertiseId: { isRequired: true },
  reason: { isRequired: true, limit: 'line' },
  stage: {},
});

/** Hands the request on to another expertise; the server checks that the client may be named to that one too. */
export function RedirectDialog({ consultation, onClose }: MoveDialogProps) {
  const say = useTexts(consultationTexts);
  const nameOf = useExpertiseName();
  const { data } = useRead({ query: ExpertisesDocument, variables: NONE });
  const { make, problem, isSending } = useMove('redirect', useChange(RedirectConsultationDocument));
  const { id: consultationId } = consultation;
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:redirect`,
    version: consultation.version,
    initial: { expertiseId: '', reason: '', ...stage.initial },
    labels: { expertiseId: say('move.expertise'), reason: say('move.reason'), ...stage.labels },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: async ({ expertiseId, reason }, version) => {
      const isMade = await make({ consultationId, version, expertiseId, reason });
      if (isMade) onClose();
      return isMade;
    },
  });
  const others = (data?.expertises ?? []).filter(({ id }) => id !== consultation.expertise.id);
  return (
    <MoveDialog
      move="redirect"
      form={form}
      problem={problem}
      text={form.values.reason}
      isSending={isSending}
      onClose={onClose}
    >
      <Picker
        {...form.choice('expertiseId')}
        label={say('move.expertise')}
        items={others.map((expertise) => ({ id: expertise.id, name: nameOf(expertise) }))}
        texts={usePickerTexts('ask.chooseExpertise', 'ask.searchExpertise')}
        isLoading={data === undefined}
      />
      <WritingField
        {...form.text('reason')}
        label={say('move.reason')}
        onSend={() => void form.submit()}
        limit={INPUT_LIMITS.line}
      />
    </MoveDialog>
  );
}
