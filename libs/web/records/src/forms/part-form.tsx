import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout, Inline, InlineAlert } from '@rinnalla/web-ui';
import type { ReactNode, SubmitEvent } from 'react';

export interface PartFormProps {
  /** What the form is for, to whoever doesn't see it. */
  label: string;
  submitLabel: string;
  pendingLabel: string;
  isPending: boolean;
  /** Why the server didn't take it, in words. */
  refusal: string | null;
  tone?: 'primary' | 'danger';
  /** What is to be known before anything is filled in. */
  lead?: ReactNode;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}

/** A form in the place of the part that it changes. Nothing typed in it stays on the device. */
export function PartForm({ lead, children, ...props }: PartFormProps) {
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void props.onSubmit();
  };
  return (
    <form onSubmit={handleSubmit} noValidate aria-label={props.label}>
      <FormLayout>
        {lead}
        {props.refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {props.refusal}
          </InlineAlert>
        )}
        {children}
        <Inline>
          <Button
            variant={props.tone ?? 'primary'}
            type="submit"
            disabledReason={offlineReason}
            isPending={props.isPending}
            pendingLabel={props.pendingLabel}
          >
            {props.submitLabel}
          </Button>
          <Button variant="quiet" onPress={props.onCancel}>
            {common('cancel')}
          </Button>
        </Inline>
      </FormLayout>
    </form>
  );
}
