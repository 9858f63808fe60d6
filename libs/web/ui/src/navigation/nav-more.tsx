import { Button } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import { Menu } from '../overlays/menu.js';
import type { NavEntry } from './nav.js';
import styles from './nav.module.css';

interface NavMoreProps {
  label: string;
  entries: readonly NavEntry[];
  onNavigate: (href: string) => void;
}

/** The entries that a phone's bar has no room for. */
export function NavMore({ label, entries, onNavigate }: NavMoreProps) {
  const handleAction = (id: string) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry) onNavigate(entry.href);
  };
  const isHere = entries.some((entry) => entry.isCurrent);
  const pressing = entries.filter((entry) => entry.isPressing && (entry.count ?? 0) > 0);
  return (
    <Menu
      label={label}
      entries={entries.map(({ id, name, icon, countWords }) => ({ id, name, icon, detail: countWords }))}
      onAction={handleAction}
      trigger={
        <Button className={classNames(styles.link, isHere && styles.here)}>
          <Icon name="more" className={styles.icon} />
          <span className={styles.name}>{label}</span>
          {pressing.length > 0 && (
            <>
              <span className={classNames(styles.count, styles.pressing)} aria-hidden="true">
                {pressing.reduce((sum, { count = 0 }) => sum + count, 0)}
              </span>
              <VisuallyHidden>
                {pressing.map(({ name, countWords }) => ` ${name}: ${countWords ?? ''}`).join('')}
              </VisuallyHidden>
            </>
          )}
        </Button>
      }
    />
  );
}
