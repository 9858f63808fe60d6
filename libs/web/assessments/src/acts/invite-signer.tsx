import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, showToast, Stack, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import { InviteSignerDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { ColleagueField } from '../participants/colleague-field.js';

/** The way out where the law asks for another signer: a licensed social worker in office as the named worker's pair. */
export function InviteSigner({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { found } = useAssessmentDesk();
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(InviteSignerDocument);
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [isLacking, setLacking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const invite = async () => {
    setLacking(chosen === null);
    if (!chosen) return;
    const outcome = await send({ caseId: found.id, professionalId: chosen.id });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'LegalModeMissing':
        return setRefusal(say('sign.otherRegister', { sections: result.sections.join(', ') }));
      case 'NamedWorkerRefused':
        return setRefusal(say('sign.notPair', { section: result.section }));
      case 'AlreadyInTeam':
        return setRefusal(say('act.already'));
      case 'TeamChanged':
        showToast({ text: say('sign.inviteDone') });
        onClose();
    }
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('sign.inviteTitle')}
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
        <p>{say('sign.inviteText')}</p>
        <ColleagueField
          label={say('sign.person')}
          description={say('sign.personHelp')}
          chosen={chosen}
          onChoose={(item) => {
            setChosen(item);
            setLacking(false);
          }}
          isLacking={isLacking}
          without={found.team.flatMap(({ relation, professional }) =>
            relation === 'team_member' ? [] : [professional.id],
          )}
          carriesSpecialSupport
        />
      </Stack>
    </Dialog>
  );
}
