import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './icon.module.css';

/** Drawn on a 24 px grid with one stroke width, so that they sit level beside text of any size. */
const drawings = {
  'arrow-left': <path d="M20 12H5m6-6-6 6 6 6" />,
  'arrow-right': <path d="M4 12h15m-6-6 6 6-6 6" />,
  bell: <path d="M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4M12 3v2" />,
  board: <path d="M4 4h16v16H4zM9.5 4v16M15 4v16" />,
  calendar: <path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V7m7-3.5V7" />,
  case: <path d="M3.5 19V6H9l2 2.5h9.5V19zM8 13h8M8 16h5" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  'chevron-down': <path d="m6 9.5 6 6 6-6" />,
  'chevron-right': <path d="m9.5 6 6 6-6 6" />,
  clock: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  consultation: <path d="M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12h5" />,
  document: <path d="M6 3.5h8l4 4v13H6zM13.5 4v4H18M9 12.5h6M9 16h6" />,
  edit: <path d="m4.5 19.5 1-4L16 5l3 3L8.5 18.5zM14 7l3 3" />,
  error: <path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5m0 3v.1" />,
  filter: <path d="M4 6h16M7 12h10M10.5 18h3" />,
  help: (
    <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.8m0 2.8v.1" />
  ),
  home: <path d="m3.5 11.5 8.5-7.5 8.5 7.5M6 10v10h12V10M10 20v-6h4v6" />,
  info: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5m0-9v.1" />,
  inbox: <path d="m4 13 2.5-8.5h11L20 13v6.5H4zM4 13.5h5c0 3.5 6 3.5 6 0h5" />,
  live: (
    <path d="M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM8 16a5.6 5.6 0 0 1 0-8m8 0a5.6 5.6 0 0 1 0 8M5 19A10 10 0 0 1 5 5m14 0a10 10 0 0 1 0 14" />
  ),
  lock: <path d="M5.5 10.5h13V20h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  minus: <path d="M5 12h14" />,
  more: <path d="M5.5 12h.1m6.4 0h.1m6.4 0h.1" strokeWidth="3" />,
  offline: (
    <path d="M4 4l16 16M8 16a5.6 5.6 0 0 1-.9-6.7M16 8a5.6 5.6 0 0 1 1.2 6.1M5 19A10 10 0 0 1 4 6.4M19 5a10 10 0 0 1 1.4 12.2" />
  ),
  person: <path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.6-4 3.7-5.5 7.5-5.5s6.9 1.5 7.5 5.5" />,
  people: (
    <path d="M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19.500c.5-3.5 3-5 6.5-5s6 1.5 6.5 5M15.5 5.300a3.5 3.5 0 0 1 0 6.400M18 14.900c2 .6 3.2 2.1 3.5 4.6" />
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  print: <path d="M7 8.500V4h10v4.500M7 17H4V8.500h16V17h-3M7 14h10v6.500H7z" />,
  refresh: <path d="M19.5 5v5h-5M4.5 19v-5h5M19 10a7.5 7.5 0 0 0-13.5-2M5 14a7.5 7.5 0 0 0 13.5 2" />,
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.500l5 5" />,
  settings: (
    <path d="M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.700a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.600zM8.5 14.700a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.600z" />
  ),
  'sort-both': <path d="m8 10 4-4 4 4M8 14l4 4 4-4" />,
  'sort-down': <path d="M12 5v14m-5-5 5 5 5-5" />,
  'sort-up': <path d="M12 19V5M7 10l5-5 5 5" />,
  success: <path d="M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 12.500l3 3 5.5-6.5" />,
  swap: <path d="M4 8.500h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4" />,
  task: <path d="M4 5h4v4H4zM4 15h4v4H4zM12 7h8M12 17h8" />,
  undo: <path d="M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10H9" />,
  warning: <path d="M12 4 2.5 20h19zM12 10v4.500m0 2.700v.1" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  size?: 'small' | 'regular' | 'large';
  className?: string | undefined;
}

/** Always decoration: the words beside it, or the label of the control around it, carry the meaning. */
export function Icon({ name, size = 'regular', className }: IconProps) {
  return (
    <svg
      className={classNames(styles.icon, styles[size], className)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
