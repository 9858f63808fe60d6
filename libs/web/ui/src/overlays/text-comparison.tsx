import styles from './conflict-dialog.module.css';
import { ConflictVersion, type ConflictText } from './conflict-version.js';
import { wordDifferences } from './word-differences.js';

export interface TextComparisonProps {
  one: ConflictText;
  other: ConflictText;
  /** Said before words that the other text does not have. */
  differs: string;
}

/** Two texts side by side, each with the words marked that the other does not have. */
export function TextComparison({ one, other, differs }: TextComparisonProps) {
  const pieces = wordDifferences(one.text, other.text);
  return (
    <div className={styles.versions}>
      <ConflictVersion version={one} pieces={pieces.one} differs={differs} />
      <ConflictVersion version={other} pieces={pieces.other} differs={differs} />
    </div>
  );
}
