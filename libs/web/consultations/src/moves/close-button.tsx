import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Stack } from '@rinnalla/web-ui';
import { CloseConsultationDocument } from '../data/asker-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { SendRow } from './send-row.js';
import { useMove } from './use-move.js';

/** Closes a declined consultation as it is: there is no answer to say anything of. */
export function CloseButton({ consultation }: { consultation: Pick<WholeConsultation, 'id' | 'version'> }) {
  const say = useTexts(consultationTexts);
  const { make, problem, isSending } = useMove('close', useChange(CloseConsultationDocument));
  const { id: consultationId, version } = consultation;
  return (
    <Stack gap="tight">
      <ProblemAlert problem={problem} />
      <SendRow
        label={say('closeForm.title')}
        isSending={isSending}
        onSend={() => void make({ consultationId, version })}
      />
    </Stack>
  );
}
