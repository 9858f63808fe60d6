import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

export interface HeldRows<Row> {
  /** The rows as they stood when the reader came to the list; null while nobody is there. */
  readonly held: readonly Row[] | null;
  /** Takes in what came meanwhile. */
  readonly show: () => void;
}

/** Holds a list's order for as long as the pointer is over it or the focus is in it. */
export function useHeldRows<Row>(place: RefObject<HTMLElement | null>, rows: readonly Row[]): HeldRows<Row> {
  const [held, setHeld] = useState<readonly Row[] | null>(null);
  const hold = useEffectEvent(() => setHeld((before) => before ?? rows));

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const ended = new AbortController();
    const on = (type: string, act: (event: Event) => void) =>
      element.addEventListener(type, act, { signal: ended.signal });
    const isFocused = () => element.contains(document.activeElement);
    on('pointerenter', () => hold());
    on('focusin', () => hold());
    on('pointerleave', () => {
      if (!isFocused()) setHeld(null);
    });
    on('focusout', (event) => {
      const next = event instanceof FocusEvent ? event.relatedTarget : null;
      if (!(next instanceof Node && element.contains(next))) setHeld(null);
    });
    return () => ended.abort();
  }, [place]);
  return { held, show: () => setHeld(rows) };
}
