import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import styles from '../content/visually-hidden.module.css';
import { AnnouncementBuffer } from './announcement-buffer.js';

export type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** The one polite live region of the app. At most one message per five seconds; the newest waiting one wins. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const [buffer] = useState(
    () => new AnnouncementBuffer((message) => setSpoken(({ turn }) => ({ message, turn: turn + 1 }))),
  );
  useEffect(() => () => buffer.stop(), [buffer]);

  return (
    <AnnounceContext value={buffer.announce}>
      {children}
      {/* Heard through an open dialog too: React Aria makes the page behind one inert, but not what bears this mark. */}
      <div
        role="status"
        aria-live="polite"
        aria-atomic="true"
        data-live-announcer="true"
        className={styles.hidden}
      >
        {/* A new element each time, so that the same words are said again. */}
        {spoken.message !== '' && <span key={spoken.turn}>{spoken.message}</span>}
      </div>
    </AnnounceContext>
  );
}

/** Tells assistive technology what changed. Not for what the reader just did and sees, nor for presence. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
