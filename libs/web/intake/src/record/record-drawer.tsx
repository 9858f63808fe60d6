import { useState, type SubmitEvent } from 'react';
import { useChange, type Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { useDraftedForm, useMe, useOfflineReason } from '@rinnalla/web-session';
import { Button, Drawer, FormLayout, showToast } from '@rinnalla/web-ui';
import { RecordContactDocument } from '../data/intake-changes.documents.js';
import { contactPath, intakePath } from '../data/intake-paths.js';
import type { Queue } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { ExistsNote } from './exists-note.js';
import { keepLastChannel, lastChannel } from './last-channel.js';
import { faultsOf, sanely, toSend, type RecordField } from './record-fields.js';
import { RecordFormFields } from './record-form-fields.js';
import { RecordNotices } from './record-notices.js';
import { SamePersonField } from './same-person-field.js';
import { useServerFault } from './server-fault.js';
import { useExistsCard } from './use-exists-card.js';
import { useRecordLabels } from './use-record-labels.js';

export interface RecordDrawerProps {
  queues: readonly Queue[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRecorded: (path: string) => void;
}

/** Writes down a contact as it came in; what is half-filled is there after a reload. */
export function RecordDrawer({ isOpen, onOpenChange, ...rest }: RecordDrawerProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={say('record.title')}
      closeLabel={common('close')}
    >
      <Content {...rest} onClose={() => onOpenChange(false)} />
    </Drawer>
  );
}

type ContentProps = Pick<RecordDrawerProps, 'queues' | 'onRecorded'> & { onClose: () => void };

function Content({ queues, onRecorded, onClose }: ContentProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const labels = useRecordLabels();
  const faultOf = useServerFault();
  const offlineReason = useOfflineReason();
  const myId = useMe().professional.id;
  const { found, look } = useExistsCard();
  const { send, isSending } = useChange(RecordContactDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { time } = useFormats();
  const [initial] = useState(() => {
    const now = new Date();
    return { ...sanely(now, queues[0], lastChannel(myId)), receivedTime: time(now.toISOString()) };
  });
  const form = useDraftedForm<RecordField>({
    draftKey: 'contact:new',
    initial,
    labels,
    faultsOf,
    onSubmit: async (values) => {
      setFailure(null);
      const input = toSend(values, queues);
      if (input === null) return false;
      const outcome = await send(input);
      if (outcome.kind === 'failed') {
        const fault = faultOf(outcome.failure, values);
        if (fault === null) setFailure(outcome.failure);
        return fault ?? false;
      }
      keepLastChannel(myId, input.channel);
      const { contact } = outcome.result;
      // Out of the recorder's sight at once: the unit is shut, and the emergency duty has it.
      showToast({ text: say(contact === null ? 'record.passed' : 'record.recorded') });
      onClose();
      onRecorded(contact === null ? intakePath : contactPath(contact.id));
      return true;
    },
  });
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isSending) void form.submit();
  };
  return (
    <form onSubmit={handleSubmit} noValidate>
      <FormLayout>
        <RecordNotices form={form} problem={failure && failureText(words, failure)} />
        <RecordFormFields
          form={form}
          queues={queues}
          labels={labels}
          onIdentity={() => void look(form.values)}
        />
        <ExistsNote found={found} />
        <SamePersonField form={form} found={found} />
        <div>
          <Button
            type="submit"
            variant="primary"
            isPending={isSending}
            pendingLabel={common('sending')}
            disabledReason={offlineReason}
          >
            {say('record.submit')}
          </Button>
        </div>
      </FormLayout>
    </form>
  );
}
