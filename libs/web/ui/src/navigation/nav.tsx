import type { ReactNode } from 'react';
import { useLinkRenderer, type RenderLink } from '../actions/link-renderer.js';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import { NavMore } from './nav-more.js';
import styles from './nav.module.css';

export interface NavEntry {
  id: string;
  name: string;
  href: string;
  icon: IconName;
  isCurrent?: boolean;
  count?: number | undefined;
  /** The count in words for assistive technology: "3 vastaamatta". Needed with `count`. */
  countWords?: string | undefined;
  /** Some of the count must not wait: it stands in red, on a phone also where the entry itself is in the menu. */
  isPressing?: boolean;
}

export interface NavProps {
  label: string;
  entries: readonly NavEntry[];
  /** Names the fourth place of the phone's bar when there are more than four entries. */
  moreLabel: string;
  /** Goes to an entry chosen from that menu. */
  onNavigate: (href: string) => void;
  /** The product's mark at the top of the rail. */
  brand?: ReactNode;
  renderLink?: RenderLink;
}

/** How many entries a phone's bar holds; the last place becomes a menu when there are more. */
const barPlaces = 4;

/** The main navigation: a rail on wide windows, a bar at the bottom on phones. */
export function Nav({ label, entries, moreLabel, onNavigate, brand, renderLink }: NavProps) {
  const hasMore = entries.length > barPlaces;
  const inBar = hasMore ? barPlaces - 1 : barPlaces;
  return (
    <nav aria-label={label} className={styles.nav}>
      {brand !== undefined && <div className={styles.brand}>{brand}</div>}
      <ul className={styles.list}>
        {entries.map((entry, index) => (
          <li key={entry.id} className={index >= inBar ? styles.railOnly : undefined}>
            <NavLink entry={entry} {...(renderLink && { renderLink })} />
          </li>
        ))}
        {hasMore && (
          <li className={styles.barOnly}>
            <NavMore label={moreLabel} entries={entries.slice(inBar)} onNavigate={onNavigate} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function NavLink({ entry, renderLink }: { entry: NavEntry; renderLink?: RenderLink }) {
  const render = useLinkRenderer(renderLink);
  const hasCount = entry.count !== undefined && entry.count > 0;
  return render({
    href: entry.href,
    className: classNames(styles.link),
    ...(entry.isCurrent && { 'aria-current': 'page' as const }),
    children: (
      <>
        <Icon name={entry.icon} className={styles.icon} />
        <span className={styles.name} aria-hidden={hasCount || undefined}>
          {entry.name}
        </span>
        {hasCount && (
          <>
            <span
              className={classNames(styles.count, entry.isPressing && styles.pressing)}
              aria-hidden="true"
            >
              {entry.count}
            </span>
            <VisuallyHidden>{`${entry.name}, ${entry.countWords ?? entry.count}`}</VisuallyHidden>
          </>
        )}
      </>
    ),
  });
}
