import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useAct } from '../acts/use-act.js';
import { InviteProfessionalDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { InviteDialog } from './invite-dialog.js';

/** Asks a professional of the county to take part (SHL 41 §). */
export function InviteProfessional({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  const { make, refusal, isSending } = useAct(useChange(InviteProfessionalDocument), 'invite');
  const invite = async (professionalId: string) => {
    if (await make({ assessmentId: assessment.id, professionalId })) onClose();
  };
  return (
    <InviteDialog
      title={say('participants.inviteProfessional')}
      text={say('participants.inviteProfessionalText')}
      label={say('participants.person')}
      description={say('participants.personHelp')}
      without={assessment.participants.flatMap(({ invitee }) => (invitee ? [invitee.id] : []))}
      refusal={refusal}
      isSending={isSending}
      onInvite={(professionalId) => void invite(professionalId)}
      onClose={onClose}
    />
  );
}
