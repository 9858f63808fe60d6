import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isReasonInWords } from '@rinnalla/domain';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { AskDisclosureDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

export interface AskDisclosureDialogProps {
  /** Of a case one works on, or of a consultation one has claimed, whose case one need not see. */
  about: { caseId: string } | { consultationId: string };
  onClose: () => void;
}

/** Asks the named worker to disclose: the most that 56 § lets somebody who needs the records do. */
export function AskDisclosureDialog({ about, onClose }: AskDisclosureDialogProps) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const { send, isSending } = useChange(AskDisclosureDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useDraftedForm({
    draftKey: `disclosure:${'caseId' in about ? about.caseId : about.consultationId}:ask`,
    initial: { what: '' },
    labels: { what: say('request.what') },
    faultsOf: ({ what }) => ({
      ...(!isReasonInWords(what) && { what: 'required' }),
      ...(what.trim().length > INPUT_LIMITS.line && { what: 'tooLong' }),
    }),
    lackWords: { what: say('request.whatShort') },
    onSubmit: async ({ what }) => {
      setRefusal(null);
      const outcome = await send({ ...about, what: what.trim() });
      if (outcome.kind === 'failed' || outcome.result.__typename !== 'DisclosureAsked') {
        setRefusal(outcome.kind === 'failed' ? failureText(words, outcome.failure) : say('request.already'));
        return false;
      }
      showToast({ text: say('request.sent') });
      onClose();
      return true;
    },
  });
  return (
    <FormDialog
      title={say('request.askTitle')}
      form={form}
      submitLabel={say('request.submit')}
      pendingLabel={say('request.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('request.askText')}</p>
      <TextArea
        label={say('request.what')}
        description={say('request.whatHelp')}
        {...form.text('what')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
