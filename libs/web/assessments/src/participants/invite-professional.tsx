import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Stack, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import { useAct } from '../acts/use-act.js';
import { InviteProfessionalDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { ColleagueField } from './colleague-field.js';

/** Asks a professional of the county to take part (SHL 41 §). */
export function InviteProfessional({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const { assessment } = useAssessmentDesk();
  const offlineReason = useOfflineReason();
  const { make, refusal, isSending } = useAct(useChange(InviteProfessionalDocument), 'invite');
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [isLacking, setLacking] = useState(false);
  const invite = async () => {
    setLacking(chosen === null);
    if (chosen && (await make({ assessmentId: assessment.id, professionalId: chosen.id }))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('participants.inviteProfessional')}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            onPress={() => void invite()}
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('act.saving')}
          >
            {say('participants.invite')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <Stack>
        {refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {refusal}
          </InlineAlert>
        )}
        <p>{say('participants.inviteProfessionalText')}</p>
        <ColleagueField
          label={say('participants.person')}
          description={say('participants.personHelp')}
          chosen={chosen}
          onChoose={(item) => {
            setChosen(item);
            setLacking(false);
          }}
          isLacking={isLacking}
          without={assessment.participants.flatMap(({ invitee }) => (invitee ? [invitee.id] : []))}
        />
      </Stack>
    </Dialog>
  );
}
