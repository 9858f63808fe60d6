import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Button, Stack } from '@rinnalla/web-ui';
import { ReopenConsultationDocument } from '../data/asker-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { useOfflineReason } from '../data/use-offline-reason.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { useMove } from './use-move.js';

/** Asks again what nobody took. */
export function ReopenButton({ consultation }: { consultation: Pick<WholeConsultation, 'id' | 'version'> }) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const { make, problem, isSending } = useMove('reopen', useChange(ReopenConsultationDocument));
  const { id: consultationId, version } = consultation;
  return (
    <Stack gap="tight">
      <ProblemAlert problem={problem} />
      <div>
        <Button
          variant="primary"
          icon="refresh"
          isPending={isSending}
          pendingLabel={sayCommon('sending')}
          disabledReason={useOfflineReason()}
          onPress={() => void make({ consultationId, version })}
        >
          {say('move.reopen')}
        </Button>
      </div>
    </Stack>
  );
}
