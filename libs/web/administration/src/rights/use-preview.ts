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

  const preview = async (change: ChangeOfRights): Promise<void> => {
    setPreviewing(true);
    const { data, error } = await urql
      .query(PreviewRightsDocument, { change }, { requestPolicy: 'network-only' })
      .toPromise();
    setPreviewing(false);
    if (error || !data)
      return setRefusal(failureText(words, error ? failureOf(error) : { code: 'INTERNAL' }));
    const result = accept({ kind: 'answered', result: data.previewRights });
    if (result) setPreviewed({ change, difference: result.difference });
  };

  const apply = async (): Promise<void> => {
    if (!previewed) return;
    if (!accept(await send({ change: previewed.change }))) return;
    showToast({ text: say('change.applied') });
    onApplied();
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
