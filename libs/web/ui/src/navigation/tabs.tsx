import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs as RacTabs } from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './tabs.module.css';

export interface TabItem {
  id: string;
  name: string;
  content: ReactNode;
  isDisabled?: boolean;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Views of one thing on one page. Where each view has its own address, use `SubNav`. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <RacTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className={classNames(styles.tabs)}
    >
      <TabList aria-label={label} className={classNames(styles.list)}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            isDisabled={tab.isDisabled ?? false}
            className={classNames(styles.tab)}
          >
            {tab.name}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id} className={classNames(styles.panel)}>
            {tab.content}
          </TabPanel>
        ))}
      </TabPanels>
    </RacTabs>
  );
}
