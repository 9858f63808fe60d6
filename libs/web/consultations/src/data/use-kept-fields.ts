import { useState } from 'react';
import { useDraft } from '@rinnalla/web-session';

type Fields<Name extends string> = Readonly<Record<Name, string>>;

export interface KeptFields<Name extends string> {
  readonly fields: Fields<Name>;
  readonly change: (patch: Partial<Fields<Name>>) => void;
  /** After sending, or throwing away on purpose. */
  readonly clear: () => void;
  /** Sends the fields, through a change that `run` sends at once: sent again while it has no answer, it is the same change. */
  readonly send: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** What is shown was half-typed earlier. */
  readonly isRestored: boolean;
}

/**
 * Fields of a form whose half-typed text outlives the page. Names no client: `key` says what it is a draft of.
 * @param initial the form as it opens; equal to it, nothing is worth keeping
 */
export function useKeptFields<Name extends string>(key: string, initial: Fields<Name>): KeptFields<Name> {
  const { restored, keep, drop, send } = useDraft(key);
  const [typed, setTyped] = useState<{ key: string; fields: Fields<Name> } | null>(null);
  const isTyped = typed?.key === key;
  const fields = isTyped ? typed.fields : { ...initial, ...restored?.fields };

  const change = (patch: Partial<Fields<Name>>) => {
    const next = { ...fields, ...patch };
    setTyped({ key, fields: next });
    if (isSame(next, initial)) drop();
    else keep(next);
  };
  const clear = () => {
    setTyped({ key, fields: initial });
    drop();
  };
  return {
    fields,
    change,
    clear,
    send: (run) => send({ fields, isUntouched: isSame(fields, initial) }, run),
    isRestored: !isTyped && (restored ?? null) !== null,
  };
}

const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys(one).every((name) => one[name] === other[name]);
