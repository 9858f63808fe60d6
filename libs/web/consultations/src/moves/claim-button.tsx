import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Button, Stack } from '@rinnalla/web-ui';
import { ClaimConsultationDocument } from '../data/claimant-moves.documents.js';
import { useOfflineReason } from '../data/use-offline-reason.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { useMove } from './use-move.js';

interface ClaimButtonProps {
  consultationId: string;
  onClaimed: () => void;
}

/** Takes the request. Of all who try at once one gets it; the others are told who. */
export function ClaimButton({ consultationId, onClaimed }: ClaimButtonProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const { make, problem, isSending } = useMove('claim', useChange(ClaimConsultationDocument));
  const handlePress = async () => {
    if (await make({ consultationId })) onClaimed();
  };
  return (
    <Stack gap="tight">
      <ProblemAlert problem={problem} />
      <div>
        <Button
          variant="primary"
          icon="check"
          isPending={isSending}
          pendingLabel={sayCommon('sending')}
          disabledReason={useOfflineReason()}
          onPress={() => void handlePress()}
        >
          {say('move.claim')}
        </Button>
      </div>
    </Stack>
  );
}
