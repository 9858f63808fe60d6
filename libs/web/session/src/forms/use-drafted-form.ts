import { commonTexts, inputText, useFormats, useTexts, useWords, type InputReason } from '@rinnalla/web-i18n';
import type { TextAreaProps } from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { fieldsOf, type FormValues } from './form-writing.js';
import { useFormWriting } from './use-form-writing.js';

export type { FormValues } from './form-writing.js';
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
  /**
   * The version of the record that the form changes, as it is known now. What the writing began from goes with what is sent, and where the
   * two differ nothing is sent until the writer has seen it. Left out where the form changes nothing that stands.
   */
  version?: number | undefined;
  /** The form as it opens: what stands, where it changes a record. */
  initial: FormValues<Field>;
  /** What each field is called, for the list of what to mend. */
  labels: FormValues<Field>;
  /** What is wrong, field by field; the server asks the same. */
  faultsOf: (values: FormValues<Field>) => FormFaults<Field>;
  /** Own words for a field that lacks something, where "fill this in" says too little. */
  lackWords?: Readonly<Partial<Record<Field, string>>>;
  /** How a choice is said, for telling what it was changed to. */
  choiceWords?: Readonly<Partial<Record<Field, (value: string) => string>>>;
  /** What the form lacks beside its texts, by name: somebody to choose, a password. No draft keeps these. */
  lacksOf?: (values: FormValues<Field>) => Readonly<Record<string, Lack | false>>;
  /**
   * Called with values that have no faults, when nothing is lacking, and the version the writing began from; 0 where there is none. The
   * change that it sends before it waits for anything else is made once, however often it is sent (`useDraft`).
   * @returns true when they were taken, and the form may be emptied; the fault, when the server blamed a field
   */
  onSubmit: (values: FormValues<Field>, version: number) => Promise<boolean | ToldFault<Field>>;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A form whose half-filled fields outlive a reload, a time-out and a lost right. All its values are texts: an empty one is nothing
 * chosen. Faults are shown from the first attempt on.
 */
export function useDraftedForm<Field extends string>(options: DraftedFormOptions<Field>) {
  const { draftKey, initial, labels, faultsOf, onSubmit } = options;
  const common = useTexts(commonTexts);
  const words = useWords();
  const { day } = useFormats();
  const id = useId();
  const say = useTexts(sessionTexts);
  const writing = useFormWriting(draftKey, { version: options.version ?? 0, values: initial });
  const [isOnItsWay, setOnItsWay] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<(ToldFault<Field> & { readonly value: string }) | null>(null);

  const { values } = writing;
  const fields = fieldsOf(initial);
  // What is being saved now may be told by the stream before it is answered.
  const overtaken = isOnItsWay ? null : writing.overtaken;
  const faults = attempt === 0 ? null : faultsOf(values);
  const lacks = options.lacksOf?.(values) ?? {};
  const textWords = (value: string): string => (ISO_DAY.test(value) ? day(value) : value);
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
    ...(attempt > 0 && overtaken
      ? [{ fieldId: `${id}-overtaken`, message: say('form.overtaken.decide') }]
      : []),
    ...fields.flatMap((field) => {
      const message = errorOf(field);
      return message === undefined ? [] : [listed(field, labels[field], message)];
    }),
    ...Object.keys(lacks).flatMap((name) => {
      const lack = lackOf(name);
      return lack === null ? [] : [listed(name, lack.label, lack.words)];
    }),
  ];

  const setAll = writing.write;
  const set = (field: Field, value: string) => writing.write({ ...values, [field]: value });
  const empty = () => {
    setAttempt(0);
    setTold(null);
    return writing.forget();
  };
  const check = (): boolean => {
    setAttempt(attempt + 1);
    setTold(null);
    const isWhole = Object.keys(faultsOf(values)).length === 0 && !Object.values(lacks).some(Boolean);
    return isWhole && overtaken === null;
  };
  const submit = async () => {
    if (!check()) return;
    setOnItsWay(true);
    const outcome = await writing.send(async () => {
      const answer = await onSubmit(values, writing.version);
      if (answer === true) empty();
      return answer;
    });
    setOnItsWay(false);
    if (typeof outcome === 'boolean') return;
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
    isRestored: writing.isRestored,
    /** Something half-filled was found: the form is to be shown without asking. */
    hasDraft: writing.hasDraft,
    /** What stands otherwise than when the writing began, and what the writer can do; null where nothing does. */
    overtaken: overtaken && {
      changed: overtaken.changed.map((field) => {
        const said: ((value: string) => string) | undefined = options.choiceWords?.[field];
        const name: string = field;
        return {
          name,
          label: labels[field],
          words: said ? said(initial[field]) : textWords(initial[field]),
        };
      }),
      keepOwn: () => {
        setAttempt(0);
        writing.keepOwn();
      },
    },
    errors,
    errorTitle: common('fixThese', { count: errors.length }),
    attempt,
    /** The version the writing began from; it goes with what is sent. */
    version: writing.version,
    /** What is written was sent, and has no answer: sent again, it is the same change. */
    isUnanswered: writing.isUnanswered,
    /** Shows what is to be mended, as sending does. @returns whether it could be sent: a form that is previewed asks this first */
    check,
    submit,
    /** Forgets what was written. @returns what brings it back; null where nothing was written */
    empty,
    set,
    putAside: writing.putAside,
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
