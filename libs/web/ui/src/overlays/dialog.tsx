import type { ReactNode } from 'react';
import { Dialog as RacDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../actions/icon-button.js';
import { classNames } from '../class-names.js';
import styles from './dialog.module.css';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** The buttons at the bottom; they stay in view while the content scrolls. */
  footer?: ReactNode;
  size?: 'regular' | 'wide';
  /** `alertdialog` for what must be answered. */
  role?: 'dialog' | 'alertdialog';
  /** Closing by a press outside is off by default, so that a slip does not lose what was written. */
  isDismissable?: boolean;
  isKeyboardDismissDisabled?: boolean;
}

/** A modal dialog. Focus goes in, stays in, and returns to where it was; Esc closes. */
export function Dialog({
  title,
  closeLabel,
  children,
  footer,
  size = 'regular',
  role = 'dialog',
  ...overlay
}: DialogProps) {
  return (
    <ModalOverlay {...overlay} className={classNames(styles.overlay)}>
      <Modal className={classNames(styles.modal, styles[size])}>
        <RacDialog role={role} className={classNames(styles.dialog)}>
          <DialogHeader title={title} closeLabel={closeLabel} onClose={() => overlay.onOpenChange(false)} />
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface DialogHeaderProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
}

export function DialogHeader({ title, closeLabel, onClose }: DialogHeaderProps) {
  return (
    <header className={styles.header}>
      <Heading slot="title" level={2} className={classNames(styles.title)}>
        {title}
      </Heading>
      <IconButton icon="close" label={closeLabel} onPress={onClose} />
    </header>
  );
}
