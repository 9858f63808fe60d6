import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import { OptionContent, optionStyles } from '../fields/option-list.js';
import styles from './command-palette.module.css';
import { focusWhenShown } from './focus-when-shown.js';

export interface PaletteItem {
  id: string;
  name: string;
  detail?: string | undefined;
  icon?: IconName | undefined;
  /** The key that does the same, shown as it is: "g t". */
  shortcut?: string | undefined;
}

export interface PaletteGroup {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  label: string;
  searchLabel: string;
  words: string;
  onWordsChange: (words: string) => void;
  /** What the words found, already searched and sorted by the caller. */
  groups: readonly PaletteGroup[];
  onAction: (id: string) => void;
  /** Must read the same whether nothing matches or the reader may not see what does. */
  nothingFound: string;
  isLoading?: boolean;
  loadingText: string;
}

/** Search over everything and the keyboard's way to every act. The search itself lives in the caller. */
export function CommandPalette({ isOpen, onOpenChange, label, ...content }: CommandPaletteProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={classNames(styles.overlay)}
    >
      <Modal className={classNames(styles.modal)}>
        <Dialog aria-label={label} className={classNames(styles.dialog)}>
          <PaletteContent {...content} label={label} onClose={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type PaletteContentProps = Omit<CommandPaletteProps, 'isOpen' | 'onOpenChange'> & { onClose: () => void };

function PaletteContent({
  label,
  searchLabel,
  words,
  onWordsChange,
  groups,
  onAction,
  onClose,
  ...state
}: PaletteContentProps) {
  const handleAction = (id: string) => {
    onClose();
    onAction(id);
  };
  return (
    <Autocomplete inputValue={words} onInputChange={onWordsChange}>
      <SearchField aria-label={searchLabel} className={classNames(styles.search)}>
        <Icon name="search" className={styles.searchIcon} />
        <Input
          ref={focusWhenShown}
          role="combobox"
          aria-expanded="true"
          placeholder={searchLabel}
          className={classNames(styles.input)}
        />
      </SearchField>
      <ListBox
        aria-label={label}
        aria-busy={state.isLoading ?? false}
        items={groups.filter((group) => group.items.length > 0)}
        onAction={(key) => handleAction(String(key))}
        renderEmptyState={() => (
          <p className={optionStyles.empty}>{state.isLoading ? state.loadingText : state.nothingFound}</p>
        )}
        className={classNames(optionStyles.list, styles.list)}
      >
        {(group) => (
          <ListBoxSection id={group.id}>
            <Header className={optionStyles.groupTitle}>{group.title}</Header>
            <Collection items={group.items}>{(item) => <PaletteRow item={item} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function PaletteRow({ item }: { item: PaletteItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.name} className={optionStyles.option}>
      {item.icon !== undefined && <Icon name={item.icon} className={styles.itemIcon} />}
      <OptionContent name={item.name} detail={item.detail} />
      {item.shortcut !== undefined && <kbd className={styles.shortcut}>{item.shortcut}</kbd>}
    </ListBoxItem>
  );
}
