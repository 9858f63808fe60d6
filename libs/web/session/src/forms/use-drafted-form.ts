import { commonTexts, inputText, useTexts, useWords, type InputReason } from '@rinnalla/web-i18n';
import type { TextAreaProps } from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import { useDraft } from '../drafts/use-draft.js';

export type FormValues<Field extends string> = Readonly<Record<Field, string>>;
export type FormFaults<Field extends string> = Readonly<Partial<Record<Field, InputReason>>>;

export interface Lack {
  /** What the field is called. */
  readonly label: string;
  /** What to do about it. */
  readonly words: string;
}

/** What the server found wrong with one field. */
export interface ToldFault<Field extends string> {
  readonly field: Field;
  readonly words: string;
}

export interface DraftedFormOptions<Field extends string> {
  /** What it is a form of, such as `goal:{planId}:new`; without names. */
  draftKey: string;
  initial: FormValues<Field>;
  /** What each field is called, for the list of what to mend. */
  labels: FormValues<Field>;
  /** What is wrong, field by field; the server asks the same. */
  faultsOf: (values: FormValues<Field>) => FormFaults<Field>;
  /** Own words for a field that lacks something, where "fill this in" says too little. */
  lackWords?: Readonly<Partial<Record<Field, string>>>;
  /** What the form lacks beside its texts, by name: somebody to choose, a password. No draft keeps these. */
  lacksOf?: (values: FormValues<Field>) => Readonly<Record<string, Lack | false>>;
  /**
   * Called with values that have no faults, when nothing is lacking.
   * @returns true when they were taken, and the form may be emptied; the fault, when the server blamed a field
   */
  onSubmit: (values: FormValues<Field>) => Promise<boolean | ToldFault<Field>>;
}

/**
 * A form whose half-filled fields outlive a reload, a time-out and a lost right. All its values are texts: an empty one is nothing
 * chosen. Faults are shown from the first attempt on.
 */
export function useDraftedForm<Field extends string>(options: DraftedFormOptions<Field>) {
  const { draftKey, initial, labels, faultsOf, onSubmit } = options;
  const common = useTexts(commonTexts);
  const words = useWords();
  const id = useId();
  const { restored, keep, drop } = useDraft(draftKey);
  const [typed, setTyped] = useState<FormValues<Field> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<(ToldFault<Field> & { readonly value: string }) | null>(null);

  const values = typed ?? { ...initial, ...restored?.fields };
  const fields = Object.keys(initial).filter((field): field is Field => field in initial);
  const faults = attempt === 0 ? null : faultsOf(values);
  const lacks = options.lacksOf?.(values) ?? {};
  const errorOf = (field: Field): string | undefined => {
    const fault = faults?.[field];
    if (fault === undefined)
      return told?.field === field && told.value === values[field] ? told.words : undefined;
    return (fault === 'required' ? options.lackWords?.[field] : undefined) ?? inputText(words, fault);
  };
  const lackOf = (name: string): Lack | null => (attempt > 0 && lacks[name]) || null;
  const listed = (name: string, label: string, message: string) => ({
    fieldId: `${id}-${name}`,
    message: `${label} – ${message}`,
  });
  const errors = [
    ...fields.flatMap((field) => {
      const message = errorOf(field);
      return message === undefined ? [] : [listed(field, labels[field], message)];
    }),
    ...Object.keys(lacks).flatMap((name) => {
      const lack = lackOf(name);
      return lack === null ? [] : [listed(name, lack.label, lack.words)];
    }),
  ];

  const setAll = (some: Partial<FormValues<Field>>) => {
    const next = { ...values, ...some };
    setTyped(next);
    keep(next);
  };
  const set = (field: Field, value: string) => setAll({ ...values, [field]: value });
  const empty = () => {
    setTyped(initial);
    setAttempt(0);
    setTold(null);
    drop();
  };
  const submit = async () => {
    setAttempt(attempt + 1);
    setTold(null);
    const isWhole = Object.keys(faultsOf(values)).length === 0 && !Object.values(lacks).some(Boolean);
    if (!isWhole) return;
    const outcome = await onSubmit(values);
    if (outcome === true) return empty();
    if (outcome === false) return;
    setTold({ ...outcome, value: values[outcome.field] });
    setAttempt(attempt + 2);
  };

  const keys: NonNullable<TextAreaProps['onKeyDown']> = (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return void submit();
    // React Aria keeps key events to itself unless told otherwise; Esc must reach the dialog.
    event.continuePropagation();
  };

  return {
    id,
    values,
    isRestored: typed === null && restored !== null && restored !== undefined,
    /** Something half-filled was found: the form is to be shown without asking. */
    hasDraft: restored !== null && restored !== undefined,
    errors,
    errorTitle: common('fixThese', { count: errors.length }),
    attempt,
    submit,
    empty,
    set,
    /** Sets fields that belong together at once. */
    setAll,
    /** Props of a field that holds text. */
    text: (field: Field) => ({
      id: `${id}-${field}`,
      value: values[field],
      onChange: (value: string) => set(field, value),
      errorMessage: errorOf(field),
    }),
    /** Props of a field that holds a choice or a day, or nothing. */
    choice: (field: Field) => ({
      id: `${id}-${field}`,
      value: values[field] === '' ? null : values[field],
      onChange: (value: string | null) => set(field, value ?? ''),
      errorMessage: errorOf(field),
    }),
    /** Props of what stands beside the texts and is kept in no draft. */
    beside: (name: string) => ({ id: `${id}-${name}`, errorMessage: lackOf(name)?.words }),
    /** For fields of many lines, where Enter makes a new one. */
    keys,
  };
}

export type DraftedForm<Field extends string> = ReturnType<typeof useDraftedForm<Field>>;
