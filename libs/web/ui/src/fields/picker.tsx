import { useId, useRef, useState, type Ref } from 'react';
import {
  Autocomplete,
  Button,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import {
  controlClass,
  fieldClass,
  invalidControlClass,
  type FieldTexts,
  useRequiredWord,
} from './field-parts.js';
import { OptionContent, optionStyles } from './option-list.js';
import { PickerNotes } from './picker-notes.js';
import styles from './picker.module.css';

export interface PickerItem {
  id: string;
  name: string;
  detail?: string | undefined;
}

export interface PickerTexts {
  /** Shown on the button while nothing is chosen. */
  placeholder: string;
  search: string;
  /** Must read the same whether nothing matches or the reader may not see what does. */
  nothingFound: string;
  loading?: string | undefined;
  clear?: string | undefined;
}

export interface PickerProps<Item extends PickerItem> extends FieldTexts {
  id?: string | undefined;
  items: readonly Item[];
  value: string | null;
  /** `null` only when `texts.clear` is given. */
  onChange: (id: string | null, item: Item | null) => void;
  texts: PickerTexts;
  /** Shows what is chosen when it is not among `items`, as with searches on the server. */
  selectedItem?: Item | null;
  /** Given for a search on the server; `items` then are its answer and are not filtered here. */
  onSearch?: (words: string) => void;
  isLoading?: boolean;
  isDisabled?: boolean;
}

/**
 * Chooses a person, a client or a code: a button that opens a dialog with a search and a list. React Aria's own
 * ComboBox hides the page from assistive technology while open; this popover makes it inert. The popover itself is the
 * dialog, so that its hidden close buttons lie inside it.
 */
export function Picker<Item extends PickerItem>(props: PickerProps<Item>) {
  const { value, texts, isDisabled = false, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const ids = { label: useId(), value: useId(), notes: useId() };
  const trigger = useRef<HTMLButtonElement>(null);

  const handleClear = () => {
    onChange(null, null);
    trigger.current?.focus();
  };

  return (
    // What cannot be taken back to nothing must be chosen.
    <div className={fieldClass} data-required={texts.clear === undefined || undefined}>
      <PickerLabel {...props} id={ids.label} />
      <PickerNotes id={ids.notes} description={props.description} errorMessage={props.errorMessage} />
      <div className={styles.row}>
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <PickerButton {...props} ids={ids} ref={trigger} />
          <PickerPopover {...props} labelId={ids.label} onClose={() => setOpen(false)} />
        </DialogTrigger>
        {texts.clear !== undefined && value !== null && !isDisabled && (
          <Button className={classNames(styles.clear)} aria-label={texts.clear} onPress={handleClear}>
            <Icon name="close" />
          </Button>
        )}
      </div>
    </div>
  );
}

function PickerLabel({ id, label, labelHint, isLabelHidden = false }: FieldTexts & { id: string }) {
  const words = labelHint === undefined ? label : `${label} (${labelHint})`;
  return (
    <span id={id} className={styles.label} data-required-word={useRequiredWord()}>
      {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
    </span>
  );
}

interface PickerButtonIds {
  label: string;
  value: string;
  notes: string;
}

function PickerButton<Item extends PickerItem>({
  id,
  ids,
  ref,
  ...props
}: PickerProps<Item> & { ids: PickerButtonIds; ref: Ref<HTMLButtonElement> }) {
  const chosen = props.items.find((item) => item.id === props.value) ?? props.selectedItem;
  const name = props.value === null ? undefined : chosen?.name;
  const control = props.errorMessage === undefined ? controlClass : invalidControlClass;
  return (
    <Button
      {...(id !== undefined && { id })}
      ref={ref}
      isDisabled={props.isDisabled ?? false}
      aria-labelledby={`${ids.label} ${ids.value}`}
      aria-describedby={ids.notes}
      className={classNames(control, styles.button)}
    >
      <span id={ids.value} className={classNames(name === undefined && styles.placeholder)}>
        {name ?? props.texts.placeholder}
      </span>
      <Icon name="chevron-down" />
    </Button>
  );
}

function PickerPopover<Item extends PickerItem>(
  props: PickerProps<Item> & { labelId: string; onClose: () => void },
) {
  const { items, value, onChange, onClose, labelId, onSearch, texts, label, isLoading = false } = props;
  const { contains } = useFilter({ sensitivity: 'base' });

  const choose = (id: string) => {
    onChange(id, items.find((item) => item.id === id) ?? null);
    onClose();
  };

  return (
    <Popover
      aria-labelledby={labelId}
      className={classNames(optionStyles.popover, styles.popover)}
      placement="bottom start"
      offset={4}
    >
      <Autocomplete {...(onSearch ? { onInputChange: onSearch } : { filter: contains })}>
        <SearchField aria-label={texts.search} autoFocus className={classNames(styles.search)}>
          <Icon name="search" className={styles.searchIcon} />
          <Input
            role="combobox"
            aria-expanded="true"
            placeholder={texts.search}
            className={classNames(controlClass, styles.searchInput)}
          />
        </SearchField>
        <ListBox
          aria-label={label}
          aria-busy={isLoading}
          items={items}
          selectionMode="single"
          selectedKeys={value === null ? [] : [value]}
          onSelectionChange={(keys) => {
            const [first = value] = keys === 'all' ? [] : keys;
            if (first !== null) choose(String(first));
          }}
          renderEmptyState={() => (
            <p className={optionStyles.empty}>
              {isLoading ? (texts.loading ?? texts.nothingFound) : texts.nothingFound}
            </p>
          )}
          className={optionStyles.list}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.detail === undefined ? item.name : `${item.name}, ${item.detail}`}
              className={optionStyles.option}
            >
              {({ isSelected }) => (
                <OptionContent name={item.name} detail={item.detail} isSelected={isSelected} />
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Popover>
  );
}
