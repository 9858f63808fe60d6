import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { FormNotices, useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout } from '@rinnalla/web-ui';
import type { ReactNode, SubmitEvent } from 'react';
import { administrationTexts } from '../i18n/administration-texts.js';
import { ApplyButton, PreviewFrame } from './preview-frame.js';
import type { PreviewedForm } from './use-previewed-form.js';

interface PreviewedFormDialogProps<Field extends string> {
  title: string;
  previewed: PreviewedForm<Field>;
  /** Closing decides nothing: what is chosen stays as a draft. */
  onClose: () => void;
  children: ReactNode;
}

/** First what is chosen, then what it gives and takes, and only then the change itself. */
export function PreviewedFormDialog<Field extends string>({
  title,
  previewed: { form, preview, show, apply },
  onClose,
  children,
}: PreviewedFormDialogProps<Field>) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const formId = `${form.id}-form`;
  const isShown = preview.previewed !== null;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    show();
  };
  const footer = isShown ? (
    <>
      <ApplyButton preview={preview} onApply={apply} />
      <Button onPress={preview.back}>{say('change.back')}</Button>
    </>
  ) : (
    <>
      <Button
        variant="primary"
        type="submit"
        form={formId}
        isPending={preview.isPreviewing || preview.isApplying}
        pendingLabel={say(preview.isApplying ? 'change.applying' : 'change.previewing')}
        disabledReason={offlineReason}
      >
        {say('change.preview')}
      </Button>
      <Button onPress={onClose}>{common('cancel')}</Button>
    </>
  );
  return (
    <PreviewFrame title={title} preview={preview} footer={footer} onClose={onClose}>
      <form id={formId} onSubmit={handleSubmit} noValidate hidden={isShown}>
        <FormLayout>
          <FormNotices form={form} refusal={null} />
          {children}
        </FormLayout>
      </form>
    </PreviewFrame>
  );
}
