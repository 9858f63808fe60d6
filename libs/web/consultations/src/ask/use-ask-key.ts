import { usePageKeys } from '@rinnalla/web-session';
import { areLetterKeysOn } from '../inbox/letter-keys.js';

/** `n` opens the form, wherever nothing is being typed. Off together with the other single letters (WCAG 2.1.4). */
export function useAskKey(isOn: boolean, open: () => void): void {
  usePageKeys((event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    if (!isOn || event.key !== 'n' || !isPlain || isBusy(event.target) || !areLetterKeysOn()) return;
    event.preventDefault();
    open();
  });
}

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
const OVER_THE_PAGE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Letters typed into a field, a list or a dialog are theirs. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${TYPED_INTO}, ${OVER_THE_PAGE}`) !== null;
