import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  title: string;
  children: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** A line under the title. */
  lead?: ReactNode;
  /** Acts on this section. */
  actions?: ReactNode;
  id?: string;
}

/** A named part of a page. */
export function Section({ title, children, headingLevel = 2, lead, actions, id }: SectionProps) {
  const titleId = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={titleId} className={styles.section} {...(id !== undefined && { id })}>
      <div className={styles.top}>
        <div className={styles.words}>
          <Title id={titleId}>{title}</Title>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
