import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import type { FieldTexts } from './field-parts.js';
import styles from './field-parts.module.css';

interface PickerNotesProps extends Pick<FieldTexts, 'description' | 'errorMessage'> {
  id: string;
}

/** The picker is not a React Aria field, so its notes are tied to the button by one id. */
export function PickerNotes({ id, description, errorMessage }: PickerNotesProps) {
  return (
    <span id={id} className={styles.notes}>
      {description !== undefined && <span className={styles.description}>{description}</span>}
      {errorMessage !== undefined && (
        <span className={classNames(styles.error)}>
          <Icon name="error" />
          <span>{errorMessage}</span>
        </span>
      )}
    </span>
  );
}
