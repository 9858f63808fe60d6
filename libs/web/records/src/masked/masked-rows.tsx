import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, MaskNote, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { MaskedEntries } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { ShowMoreDialog } from './show-more-dialog.js';

export interface MaskedRowsProps {
  caseId: string;
  masked: readonly MaskedEntries[];
  /** A purpose was stated: what it opened is to be read. */
  onStated: () => void;
  onConfirm: (() => void) | undefined;
}

/** What the law keeps from the reader, a row for each reason: how many, why, by which section, and the lawful way on. */
export function MaskedRows({ caseId, masked, onStated, onConfirm }: MaskedRowsProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const [isStating, setStating] = useState(false);
  if (masked.length === 0) return null;
  return (
    <section aria-label={say('masked.label')}>
      <Stack gap="tight">
        {masked.map(({ register, reason, sections, remedy, entries }) => (
          <MaskNote
            key={`${register} ${reason}`}
            title={say('masked.title', { register: words.register[register], count: entries })}
            law={lawText(words, sections)}
            action={actionFor(remedy)}
          >
            {words.maskReason[reason]}
            {remedy === 'ask_permission' && ` ${say('masked.askPermission')}`}
          </MaskNote>
        ))}
      </Stack>
      {isStating && <ShowMoreDialog caseId={caseId} onStated={onStated} onClose={() => setStating(false)} />}
    </section>
  );

  function actionFor(remedy: MaskedEntries['remedy']) {
    if (remedy === 'state_purpose')
      return (
        <Button size="small" onPress={() => setStating(true)}>
          {say('masked.showMore')}
        </Button>
      );
    if (remedy !== 'confirm' || !onConfirm) return undefined;
    return (
      <Button size="small" onPress={onConfirm}>
        {say('masked.confirm')}
      </Button>
    );
  }
}
