import { useMemo } from 'react';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages.js';

/** Texts by name, at most a few levels deep. A name with `_one` and `_other` is chosen by `count`. */
export interface Dictionary {
  readonly [name: string]: string | Dictionary;
}

/** One feature's texts in all three languages. Finnish is the master: the others have the same names or do not compile. */
export interface Texts<Fi> {
  readonly namespace: string;
  readonly dictionaries: Readonly<Record<Language, Fi>>;
}

export const defineTexts = <Fi extends object>(
  namespace: string,
  dictionaries: Readonly<Record<Language, Fi>>,
): Texts<Fi> => ({ namespace, dictionaries });

type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}` ? Stem : Name;

/** Every name of a dictionary, inner ones with dots: `filter.status`. */
export type TextName<Fi> = {
  [Name in keyof Fi & string]: Fi[Name] extends string
    ? WithoutPlural<Name>
    : `${Name}.${TextName<Fi[Name]>}`;
}[keyof Fi & string];

export type TextValues = Readonly<Record<string, string | number>>;
export type Say<Fi> = (name: TextName<Fi>, values?: TextValues) => string;

/** Says a feature's texts in the language of the screen. */
export function useTexts<Fi extends object>(texts: Texts<Fi>): Say<Fi> {
  const { i18n } = useTranslation();
  const { resolvedLanguage } = i18n;
  return useMemo(() => sayIn(i18n, texts, resolvedLanguage), [i18n, texts, resolvedLanguage]);
}

/** Outside React: says texts in a given language, or the one i18next stands at. */
export function sayIn<Fi extends object>(i18n: I18n, texts: Texts<Fi>, language?: string): Say<Fi> {
  register(i18n, texts);
  const say = i18n.getFixedT(language ?? null, texts.namespace);
  return (name, values) => say(name, { ...values });
}

/** A feature's dictionaries come with its own code, so they are there as soon as it is. */
function register<Fi extends object>(i18n: I18n, { namespace, dictionaries }: Texts<Fi>): void {
  if (i18n.hasResourceBundle('fi', namespace)) return;
  i18n.addResourceBundle('fi', namespace, dictionaries.fi);
  i18n.addResourceBundle('sv', namespace, dictionaries.sv);
  i18n.addResourceBundle('en', namespace, dictionaries.en);
}
