import { useEffect, useRef } from 'react';
import { rowLinkId } from './row-link-id.js';

/**
 * Leads the focus back to the row one came from, or to the page's heading when the row is gone. On a phone the list is there only
 * after the address has changed.
 * @returns a function to call before leaving what is open
 */
export function useFocusOnReturn(openId: string | null): () => void {
  const leftId = useRef<string | null>(null);
  useEffect(() => {
    if (openId !== null || leftId.current === null) return;
    const row = document.getElementById(rowLinkId(leftId.current));
    leftId.current = null;
    (row ?? document.querySelector('h1'))?.focus();
  }, [openId]);
  return () => {
    leftId.current = openId;
  };
}
