import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Ctrl or Cmd with Enter sends, from any field of the form. */
export function useSendKey(place: RefObject<HTMLElement | null>, send: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  });
  useEffect(() => {
    const form = place.current;
    const listen = (event: KeyboardEvent) => handleKey(event);
    form?.addEventListener('keydown', listen);
    return () => form?.removeEventListener('keydown', listen);
  }, [place]);
}
