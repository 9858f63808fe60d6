import { useEffect, type RefObject } from 'react';

/**
 * Somebody presses a button that is gone when its act is done, or a dialog whose opener is: browsers then leave the focus nowhere, and a
 * keyboard or a screen reader begins at the top. It goes to the heading of what the button stood in. Whoever let go of it keeps it so.
 */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = page.current;
    if (!within) return;
    /** What was focused last, and what holds it, the nearest first. */
    let trail: readonly Element[] = [];
    let frame = 0;
    const isLost = () => trail[0]?.isConnected === false && document.activeElement === document.body;
    const keep = () => {
      if (isLost()) focusHeading(trail);
    };
    /** A closing dialog gives focus back by itself a frame after it is gone, a changed page its own heading. */
    const keepSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(keep)));
    };
    const handleFocus = ({ target }: FocusEvent) => (trail = trailOf(target, within));
    const handleBlur = ({ target, relatedTarget }: FocusEvent) => {
      const wasLetGo = () => target instanceof Element && target.isConnected;
      if (relatedTarget !== null) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && wasLetGo()) trail = [];
      });
    };
    const observer = new MutationObserver(() => isLost() && keepSoon());
    observer.observe(document.body, { childList: true, subtree: true });
    within.addEventListener('focusin', handleFocus);
    within.addEventListener('focusout', handleBlur);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      within.removeEventListener('focusin', handleFocus);
      within.removeEventListener('focusout', handleBlur);
    };
  }, [page]);
}

function trailOf(target: EventTarget | null, within: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
    trail.push(at);
    if (at === within) break;
  }
  return trail;
}

/** The heading of the nearest place that still stands. */
function focusHeading([, ...places]: readonly Element[]): void {
  for (const place of places) {
    const heading = place.isConnected ? place.querySelector<HTMLElement>('h1, h2, h3, h4') : null;
    if (heading === null) continue;
    const isOwn = heading.hasAttribute('tabindex');
    if (!isOwn) {
      heading.tabIndex = -1;
      heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    }
    return heading.focus();
  }
}
