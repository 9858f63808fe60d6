import type { ReactNode } from 'react';
import { Dialog as RacDialog, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { DialogHeader } from './dialog.js';
import styles from './drawer.module.css';

export interface DrawerProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
  size?: 'regular' | 'wide';
  isDismissable?: boolean;
}

/** A sheet from the right for a task done beside the page, such as asking for a consultation; the whole width on a phone. */
export function Drawer({ title, closeLabel, children, footer, size = 'regular', ...overlay }: DrawerProps) {
  return (
    <ModalOverlay {...overlay} className={classNames(styles.overlay)}>
      <Modal className={classNames(styles.sheet, styles[size])}>
        <RacDialog className={classNames(styles.dialog)}>
          <DialogHeader title={title} closeLabel={closeLabel} onClose={() => overlay.onOpenChange(false)} />
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
