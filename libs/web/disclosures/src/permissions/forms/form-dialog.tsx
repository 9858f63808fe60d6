import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { Button, Dialog, FormErrorSummary, FormLayout, InlineAlert, type FormError } from '@rinnalla/web-ui';
import type { ReactNode, SubmitEvent } from 'react';
import { permissionTexts } from '../i18n/permission-texts.js';

interface FormDialogProps {
  id: string;
  title: string;
  saveLabel: string;
  errors: readonly FormError[];
  attempt: number;
  refusal: string | null;
  isSending: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a form that takes down what a client said. */
export function FormDialog({ id, title, saveLabel, errors, attempt, children, ...form }: FormDialogProps) {
  const say = useTexts(permissionTexts);
  const common = useTexts(commonTexts);
  const isOffline = useFreshness().state === 'offline';
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    form.onSend();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={form.onClose}
      title={title}
      closeLabel={common('close')}
      size="wide"
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={id}
            disabledReason={isOffline ? common('offlineAct') : undefined}
            isPending={form.isSending}
            pendingLabel={say('form.saving')}
          >
            {saveLabel}
          </Button>
          <Button onPress={form.onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={id} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormErrorSummary
            title={common('fixThese', { count: errors.length })}
            errors={errors}
            attempt={attempt}
            headingLevel={3}
          />
          {form.refusal !== null && (
            <InlineAlert tone="danger" isUrgent>
              {form.refusal}
            </InlineAlert>
          )}
          {children}
        </FormLayout>
      </form>
    </Dialog>
  );
}
