import { useId, useState, type KeyboardEvent } from 'react';
import { useLinkRenderer, type RenderLink } from '../actions/link-renderer.js';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import styles from './sub-nav.module.css';
import tabs from './tabs.module.css';

export interface SubNavEntry {
  id: string;
  name: string;
  href: string;
  isCurrent?: boolean;
  count?: number | undefined;
  /** The count in words for assistive technology. */
  countWords?: string | undefined;
}

export interface SubNavProps {
  label: string;
  entries: readonly SubNavEntry[];
  renderLink?: RenderLink;
}

/** More than these would fill several rows of a phone: there they open from one button that says where one is. */
const mostOnPhone = 4;

/** The pages of one thing, such as a case. Looks like tabs but is links: each page has its own address. */
export function SubNav({ label, entries, renderLink }: SubNavProps) {
  const render = useLinkRenderer(renderLink);
  const listId = useId();
  const current = entries.find(({ isCurrent }) => isCurrent);
  // Opened on one page, it is closed on the next.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const folds = entries.length > mostOnPhone && current !== undefined;
  const isOpen = folds && openOn === current.id;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpenOn(null);
    event.currentTarget.closest('nav')?.querySelector('button')?.focus();
  };
  return (
    <nav aria-label={label}>
      {folds && (
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpenOn(isOpen ? null : current.id)}
          onKeyDown={handleKey}
        >
          <span className={styles.here}>
            <span className={styles.label}>{label}:</span> {current.name}
          </span>
          <Icon name="chevron-down" className={styles.chevron} />
        </button>
      )}
      <ul
        id={listId}
        className={classNames(tabs.list, folds && styles.folding)}
        data-is-open={isOpen || undefined}
      >
        {entries.map((entry) => (
          <li key={entry.id}>
            {render({
              href: entry.href,
              className: classNames(tabs.tab),
              'aria-current': entry.isCurrent ? 'page' : undefined,
              onClick: () => setOpenOn(null),
              onKeyDown: handleKey,
              children: <EntryWords entry={entry} />,
            })}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EntryWords({ entry }: { entry: SubNavEntry }) {
  if (entry.count === undefined) return <>{entry.name}</>;
  return (
    <>
      <span aria-hidden="true">{entry.name}</span>
      <span className={tabs.count} aria-hidden="true">
        {entry.count}
      </span>
      <VisuallyHidden>{`${entry.name}, ${entry.countWords ?? entry.count}`}</VisuallyHidden>
    </>
  );
}
