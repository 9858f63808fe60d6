import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { EndOverrideDocument } from '../data/override.documents.js';
import { overrideBannerTexts } from '../i18n/banner-texts.js';
import { useDropAll } from './use-drop-all.js';

/** Ends one's own override; what it opened leaves the screen with the answer. */
export function useEndOverride() {
  const say = useTexts(overrideBannerTexts);
  const words = useWords();
  const dropAll = useDropAll();
  const { send, isSending } = useChange(EndOverrideDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  const end = async ({ id }: { id: string }): Promise<void> => {
    setRefusal(null);
    const outcome = await send({ id });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    showToast({ text: say('banner.ended') });
    dropAll();
  };
  return { end, isSending, refusal };
}
