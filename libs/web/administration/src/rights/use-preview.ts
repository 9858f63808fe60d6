import { failureOf, useChange, useGraphql } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { ChangeOfRights, Difference } from '../data/administration-types.js';
import { ChangeRightsDocument, PreviewRightsDocument } from '../data/rights.documents.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';

export interface Previewed {
  readonly change: ChangeOfRights;
  readonly difference: Difference;
}

/** A change of rights in two steps: shown first, and then the very same is applied. */
export function usePreview(onApplied: () => void) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { urql } = useGraphql();
  const { send, isSending } = useChange(ChangeRightsDocument);
  const { refusal, setRefusal, accept } = useRefusal();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [isPreviewing, setPreviewing] = useState(false);

  /** @param sendAgain given where the change went out before and has no answer: what is refused now may have been made then */
  const preview = async (
    change: ChangeOfRights,
    sendAgain: (() => Promise<void>) | null = null,
  ): Promise<void> => {
    setPreviewing(true);
    const { data, error } = await urql
      .query(PreviewRightsDocument, { change }, { requestPolicy: 'network-only' })
      .toPromise();
    setPreviewing(false);
    if (error || !data)
      return setRefusal(failureText(words, error ? failureOf(error) : { code: 'INTERNAL' }));
    if (sendAgain && data.previewRights.__typename !== 'RightsPreview') return sendAgain();
    const result = accept({ kind: 'answered', result: data.previewRights });
    if (result) setPreviewed({ change, difference: result.difference });
  };

  /** Sends before it waits for anything, so that a draft can keep the change's id. @returns true when it was made */
  const apply = async (change: ChangeOfRights): Promise<boolean> => {
    if (!accept(await send({ change }))) return false;
    showToast({ text: say('change.applied') });
    onApplied();
    return true;
  };

  return {
    preview,
    apply,
    previewed,
    back: () => setPreviewed(null),
    refusal,
    isPreviewing,
    isApplying: isSending,
  };
}

export type Preview = ReturnType<typeof usePreview>;
