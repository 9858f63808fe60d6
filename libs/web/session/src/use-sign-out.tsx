import { useState, type ReactNode } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { ConfirmDialog, showToast } from '@rinnalla/web-ui';
import { sessionTexts } from './i18n/session-texts.js';
import { useSession } from './session-context.js';

export interface SignOut {
  /** Signs out at once, or asks first when half-typed text would be lost. */
  readonly start: (everywhere?: boolean) => void;
  /** Draw this wherever the button is. */
  readonly dialog: ReactNode;
}

/** Explicit sign-out. Drafts leave this device with the person, so they are asked about first. */
export function useSignOut(): SignOut {
  const { drafts, signOut } = useSession();
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  const [asked, setAsked] = useState<{ total: number; everywhere: boolean } | null>(null);
  const [isPending, setPending] = useState(false);

  const leave = async (everywhere: boolean) => {
    setPending(true);
    const isDone = await signOut(everywhere);
    if (isDone) return;
    setPending(false);
    setAsked(null);
    showToast({ text: say('signOut.failed'), tone: 'danger' });
  };
  const start = async (everywhere: boolean) => {
    const total = await drafts.count();
    if (total > 0) setAsked({ total, everywhere });
    else await leave(everywhere);
  };

  return {
    start: (everywhere = false) => void start(everywhere),
    dialog: asked && (
      <ConfirmDialog
        isOpen
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={say('signOut.title')}
        confirmLabel={say('signOut.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void leave(asked.everywhere)}
        isPending={isPending}
        pendingLabel={say('signOut.pending')}
        tone="danger"
      >
        <p>{say('signOut.count', { total: asked.total })}</p>
        <p>{say('signOut.text')}</p>
      </ConfirmDialog>
    ),
  };
}
