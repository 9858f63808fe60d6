import { useChange, type Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { ConfirmDialog, showToast } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import type { Denial, Permission } from './data/declaration-types.js';
import { WithdrawDenialDocument, WithdrawPermissionDocument } from './data/declarations.documents.js';
import { permissionTexts } from './i18n/permission-texts.js';

interface WithdrawProps<Declared> {
  caseId: string;
  declared: Declared;
  onClose: () => void;
}

/** Says whose sight ends with the permission, and then ends it (703/2023 58 §). */
export function WithdrawPermission({ caseId, declared, onClose }: WithdrawProps<Permission>) {
  const say = useTexts(permissionTexts);
  const { send, isSending } = useChange(WithdrawPermissionDocument);
  const { peopleResting: count, id, version } = declared;
  return (
    <Withdraw
      title={say('withdraw.permissionTitle')}
      confirmLabel={say('withdraw.permission')}
      done={say('withdraw.donePermission')}
      isSending={isSending}
      send={() => send({ caseId, id, version })}
      onClose={onClose}
    >
      <p>{count === 0 ? say('withdraw.nobody') : say('withdraw.permissionText', { count })}</p>
      <p>{say('withdraw.consultations')}</p>
    </Withdraw>
  );
}

export function WithdrawDenial({ caseId, declared: { id, version }, onClose }: WithdrawProps<Denial>) {
  const say = useTexts(permissionTexts);
  const { send, isSending } = useChange(WithdrawDenialDocument);
  return (
    <Withdraw
      title={say('withdraw.denialTitle')}
      confirmLabel={say('withdraw.denial')}
      done={say('withdraw.doneDenial')}
      isSending={isSending}
      send={() => send({ caseId, id, version })}
      onClose={onClose}
    >
      <p>{say('withdraw.denialText')}</p>
    </Withdraw>
  );
}

type Outcome =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'answered';
      readonly result:
        | { readonly __typename: 'PermissionChanged' | 'DenialChanged'; readonly lostSight: number }
        | { readonly __typename: 'DeclarationAlreadyWithdrawn' | 'StaleVersion' };
    };

interface WithdrawDialogProps {
  title: string;
  confirmLabel: string;
  done: string;
  isSending: boolean;
  send: () => Promise<Outcome>;
  onClose: () => void;
  children: ReactNode;
}

function Withdraw({ title, confirmLabel, done, isSending, send, onClose, children }: WithdrawDialogProps) {
  const say = useTexts(permissionTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const [refusal, setRefusal] = useState<string>();

  const withdraw = async (): Promise<void> => {
    const outcome = await send();
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'DeclarationAlreadyWithdrawn':
        return setRefusal(say('withdraw.already'));
      case 'StaleVersion':
        return setRefusal(say('withdraw.stale'));
      default: {
        const { lostSight: count } = result;
        showToast({ text: count > 0 ? `${done}. ${say('lostSight', { count })}` : done });
        onClose();
      }
    }
  };

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={title}
      confirmLabel={confirmLabel}
      cancelLabel={common('cancel')}
      closeLabel={common('close')}
      onConfirm={() => void withdraw()}
      isPending={isSending}
      pendingLabel={say('withdraw.pending')}
      errorMessage={refusal}
      tone="danger"
    >
      {children}
    </ConfirmDialog>
  );
}
