import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Skeleton, Stack } from '@rinnalla/web-ui';
import { type ReactNode, type SubmitEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import type { ChangeOfRights } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { DifferenceView } from './difference-view.js';
import { usePreview, type Preview } from './use-preview.js';

interface PreviewDialogProps {
  title: string;
  onClose: () => void;
  /** The change is done: what was typed for it is no longer half-written. */
  onApplied?: () => void;
  /** The choices; left out where there are none, and the preview is shown at once. */
  children?: ReactNode;
  /** The change as chosen, or null while something is missing. */
  changeOf: () => ChangeOfRights | null;
}

/** First what is chosen, then what it gives and takes, and only then the change itself. */
export function PreviewDialog({ title, onClose, onApplied, children, changeOf }: PreviewDialogProps) {
  const common = useTexts(commonTexts);
  const preview = usePreview(() => {
    onApplied?.();
    onClose();
  });
  const formId = useId();
  const hasChoices = children !== undefined;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const change = changeOf();
    if (change) void preview.preview(change);
  };
  usePreviewAtOnce(hasChoices ? null : changeOf, preview);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      closeLabel={common('close')}
      footer={<Buttons preview={preview} formId={formId} hasChoices={hasChoices} onClose={onClose} />}
    >
      <Stack>
        {preview.refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {preview.refusal}
          </InlineAlert>
        )}
        {hasChoices && (
          <form id={formId} onSubmit={handleSubmit} noValidate hidden={preview.previewed !== null}>
            {children}
          </form>
        )}
        <Shown preview={preview} />
      </Stack>
    </Dialog>
  );
}

/** Where nothing is to be chosen, the preview comes with the dialog. */
function usePreviewAtOnce(changeOf: (() => ChangeOfRights | null) | null, preview: Preview): void {
  const isAsked = useRef(false);
  const ask = useEffectEvent(() => {
    const change = changeOf?.();
    if (change && !isAsked.current) void preview.preview(change);
    isAsked.current = true;
  });
  useEffect(() => ask(), []);
}

function Shown({ preview: { previewed, isPreviewing } }: { preview: Preview }) {
  const say = useTexts(administrationTexts);
  const { dayOf } = useFormats();
  if (isPreviewing) return <Skeleton loadingText={say('change.previewing')} />;
  if (!previewed) return null;
  const laterOn = laterStart(previewed.change);
  return (
    <Stack>
      <h3>{say('change.title')}</h3>
      <DifferenceView difference={previewed.difference} />
      <p>{laterOn === null ? say('change.effect') : say('change.effectLater', { day: dayOf(laterOn) })}</p>
    </Stack>
  );
}

/** When it takes effect, where that is not at once. */
function laterStart(change: ChangeOfRights): string | null {
  const from = change.giveWorkTask?.validFrom ?? null;
  return from !== null && new Date(from) > new Date() ? from : null;
}

interface ButtonsProps {
  preview: Preview;
  formId: string;
  hasChoices: boolean;
  onClose: () => void;
}

function Buttons({ preview, formId, hasChoices, onClose }: ButtonsProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  if (preview.previewed) {
    return (
      <>
        <Button
          variant="primary"
          onPress={() => void preview.apply()}
          isPending={preview.isApplying}
          pendingLabel={say('change.applying')}
          disabledReason={offlineReason}
        >
          {say('change.apply')}
        </Button>
        <Button onPress={hasChoices ? preview.back : onClose}>
          {hasChoices ? say('change.back') : common('cancel')}
        </Button>
      </>
    );
  }
  return (
    <>
      {hasChoices && (
        <Button
          variant="primary"
          type="submit"
          form={formId}
          isPending={preview.isPreviewing}
          pendingLabel={say('change.previewing')}
          disabledReason={offlineReason}
        >
          {say('change.preview')}
        </Button>
      )}
      <Button onPress={onClose}>{common('cancel')}</Button>
    </>
  );
}
