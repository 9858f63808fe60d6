import { useLinkRenderer, type RenderLink } from '../actions/link-renderer.js';
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import styles from './tabs.module.css';

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

/** The pages of one thing, such as a case. Looks like tabs but is links: each page has its own address. */
export function SubNav({ label, entries, renderLink }: SubNavProps) {
  const render = useLinkRenderer(renderLink);
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {render({
              href: entry.href,
              className: classNames(styles.tab),
              'aria-current': entry.isCurrent ? 'page' : undefined,
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
      <span className={styles.count} aria-hidden="true">
        {entry.count}
      </span>
      <VisuallyHidden>{`${entry.name}, ${entry.countWords ?? entry.count}`}</VisuallyHidden>
    </>
  );
}
