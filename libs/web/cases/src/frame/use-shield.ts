import { useTexts } from '@rinnalla/web-i18n';
import { usePageKeys } from '@rinnalla/web-session';
import { useAnnounce } from '@rinnalla/web-ui';
import { useState } from 'react';
import { caseTexts } from '../i18n/case-texts.js';

/** A function key is no character key: it can't be hit by one who dictates or types (WCAG 2.1.4). */
const KEY = 'F9';

const KEPT_UNDER = 'rinnalla.shield';

/** Hides who the client is, for screen sharing and open offices. Lasts for the tab, so that a reload reveals nothing. */
export function useShield(): { isHidden: boolean; toggle: () => void } {
  const say = useTexts(caseTexts);
  const announce = useAnnounce();
  const [isHidden, setHidden] = useState(() => sessionStorage.getItem(KEPT_UNDER) === 'on');

  const toggle = () => {
    sessionStorage.setItem(KEPT_UNDER, isHidden ? 'off' : 'on');
    announce(say(isHidden ? 'shield.shown' : 'shield.hidden'));
    setHidden(!isHidden);
  };

  usePageKeys((event) => {
    if (event.key !== KEY || event.repeat) return;
    event.preventDefault();
    toggle();
  });

  return { isHidden, toggle };
}
