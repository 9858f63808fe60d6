import type { ReactElement } from 'react';
import { Menu as RacMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import { OptionContent, optionStyles } from '../fields/option-list.js';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  name: string;
  detail?: string | undefined;
  icon?: IconName | undefined;
  isDanger?: boolean;
  isDisabled?: boolean;
}

export interface MenuProps {
  /** Our `Button` or `IconButton`. */
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
}

/** Rarer acts on one thing. The main act of a view is always a visible button instead. */
export function Menu({ trigger, label, entries, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(optionStyles.popover, styles.popover)} offset={4} placement="bottom end">
        <RacMenu
          aria-label={label}
          items={entries}
          onAction={(key) => onAction(String(key))}
          className={optionStyles.list}
        >
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.name}
              isDisabled={entry.isDisabled ?? false}
              className={classNames(optionStyles.option, entry.isDanger && styles.danger)}
            >
              {entry.icon !== undefined && <Icon name={entry.icon} />}
              <OptionContent name={entry.name} detail={entry.detail} />
            </MenuItem>
          )}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}
