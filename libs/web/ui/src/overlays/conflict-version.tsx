import type { ReactNode } from 'react';
import { RelativeTime } from '../content/relative-time.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import styles from './conflict-dialog.module.css';
import type { TextPiece } from './word-differences.js';

export interface ConflictText {
  /** "Sinun muutoksesi", "Tallennettu". */
  label: string;
  who: string;
  /** An ISO 8601 moment with its zone; absent for what is not saved yet. */
  when?: string | undefined;
  text: string;
}

interface ConflictVersionProps {
  version: ConflictText;
  pieces: readonly TextPiece[];
  differs: string;
  /** The button that chooses this version, where one is to be chosen. */
  children?: ReactNode;
}

/** One of the two texts. Words that only it has are marked, underlined, and named for assistive technology. */
export function ConflictVersion({ version, pieces, differs, children }: ConflictVersionProps) {
  return (
    <section aria-label={version.label} className={styles.version}>
      <h3 className={styles.label}>{version.label}</h3>
      <p className={styles.meta}>
        <span>{version.who}</span>
        {version.when !== undefined && <RelativeTime value={version.when} />}
      </p>
      <p className={styles.text}>
        {pieces.map((piece, index) =>
          piece.isOwn ? <Difference key={index} text={piece.text} differs={differs} /> : piece.text,
        )}
      </p>
      {children !== undefined && <div className={styles.choose}>{children}</div>}
    </section>
  );
}

function Difference({ text, differs }: { text: string; differs: string }) {
  const words = text.trimEnd();
  return (
    <>
      <mark className={styles.difference}>
        <VisuallyHidden>{differs} </VisuallyHidden>
        {words}
      </mark>
      {text.slice(words.length)}
    </>
  );
}
