import type { Ref } from 'react';
import {
  Button,
  Input,
  SearchField as RacSearchField,
  type SearchFieldProps as RacSearchFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { controlClass, fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';
import styles from './search-field.module.css';

export interface SearchFieldProps
  extends
    Omit<FieldTexts, 'labelHint'>,
    Omit<RacSearchFieldProps, 'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate'> {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** Search words with a button that clears them; Esc clears too. The button's name comes in the reader's language from React Aria. */
export function SearchField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  placeholder = '',
  inputRef,
  ...rest
}: SearchFieldProps) {
  return (
    <RacSearchField
      {...rest}
      validationBehavior="aria"
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldClass, styles.search)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <div className={styles.box}>
        <Icon name="search" className={styles.icon} />
        <Input
          ref={inputRef ?? null}
          placeholder={placeholder}
          className={classNames(controlClass, styles.input)}
        />
        <Button className={classNames(styles.clear)}>
          <Icon name="close" />
        </Button>
      </div>
    </RacSearchField>
  );
}
