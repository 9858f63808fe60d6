import { useEffect, useRef, type ReactNode } from 'react';
import { useRouteFocus } from './route-focus.js';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  children: ReactNode;
  /** What the page belongs to, above the heading: the client, the unit. */
  context?: ReactNode;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** The page's acts, at most one of them primary. */
  actions?: ReactNode;
}

/** The page's only h1. It takes focus when the route changes, so that the new page is heard; not on the first load. */
export function PageHeading({ children, context, lead, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { routeKey, hasNavigated } = useRouteFocus();

  useEffect(() => {
    if (hasNavigated) heading.current?.focus();
  }, [routeKey, hasNavigated]);

  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {context !== undefined && <p className={styles.context}>{context}</p>}
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {children}
        </h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
