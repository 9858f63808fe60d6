import { Button } from '../actions/button.js';
import styles from './new-items-button.module.css';

export interface NewItemsButtonProps {
  /** "3 uutta tai muuttunutta. Näytä" */
  text: string;
  onShow: () => void;
}

/** Stands over a list whose news wait: rows never move under a pointer or a screen reader's cursor. */
export function NewItemsButton({ text, onShow }: NewItemsButtonProps) {
  return (
    <div className={styles.place}>
      <Button variant="primary" size="small" icon="refresh" onPress={onShow}>
        {text}
      </Button>
    </div>
  );
}
