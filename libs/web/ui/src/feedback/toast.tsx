import {
  Button as RacButton,
  UNSTABLE_Toast as RacToast,
  UNSTABLE_ToastContent as RacToastContent,
  UNSTABLE_ToastQueue as RacToastQueue,
  UNSTABLE_ToastRegion as RacToastRegion,
  Text,
} from 'react-aria-components';
import { Button } from '../actions/button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { toneIcons, type Tone } from './tone.js';
import styles from './toast.module.css';

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

const queue = new RacToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Tells that something was done. Returns a function that takes the toast away. */
export function showToast(message: ToastMessage): () => void {
  const key = queue.add(message, { timeout: toastDuration });
  return () => queue.close(key);
}

/** Mounted once, near the root. F6 moves focus to the toasts and back; React Aria names the region and the close button. */
export function ToastRegion() {
  return (
    <RacToastRegion queue={queue} className={classNames(styles.region)}>
      {({ toast }) => (
        <RacToast toast={toast} className={classNames(styles.toast, styles[toast.content.tone ?? 'success'])}>
          <Icon name={toneIcons[toast.content.tone ?? 'success']} className={styles.icon} />
          <RacToastContent role="status" className={classNames(styles.content)}>
            <Text slot="title">{toast.content.text}</Text>
          </RacToastContent>
          {toast.content.undo && (
            <UndoButton undo={toast.content.undo} onDone={() => queue.close(toast.key)} />
          )}
          <RacButton slot="close" className={classNames(styles.close)}>
            <Icon name="close" />
          </RacButton>
        </RacToast>
      )}
    </RacToastRegion>
  );
}

function UndoButton({ undo, onDone }: { undo: ToastUndo; onDone: () => void }) {
  const handlePress = () => {
    undo.onUndo();
    onDone();
  };
  return (
    <div className={styles.undo}>
      <Button size="small" icon="undo" slot={null} onPress={handlePress}>
        {undo.label}
      </Button>
    </div>
  );
}
