import { useChange } from '@rinnalla/web-graphql';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { InviteSignerDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { InviteDialog } from '../participants/invite-dialog.js';

/** The way out where the law asks for another signer: a licensed social worker in office as the named worker's pair. */
export function InviteSigner({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const { found } = useAssessmentDesk();
  const { send, isSending } = useChange(InviteSignerDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  const invite = async (professionalId: string) => {
    const outcome = await send({ caseId: found.id, professionalId });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'LegalModeMissing':
        return setRefusal(say('sign.otherRegister', { sections: lawText(words, result.sections) }));
      case 'NamedWorkerRefused':
        return setRefusal(say('sign.notPair', { section: lawText(words, [result.section]) }));
      case 'AlreadyInTeam':
        return setRefusal(say('act.already'));
      case 'TeamChanged':
        showToast({ text: say('sign.inviteDone') });
        onClose();
    }
  };

  return (
    <InviteDialog
      title={say('sign.inviteTitle')}
      text={say('sign.inviteText')}
      label={say('sign.person')}
      description={say('sign.personHelp')}
      without={found.team.flatMap(({ relation, professional }) =>
        relation === 'team_member' ? [] : [professional.id],
      )}
      carriesSpecialSupport
      refusal={refusal}
      isSending={isSending}
      onInvite={(professionalId) => void invite(professionalId)}
      onClose={onClose}
    />
  );
}
