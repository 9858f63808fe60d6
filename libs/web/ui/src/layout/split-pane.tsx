import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../actions/button.js';
import styles from './split-pane.module.css';

export interface SplitPaneProps {
  list: ReactNode;
  /** Something of the list is open, by its own address. */
  isOpen: boolean;
  onClose: () => void;
  /** Names the part in which it is open. */
  detailLabel: string;
  /** Leads back to the list, where there is no room for both. */
  backText: string;
  /** What is open, or a word that nothing is. */
  children: ReactNode;
}

/**
 * A list and, beside it or on a narrow screen in its place, what is open of it. Esc leads back, after any dialog's or menu's
 * own, and not while something covers the page.
 */
export function SplitPane({ list, isOpen, onClose, detailLabel, backText, children }: SplitPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const handleKey = (event: KeyboardEvent) => {
      const isCovered = pane.current?.closest('[inert]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isCovered) onClose();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isOpen, onClose]);
  return (
    <div ref={pane} className={styles.split} {...(isOpen && { 'data-open': '' })}>
      <div className={styles.list}>{list}</div>
      <section aria-label={detailLabel} className={styles.detail}>
        {isOpen && (
          <div className={styles.back}>
            <Button variant="quiet" icon="arrow-left" onPress={onClose}>
              {backText}
            </Button>
          </div>
        )}
        {children}
      </section>
    </div>
  );
}
