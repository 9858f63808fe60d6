import { faultsBy } from './field-faults.js';
import { useDraftedForm } from './use-drafted-form.js';

export interface ReasonAboutOptions {
  /** Names nobody: whom the reason is about is sealed with it. */
  draftKey: string;
  /** Whom it is about, as one text. */
  person: string;
  label: string;
  /** @returns true when it was taken */
  onSubmit: (reason: string) => Promise<boolean>;
}

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, limit: 'line' } });

/** A reason about a person who was looked for. Half-written it is kept, and comes back where the same person is looked for again. */
export function useReasonAbout({ draftKey, person, label, onSubmit }: ReasonAboutOptions) {
  const form = useDraftedForm<'reason' | 'person'>({
    draftKey,
    initial: { reason: '', person },
    labels: { reason: label, person: '' },
    faultsOf: (values) => faultsOf({ reason: values.person === person ? values.reason : '' }),
    onSubmit: ({ reason }) => onSubmit(reason),
  });
  return {
    submit: form.submit,
    field: {
      ...form.text('reason'),
      value: form.values.person === person ? form.values.reason : '',
      onChange: (reason: string) => form.setAll({ reason, person }),
    },
  };
}
