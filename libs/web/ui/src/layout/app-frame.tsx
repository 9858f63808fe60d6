import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { SkipLink } from '../navigation/skip-link.js';
import styles from './app-frame.module.css';
import { useFocusKept } from './use-focus-kept.js';

export interface AppFrameProps {
  skipLabel: string;
  /** Our `Nav`. */
  nav: ReactNode;
  /** Search, the page-wide primary button, freshness and the reader's own menu. */
  topBar?: ReactNode;
  /** Messages about the whole product, above the page. */
  banner?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

const mainId = 'main';

/** The frame around every page: skip link, navigation, top bar, the page itself, footer. */
export function AppFrame({ skipLabel, nav, topBar, banner, children, footer }: AppFrameProps) {
  const header = useRef<HTMLElement>(null);
  const page = useRef<HTMLElement>(null);
  useHeightFor(header);
  useFocusKept(page);
  return (
    <>
      <SkipLink targetId={mainId}>{skipLabel}</SkipLink>
      <div className={styles.frame}>
        {nav}
        <div className={styles.column}>
          {topBar !== undefined && (
            <header ref={header} className={styles.topBar}>
              {topBar}
            </header>
          )}
          {banner}
          <main ref={page} id={mainId} tabIndex={-1} className={styles.main}>
            {children}
          </main>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </div>
      </div>
    </>
  );
}

/** What sticks below the bar must know its height, also when larger text or a lost connection makes it grow. */
function useHeightFor(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const column = bar.current?.parentElement;
    if (!bar.current || !column || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      if (height !== undefined) column.style.setProperty('--top-bar-height', `${height}px`);
    });
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
}
