import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Dialog, FormLayout } from '@rinnalla/web-ui';
import type { ReactNode, SubmitEvent } from 'react';
import { useOfflineReason } from './use-offline-reason.js';
import { FormNotices } from './inline-form.js';
import type { DraftedForm } from './use-drafted-form.js';

export interface FormDialogProps<Field extends string> {
  title: string;
  form: DraftedForm<Field>;
  submitLabel: string;
  pendingLabel: string;
  isPending: boolean;
  refusal: ReactNode;
  tone?: 'primary' | 'danger';
  size?: 'regular' | 'wide';
  /** Closing decides nothing: what is written stays as a draft. */
  onClose: () => void;
  children: ReactNode;
}

/** A short form asked over the page, before something that the reader chose to do. */
export function FormDialog<Field extends string>({ form, children, ...props }: FormDialogProps<Field>) {
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const formId = `${form.id}-form`;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={props.onClose}
      title={props.title}
      closeLabel={common('close')}
      size={props.size ?? 'regular'}
      footer={
        <>
          <Button
            variant={props.tone ?? 'primary'}
            type="submit"
            form={formId}
            disabledReason={offlineReason}
            isPending={props.isPending}
            pendingLabel={props.pendingLabel}
          >
            {props.submitLabel}
          </Button>
          <Button onPress={props.onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormNotices form={form} refusal={props.refusal} />
          {children}
        </FormLayout>
      </form>
    </Dialog>
  );
}
