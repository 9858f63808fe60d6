import { useCallback, useEffect, useRef } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { asLanguage, useLanguage, type Language } from '@rinnalla/web-i18n';
import { ChooseLanguageDocument } from './session.documents.js';
import { useSession } from './session-context.js';

/** Keeps a choice of language with the person, so that it follows to the next device. */
export function useKeepLanguage(): (language: Language) => void {
  const { send } = useChange(ChooseLanguageDocument);
  return useCallback((language) => void send({ language }), [send]);
}

/** On arriving: a choice made while signing in is kept with the person; otherwise what is kept comes into use. */
export function usePersonsLanguage(): void {
  const { me } = useSession();
  const { language, wasChosenHere, adopt } = useLanguage();
  const keep = useKeepLanguage();
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current) return;
    hasArrived.current = true;
    const kept = asLanguage(me.screenLanguage);
    if (kept === language) return;
    if (wasChosenHere) keep(language);
    else if (kept) adopt(kept);
  }, [me, language, wasChosenHere, adopt, keep]);
}
