import { useEffect, type RefObject } from 'react';

const FIELDS = 'input, textarea, select, button[aria-haspopup="listbox"], [role="spinbutton"]';

/**
 * Whoever opened a form by a press begins in its first field: the press has taken its own button away. Focus brings the field into sight. While
 * that field is still being loaded, focus waits on the form, which must then take it (`tabIndex={-1}`), and is not fetched back by it
 * from where the writer goes on to.
 * @param isWanted false for a form that stands by itself, such as one with a draft: it takes nobody's focus
 */
export function useFirstFieldFocus(form: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const within = form.current;
    if (!within || !isWanted) return undefined;
    if (focusFirst(within)) return undefined;
    within.focus();
    const observer = new MutationObserver(() => {
      if (document.activeElement !== within || focusFirst(within)) observer.disconnect();
    });
    observer.observe(within, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [form, isWanted]);
}

/** @returns false while the first field can't be written in yet */
function focusFirst(form: Element): boolean {
  const first = [...form.querySelectorAll<HTMLElement>(FIELDS)].find(isField);
  if (!first || first.matches(':disabled')) return false;
  first.focus();
  return true;
}

/** Not what only stands for a field in the sending of a form, nor a choice that Tab passes by. */
const isField = (element: HTMLElement): boolean =>
  !element.matches('[hidden], [type="hidden"], [tabindex="-1"]');
