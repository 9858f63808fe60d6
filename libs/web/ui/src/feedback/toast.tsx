import {
  Button as RacButton,
  UNSTABLE_Toast as RacToast,
  UNSTABLE_ToastContent as RacToastContent,
  UNSTABLE_ToastRegion as RacToastRegion,
  Text,
} from 'react-aria-components';
import { Button } from '../actions/button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { toastQueue, type ToastUndo } from './toast-queue.js';
import styles from './toast.module.css';
import { toneIcons } from './tone.js';

export { showToast } from './toast-queue.js';

/** Mounted once, near the root. F6 moves focus to the toasts and back; React Aria names the region and the close button. */
export function ToastRegion() {
  return (
    <RacToastRegion queue={toastQueue} className={classNames(styles.region)}>
      {({ toast }) => (
        <RacToast toast={toast} className={classNames(styles.toast, styles[toast.content.tone ?? 'success'])}>
          <Icon name={toneIcons[toast.content.tone ?? 'success']} className={styles.icon} />
          <RacToastContent role="status" className={classNames(styles.content)}>
            <Text slot="title">{toast.content.text}</Text>
          </RacToastContent>
          {toast.content.undo && (
            <UndoButton undo={toast.content.undo} onDone={() => toastQueue.close(toast.key)} />
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
