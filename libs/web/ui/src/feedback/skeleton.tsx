import { useEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import { useAnnounce } from '../realtime/live-region.js';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** The shape of what is coming, so that nothing jumps when it comes. */
  shape?: 'text' | 'rows' | 'cards';
  count?: number;
  loadingText: string;
  /** Said once when loading ends, if loading was told. */
  doneText?: string | undefined;
}

/** How long a reader may wait in silence, in milliseconds. */
const silence = 1_000;

/** Nothing is seen before 150 ms (in the style sheet), nothing is said before one second. */
export function Skeleton({ shape = 'text', count = 3, loadingText, doneText }: SkeletonProps) {
  useLoadingAnnouncement(loadingText, doneText);
  return (
    <div className={classNames(styles.skeleton, styles[shape])} aria-busy="true">
      <VisuallyHidden>{loadingText}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles.piece} aria-hidden="true" />
      ))}
    </div>
  );
}

function useLoadingAnnouncement(loadingText: string, doneText: string | undefined): void {
  const announce = useAnnounce();
  const hasTold = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      hasTold.current = true;
      announce(loadingText);
    }, silence);
    return () => {
      clearTimeout(timer);
      if (hasTold.current && doneText !== undefined) announce(doneText);
      hasTold.current = false;
    };
  }, [announce, loadingText, doneText]);
}
