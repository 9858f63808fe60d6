import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as RacSelect,
  SelectValue,
  type SelectProps as RacSelectProps,
  useLocale,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { controlClass, fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';
import { OptionContent, optionStyles } from './option-list.js';
import styles from './select.module.css';

export interface SelectItem {
  id: string;
  name: string;
  detail?: string | undefined;
  isDisabled?: boolean;
}

export interface SelectProps
  extends
    FieldTexts,
    Pick<RacSelectProps, 'isDisabled' | 'isRequired' | 'name' | 'id' | 'autoFocus' | 'onBlur'> {
  items: readonly SelectItem[];
  value: string | null;
  onChange: (id: string) => void;
  /** Shown while nothing is chosen; "Valitse" in the reader's language unless told otherwise. */
  placeholder?: string;
  width?: 'full' | 'short';
}

/** React Aria's own words say "an item": in Swedish an article of goods. */
const CHOOSE = { fi: 'Valitse', sv: 'Välj', en: 'Choose' } as const;

function useChoose(): string {
  const { locale } = useLocale();
  if (locale.startsWith('fi')) return CHOOSE.fi;
  return locale.startsWith('sv') ? CHOOSE.sv : CHOOSE.en;
}

/** One of a few known choices. For people, clients and codes there is `Picker`, which can be searched. */
export function Select({
  label,
  labelHint,
  isLabelHidden,
  description,
  errorMessage,
  items,
  value,
  onChange,
  width = 'full',
  ...rest
}: SelectProps) {
  const choose = useChoose();
  return (
    <RacSelect
      placeholder={choose}
      {...rest}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={classNames(fieldClass, width === 'short' && styles.short)}
    >
      <FieldLabel label={label} labelHint={labelHint} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Button className={classNames(controlClass, styles.button)}>
        <SelectValue className={classNames(styles.value)}>
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <Popover className={optionStyles.popover} offset={4} containerPadding={8}>
        <ListBox items={items} className={optionStyles.list}>
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.name}
              isDisabled={item.isDisabled ?? false}
              className={optionStyles.option}
            >
              {({ isSelected }) => (
                <OptionContent name={item.name} detail={item.detail} isSelected={isSelected} />
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}
