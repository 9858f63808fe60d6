import { useEffect, useRef } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { useAnnounce } from '@rinnalla/web-ui';
import { calculatorTexts } from '../i18n/calculator-texts.js';
import { useDueText } from './result/due-text.js';
import type { Outcome } from './work-out.js';

/** The result changes beside the field that has the focus, so its moment is also said; not when the page opens with one. */
export function useSpokenDue(outcome: Outcome): void {
  const say = useTexts(calculatorTexts);
  const dueText = useDueText();
  const announce = useAnnounce();
  const isDated = outcome.kind === 'reckoned' || outcome.kind === 'hours';
  const spoken = isDated ? `${say(`due.${outcome.rule?.basis ?? 'free'}`)}: ${dueText(outcome)}` : '';
  const last = useRef(spoken);
  useEffect(() => {
    if (spoken !== '' && spoken !== last.current) announce(spoken);
    last.current = spoken;
  }, [spoken, announce]);
}
