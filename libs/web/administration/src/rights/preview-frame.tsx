import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Skeleton, Stack } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { ChangeOfRights } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { DifferenceView } from './difference-view.js';
import type { Preview } from './use-preview.js';

interface PreviewFrameProps {
  title: string;
  preview: Preview;
  footer: ReactNode;
  onClose: () => void;
  /** What the change is chosen with, where something is. */
  children?: ReactNode;
}

/** A dialog that shows what a change of rights gives and takes before it is made. */
export function PreviewFrame({ title, preview, footer, onClose, children }: PreviewFrameProps) {
  const common = useTexts(commonTexts);
  return (
    <Dialog isOpen onOpenChange={onClose} title={title} closeLabel={common('close')} footer={footer}>
      <Stack>
        {preview.refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {preview.refusal}
          </InlineAlert>
        )}
        {children}
        <Shown preview={preview} />
      </Stack>
    </Dialog>
  );
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

/** Makes the change that is shown. */
export function ApplyButton({ preview, onApply }: { preview: Preview; onApply: () => void }) {
  const say = useTexts(administrationTexts);
  const offlineReason = useOfflineReason();
  return (
    <Button
      variant="primary"
      onPress={onApply}
      isPending={preview.isApplying}
      pendingLabel={say('change.applying')}
      disabledReason={offlineReason}
    >
      {say('change.apply')}
    </Button>
  );
}
