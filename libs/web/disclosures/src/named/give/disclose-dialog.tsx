import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isReasonInWords } from '@rinnalla/domain';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { ColleaguePicker, FormDialog, useDraftedForm, useMe } from '@rinnalla/web-session';
import { Select, showToast, TextArea, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import { DiscloseRecordsDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';
import { EntryChoice, useDisclosableEntries } from './entry-choice.js';
import { asProtectionGround, ProtectionGroundChoice } from './protection-ground-choice.js';

export interface DiscloseDialogProps {
  caseId: string;
  clients: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
  /** Entries ticked beforehand, because the viewer started from them. */
  entryIds?: readonly string[];
}

/** Gives named entries to a named colleague under 703/2023 56 §. What is given and to whom is chosen anew each time. */
export function DiscloseDialog({ caseId, clients, onClose, entryIds = [] }: DiscloseDialogProps) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const { professional } = useMe();
  const read = useDisclosableEntries(caseId);
  const [chosen, setChosen] = useState(entryIds);
  const [receiver, setReceiver] = useState<PickerItem | null>(null);
  const { give, isSending, refusal } = useGive(onClose);
  const form = useDraftedForm({
    draftKey: `disclosure:${caseId}`,
    initial: { clientId: clients[0]?.id ?? '', ground: '', reason: '' },
    labels: { clientId: say('give.client'), ground: say('give.ground'), reason: say('give.reason') },
    faultsOf: ({ ground, reason }) => ({
      ...(!asProtectionGround(ground) && { ground: 'required' }),
      ...(!isReasonInWords(reason) && { reason: 'required' }),
      ...(reason.trim().length > INPUT_LIMITS.line && { reason: 'tooLong' }),
    }),
    lackWords: { reason: say('give.reasonShort') },
    lacksOf: () => ({
      entries: chosen.length === 0 && { label: say('give.entries'), words: words.inputReason.required },
      receiver: receiver === null && { label: say('give.receiver'), words: words.inputReason.required },
    }),
    onSubmit: async ({ clientId, reason, ...values }) => {
      const ground = asProtectionGround(values.ground);
      if (!ground || !receiver) return false;
      const recordIds = [...chosen];
      return give({ caseId, clientId, recordIds, recipientId: receiver.id, ground, reason: reason.trim() });
    },
  });

  return (
    <FormDialog
      title={say('give.title')}
      form={form}
      submitLabel={say('give.submit')}
      pendingLabel={say('give.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('give.text')}</p>
      {clients.length > 1 && (
        <Select
          label={say('give.client')}
          items={clients}
          {...form.choice('clientId')}
          onChange={(clientId) => {
            form.set('clientId', clientId);
            setChosen([]);
          }}
        />
      )}
      <EntryChoice
        {...form.beside('entries')}
        read={read}
        clientId={form.values.clientId}
        chosen={chosen}
        onChange={setChosen}
      />
      <ColleaguePicker
        {...form.beside('receiver')}
        label={say('give.receiver')}
        without={[professional.id]}
        chosen={receiver}
        onChoose={setReceiver}
      />
      <ProtectionGroundChoice {...form.choice('ground')} />
      <TextArea
        label={say('give.reason')}
        description={say('give.reasonHelp')}
        {...form.text('reason')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}

/** Sends a disclosure; a refusal is told in whole words, with its section of law. */
function useGive(onGiven: () => void) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const { send, isSending } = useChange(DiscloseRecordsDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (text: string) => {
    setRefusal(text);
    return false;
  };
  const give = async (input: Parameters<typeof send>[0]): Promise<boolean> => {
    setRefusal(null);
    const outcome = await send(input);
    if (outcome.kind === 'failed') return refuse(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'NotYoursToDisclose':
        return refuse(say('give.notYours', { sections: lawText(words, result.sections) }));
      case 'NotForOneself':
        return refuse(say('give.notForOneself', { sections: lawText(words, result.sections) }));
      case 'RecordsDisclosed':
        showToast({ text: say('give.done') });
        onGiven();
        return true;
    }
  };
  return { give, isSending, refusal };
}
