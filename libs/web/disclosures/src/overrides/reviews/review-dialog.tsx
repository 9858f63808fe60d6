import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { ReviewOverrideDocument } from '../data/override.documents.js';
import { overrideTexts } from '../i18n/override-texts.js';
import type { ReviewCardProps } from './review-card.js';

const VERDICTS = ['lawful', 'unlawful'] as const;
const faultsOfNote = faultsBy<'note'>({ note: { isRequired: true, isReason: true, limit: 'line' } });
const asVerdict = (value: string) => VERDICTS.find((verdict) => verdict === value);

/** The officer's word: lawful or not, and why. */
export function ReviewDialog({
  review,
  onChanged,
  onClose,
}: Omit<ReviewCardProps, 'logHref'> & { onClose: () => void }) {
  const say = useTexts(overrideTexts);
  const words = useWords();
  const { send, isSending } = useChange(ReviewOverrideDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useDraftedForm({
    draftKey: `override:${review.id}:review`,
    version: review.version,
    initial: { verdict: '', note: '' },
    labels: { verdict: say('reviews.verdict'), note: say('reviews.note') },
    faultsOf: ({ verdict, note }) => ({
      ...(!asVerdict(verdict) && { verdict: 'required' }),
      ...faultsOfNote({ note }),
    }),
    onSubmit: async (values, version) => {
      const verdict = asVerdict(values.verdict);
      if (!verdict) return false;
      const outcome = await send({ id: review.id, version, verdict, note: values.note.trim() });
      if (outcome.kind === 'failed') return refuse(failureText(words, outcome.failure));
      switch (outcome.result.__typename) {
        case 'OwnOverride':
          return refuse(say('reviews.own', { section: lawText(words, [outcome.result.section]) }));
        case 'StaleVersion':
          onChanged();
          return refuse(say('reviews.stale'));
        case 'OverrideReviewed':
          showToast({ text: say('reviews.done') });
          onChanged();
          onClose();
          return true;
      }
    },
  });
  const refuse = (text: string) => {
    setRefusal(text);
    return false;
  };
  return (
    <FormDialog
      title={say('reviews.reviewOf', { number: review.caseNumber })}
      form={form}
      submitLabel={say('reviews.submit')}
      pendingLabel={say('reviews.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <RadioGroup
        label={say('reviews.verdict')}
        {...form.choice('verdict')}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: say(`reviews.verdicts.${verdict}`) }))}
      />
      <TextArea label={say('reviews.note')} {...form.text('note')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
