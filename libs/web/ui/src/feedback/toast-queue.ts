import { useSyncExternalStore } from 'react';
import { UNSTABLE_ToastQueue as RacToastQueue } from 'react-aria-components';
import type { Tone } from './tone.js';

export interface ToastUndo {
  label: string;
  onUndo: () => void;
}

export interface ToastMessage {
  text: string;
  tone?: Tone;
  /** The same undo must also be found in the timeline, so that no one depends on speed (WCAG 2.2.1). */
  undo?: ToastUndo | undefined;
}

/** Milliseconds a toast stays; the clock stops while it is hovered or has focus. */
const toastDuration = 10_000;

/** What waits to be told, and what is told now. */
export const toastQueue = new RacToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Tells that something was done. Returns a function that takes the toast away. */
export function showToast(message: ToastMessage): () => void {
  const key = toastQueue.add(message, { timeout: toastDuration });
  return () => toastQueue.close(key);
}

const subscribe = (listener: () => void) => toastQueue.subscribe(listener);

/** Whether something is told now. */
export const useIsToasting = (): boolean =>
  useSyncExternalStore(subscribe, () => toastQueue.visibleToasts.length > 0);
