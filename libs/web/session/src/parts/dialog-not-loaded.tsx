import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Dialog } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import type { NotLoadedProps } from './not-loaded.js';
import { WaysOn } from './ways-on.js';

/** The same for a dialog, in a dialog. */
export function DialogNotLoaded({
  isOpen,
  onRetry,
  onClose,
}: NotLoadedProps & { isOpen: boolean; onClose: () => void }) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onClose}
      role="alertdialog"
      title={say('notLoaded.title')}
      closeLabel={common('close')}
      footer={<WaysOn onRetry={onRetry} />}
    >
      <p>{say('notLoaded.text')}</p>
    </Dialog>
  );
}
