import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';
import { InlineAlert } from '../feedback/inline-alert.js';
import { Dialog } from './dialog.js';
import { focusWhenShown } from './focus-when-shown.js';

export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** What will happen and what cannot be undone. */
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  closeLabel: string;
  onConfirm: () => void;
  isPending?: boolean;
  pendingLabel?: string | undefined;
  errorMessage?: string | undefined;
  tone?: 'danger' | 'primary';
}

/** Only for what cannot be undone; everything else is done at once and offered back in a toast. */
export function ConfirmDialog({
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  isPending = false,
  pendingLabel,
  errorMessage,
  tone = 'primary',
  ...dialog
}: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      footer={
        <>
          <Button variant={tone} onPress={onConfirm} isPending={isPending} pendingLabel={pendingLabel}>
            {confirmLabel}
          </Button>
          <Button ref={focusWhenShown} isDisabled={isPending} onPress={() => dialog.onOpenChange(false)}>
            {cancelLabel}
          </Button>
        </>
      }
    >
      {errorMessage !== undefined && (
        <InlineAlert tone="danger" isUrgent>
          {errorMessage}
        </InlineAlert>
      )}
      {children}
    </Dialog>
  );
}
