import { commonTexts, failureText, lawText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { ConfirmDialog, showToast, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { TeamMember } from '../data/case-types.js';
import { EndTeamMembershipDocument } from '../data/team.documents.js';
import { teamTexts } from '../i18n/team-texts.js';

/** Asks before someone loses sight of the case. */
export function RemoveMember({ member, onClose }: { member: TeamMember; onClose: () => void }) {
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const { send, isSending } = useChange(EndTeamMembershipDocument);
  const [refusal, setRefusal] = useState<string>();

  const remove = async (): Promise<void> => {
    const outcome = await send({ caseId: member.caseId, teamMemberId: member.id, version: member.version });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    switch (outcome.result.__typename) {
      case 'TeamChanged':
        showToast({ text: say('team.removed') });
        return onClose();
      case 'NamedWorkerNeeded':
        return setRefusal(say('team.neededFirst', { section: lawText(words, [outcome.result.section]) }));
      case 'StaleVersion':
        return setRefusal(say('team.stale'));
    }
  };

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={say('team.removeTitle')}
      confirmLabel={say('team.remove')}
      cancelLabel={common('cancel')}
      closeLabel={common('close')}
      onConfirm={() => void remove()}
      isPending={isSending}
      pendingLabel={say('team.removing')}
      errorMessage={refusal}
      tone="danger"
    >
      <SummaryList
        items={[{ id: 'person', term: say('team.person'), details: personLine(member.professional) }]}
      />
      <p>{say('team.removeText')}</p>
    </ConfirmDialog>
  );
}
