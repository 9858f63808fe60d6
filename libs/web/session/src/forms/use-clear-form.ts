import { useTexts } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import type { DraftedForm } from './use-drafted-form.js';

/** Empties a form by a press; what was written can be brought back. */
export function useClearForm<Field extends string>(form: DraftedForm<Field>): () => void {
  const say = useTexts(sessionTexts);
  return () => {
    const bringBack = form.empty();
    if (bringBack === null) return;
    showToast({
      text: say('form.cleared'),
      tone: 'info',
      undo: { label: say('form.bringBack'), onUndo: bringBack },
    });
  };
}
