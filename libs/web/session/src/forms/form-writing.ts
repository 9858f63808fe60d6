import type { Draft, SentDraft } from '../drafts/drafts.js';
import type { DraftBegun } from '../drafts/use-draft.js';

export type FormValues<Field extends string> = Readonly<Record<Field, string>>;

/** A record that a form changes, as the form shows it. */
export interface Standing<Field extends string> {
  readonly version: number;
  readonly values: FormValues<Field>;
}

/** What somebody writes over a record, and how that stood when they began. */
export interface Writing<Field extends string> {
  readonly values: FormValues<Field>;
  readonly begun: Standing<Field>;
}

/** The writing that a draft holds; a draft from which the beginning is not known was begun on nothing. */
export function writingIn<Field extends string>(draft: Draft, standing: Standing<Field>): Writing<Field> {
  return {
    values: { ...standing.values, ...draft.fields },
    begun: {
      version: draft.serverVersion ?? 0,
      values: { ...standing.values, ...draft.standing },
    },
  };
}

/** What a draft keeps of the beginning; null where the form changes nothing that stands. */
export const draftBegun = <Field extends string>({ begun }: Writing<Field>): DraftBegun | null =>
  begun.version === 0 ? null : { version: begun.version, standing: begun.values };

/** Nothing was written after it was sent. */
export const isAsSent = <Field extends string>({ values, begun }: Writing<Field>, sent: SentDraft): boolean =>
  begun.version === (sent.serverVersion ?? 0) &&
  fieldsOf(values).every((field) => values[field] === sent.fields[field]);

export const fieldsOf = <Field extends string>(values: FormValues<Field>): readonly Field[] =>
  Object.keys(values).filter((field): field is Field => field in values);

/** The fields in which the record stands otherwise than it did when the writing began. */
export const changedFields = <Field extends string>(
  { begun }: Writing<Field>,
  standing: Standing<Field>,
): readonly Field[] =>
  fieldsOf(standing.values).filter((field) => begun.values[field] !== standing.values[field]);

/**
 * The same writing on the record as it stands now: what the writer wrote stays, and what they left as it was follows the record. Without
 * this a correction of one field would write another back as it stood before.
 */
export function writingOn<Field extends string>(
  { values, begun }: Writing<Field>,
  standing: Standing<Field>,
): Writing<Field> {
  const untouched = fieldsOf(standing.values).filter((field) => values[field] === begun.values[field]);
  const followed = Object.fromEntries(untouched.map((field) => [field, standing.values[field]]));
  return { values: { ...values, ...followed }, begun: standing };
}

export const isSame = <Field extends string>(one: FormValues<Field>, other: FormValues<Field>): boolean =>
  fieldsOf(one).every((field) => one[field] === other[field]);

/**
 * The record stands otherwise than when the writing began. What was sent and not answered may itself be what changed it: as long as
 * nothing is written after that, the server is let to tell.
 */
export const overtakenBy = <Field extends string>(
  writing: Writing<Field>,
  standing: Standing<Field>,
  sent: SentDraft | null,
): { readonly changed: readonly Field[] } | null =>
  writing.begun.version === standing.version || (sent && isAsSent(writing, sent))
    ? null
    : { changed: changedFields(writing, standing) };
