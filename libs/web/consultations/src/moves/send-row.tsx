import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, type ButtonVariant } from '@rinnalla/web-ui';
import { useOfflineReason } from '../data/use-offline-reason.js';
import styles from './send-row.module.css';

interface SendRowProps {
  label: string;
  hint?: string | undefined;
  isSending: boolean;
  onSend: () => void;
  variant?: ButtonVariant;
  /** Why it cannot be sent, beside having no connection. */
  blockedBy?: string | undefined;
}

/** The button that sends, and the key that does the same. */
export function SendRow({ label, hint, isSending, onSend, variant = 'secondary', blockedBy }: SendRowProps) {
  const sayCommon = useTexts(commonTexts);
  const offline = useOfflineReason();
  return (
    <Inline gap="regular">
      <Button
        variant={variant}
        isPending={isSending}
        pendingLabel={sayCommon('sending')}
        disabledReason={blockedBy ?? offline}
        onPress={onSend}
      >
        {label}
      </Button>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </Inline>
  );
}
