import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ChangeOfRights } from '../data/administration-types.js';
import { ApplyButton, PreviewFrame } from './preview-frame.js';
import { usePreview, type Preview } from './use-preview.js';

interface PreviewDialogProps {
  title: string;
  onClose: () => void;
  /** On a version of what it changes: sent again after a reload it is refused, never made twice. So nothing of it is kept. */
  change: ChangeOfRights;
}

/** Where nothing is to be chosen: what the change gives and takes comes with the dialog. */
export function PreviewDialog({ title, onClose, change }: PreviewDialogProps) {
  const common = useTexts(commonTexts);
  const preview = usePreview(onClose);
  const { previewed } = preview;
  usePreviewAtOnce(change, preview);
  return (
    <PreviewFrame
      title={title}
      preview={preview}
      onClose={onClose}
      footer={
        <>
          {previewed && (
            <ApplyButton preview={preview} onApply={() => void preview.apply(previewed.change)} />
          )}
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    />
  );
}

function usePreviewAtOnce(change: ChangeOfRights, preview: Preview): void {
  const isAsked = useRef(false);
  const ask = useEffectEvent(() => {
    if (!isAsked.current) void preview.preview(change);
    isAsked.current = true;
  });
  useEffect(() => ask(), []);
}
