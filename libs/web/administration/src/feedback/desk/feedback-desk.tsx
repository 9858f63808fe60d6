import { useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Section, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';
import { FeedbackList } from './feedback-list.js';
import { RecordDialog } from './record-dialog.js';

/** Feedback on accessibility, for those who answer it in the county's name (306/2019 3 luku). */
export function FeedbackDesk() {
  const say = useTexts(feedbackDeskTexts);
  const offlineReason = useOfflineReason();
  const [isRecording, setRecording] = useState(false);
  return (
    <Stack gap="loose">
      <div>
        <Button icon="plus" disabledReason={offlineReason} onPress={() => setRecording(true)}>
          {say('record.open')}
        </Button>
      </div>
      <Section title={say('waiting')} lead={say('waitingLead')}>
        <FeedbackList isAnswered={false} />
      </Section>
      <Section title={say('answered')}>
        <FeedbackList isAnswered />
      </Section>
      {isRecording && <RecordDialog onClose={() => setRecording(false)} />}
    </Stack>
  );
}
