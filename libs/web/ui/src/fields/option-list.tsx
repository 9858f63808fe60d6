import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './option-list.module.css';

/** The look that every list of choices shares: select, picker, menu and command palette. */
export const optionStyles = {
  popover: classNames(styles.popover),
  list: classNames(styles.list),
  option: classNames(styles.option),
  groupTitle: classNames(styles.groupTitle),
  empty: classNames(styles.empty),
};

export interface OptionContentProps {
  name: string;
  detail?: string | undefined;
  isSelected?: boolean;
}

/** A name, a quieter second line, and a tick when chosen (`aria-selected` says the same to assistive technology). */
export function OptionContent({ name, detail, isSelected = false }: OptionContentProps) {
  return (
    <>
      <span className={styles.words}>
        <span>{name}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {isSelected && <Icon name="check" className={styles.tick} />}
    </>
  );
}
