import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { SignAssessmentDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { InviteSigner } from './invite-signer.js';
import { useAct } from './use-act.js';

/** What a refusal leaves open: somebody else whom the law lets sign. */
const OTHERS_MAY: readonly string[] = [
  'not_a_professional',
  'social_worker',
  'social_worker_in_office',
  'professional_in_office',
];

/** Says what signing does, or why the law does not let the viewer sign, with the section and the way out. */
export function SignDialog({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const common = useTexts(commonTexts);
  const { assessment, found } = useAssessmentDesk();
  const offlineReason = useOfflineReason();
  const { make, refusal, isSending } = useAct(useChange(SignAssessmentDocument), 'sign');
  const [isInviting, setInviting] = useState(false);
  const problem = assessment.signerProblem;
  const mayInvite = problem !== null && OTHERS_MAY.includes(problem.why) && found.viewerCan.changeTeam;

  const sign = async () => {
    if (await make({ assessmentId: assessment.id, version: assessment.version })) onClose();
  };
  if (isInviting) return <InviteSigner onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('sign.title')}
      closeLabel={common('close')}
      footer={
        <>
          {problem === null && (
            <Button
              variant="primary"
              onPress={() => void sign()}
              disabledReason={offlineReason}
              isPending={isSending}
              pendingLabel={say('act.saving')}
            >
              {say('act.sign')}
            </Button>
          )}
          {mayInvite && (
            <Button variant="primary" icon="plus" onPress={() => setInviting(true)}>
              {say('sign.invite')}
            </Button>
          )}
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
        {problem === null ? (
          <WhatItDoes />
        ) : (
          <InlineAlert tone="warning" title={say('sign.refusedTitle')}>
            <p>{say(`refusal.${problem.why}`)}</p>
            <p>{say('labelled', { label: say('law'), value: lawText(words, [problem.law]) })}</p>
          </InlineAlert>
        )}
      </Stack>
    </Dialog>
  );
}

function WhatItDoes() {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  return (
    <>
      <p>{say('sign.text')}</p>
      <ul>
        <li>{say(assessment.relationshipContinues === true ? 'sign.continues' : 'sign.ends')}</li>
        {assessment.needsSpecialSupport === true && <li>{say('sign.special')}</li>}
      </ul>
    </>
  );
}
