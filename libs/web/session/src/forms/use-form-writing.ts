import { useState } from 'react';
import type { SentDraft } from '../drafts/drafts.js';
import { useDraft } from '../drafts/use-draft.js';
import {
  draftBegun,
  type FormValues,
  isAsSent,
  isSame,
  overtakenBy,
  type Standing,
  type Writing,
  writingIn,
  writingOn,
} from './form-writing.js';

export interface FormWriting<Field extends string> {
  readonly values: FormValues<Field>;
  /** The version the writing began from: it goes with what is sent. */
  readonly version: number;
  /** The record was changed by somebody else after the writing began; null while it was not. */
  readonly overtaken: { readonly changed: readonly Field[] } | null;
  /** What is shown was half-typed earlier. */
  readonly isRestored: boolean;
  /** A draft was found. */
  readonly hasDraft: boolean;
  readonly write: (some: Partial<FormValues<Field>>) => void;
  /** The form is closed for now, with what is written in it: opened again, it says that this came back. */
  readonly putAside: () => void;
  /** Keeps one's own words, now over the record as it stands. */
  readonly keepOwn: () => void;
  /** Forgets what was written. @returns what brings it back; null where nothing was written */
  readonly forget: () => (() => void) | null;
  /** It went out as it is, and has no answer: it may have been taken. */
  readonly isUnanswered: boolean;
  /** Sends what is written; sent again while it has no answer, it is the same change (`useDraft`). */
  readonly send: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

/**
 * What somebody writes in a form, kept as a draft. Until the first keystroke it shows the record as it stands; from then on it belongs to
 * the version it was begun on, also when it is opened again later.
 */
export function useFormWriting<Field extends string>(
  draftKey: string,
  standing: Standing<Field>,
): FormWriting<Field> {
  const { restored, sent, keep, drop, send } = useDraft(draftKey);
  const [own, setOwn] = useState<{ writing: Writing<Field> | null } | null>(null);
  const [isPutAside, setPutAside] = useState(false);
  const found = restored ? writingIn(restored, standing) : null;
  const writing = own ? own.writing : found;
  const content = writing ?? { values: standing.values, begun: standing };
  const put = (next: Writing<Field>, sentBefore: SentDraft | null = null) => {
    setOwn({ writing: next });
    setPutAside(false);
    keep(next.values, draftBegun(next), sentBefore);
  };
  const forget = () => {
    setOwn({ writing: null });
    drop();
    return writing && (() => put(writing, sent));
  };
  return {
    values: writing?.values ?? standing.values,
    version: writing?.begun.version ?? standing.version,
    overtaken: writing && overtakenBy(writing, standing, sent),
    isRestored: writing !== null && (own === null || isPutAside),
    putAside: () => setPutAside(true),
    hasDraft: found !== null,
    write: (some) => {
      const begun = writing?.begun ?? standing;
      const values = { ...(writing?.values ?? standing.values), ...some };
      if (isSame(begun.values, values)) forget();
      else put({ values, begun });
    },
    keepOwn: () => writing && put(writingOn(writing, standing)),
    forget,
    isUnanswered: sent !== null && isAsSent(content, sent),
    send: (run) => {
      const isUntouched = isSame(content.begun.values, content.values);
      return send({ fields: content.values, begun: draftBegun(content), isUntouched }, run);
    },
  };
}
