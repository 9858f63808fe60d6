import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isReasonInWords } from '@rinnalla/domain';
import type { DisclosureRequestPartsFragment } from '@rinnalla/web-graphql';
import { failureText, lawText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, Select, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { AnswerDisclosureRequestDocument } from '../data/disclosure.documents.js';
import { EntryChoice, useDisclosableEntries } from '../give/entry-choice.js';
import { asProtectionGround, ProtectionGroundChoice } from '../give/protection-ground-choice.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

export interface AnswerRequestDialogProps {
  request: DisclosureRequestPartsFragment;
  clients: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}

/** The holder's answer to a request: gives chosen entries to the asker, or refuses; either way with a reason. */
export function AnswerRequestDialog({ request, clients, onClose }: AnswerRequestDialogProps) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const read = useDisclosableEntries(request.caseId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { answer, isSending, refusal } = useAnswer(onClose);
  const form = useDraftedForm({
    draftKey: `disclosureRequest:${request.id}`,
    version: request.version,
    initial: { choice: '', clientId: clients[0]?.id ?? '', ground: '', reason: '' },
    labels: {
      choice: say('request.choice'),
      clientId: say('give.client'),
      ground: say('give.ground'),
      reason: say('request.reason'),
    },
    faultsOf: ({ choice, ground, reason }) => ({
      ...(choice === '' && { choice: 'required' }),
      ...(choice === 'give' && !asProtectionGround(ground) && { ground: 'required' }),
      ...(!isReasonInWords(reason) && { reason: 'required' }),
      ...(reason.trim().length > INPUT_LIMITS.line && { reason: 'tooLong' }),
    }),
    lackWords: { reason: say('give.reasonShort') },
    lacksOf: ({ choice }) => ({
      entries: choice === 'give' &&
        chosen.length === 0 && { label: say('give.entries'), words: words.inputReason.required },
    }),
    onSubmit: async ({ choice, clientId, reason, ...values }, version) => {
      const ground = asProtectionGround(values.ground);
      const { id } = request;
      if (choice !== 'give') return answer({ id, version, reason: reason.trim(), given: null });
      if (!ground) return false;
      return answer({
        id,
        version,
        reason: reason.trim(),
        given: { clientId, recordIds: [...chosen], ground },
      });
    },
  });
  const isGiving = form.values.choice === 'give';

  return (
    <FormDialog
      title={say('request.answerTitle')}
      form={form}
      submitLabel={say('request.save')}
      pendingLabel={say('request.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('request.by', { person: personLine(request.askedBy) })}</p>
      <p>{request.what}</p>
      <RadioGroup
        label={say('request.choice')}
        {...form.choice('choice')}
        options={(['give', 'refuse'] as const).map((value) => ({ value, label: say(`request.${value}`) }))}
      />
      {isGiving && clients.length > 1 && (
        <Select label={say('give.client')} items={clients} {...form.choice('clientId')} />
      )}
      {isGiving && (
        <>
          <EntryChoice
            {...form.beside('entries')}
            read={read}
            clientId={form.values.clientId}
            chosen={chosen}
            onChange={setChosen}
          />
          <ProtectionGroundChoice {...form.choice('ground')} />
        </>
      )}
      <TextArea
        label={say('request.reason')}
        description={say('give.reasonHelp')}
        {...form.text('reason')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}

function useAnswer(onAnswered: () => void) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const { send, isSending } = useChange(AnswerDisclosureRequestDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (text: string) => {
    setRefusal(text);
    return false;
  };
  const answer = async (input: Parameters<typeof send>[0]): Promise<boolean> => {
    setRefusal(null);
    const outcome = await send(input);
    if (outcome.kind === 'failed') return refuse(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'NotYoursToDisclose':
        return refuse(say('give.notYours', { sections: lawText(words, result.sections) }));
      case 'StaleVersion':
        return refuse(say('request.stale'));
      case 'DisclosureRequestAnswered':
        showToast({ text: say('request.done') });
        onAnswered();
        return true;
    }
  };
  return { answer, isSending, refusal };
}
