import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useDraftedForm, type DraftedForm, type FormFaults, type FormValues } from '@rinnalla/web-session';
import { useState } from 'react';
import type { fi } from '../i18n/fi.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import type { Fault } from './giving-values.js';

/** Fields that can be at fault, of either form: each has its words. */
export type FaultField = keyof (typeof fi)['fault'];

export interface DeclaredFormOptions<Field extends string> {
  draftKey: string;
  initial: FormValues<Field>;
  /** What keeps it from being taken down so, with the section of law where the law says so. */
  faultsOf: (values: FormValues<Field>) => readonly Fault<FaultField>[];
  /** @returns true when it was taken down; what the server found at fault, where it names a field */
  onSend: (values: FormValues<Field>) => Promise<boolean | Fault<FaultField>>;
}

/**
 * A form that takes down what a client said, kept as a draft. Its faults are told in sentences of their own, with the section of law, from
 * the first try on; what the server found at fault stands until the form is sent again.
 */
export function useDeclaredForm<Field extends string>(
  options: DeclaredFormOptions<Field>,
): DraftedForm<Field> {
  const say = useTexts(permissionTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<Fault<FaultField> | null>(null);
  const form = useDraftedForm<Field>({
    draftKey: options.draftKey,
    initial: options.initial,
    labels: options.initial,
    faultsOf: noFaults,
    onSubmit: async (values) => {
      const outcome = await options.onSend(values);
      if (typeof outcome === 'boolean') return outcome;
      setTold(outcome);
      setAttempt(attempt + 2);
      return false;
    },
  });
  const found = options.faultsOf(form.values);
  const faults = attempt === 0 ? [] : [...found, ...(told ? [told] : [])];
  const wordsOf = ({ field, section }: Fault<FaultField>) => {
    const fault = say(`fault.${field}`);
    return section === null ? fault : say('withSection', { fault, section: lawText(words, [section]) });
  };
  const errorOf = (name: string): string | undefined => {
    const fault = faults.find(({ field }) => field === name);
    return fault && wordsOf(fault);
  };
  return {
    ...form,
    errors: faults.map((fault) => ({ fieldId: `${form.id}-${fault.field}`, message: wordsOf(fault) })),
    errorTitle: common('fixThese', { count: faults.length }),
    attempt,
    text: (field) => ({ ...form.text(field), errorMessage: errorOf(field) }),
    choice: (field) => ({ ...form.choice(field), errorMessage: errorOf(field) }),
    empty: () => {
      setAttempt(0);
      setTold(null);
      return form.empty();
    },
    submit: async () => {
      setTold(null);
      setAttempt(attempt + 1);
      if (found.length === 0) await form.submit();
    },
  };
}

/** They are told in words of this form's own. */
function noFaults<Field extends string>(): FormFaults<Field> {
  const none: Partial<Record<Field, 'required'>> = {};
  return none;
}
