import type { ReactNode } from 'react';
import { Button, Disclosure as RacDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  title: string;
  /** A short remark beside the title, seen also when closed: "6 pientä muutosta". */
  summary?: ReactNode;
  children: ReactNode;
  headingLevel?: 2 | 3 | 4;
  defaultExpanded?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
}

/** Hides what few need. What the reader must know never starts closed. */
export function Disclosure({ title, summary, children, headingLevel = 3, ...state }: DisclosureProps) {
  return (
    <RacDisclosure {...state} className={classNames(styles.disclosure)}>
      <Heading level={headingLevel} className={classNames(styles.heading)}>
        <Button slot="trigger" className={classNames(styles.trigger)}>
          <Icon name="chevron-right" className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={classNames(styles.panel)}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </RacDisclosure>
  );
}
