import { useEffect, useState } from 'react';

/** How long nothing must be typed, in milliseconds. */
const PAUSE_MS = 200;

/** The text as it stood when typing last paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
