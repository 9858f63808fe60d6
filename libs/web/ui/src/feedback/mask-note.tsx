import type { ReactNode } from 'react';
import { Icon } from '../content/icon.js';
import styles from './mask-note.module.css';

export interface MaskNoteProps {
  /** What is not shown: "Terveydenhuolto: 3 merkintää". */
  title: string;
  /** Why, in a whole sentence. */
  children: ReactNode;
  /** The sections of law that say so. */
  law: string;
  /** The lawful way on, where there is one. */
  action?: ReactNode;
}

/** Stands where something is not shown, and says why: calm, for nothing has gone wrong. */
export function MaskNote({ title, children, law, action }: MaskNoteProps) {
  return (
    <div className={styles.note}>
      <Icon name="lock" className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p>{children}</p>
        <p className={styles.law}>{law}</p>
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
