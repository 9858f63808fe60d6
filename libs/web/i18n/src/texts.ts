import { useMemo } from 'react';
import { flatTexts } from './flat-texts.js';
import { keptTogether } from './kept-together.js';
import { useLanguage } from './language-provider.js';
import type { Language } from './languages.js';

/** Texts by name, at most a few levels deep. A name with `_one` and `_other` is chosen by `count`. */
export interface Dictionary {
  readonly [name: string]: string | Dictionary;
}

/** One feature's texts in all three languages. Finnish is the master: the others have the same names or do not compile. */
export interface Texts<Fi> {
  readonly dictionaries: Readonly<Record<Language, Fi>>;
}

export const defineTexts = <Fi extends object>(dictionaries: Readonly<Record<Language, Fi>>): Texts<Fi> => ({
  dictionaries,
});

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
  const { language } = useLanguage();
  return useMemo(() => sayIn(language, texts), [language, texts]);
}

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  fi: new Intl.PluralRules('fi'),
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

/** Outside React: says texts in a given language. */
export function sayIn<Fi extends object>(language: Language, { dictionaries }: Texts<Fi>): Say<Fi> {
  const texts = flatTexts(dictionaries[language]);
  return (name, values = {}) => {
    const { count } = values;
    const counted =
      typeof count === 'number' ? texts.get(`${name}_${PLURALS[language].select(count)}`) : undefined;
    // A missing text does not compile; falling back to another language would only hide a lie.
    return withValues(counted ?? texts.get(name) ?? name, values);
  };
}

/** Puts values in place of `{{name}}`. React escapes what it draws. */
const withValues = (text: string, values: TextValues): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => keptTogether(String(values[name] ?? '')));
