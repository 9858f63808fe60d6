import styles from './skip-link.module.css';

export interface SkipLinkProps {
  /** The `id` of the page's main element, which has `tabIndex={-1}`. */
  targetId: string;
  children: string;
}

/** The first thing Tab reaches; seen only then. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a href={`#${targetId}`} className={styles.link}>
      {children}
    </a>
  );
}
